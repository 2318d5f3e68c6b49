/** Brazilian Portuguese: the part that the browser needs as well. Short words, short sentences. */
import type { MessageWords } from '../messages.ts';
import { formatNumber, joinedBy, plural } from '../plural.ts';

const language = 'pt';
const count = (number: number, one: string, other: string): string => plural(language, number, { one, many: other.replace('#', '# de'), other });
const places = (number: number): string => (number === 0 ? 'Nenhum lugar' : count(number, '# lugar', '# lugares'));
const miles = (number: number): string => count(number, '# milha', '# milhas');

const [midnight, noon] = ['meia-noite', 'meio-dia'];
/** A time with its article: "às 09:00", "à 01:00", "ao meio-dia". */
const at = (time: string): string => (time === noon ? `ao ${time}` : time === midnight || /^0?1(?!\d)/.test(time) ? `à ${time}` : `às ${time}`);
const isTime = (text: string): boolean => text === midnight || text === noon || /^\d/.test(text);

export const messages: MessageWords = {
  language,
  joined: joinedBy(/^\p{Lu}{2}/u),
  areas: { statewide: 'Todo Massachusetts', regional: 'Parte do estado', national: 'O país inteiro', local: 'Cidades próximas' },
  filters: {
    q: 'Palavras', kind: 'Tipo', focus: 'Sobre o quê', audience: 'Para quem', language: 'Idioma', role: 'Função de pares',
    service: 'O que oferece', access: 'Como entrar', funder: 'Quem paga', peer_run: 'Dirigido por quem já passou por isso',
    open: 'Aberto agora', near: 'Perto de', bbox: 'Área no mapa',
  },
  sorts: { open: 'Abertos primeiro', distance: 'Por distância', name: 'Por nome', checked: 'Conferidos há mais tempo' },
  open: {
    now: 'Aberto agora', always: 'Aberto dia e noite', until: (when) => `Aberto até ${when}`,
    closed: 'Fechado agora', opens: (when) => `Fechado agora. Abre ${when}`,
    notConfirmed: 'Horário não confirmado: ligue antes', holiday: 'Hoje é feriado: ligue antes',
    notConfirmedAsk: 'Horário não confirmado: pergunte antes', holidayAsk: 'Hoje é feriado: pergunte antes',
    today: at, tomorrow: (time) => `amanhã ${at(time)}`, onDay: (day, time) => `${/^\d/.test(day) ? 'em ' : ''}${day} ${at(time)}`,
    midnight, noon,
  },
  distance: { about: (text) => `cerca de ${text}`, lessThanHalf: 'menos de meia milha' },
  find: {
    heading: 'Encontre quem já passou por isso',
    box: 'Cidade, ZIP code ou nome', hint: 'Lynn, 01901', search: 'Procurar', nearMe: 'Perto de mim',
    locating: 'Procurando onde você está…',
    positionRefused: 'Seu aparelho não informou onde você está. Digite uma cidade ou um ZIP code.',
    youAreHere: 'Você está aqui', within: 'Distância', withinMiles: (text) => `Até ${text}`, anyDistance: 'Qualquer distância', miles,
    clearBox: (text) => `Apagar ${text}`, positionLost: 'Não guardamos onde você está. Aperte “Perto de mim” de novo para ver o que há por perto.',
    farther: (text) => `Procurar mais longe: até ${text}`,
    private: 'O que você digita aqui fica neste aparelho.',
    notPrivate: 'Os scripts estão desligados. Por isso, este formulário envia o que você digita ao nosso servidor. Não anotamos isso.',
    wordsOption: (text) => `Procurar as palavras “${text}”`,
    suggestions: (number) => (number === 0 ? 'Nenhuma sugestão' : count(number, '# sugestão. Use as setas do teclado.', '# sugestões. Use as setas do teclado.')),
    unknownPlace: (text) => `Não conhecemos cidade nem ZIP code de Massachusetts com o nome “${text}”.`,
    didYouMean: (name) => `Você quis dizer ${name}?`,
    updating: 'Só um momento…',
    directoryFailed: 'A lista completa não carregou. Por isso, a busca neste aparelho não funciona agora.',
    stillGood: 'O que você vê abaixo ainda vale.',
    tryAgain: 'Tentar de novo',
  },
  filter: {
    openNow: 'Aberto agora', notConfirmed: 'Horário não confirmado', more: 'Mais',
    chosen: (number) => count(number, '# escolha', '# escolhas'),
    apply: 'Mostrar resultados', show: (number) => (number === 0 ? 'Nenhum resultado' : count(number, 'Mostrar # resultado', 'Mostrar # resultados')),
    clear: 'Limpar tudo', active: 'Você escolheu', remove: (what) => `Tirar ${what}`,
    words: (text) => `“${text}”`, area: 'Área no mapa', at: (when) => `Aberto ${when}`, sort: 'Ordem',
  },
  results: {
    heading: 'Resultados',
    all: (number) => count(number, '# lugar ou linha', '# lugares e linhas'),
    within: (number, distance, place) => `${places(number)} a até ${distance} de ${place}`,
    near: (number, place) => `${places(number)}, primeiro o que fica mais perto de ${place}`,
    places,
    lines: (number) => count(number, '# linha telefônica', '# linhas telefônicas'),
    linesApart: (number) => count(number, 'E # linha telefônica', 'E # linhas telefônicas'),
    inArea: (number) => `${places(number)} nesta área do mapa`,
    noneOpen: 'Não sabemos de nenhum aberto',
    noneOpenWithin: (distance, place) => `Não sabemos de nenhum aberto a até ${distance} de ${place}`,
    you: 'você', next: 'Próximos resultados', more: (number) => `Mostrar mais ${formatNumber(language, number)}`,
    shown: (shown, total) => `Mostrando ${formatNumber(language, shown)} de ${formatNumber(language, total)}`,
    unconfirmed: (number, more) => (more ? count(number, 'Mais #: horário não confirmado', 'Mais #: horário não confirmado') : count(number, '# com horário não confirmado', '# com horário não confirmado')),
    showUnconfirmed: (number) => count(number, 'Mostrar mais # com horário não confirmado', 'Mostrar mais # com horário não confirmado'),
    callFirst: 'Talvez haja alguém. Ligue antes.',
    wider: (number) => count(number, 'Mais #: atende uma área maior ou não divulga o endereço', 'Mais #: atendem uma área maior ou não divulgam o endereço'),
    maybeOpen: (number) => count(number, 'Mais # pode estar aberto. Horário não confirmado.', 'Mais # podem estar abertos. Horário não confirmado.'),
    asOf: (day, time) => `O que está aberto ou fechado em ${day}, ${time}. Pergunte antes de ir.`,
    map: 'Mapa', showMap: 'Mapa', showList: 'Lista',
    mapLabel: (number) => (number === 0 ? 'Mapa sem lugares' : count(number, 'Mapa com # lugar', 'Mapa com # lugares')),
    back: 'Voltar aos resultados',
    stale: 'Esta lista é de antes da sua última mudança.', loadFromServer: 'Carregar a lista nova do nosso servidor, sem a sua cidade',
    takeAway: 'Salvar ou imprimir esta lista',
  },
  none: {
    heading: 'Nada combina com tudo isso. Tente uma destas opções:',
    widen: (distance) => `Procurar a até ${distance}`, anywhere: 'Procurar a qualquer distância', around: (place) => `Ver tudo perto de ${place}`,
    drop: (what) => `Deixar de fora: ${what}`, everywhere: 'Procurar em todo Massachusetts', clear: 'Recomeçar com tudo',
    dropEverywhere: (without) => `${without}, em todo Massachusetts`, words: (text) => `Não achamos nada com o nome “${text}”.`,
    count: (number) => count(number, '# resultado', '# resultados'),
  },
  lines: {
    heading: 'Fale com alguém agora', all: (number) => count(number, '# linha está aberta', '# linhas estão abertas'),
    crisis: (number) => count(number, '# linha de crise está aberta', '# linhas de crise estão abertas'),
    peers: 'Atendida por pares', forWhom: (groups) => `Para: ${groups}`,
    others: (chosen) => `Não sabemos de nenhuma linha aberta agora para “${chosen}”. Outras:`,
    none: 'Não sabemos de nenhuma linha aberta agora. As do alto da página ficam abertas dia e noite.',
    notConfirmed: 'Horário não confirmado: você pode tentar', holiday: 'Hoje é feriado: você pode tentar',
  },
  card: {
    call: (number) => `Ligue ${number}`, text: 'SMS',
    textTo: (number, keyword) => (keyword ? `SMS: ${keyword} para ${number}` : `SMS para ${number}`),
    chat: 'Chat', directions: 'Como chegar', website: 'Site', email: 'E-mail',
    withheld: 'endereço não divulgado', unclear: 'Pode ter mudado: ligue antes', unclearAsk: 'Pode ter mudado: pergunte antes', somewhere: 'local exato não conhecido', listed: 'Falta conferir de novo', sheet: 'Pôr na folha',
    checked: (how, date) => `${how === 'reading' ? 'Fontes lidas em' : 'Conferido em'} ${date}`,
  },
  week: {
    caption: 'Horário por dia', holidays: 'Feriados', closedAllDay: 'Fechado', allDay: 'Dia e noite', everyDay: 'Todos os dias',
    today: (holiday, known) => (known ? `Hoje é feriado: ${holiday}.` : `Hoje é feriado: ${holiday}. Pode estar fechado ou ter outro horário.`),
    span: (from, to) => `${from} ${isTime(to) ? at(to) : `a ${to}`}`,
  },
};
