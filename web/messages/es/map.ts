/** Spanish words of the map. */
import type { MapWords } from '../messages.ts';
import { plural } from '../plural.ts';

const count = (number: number, one: string, other: string): string => plural('es', number, { one, other, many: other.replace('# ', '# de ') });

export const mapWords: MapWords = {
  area: 'solo sabemos la ciudad o el pueblo', group: (number) => count(number, '# lugar muy cerca. Acerque el mapa.', '# lugares muy juntos. Acerque el mapa.'),
  together: (number) => count(number, '# lugar en esta dirección', '# lugares en esta dirección'),
  keys: 'Mapa. Las flechas lo mueven; más y menos lo acercan y alejan.', showInList: 'Ver en la lista', close: 'Cerrar', zoomIn: 'Acercar', zoomOut: 'Alejar', showAll: 'Ver todo', skip: 'Saltar el mapa', end: 'Fin del mapa', searchHere: 'Buscar en esta zona',
  placesHere: (number) => (number === 0 ? 'No hay lugares aquí' : count(number, '# lugar aquí', '# lugares aquí')),
  noneInView: 'No se ve ningún lugar.', back: (number) => count(number, 'Volver a # lugar', 'Volver a # lugares'),
  legend: 'Signos del mapa', legendArea: 'Un círculo suave: solo sabemos la ciudad o el pueblo', legendGroup: 'Un número: varios lugares muy juntos',
  legendTogether: 'Un número en un cuadrado: varios lugares en una misma dirección',
  twoFingers: 'Use dos dedos para mover el mapa', holdControl: 'Mantenga oprimida la tecla Ctrl y gire la rueda para acercar el mapa',
  showStreets: 'Ver calles', hideStreets: 'Ocultar calles',
  streetsNotice: 'OpenStreetMap verá la zona que usted mira.', notNow: 'Ahora no',
  streetsQuestion: 'El servidor de OpenStreetMap verá qué zona mira usted.',
  streetsHint: 'Este mapa no dibuja calles.',
  streetsFailed: 'Algunas imágenes de calles no se cargaron. El resto del mapa sigue funcionando.',
  basemapFailed: 'El dibujo de la costa no se cargó. Los lugares siguen en su sitio.',
  credits: 'Créditos', credit: 'Costa: GMT DCW, GSHHG · Lugares: GeoNames', streetsCredit: '© quienes contribuyen a OpenStreetMap', tilesCredit: 'Protomaps', near: (town) => `Cerca de ${town}`,
  scale: (length, unit) => (unit === 'mile' ? `${length}\u00a0mi` : count(length, '# pie', '# pies')),
};
