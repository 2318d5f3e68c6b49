/**
 * The map beside the list: the server's drawing at first, the live map when it is wanted. It is fetched when the page
 * has nothing better to do on wide screens, and on the press of a button on small ones.
 */
import { memo, useEffect, useState, type ReactNode } from 'react';
import type { Pin, Streets } from '../../../api/core/pages.ts';
import type { Query } from '../../../api/core/query/values.ts';
import type { Bounds } from '../../../api/core/region.ts';
import { useMessages } from '../../messages/context.tsx';
import { loadWords } from '../../messages/load.ts';
import type { MapWords } from '../../messages/messages.ts';
import { whenIdle } from '../../when-idle.ts';
import type { LivePane } from './LivePane.tsx';

export type MapPaneProps = {
  /** False while the list is answering: the map waits for it. */
  isReady: boolean;
  /** The server's drawing; trusted, because our own server made it. */
  drawing: string;
  /** Undefined until the records are on the device. */
  pins: Pin[] | undefined;
  near: Query['near'];
  bbox: Query['bbox'];
  streets: Streets;
  selected: string | undefined;
  /** True once a small screen asked for the map. */
  asked: boolean;
  /** On paper stands a drawing. */
  isPrinting: boolean;
  /** What the list says of a record. */
  cardOf: (id: string) => ReactNode;
  onSelect: (id: string) => void;
  onHover: (id: string | undefined) => void;
  searchHere: (bounds: Bounds) => void;
  /** Leads to the results: their heading. */
  showResults: () => void;
};

type Maps = { LivePane: typeof LivePane; words: MapWords };

const mapWords = import.meta.glob<{ mapWords: MapWords }>('../../messages/*/map.ts');
const wide = '(min-width: 64rem)';

function useMaps(asked: boolean): Maps | 'failed' | undefined {
  const [maps, setMaps] = useState<Maps | 'failed'>();
  useEffect(() => {
    const load = (): void => void Promise.all([import('./LivePane.tsx'), loadWords(mapWords)]).then(
      ([live, words]) => setMaps({ LivePane: live.LivePane, words: words.mapWords }),
      // The drawing stays, and the list says everything that a map would.
      () => setMaps('failed'),
    );
    if (asked) return load();
    const screen = matchMedia(wide);
    const whenWide = (): void => void (screen.matches && whenIdle(load));
    whenWide();
    screen.addEventListener('change', whenWide);
    return () => screen.removeEventListener('change', whenWide);
  }, [asked]);
  return maps;
}

export const MapPane = memo(function MapPane({ drawing, pins, near, bbox, streets, selected, asked, isPrinting, cardOf, onSelect, onHover, searchHere, showResults }: MapPaneProps) {
  const messages = useMessages();
  const fetched = useMaps(asked);
  const maps = fetched === 'failed' ? undefined : fetched;
  const [broken, setBroken] = useState(false);
  const label = pins ? messages.results.mapLabel(pins.length) : messages.results.map;
  // The server drew the whole state: that is no answer to a place, unless there will be no other.
  const isPassed = (near ?? bbox) !== undefined && fetched !== 'failed' && !broken;
  const search = (bounds: Bounds): void => {
    searchHere(bounds);
    // The button goes. On a phone the map says how many there are; beside a list, its heading does.
    if (matchMedia(wide).matches) showResults();
  };
  return (
    <section className="map-pane" aria-label={label} tabIndex={-1}>
      {maps && pins && !broken
        ? (
          <maps.LivePane
            pins={pins} selected={selected} cardOf={cardOf} onSelect={onSelect} onHover={onHover} onSearch={search} onResults={showResults}
            streets={streets} near={near} box={bbox} label={label} isPrinting={isPrinting} words={maps.words} onError={() => setBroken(true)}
          />
        )
        : <div className={isPassed ? 'drawing passed' : 'drawing'} dangerouslySetInnerHTML={{ __html: drawing }} suppressHydrationWarning />}
    </section>
  );
}, (_before, { isReady }) => !isReady);
