/** Portuguese words of the map. */
import type { MapWords } from '../messages.ts';
import { plural } from '../plural.ts';

const count = (number: number, one: string, other: string): string => plural('pt', number, { one, many: other.replace('#', '# de'), other });

export const mapWords: MapWords = {
  area: 'só se sabe a cidade', group: (number) => count(number, '# lugar muito próximo. Aproxime.', '# lugares muito próximos. Aproxime.'),
  together: (number) => count(number, '# lugar neste endereço', '# lugares neste endereço'),
  keys: 'Mapa. As setas movem, mais e menos aproximam e afastam.', showInList: 'Mostrar na lista', close: 'Fechar', zoomIn: 'Aproximar', zoomOut: 'Afastar', showAll: 'Mostrar tudo', skip: 'Pular o mapa', end: 'Fim do mapa', searchHere: 'Procurar nesta área',
  placesHere: (number) => (number === 0 ? 'Nenhum lugar aqui' : count(number, '# lugar aqui', '# lugares aqui')),
  noneInView: 'Nenhum lugar à vista.', back: (number) => count(number, 'Voltar ao # lugar', 'Voltar aos # lugares'),
  legend: 'Legenda', legendArea: 'Um círculo claro: só se sabe a cidade', legendGroup: 'Um número: vários lugares próximos',
  legendTogether: 'Um número em um quadrado: vários lugares no mesmo endereço',
  twoFingers: 'Use dois dedos para mover o mapa', holdControl: 'Segure Ctrl e role para aproximar o mapa',
  showStreets: 'Mostrar ruas', hideStreets: 'Esconder ruas',
  streetsNotice: 'O OpenStreetMap vai ver a área que você olha.', notNow: 'Agora não',
  streetsQuestion: 'O servidor do OpenStreetMap vai ver qual área você olha.',
  streetsHint: 'Este mapa não mostra ruas.',
  streetsFailed: 'Algumas imagens de ruas não carregaram. O resto do mapa ainda funciona.',
  basemapFailed: 'O desenho da costa não carregou. Os lugares ainda estão nos pontos certos.',
  credits: 'Créditos', credit: 'Costa: GMT DCW, GSHHG · Lugares: GeoNames', streetsCredit: '© colaboradores do OpenStreetMap', tilesCredit: 'Protomaps', near: (town) => `Perto de ${town}`,
  scale: (length, unit) => (unit === 'mile' ? `${length}\u00a0mi` : count(length, '# pé', '# pés')),
};
