/** Portuguese words that only the server writes: around every page, on the page of a record, and in place of a page. */
import { correctionWords } from './corrections.ts';
import { aboutWords } from './about.ts';
import { guideWords } from './guide.ts';
import { changeWords } from './changes.ts';
import { embedWords, howWords } from './embed.ts';
import { keepWords } from './keep.ts';
import { documentLabels } from './document-labels.ts';
import { emergency } from './emergency.ts';
import { filterLabels } from './filter-labels.ts';
import type { DocumentMessages } from '../document-messages.ts';
import { recordWords } from './record.ts';
import { plural } from '../plural.ts';

const language = 'pt';
const count = (number: number, one: string, other: string): string => plural(language, number, { one, many: other.replace('#', '# de'), other });

export const documents: DocumentMessages = {
  labels: { ...documentLabels, ...filterLabels },
  site: { name: 'Mapa de Apoio entre Pares', skip: 'Ir para a parte principal', menu: 'Principal', talkNow: 'Fale agora', sheet: 'Folha', sheetFull: (most) => `A folha está cheia: cabem ${most} lugares.`,
    copy: (day, time) => `Não conseguimos conferir a lista agora. Esta cópia é de ${day}, ${time}. Ligue antes de ir.`,
  },
  crisis: {
    heading: 'Ajuda em uma crise', bar: 'Em crise?',
    call: (number) => `Ligue ${number}`,
  },
  exit: {
    leave: 'Sair', here: ' deste site', keys: 'Esc três vezes',
    limit: '“Sair deste site” abre uma página de previsão do tempo no lugar desta. Apertar Esc três vezes faz o mesmo. Isso não consegue apagar o histórico do seu navegador.',
    limitPlain: '“Sair deste site” abre uma página de previsão do tempo. O botão Voltar ainda traz para cá, e o histórico do seu navegador guarda esta página.',
  },
  footer: {
    heading: 'Sobre esta página',
    emergency,
    sheet: 'Folha de indicações: imprima ou envie alguns lugares', nearest: 'O mais perto de cada tipo', shortcuts: 'Atalhos do teclado', records: 'Fichas: CC BY 4.0. Cada uma mostra as suas fontes.',
    credits: [
      'Costa e divisas dos estados: GMT DCW e GSHHG, LGPL-3+',
      'Nomes de lugares: GeoNames, CC BY 4.0',
      'Áreas dos ZIP codes: US Census Bureau',
      'Pontos de endereço: MassGIS; City of Boston; USDA',
      'Letra: Atkinson Hyperlegible Next, OFL', 'Ícones: Heroicons, MIT',
    ],
  },
  find: {
    title: 'Encontre apoio entre pares',
    description: 'Lugares e linhas telefônicas onde quem já passou por isso apoia outras pessoas: centros de recuperação, clubhouses, casas de respiro, warmlines.',
  },
  location: {
    ...recordWords,
    back: 'Todos os lugares e linhas', title: (name, town) => (town ? `${name}, ${town}` : name),
    when: 'Quando abre', reach: 'Contato', where: 'Onde fica',
    expect: 'O que esperar', cost: 'Custo', forWhom: 'Para quem', notALimit: 'As fontes citam estes grupos. Outras pessoas também podem ser bem-vindas: pergunte.',
    peerRun: 'Dirigido por pares?', peerRunYes: 'Sim. Quem dirige ou atende tem experiência vivida.', peerRunNo: 'Não. Outras pessoas dirigem.',
    peerRunUnknown: 'Não sabemos.', roles: 'Pares que trabalham aqui', services: 'O que oferece', area: 'Área atendida', areaServed: (scope, region) => region ?? scope, operator: 'Responsável', funders: 'Quem paga',
    focus: 'Sobre o quê', police: 'O que dizem sobre a polícia e o 911', policeAsk: 'Eles chamam a polícia?', policeUnknown: 'Não achamos nada sobre isso. Você pode perguntar antes de dizer o seu nome.',
    how: 'Como sabemos', sources: (number) => count(number, '# fonte', '# fontes'),
    nearby: (town) => (town ? `Perto de ${town}` : 'Por perto'), paperSource: (title, date) => `Fonte: ${title}, ${date}.`,
    sourceRead: (date) => `lida em ${date}`, supports: (facts) => `Diz: ${facts}`,
    wrong: 'Algo errado?', wrongText: 'Avise, e nós vamos conferir. A mensagem já vem começada. Ela diz qual é esta ficha, e nada sobre você.', wrongLink: 'Avisar de um erro',
    wrongSubject: (name, id) => `Correção: ${name} (${id})`,
    wrongBody: (name, id, page) => `Ficha: ${name} (${id})\nPágina: ${page}\n\nO que está errado:\n\n\nO que é certo, e como você sabe (o que mais ajuda é uma página da internet):\n\n`,
    wrongNowhere: (id) => `Quem cuida desta cópia da lista ainda não informou um endereço para correções. Se você conhece essa pessoa, avise. Esta ficha se chama “${id}”.`,
    mapLabel: (town) => `Mapa: ${town}`,
  },
  correction: correctionWords,
  changes: changeWords,
  embed: embedWords,
  how: howWords,
  about: aboutWords,
  guide: guideWords,
  keep: keepWords,
  languages: {
    choose: 'Idioma', offer: 'Ver esta página em português',
    drafted: 'As palavras desta página são um rascunho: mais ninguém conferiu ainda.',
    reviewed: (by, date) => `${by} conferiu as palavras destas páginas em ${date}.`,
    correct: 'Avise sobre uma palavra errada', subject: 'Uma palavra errada, em português',
    body: (page) => `Página: ${page}\n\nAs palavras erradas:\n\n\nPalavras melhores:\n\n`,
  },
  structured: {
    localTime: (region, timeZone) => `Os horários são os de ${region} (${timeZone}).`,
    textMessage: (keyword) => (keyword ? `SMS, começando com ${keyword}` : 'SMS'), chat: 'Chat na internet',
  },
  talk: {
    description: 'Linhas de telefone, SMS e chat em Massachusetts: quais estão abertas agora, quais são atendidas por pares, e quando as outras abrem.',
    onward: 'Não está em perigo? Veja as linhas abertas',
    crisis: 'Em perigo agora, ou pensando em suicídio',
    violenceLines: (number) => count(number, 'Mais #: violência em casa ou violência sexual', 'Mais #: violência em casa ou violência sexual'),
    crisisLines: (number) => count(number, 'Mais # linha de crise', 'Mais # linhas de crise'),
    choices: 'Mostrar só algumas linhas', written: 'SMS ou chat',
    openNow: 'Abertas agora, pelo horário delas',
    peers: 'quer dizer que quem dirige a linha, ou atende, já passou por isso.',
    warmline: 'Uma warmline é para quando não é emergência: você pode só conversar.',
    changed: 'Algumas linhas abriram ou fecharam. Ordenar de novo',
    notConfirmed: 'Horário não confirmado: você pode tentar', notConfirmedText: 'Não achamos um horário destas linhas que valha para hoje. Talvez alguém atenda.',
    later: 'Abrem mais tarde',
    nobodyFits: 'Nenhuma das linhas que você escolheu está aberta agora. As linhas de crise acima ficam abertas dia e noite.',
    onlyCrisis: (number) => count(number, 'Das linhas que você escolheu, só uma linha de crise está aberta agora. Veja acima.', 'Das linhas que você escolheu, só # linhas de crise estão abertas agora. Veja acima.'),
    everyLine: 'Mostrar todas as linhas',
    noneFits: 'Não sabemos de nenhuma linha que combine com tudo isso. Aqui estão todas as linhas.',
    noLine: (spoken) => `Não achamos nenhuma linha que sirva para o que você escolheu e diga que atende neste idioma: ${spoken}. Você pode ligar para qualquer linha e pedir um intérprete. Aqui estão todas as linhas.`,
    noWarmline: (spoken) => `Não achamos nenhuma warmline que sirva para o que você escolheu e diga que atende neste idioma: ${spoken}. Estas linhas dizem que atendem.`,
    what: 'O que acontece quando você liga?',
    kinds: [
      { name: 'Uma warmline', text: 'Quem atende já passou por isso. Você pode só conversar, ou perguntar sobre ajuda perto de você. Não é para emergências.' },
      { name: 'Uma linha de ajuda', text: 'Pares, voluntários ou funcionários atendem. Eles escutam, ou ajudam você a achar o que precisa. Ao lado de cada número está para que ele serve.' },
      { name: 'Uma linha de crise', text: 'Na maioria das vezes, pessoas treinadas atendem, de dia ou de noite. Algumas podem mandar ajuda se parecer que uma vida está em risco.' },
    ],
    policeSilent: 'Na maioria das linhas, não achamos nada sobre chamar a polícia. Você pode perguntar antes de dizer qualquer outra coisa.',
    ask: 'Você também pode perguntar se precisa dizer o seu nome, quem vai saber que você ligou, e se custa alguma coisa.',
    unclear: 'Esta linha pode ter mudado.',
    hours: 'Horário', hoursUnknown: 'Não confirmado', about: 'Antes de ligar', aboutHours: 'Sobre o horário', police: 'Polícia e 911', checked: 'Conferido',
    onPaper: '“Conferido” quer dizer que lemos as fontes naquele dia, a não ser que diga outra coisa.',
    usuallyRead: (date) => `Lemos as fontes destas linhas em ${date}, a não ser que a linha diga outra coisa. Os horários são os que cada linha informa.`,
  },
  apology: {
    titles: {
      404: 'Esta página não está aqui', 405: 'Isso não funciona aqui', 410: 'Este lugar não está mais na lista',
      500: 'Algo quebrou do nosso lado', 503: 'A lista não está pronta agora',
    },
    texts: {
      404: 'O endereço pode ter um erro de digitação, ou a página pode ter mudado de lugar.',
      405: 'Esta página só pode ser lida.',
      410: 'Fechou ou mudou de lugar, até onde sabemos.',
      500: 'A culpa não é sua. Tente de novo daqui a pouco.',
      503: 'Tente de novo daqui a um minuto.',
    },
    gone: (name) => `Não está mais na lista: ${name}`, replacedBy: 'Talvez ajude ver:', nearby: 'Perto de lá', reference: (reference) => `Se você escrever para nós sobre isto, diga este número: ${reference}`,
    find: 'Encontre apoio entre pares', meanwhile: 'Ajuda agora, dia e noite',
    lines: 'Linhas telefônicas', linesText: 'Guardamos estes números para momentos assim. Os horários podem ter mudado.',
  },
};
