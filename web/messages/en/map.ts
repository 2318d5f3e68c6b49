/** English words of the map. */
import type { MapWords } from '../messages.ts';
import { plural } from '../plural.ts';

const count = (number: number, one: string, other: string): string => plural('en', number, { one, other });

export const mapWords: MapWords = {
  area: 'only the town is known', group: (number) => count(number, '# place close together. Zoom in.', '# places close together. Zoom in.'),
  together: (number) => count(number, '# place at this address', '# places at this address'),
  keys: 'Map. Arrow keys move it, plus and minus zoom.', showInList: 'Show in list', close: 'Close', zoomIn: 'Zoom in', zoomOut: 'Zoom out', showAll: 'Show all', skip: 'Skip the map', end: 'End of the map', searchHere: 'Search this area',
  placesHere: (number) => (number === 0 ? 'No places here' : count(number, '# place here', '# places here')),
  noneInView: 'No place is in view.', back: (number) => count(number, 'Back to the # place', 'Back to the # places'),
  legend: 'Map key', legendArea: 'A soft circle: only the town is known', legendGroup: 'A number: several places close together',
  legendTogether: 'A number in a square: several places at one address',
  twoFingers: 'Use two fingers to move the map', holdControl: 'Hold Ctrl and scroll to zoom the map',
  showStreets: 'Show streets', hideStreets: 'Hide streets',
  streetsNotice: 'OpenStreetMap will see the area you look at.', notNow: 'Not now',
  streetsQuestion: 'OpenStreetMap’s server will see which area you look at.',
  streetsHint: 'This map draws no streets.',
  streetsFailed: 'Some street pictures did not load. The rest of the map still works.',
  basemapFailed: 'The drawing of the coast did not load. The places are still in the right spots.',
  credits: 'Credits', credit: 'Coast: GMT DCW, GSHHG · Places: GeoNames', streetsCredit: '© OpenStreetMap contributors', tilesCredit: 'Protomaps', near: (town) => `Near ${town}`,
  scale: (length, unit) => (unit === 'mile' ? count(length, '# mile', '# miles') : count(length, '# foot', '# feet')),
};
