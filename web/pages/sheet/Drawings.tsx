/** What is drawn below the places: where they are, and the code that opens the same sheet. A chunk of its own. */
import mapLabels from 'virtual:labels';
import { pathIn, type InterfaceLanguage } from '../../../api/core/interface-languages.ts';
import { pinOf } from '../../../api/core/pages.ts';
import { withPlaces } from '../../sheet/fragment.ts';
import { codeOf, quiet } from '../../sheet/code.ts';
import { numbersWords } from '../../map/badges.ts';
import { townsAround, townsOfState } from '../../map/picture.ts';
import { boundsOf } from '../../map/shown-bounds.ts';
import { StaticMap } from '../../map/StaticMap.tsx';
import { viewOf } from '../../map/view-of.ts';
import type { SheetMessages } from '../../messages/sheet-messages.ts';
import { numberedPlaces, type SheetEntry } from './entries.ts';

/** About as many pixels as the map is wide on a screen and on paper, so that its words are as large as others. */
const frame = { width: 400, height: 232 };
/** More names than find room. */
const mostNames = 40;

export { PaperFoot } from './PaperFoot.tsx';

type Words = SheetMessages['paper'];

/** @param origin of the site, as `https://example.org`. Words are handed in, because the server draws this by itself. */
export function Drawings({ entries, origin, words, language }: { entries: readonly SheetEntry[]; origin: string; words: Words; language: InterfaceLanguage }) {
  return (
    <>
      <Places entries={entries} words={words} />
      <Code address={origin + pathIn(language, `/sheet${withPlaces('', entries.map(({ id }) => id))}`)} words={words} />
    </>
  );
}

function Places({ entries, words }: { entries: readonly SheetEntry[]; words: Words }) {
  const places = numberedPlaces(entries);
  const pins = places.flatMap(({ item }) => pinOf(item) ?? []);
  const numbers = new Map(places.map(({ item, number }) => [item.id, number]));
  const without = places.filter(({ item }) => !item.point).map(({ number }) => number);
  const inArea = pins.flatMap(({ id, area }) => (area ? numbers.get(id) ?? [] : []));
  if (pins.length === 0) return null;
  const view = viewOf(boundsOf(pins), frame, frame.width);
  return (
    <figure className="sheet-map">
      <StaticMap pins={pins} numbers={numbers} view={view} towns={view.center ? townsAround(mapLabels, view, mostNames) : townsOfState(mapLabels)} label={words.mapLabel(pins.length)} />
      <figcaption>
        {[inArea.length > 0 && words.inArea(numbersWords(inArea)), without.length > 0 && words.notOnMap(numbersWords(without))].filter(Boolean).join(' ')}
      </figcaption>
    </figure>
  );
}

function Code({ address, words }: { address: string; words: Words }) {
  const code = codeOf(address);
  if (!code) return <p className="sheet-code-missing">{words.codeTooLong}</p>;
  const { path, size, millimetres } = code;
  const edge = size + 2 * quiet;
  return (
    <figure className="sheet-code">
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img would need an address of its own */}
      <svg viewBox={`${-quiet} ${-quiet} ${edge} ${edge}`} width={`${millimetres}mm`} height={`${millimetres}mm`} role="img" aria-label={words.codeLabel} shapeRendering="crispEdges">
        <rect x={-quiet} y={-quiet} width={edge} height={edge} fill="#ffffff" />
        <path d={path} fill="#000000" />
      </svg>
      <figcaption>{words.codeCaption}</figcaption>
    </figure>
  );
}
