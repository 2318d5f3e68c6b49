/** Portuguese words of the referral sheet. */
import { recordWords } from './record.ts';
import { documentLabels } from './document-labels.ts';
import { plural } from '../plural.ts';
import { emergency } from './emergency.ts';
import type { SheetMessages } from '../sheet-messages.ts';

const count = (number: number, one: string, other: string): string => plural('pt', number, { one, many: other.replace('#', '# de'), other });

export const sheet: SheetMessages = {
  title: 'Folha de indicações', description: 'Alguns lugares para uma pessoa, para imprimir ou enviar. Sem conta, e nada fica guardado.',
  heading: 'Folha de indicações',
  waiting: 'Buscando os seus lugares…', failed: 'Os seus lugares não carregaram. Eles ainda estão no endereço desta página.', retry: 'Tentar de novo',
  empty: 'Ainda não há lugares nesta folha.', howTo: 'Aperte “Pôr na folha” em um lugar. Depois volte aqui para imprimir ou enviar.', find: 'Procurar lugares',
  serverSees: 'Sem scripts, o nosso servidor vê quais lugares estão nesta folha. Ele não guarda isso.',
  withoutScripts: 'Sem scripts, uma folha é feita pelo endereço: /pt/sheet?places= e os nomes que estão no fim do endereço de cada lugar, com vírgulas entre eles.',
  gone: (name) => `Não está mais na lista: ${name}. Tire da folha ou procure outro lugar.`,
  unknown: (id) => `“${id}” não está nesta lista. O link pode ser antigo, ou pode faltar uma parte.`,
  replacedBy: 'Em vez disso, veja:',
  tooMany: (left, most) => count(left, `Há mais # lugar neste link. Em uma folha cabem ${most}.`, `Há mais # lugares neste link. Em uma folha cabem ${most}.`),
  takeOff: 'Tirar',
  record: { labels: documentLabels, location: recordWords },
  entry: {
    number: 'Lugar', address: 'Endereço', area: 'Atende', phone: 'Telefone', text: 'SMS', chat: 'Chat', email: 'E-mail', website: 'Site', hours: 'Horário',
    languagesUnknown: 'Não sabemos: pergunte.',
    against: (date, source) => `Conferido em ${date} pela fonte “${source}”.`, readOn: (date) => `Conferido em ${date}.`,
    alsoRead: (source) => `Fonte: “${source}”.`,
  },
  arrange: {
    group: (name) => `Mudar a folha: ${name}`,
    up: 'Subir', down: 'Descer',
    moved: (name, place, all) => `${name}: agora na posição ${place} de ${all}.`,
    first: (name) => `${name}: já é o primeiro.`, last: (name) => `${name}: já é o último.`,
    taken: (name) => `Saiu da folha: ${name}.`,
    cleared: (number) => count(number, '# lugar saiu da folha.', '# lugares saíram da folha.'),
    undo: 'Desfazer', undone: 'Voltou para a folha.', clear: 'Limpar a folha',
    hint: 'Mude a ordem com “Subir” e “Descer”, ou arraste um lugar pelo número.',
  },
  notes: {
    top: 'Nota no alto da folha', hint: 'Por exemplo, o que levar ou por quem perguntar. Não precisa pôr o nome da pessoa.',
    lives: 'As notas ficam nesta aba, neste aparelho. Elas saem na impressão. Não são enviadas para nós, e o link desta folha não leva as notas.',
    place: (name) => `Nota sobre ${name}`, printed: 'Nota',
  },
  paper: {
    print: 'Imprimir', large: 'Letra grande', largeHint: 'Letras maiores no papel', toLarge: 'Mostrar esta folha em letra grande', toUsual: 'Mostrar esta folha em letra normal',
    withoutScripts: 'Para imprimir, use o menu do seu navegador. A ordem dos lugares é a ordem no endereço.',
    language: 'Idioma da folha', languageHint: 'No papel e no que você envia', languageFailed: 'Esse idioma não carregou. Tente de novo.',
    emergency, printed: (day, time) => `Impresso: ${day}, ${time}, hora de Massachusetts`,
    made: (day, time) => `Feito: ${day}, ${time}, hora de Massachusetts`,
    mapLabel: (number) => count(number, 'Mapa com # lugar, com o número da lista', 'Mapa com # lugares, com os números da lista'),
    inArea: (numbers) => `Em algum ponto do círculo: ${numbers}.`,
    notOnMap: (numbers) => `Fora do mapa: ${numbers}.`,
    codeLabel: 'Código QR com o endereço desta folha', codeCaption: 'Aponte a câmera de um celular para cá e abra esta lista.',
    codeTooLong: 'Esta lista é longa demais para um código que os celulares leiam. Envie o link.',
  },
  sending: { heading: 'Enviar esta folha', failed: 'Esta parte não carregou. Carregue a página de novo: os seus lugares estão no endereço dela.' },
  nearest: {
    heading: 'O mais perto de cada tipo', what: 'Digite uma cidade para ver o centro de recuperação mais perto, a comunidade de aprendizagem (RLC) mais perto e uma linha aberta agora.',
    box: 'Cidade ou ZIP code', find: 'Mostrar o mais perto',
    private: 'O que você digita aqui fica neste aparelho.', notPrivate: 'Os scripts estão desligados. Por isso, este formulário envia a cidade ao nosso servidor. Não anotamos isso.',
    result: (near) => `O mais perto de ${near}`,
    line: 'Uma linha aberta agora', noLine: 'Não sabemos de nenhuma linha aberta agora. As do alto da página ficam abertas dia e noite.', none: (kind) => `Não sabemos de nenhum: ${kind}.`,
    townAway: (town, distance) => `${town} fica a ${distance}`, inTown: (town) => `Em ${town}`, townOnly: 'Só sabemos a cidade: pergunte onde é', withheld: 'Endereço não divulgado: pergunte como ir',
    far: (distance) => `O mais perto que conhecemos fica a mais de ${distance}.`,
    nearerUnclear: 'Mais perto, mas pode ter mudado:', serves: (near) => `Também atende ${near}, endereço não conhecido:`,
    addAll: (number) => ({ 2: 'Pôr os dois na folha', 3: 'Pôr os três na folha' })[number] ?? 'Pôr na folha',
    allAdded: (number) => ({ 2: 'Os dois estão na folha', 3: 'Os três estão na folha' })[number] ?? 'Está na folha',
    added: (number, total) => `${count(number, '# lugar entrou na folha.', '# lugares entraram na folha.')} ${count(total, 'A folha tem #.', 'A folha tem #.')}`,
    noRoom: (most) => `Em uma folha cabem ${most} lugares. Tire algum antes.`,
    others: 'Outros tipos aqui perto',
  },
  compare: {
    heading: 'Lado a lado', show: (number) => `Comparar ${({ 2: 'os dois', 3: 'os três', 4: 'os quatro' })[number] ?? 'lugares'} lado a lado`, hide: 'Esconder a comparação',
    which: 'Quais lugares', most: (most) => `No máximo ${most}. Tire um para escolher outro.`, update: 'Comparar estes',
    region: 'Lugares lado a lado', sideways: 'Há mais ao lado. Deslize ou use as setas do teclado.',
    unknown: 'Não sabemos: pergunte', notConfirmed: 'não confirmado', yes: 'Sim', no: 'Não', notLine: 'Não é linha telefônica', mayDiffer: 'Pode ter mudado: pergunte antes',
    rows: {
      what: 'O que é', where: 'Onde', open: 'Aberto agora?', hours: 'Horário', phone: 'Telefone, SMS ou chat', access: 'Como entrar', cost: 'Custo', languages: 'Idiomas',
      audiences: 'Para quem é', peerRun: 'Dirigido por pares?', police: 'Eles chamam a polícia?', checked: 'Conferido',
    },
    from: (near) => `Onde, e a que distância de ${near}`,
    cost: documentLabels.cost,
    checked: {
      reading: (date) => `Fontes lidas em ${date}. Ninguém telefonou.`, phone: (date) => `Telefonamos em ${date}`, visit: (date) => `Visitamos em ${date}`, operator: (date) => `Informado por quem dirige, ${date}`,
    },
    policeUnknown: 'Não sabemos: pergunte antes de dar um nome',
  },
};
