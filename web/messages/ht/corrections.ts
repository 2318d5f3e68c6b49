/** Haitian Creole around what people tell us of a record. */
import { longestText } from '../../../api/core/corrections.ts';
import type { CorrectionWords } from '../correction-words.ts';
import { formatNumber } from '../plural.ts';

const most = formatNumber('ht', longestText);

export const correctionWords: CorrectionWords = {
  open: 'Di nou sa ki pa bon, oswa si li bon',
  text: 'N ap verifye l. Nou pa mande kilès ou ye.',
  reason: 'Kisa ou jwenn?',
  reasons: {
    'number-does-not-work': 'Nimewo a pa mache', moved: 'Li demenaje', closed: 'Li fèmen', 'hours-wrong': 'Orè a pa bon',
    other: 'Yon lòt bagay pa bon', 'called-and-right': 'Mwen te rele, epi li bon',
  },
  more: 'Kisa ki bon, ak kijan ou konnen?',
  hint: `Ou ka kite sa a vid. ${most} lèt o maksimòm. Tanpri pa ekri anyen sou tèt ou ni sou lòt moun.`,
  trap: 'Kite sa a vid',
  send: 'Voye',
  orElse: 'Oswa ekri nou:',
  thanks: 'Mèsi',
  received: (name) => `Nou resevwa nòt ou a sou ${name}.`,
  called: 'Mèsi paske ou rele. Sa ap ede pwochen moun nan.',
  next: 'Yon moun ap verifye anvan anyen chanje isit la. Nou pa ka ekri ou tounen, paske nou pa konnen kilès ou ye.',
  failed: 'Nou pa kenbe nòt ou a',
  failures: {
    400: `Tanpri chwazi sa ou jwenn. Ekri ${most} lèt o maksimòm.`,
    403: 'Li pa soti nan paj fich la. Tanpri voye l apati de la.',
    404: 'Pa gen fich ki mache ak li, oswa nou pa pran nòt isit la.',
    410: 'Fich sa a pa nan lis la ankò.',
    413: `Li twò long. Tounen dèyè, epi ekri ${most} lèt o maksimòm.`,
    415: 'Li rive sou yon fòm nou pa ka li.',
    429: 'Anpil nòt ap rive kounye a. Tanpri tann yon minit, epi voye l ankò.',
    503: 'Anpil nòt ap tann pou nou li yo, oswa nou pa ka jwenn fich nou yo. Tanpri voye l ankò demen.',
  },
  typedStays: 'Sa ou te ekri a toujou la.',
  back: (name) => (name === undefined ? 'Tounen nan fich la' : `Tounen nan ${name}`),
};
