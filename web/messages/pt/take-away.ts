/** Portuguese words about taking the list along; they come when somebody opens that. */
import { documentLabels } from './document-labels.ts';
import { recordWords } from './record.ts';
import { plural } from '../plural.ts';
import type { TakeAwayWords } from '../take-away-words.ts';

const count = (number: number, one: string, other: string): string => plural('pt', number, { one, many: other.replace('#', '# de'), other });

export const takeAwayWords: TakeAwayWords = {
  holds: (number) => count(number, '# resultado, com a data em que foi conferido.', '# resultados, na ordem desta página, cada um com a data em que foi conferido.'),
  unconfirmed: (number, all) => (number === all ? 'O horário não está confirmado.' : count(number, '# deles: horário não confirmado.', '# deles: horário não confirmado.')),
  wider: (number) => count(number, '# deles atende uma área maior ou não divulga o endereço.', '# deles atendem uma área maior ou não divulgam o endereço.'),
  linesApart: (number) => count(number, '# linha telefônica tem uma lista própria.', '# linhas telefônicas têm uma lista própria.'),
  spreadsheet: 'Planilha (CSV)', mapFile: 'Arquivo de mapa (GeoJSON)', print: 'Imprimir',
  onDevice: 'O arquivo é feito neste aparelho. Ele fica nele até você apagar.',
  made: (file) => `Pronto: ${file}. Procure nos seus downloads.`,
  embed: 'Mostrar esta lista no seu próprio site',
};

/** What files of the list say of a record. */
export const record = { labels: documentLabels, words: recordWords };
