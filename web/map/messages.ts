/** Everything the map says to people; the words are handed in by the page in its language. */
import type { Kind } from '../../api/core/vocabulary.ts';

export type MapMessages = {
  /** The map itself, which takes the arrow keys, plus and minus. */
  keys: string;
  /** Name of a kind, singular. */
  kind: (kind: Kind) => string;
  /** Said after the name of a record of which only the town is known or shown. */
  area: string;
  /** Several records where the map must be brought closer to tell them apart. */
  group: (count: number) => string;
  /** Several records at one address. */
  together: (count: number) => string;
  showInList: string;
  close: string;
  zoomIn: string;
  zoomOut: string;
  showAll: string;
  skip: string;
  /** Where that leads. */
  end: string;
  /** What to do with an area that the person moved to. */
  searchHere: string;
  /** On a phone, after it: how many there are; leads to the list. */
  placesHere: (count: number) => string;
  /** The person moved away from everything. */
  noneInView: string;
  back: (count: number) => string;
  legend: string;
  /** In the legend: what a soft circle is. */
  legendArea: string;
  /** In the legend: what a number is. */
  legendGroup: string;
  /** In the legend: what a number in a square is. */
  legendTogether: string;
  /** Shown when one finger, or the wheel alone, is used on the map. */
  twoFingers: string;
  holdControl: string;
  showStreets: string;
  hideStreets: string;
  /** Beside the button: who will see what. */
  streetsNotice: string;
  /** The same on a phone, as a question once the button was pressed. */
  streetsQuestion: string;
  notNow: string;
  /** Over ground that is empty because streets are not drawn; beside a button that shows them. */
  streetsHint: string;
  streetsFailed: string;
  /** The drawing of coast and towns could not be fetched; the pins are there. */
  basemapFailed: string;
  credits: string;
  /** Credits of the drawing that comes with the directory. */
  credit: string;
  /** Credit of the street tiles; a link to `https://www.openstreetmap.org/copyright`. */
  streetsCredit: string;
  /** Credit of street tiles of our own, for how they were made; a link to `https://protomaps.com`. */
  tilesCredit: string;
  /** Beside the bar that shows how long so much is on the map. */
  scale: (length: number, unit: 'mile' | 'foot') => string;
  /** Caption when no town's name is in view. */
  near: (town: string) => string;
};
