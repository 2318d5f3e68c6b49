/** Portuguese words of "Keep on this phone". Plain: about the sixth grade. */
import type { KeepWords } from '../keep-words.ts';
import { formatNumber } from '../plural.ts';

/** What somebody needs to know of a size: never less than it is, in steps of 50 kB. */
function sizeWords(bytes: number): string {
  const kilobytes = Math.ceil(bytes / 50_000) * 50;
  return kilobytes < 1000 ? `${kilobytes}\u00a0kB` : `${formatNumber('pt', Math.ceil(kilobytes / 100) / 10)}\u00a0MB`;
}

export const keepWords: KeepWords = {
  title: 'Guardar neste celular',
  lead: 'Guarde uma cópia desta lista no seu celular ou computador. Assim, você pode ver lugares e linhas telefônicas sem internet.',
  what: {
    heading: 'O que fica guardado',
    points: [
      'A lista de lugares e linhas telefônicas, o guia, o mapa sem ruas e as páginas para achar, ligar e imprimir.',
      'Nada sobre você: nem o que você digita, nem onde está, nem o que olha.',
    ],
  },
  size: (download, room) => `Usa cerca de ${sizeWords(download)} de dados e cerca de ${sizeWords(room)} de espaço no celular.`,
  asks: 'Quando você abre uma página e tem internet, o celular nos pede uma lista mais nova, no máximo uma vez por hora. Ele não envia mais nada sozinho.',
  know: {
    heading: 'Bom saber',
    points: [
      'A cópia envelhece. Sem internet, cada página diz de que dia ela é. Ligue antes de ir.',
      'Outras pessoas que usam este celular podem achar a cópia. Você pode tirar a cópia aqui a qualquer hora.',
      'Alguns celulares apagam a cópia sozinhos, na maioria das vezes quando você fica uma semana sem usar.',
      'Você pode pôr na tela inicial pelo menu do seu navegador. Lá o nome é “Places nearby”.',
      '“Sair deste site” funciona sem internet também. Então você vê a página do próprio navegador, que avisa que não há internet.',
    ],
  },
  press: (download) => (download === undefined ? 'Guardar neste celular' : `Guardar neste celular (cerca\u00a0de\u00a0${sizeWords(download)})`),
  kept: 'Guardado neste celular. Esta cópia é de',
  remove: 'Tirar deste celular',
  told: {
    keeping: 'Guardando uma cópia. Pode levar um minuto.',
    done: 'Pronto. Agora funciona sem internet.',
    removed: 'A cópia foi tirada. Não sobrou nada dela neste celular. O histórico do seu navegador não muda. Se você pôs na tela inicial, tire de lá também.',
    offline: 'Você está sem internet; por isso, nada foi guardado. Tente de novo quando tiver internet.',
    full: 'Não há espaço suficiente neste celular. Nada foi guardado.',
    failed: 'Não deu certo, e nada foi guardado. Você pode tentar de novo.',
  },
  unable: 'Este navegador não consegue guardar uma cópia. Janelas privadas e navegadores antigos muitas vezes não conseguem.',
  withoutScripts: 'Para guardar uma cópia, o seu navegador precisa usar scripts. Em vez disso, você pode imprimir uma página.',
  copyFrom: (date) => `Esta cópia é de ${date}. Ligue antes de ir.`,
  notKept: { title: 'Esta página não está neste celular', text: 'Talvez você esteja sem internet. Estas páginas funcionam sem internet:', find: 'Encontre apoio entre pares' },
};
