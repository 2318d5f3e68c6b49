/** Portuguese words that are said of a record wherever it stands. */
import type { RecordWords } from '../record-words.ts';

/** A number of sources at the start of a sentence. */
const spelled = (number: number): string => ['Nenhuma', 'Uma', 'Duas', 'Três', 'Quatro', 'Cinco', 'Seis', 'Sete', 'Oito', 'Nove'][number] ?? String(number);

export const recordWords: RecordWords = {
  inEnglish: 'Em inglês',
  know: {
    agree: (number) => `${spelled(number)} fontes concordam.`,
    given: {
      first: (number, fact) => (number === 1 ? `Uma fonte informa: ${fact}.` : `${spelled(number)} fontes informam: ${fact}.`),
      more: (number, fact) => (number === 1 ? `Uma informa: ${fact}.` : `${spelled(number)} informam: ${fact}.`),
    },
    disputed: (facts) => `As fontes não concordam sobre: ${facts}.`,
    dated: (number, newest) => (number === 1 ? `Uma fonte, de ${newest}.` : `${spelled(number)} fontes, a mais nova de ${newest}.`),
    undated: (number) => (number === 1 ? 'Uma fonte, sem data.' : `${spelled(number)} fontes, nenhuma com data.`),
    nobodyPhoned: 'Ninguém telefonou ainda.', callFirst: 'Ligue antes.', askFirst: 'Pergunte antes.',
    old: (ago, callable) => `Conferido ${ago}: ${callable ? 'ligue' : 'pergunte'} antes.`,
    disagree: 'As fontes não concordam, ou algo pode ter mudado.', changed: 'Algo pode ter mudado.',
    checked: {
      reading: (date) => `Lemos as fontes pela última vez em ${date}.`, phone: (date) => `Telefonamos em ${date}.`,
      visit: (date) => `Visitamos em ${date}.`, operator: (date) => `O próprio lugar ou linha nos informou em ${date}.`,
    },
    notConfirmed: (facts) => `Não confirmado: ${facts}.`,
  },
  withheld: {
    call: 'O endereço não é divulgado. Ligue e pergunte como ir.',
    refer: 'O endereço não é divulgado. Alguém precisa encaminhar você para lá. Você pode perguntar como.',
    ask: 'O endereço não é divulgado. Pergunte como ir.',
  },
  listedHours: 'Horário informado, não confirmado:', townOnly: (callable) => `Só sabemos a cidade. ${callable ? 'Ligue para pedir' : 'Peça'} o endereço.`,
  access: 'Como entrar', accessUnknown: 'Não confirmado. Pergunte como ir na primeira vez.', languages: 'Idiomas', languagesUnknown: (callable) => `Não sabemos. Pergunte ${callable ? 'quando ligar' : 'antes'}.`,
  unclear: (why, callable) => `${why} ${callable ? 'Ligue' : 'Pergunte'} antes de ir.`,
  unconfirmed: 'não confirmado', unconfirmedNumbers: (number) => (number === 1 ? 'Não temos uma página que mostre este número.' : 'Não temos uma página que mostre estes números.'),
  sourceDated: (date) => `de ${date}`, sourceUndated: 'sem data',
};
