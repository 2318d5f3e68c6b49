/** Spanish words about taking the list along; they come when somebody opens that. */
import { documentLabels } from './document-labels.ts';
import { recordWords } from './record.ts';
import { plural } from '../plural.ts';
import type { TakeAwayWords } from '../take-away-words.ts';

const count = (number: number, one: string, other: string): string => plural('es', number, { one, other, many: other.replace('# ', '# de ') });

export const takeAwayWords: TakeAwayWords = {
  holds: (number) => count(number, '# resultado, con la fecha en que se revisó.', '# resultados, en el orden de esta página, cada uno con la fecha en que se revisó.'),
  unconfirmed: (number, all) => (number === all ? 'El horario no está confirmado.' : count(number, '# de ellos: horario no confirmado.', '# de ellos: horario no confirmado.')),
  wider: (number) => count(number, '# de ellos atiende una zona más amplia o no da su dirección.', '# de ellos atienden una zona más amplia o no dan su dirección.'),
  linesApart: (number) => count(number, '# línea telefónica tiene su propia lista.', '# líneas telefónicas tienen su propia lista.'),
  spreadsheet: 'Hoja de cálculo (CSV)', mapFile: 'Archivo de mapa (GeoJSON)', print: 'Imprimir',
  onDevice: 'El archivo se hace en este dispositivo. Se queda ahí hasta que usted lo borre.',
  made: (file) => `Se hizo ${file}. Busque en sus descargas.`,
  embed: 'Mostrar esta lista en su sitio web',
};

/** What files of the list say of a record. */
export const record = { labels: documentLabels, words: recordWords };
