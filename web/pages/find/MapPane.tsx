/**
 * The map beside the list: the server's drawing at first, the live map when it is wanted. It is fetched when the page
 * has nothing better to do on wide screens, and on the press of a button on small ones.
 */
import { Component, useCallback, useEffect, useMemo, useState, type ComponentType, type ReactNode } from 'react';
import type { Pin, Streets } from '../../../api/core/pages.ts';
import type { Query } from '../../../api/core/query/values.ts';
import type { Bounds } from '../../../api/core/region.ts';
import type { LiveMapProps } from '../../map/LiveMap.tsx';
import type { StaticMapProps } from '../../map/StaticMap.tsx';
import { useMessages } from '../../messages/context.tsx';
import type { MapWords, Messages } from '../../messages/messages.ts';

export type MapPaneProps = {
  /** The server's drawing; trusted, because our own server made it. */
  drawing: string;
  /** Undefined until the records are on the device. */
  pins: Pin[] | undefined;
  near: Query['near'];
  streets: Streets;
  selected: string | undefined;
  /** True once a small screen asked for the map. */
  asked: boolean;
  /** What the list says of a record. */
  cardOf: (id: string) => ReactNode;
  onSelect: (id: string) => void;
  onHover: (id: string | undefined) => void;
  searchHere: (bounds: Bounds) => void;
};

type Maps = { Live: ComponentType<LiveMapProps>; Static: ComponentType<StaticMapProps>; words: MapWords };

const wide = '(min-width: 64rem)';
const whenIdle = (act: () => void): void => void (window.requestIdleCallback ? window.requestIdleCallback(act, { timeout: 3000 }) : setTimeout(act, 300));

function useMaps(asked: boolean): Maps | undefined {
  const [maps, setMaps] = useState<Maps>();
  useEffect(() => {
    const load = (): void => void Promise.all([import('../../map/LiveMap.tsx'), import('../../map/StaticMap.tsx'), import('../../messages/en-map.ts')]).then(
      ([{ default: Live }, { StaticMap }, { mapWords }]) => setMaps({ Live, Static: StaticMap, words: mapWords }),
      // The drawing stays, and the list says everything that a map would.
      () => undefined,
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

/** A map that breaks must not take the list with it. */
class Fallback extends Component<{ onError: () => void; children: ReactNode }> {
  override state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });
  override componentDidCatch(): void {
    this.props.onError();
  }
  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}

/** The words of the map, in the page's language. */
const wordsOf = ({ labels, results }: Messages, map: MapWords, count: number): LiveMapProps['messages'] =>
  ({ ...map, label: results.mapLabel(count), kind: (kind) => labels.kind[kind] });

export function MapPane({ drawing, pins, near, streets, selected, asked, cardOf, onSelect, onHover, searchHere }: MapPaneProps) {
  const messages = useMessages();
  const maps = useMaps(asked);
  const [view, setView] = useState<{ bounds: Bounds; pins: Pin[] | undefined }>();
  const onMoved = useCallback((bounds: Bounds) => setView({ bounds, pins }), [pins]);
  const followAgain = useCallback((chosen: unknown) => void (chosen === undefined && setView(undefined)), []);
  const [broken, setBroken] = useState(false);
  const count = pins?.length ?? 0;
  const words = useMemo(() => maps && wordsOf(messages, maps.words, count), [messages, maps, count]);
  // A view is worth searching only until the pins changed.
  const moved = view?.pins === pins ? view?.bounds : undefined;
  const middle = useMemo(() => near?.point && { ...near.point, miles: near.miles, name: near.text || messages.find.youAreHere }, [near, messages]);
  return (
    <section className="map-pane" aria-label={messages.results.map}>
      {maps && words && pins && !broken
        ? (
          <Fallback onError={() => setBroken(true)}>
            <div className="live-map"><maps.Live pins={pins} selected={selected} cardOf={cardOf} onSelect={onSelect} onHover={onHover} onMoved={onMoved} onView={followAgain} streets={streets} near={middle} messages={words} /></div>
            {moved && <button type="button" className="button main search-here" onClick={() => searchHere(moved)}>{messages.results.searchHere}</button>}
            <div className="paper-map"><maps.Static pins={pins} label={words.label} /></div>
          </Fallback>
        )
        : <div className="drawing" dangerouslySetInnerHTML={{ __html: drawing }} suppressHydrationWarning />}
    </section>
  );
}
