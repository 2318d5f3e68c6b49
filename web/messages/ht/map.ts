/** Haitian Creole words of the map. */
import type { MapWords } from '../messages.ts';
import { plural } from '../plural.ts';

const count = (number: number, other: string): string => plural('ht', number, { other });

export const mapWords: MapWords = {
  area: 'nou konnen vil la sèlman', group: (number) => count(number, '# kote ki kole youn ak lòt. Gwosi kat la.'),
  together: (number) => count(number, '# kote nan menm adrès sa a'),
  keys: 'Kat. Touch flèch yo deplase l, touch + ak - gwosi l ak rapetise l.', showInList: 'Montre nan lis la', close: 'Fèmen', zoomIn: 'Gwosi', zoomOut: 'Rapetise', showAll: 'Montre tout', skip: 'Sote kat la', end: 'Fen kat la', searchHere: 'Chèche nan zòn sa a',
  placesHere: (number) => (number === 0 ? 'Pa gen kote isit la' : count(number, '# kote isit la')),
  noneInView: 'Ou pa wè okenn kote.', back: (number) => count(number, 'Tounen nan # kote a'),
  legend: 'Sa siy kat la vle di', legendArea: 'Yon wonn flou: nou konnen vil la sèlman', legendGroup: 'Yon chif: plizyè kote ki kole youn ak lòt',
  legendTogether: 'Yon chif nan yon kare: plizyè kote nan menm adrès',
  twoFingers: 'Sèvi ak de dwèt pou deplase kat la', holdControl: 'Kenbe Ctrl epi vire woulèt la pou gwosi kat la',
  showStreets: 'Montre ri yo', hideStreets: 'Kache ri yo',
  streetsNotice: 'OpenStreetMap ap wè zòn ou ap gade a.', notNow: 'Pa kounye a',
  streetsQuestion: 'Sèvè OpenStreetMap la ap wè ki zòn ou ap gade.',
  streetsHint: 'Kat sa a pa montre ri.',
  streetsFailed: 'Kèk imaj ri pa rive chaje. Rès kat la mache toujou.',
  basemapFailed: 'Desen kòt la pa rive chaje. Kote yo toujou nan bon plas yo.',
  credits: 'Kredi', credit: 'Kòt: GMT DCW, GSHHG · Kote: GeoNames', streetsCredit: '© OpenStreetMap contributors', tilesCredit: 'Protomaps', near: (town) => `Toupre ${town}`,
  scale: (length, unit) => (unit === 'mile' ? count(length, '# mil') : count(length, '# pye')),
};
