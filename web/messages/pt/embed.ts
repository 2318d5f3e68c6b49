/** Portuguese words of the list in a frame, and of the page that tells how to put it there. */
import type { EmbedWords, HowWords } from '../embed-words.ts';
import { formatNumber, plural } from '../plural.ts';

const count = (number: number, one: string, other: string): string => plural('pt', number, { one, many: other.replace('#', '# de'), other });

export const embedWords: EmbedWords = {
  only: (choices) => `Só: ${choices}`, everywhere: (region) => `Em todo ${region}`,
  seeAll: (number, site) => `Ver todos (${formatNumber('pt', number)}) no ${site}`,
  map: 'Mapa destes lugares', live: 'Mover e aproximar este mapa', mapFailed: 'O mapa não carregou. A lista tem os mesmos lugares.',
  old: (time) => `Hora desta lista: ${time}. Lugares podem ter aberto ou fechado depois.`, reload: 'Carregar de novo',
  from: 'Esta lista vem do',
  checked: (first, last) => `Conferimos estas fichas pela última vez ${first === last ? `em ${first}` : `entre ${first} e ${last}`}. Por trás de cada nome estão as suas fontes.`,
  noTracking: 'Esta lista não usa cookies e não rastreia você. A página em volta tem as suas próprias regras.',
};

export const howWords: HowWords = {
  link: 'Ponha esta lista no seu próprio site',
  title: 'Ponha esta lista no seu próprio site',
  description: 'Uma lista e um mapa de apoio entre pares para o seu próprio site: duas linhas para copiar. Sem custo, sem conta, sem rastreamento.',
  intro: 'Quem visita o seu site vê a lista e o mapa na sua página. A lista se atualiza sozinha. Não custa nada, e você não precisa de conta.',
  choose: '1. Escolha o que a lista mostra', place: 'Cidade ou ZIP code', placeHint: (region) => `Deixe vazio para todo ${region}.`,
  placeSent: 'O nosso servidor fica sabendo desta cidade, agora e cada vez que a sua página é aberta. A cidade diz de que trata a sua página. Não diz onde estão os seus visitantes.',
  filters: 'Mostrar só', update: 'Mostrar a minha lista',
  copyHeading: '2. Copie isto para a sua página', label: 'As duas linhas para a sua página', copy: 'Copiar', copied: 'Copiado', copyFailed: 'Não deu para copiar. Marque o texto e copie à mão.',
  shows: (number) => count(number, 'Agora a lista mostra # resultado.', 'Agora a lista mostra # resultados.'),
  preview: '3. Isto é o que os seus visitantes veem',
  frameTitle: (what) => `Apoio entre pares: ${what}`, everything: (region) => `todo ${region}`,
  around: (distance, place) => `a até ${distance} de ${place}`, nearest: (place) => `primeiro o mais perto de ${place}`,
  does: 'O que a lista faz',
  doing: [
    'Diz o que está aberto agora, e mantém isso certo enquanto a sua página está aberta.',
    'Tem linhas de crise no alto, como todas as nossas páginas.',
    'As nossas páginas abrem ao lado da sua; assim, ninguém perde a sua página.',
    'Tem a altura da própria lista. A segunda linha faz só isso. Sem essa linha, a lista rola dentro da altura que você dá.',
  ],
  doesNot: 'O que a lista não faz',
  notDoing: [
    'Não usa cookies, não guarda nada no aparelho de quem visita e não conta ninguém.',
    'Não carrega nada de mais ninguém, só de nós, e não ficamos sabendo em que página ela está.',
    'Não tem o botão “Sair deste site”. Um quadro (frame) não pode tirar a sua página da tela. Se os seus visitantes talvez precisem esconder o que leem, ponha um botão assim na sua própria página.',
  ],
  trouble: 'Se a lista não aparecer',
  policy: (site) => `O seu site tem uma política de segurança de conteúdo (content security policy)? Permita ${site} em frame-src e em script-src.`,
  sandbox: 'O seu site põe quadros (frames) em uma sandbox? Permita isto, para que os números possam ser chamados:',
  byHand: 'Sem o nosso script',
  byHandText: 'O seu próprio script pode fazer o que a segunda linha faz. A lista diz à sua página a altura dela, e nada mais:',
};
