/** Moves the map makes by itself, told apart from those of the person, which it respects. */
import { latLngBounds } from 'leaflet';
import type { LatLngTuple, Map as LeafletMap } from 'leaflet';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Bounds } from '../../api/core/region.ts';
import { boundsToShow, fitOptions } from './fit.ts';
import type { Near } from './NearCircle.tsx';
import { deepestZoom } from './pins.ts';
import type { MapPin } from './pins.ts';
import { stateBounds } from './state-bounds.ts';

/** True for a person who asked for less motion. */
export const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
/** Leaflet decides whether a move is short enough to be shown, unless the person asked for less motion. */
const motion = (): { animate?: false } => (isCalm() ? { animate: false } : {});

/** A list that is only passed over with the pointer does not set the map in motion. */
const restMilliseconds = 250;
const inputs = ['pointerdown', 'wheel', 'keydown', 'touchstart', 'dblclick'] as const;
/** Keys that move the focus and not the map. */
const otherKeys = new Set(['Tab', 'Shift', 'Escape', 'Control', 'Alt', 'Meta']);

type Given = {
  pins: readonly MapPin[];
  near: Near | undefined;
  /** The area in which all pins lie. */
  box: Bounds | undefined;
  selected: MapPin | undefined;
};

/** Keeps the view in step with the results until the person moves it; `frame` holds the map and the buttons that move it. */
export function useMoves(map: LeafletMap | null, frame: RefObject<HTMLElement | null>, { pins, near, box, selected }: Given) {
  const isPersonActing = useRef(false);
  const hasPersonMoved = useRef(false);
  const [moved, setMoved] = useState<Bounds>();
  const { lat, lon, miles } = near ?? {};
  const area = useMemo((): Near | undefined => (lat === undefined || lon === undefined ? undefined : { lat, lon, miles }), [lat, lon, miles]);
  const boxName = box && Object.values(box).join(' ');
  const asked = useMemo(() => ({ area, boxName }), [area, boxName]);
  const shown = useRef(asked);
  /** The next area is what the map shows already. */
  const isOwnSearch = useRef(false);

  const follow = (): void => {
    setMoved(undefined);
    hasPersonMoved.current = false;
  };

  const showResults = (options: { animate?: false }, found = pins): void => {
    isPersonActing.current = false;
    follow();
    map?.fitBounds(boundsToShow(found, area, box, stateBounds), { ...fitOptions, ...options });
  };

  const report = useEffectEvent(() => {
    if (!map || !isPersonActing.current) return;
    hasPersonMoved.current = true;
    const bounds = map.getBounds();
    setMoved({ west: bounds.getWest(), south: bounds.getSouth(), east: bounds.getEast(), north: bounds.getNorth() });
  });

  // Whoever last touched the map made the move that follows.
  useEffect(() => {
    const element = frame.current;
    if (!map || !element) return;
    const touch = (event: Event): void => {
      if (!(event instanceof KeyboardEvent) || !otherKeys.has(event.key)) isPersonActing.current = true;
    };
    const onMoved = (): void => report();
    for (const input of inputs) element.addEventListener(input, touch, { capture: true, passive: true });
    map.on('moveend', onMoved);
    return () => {
      for (const input of inputs) element.removeEventListener(input, touch, { capture: true });
      map.off('moveend', onMoved);
    };
  }, [map, frame]);

  // A map that changes its size keeps what it shows: the results, or what the person chose. One that is out of sight has nothing to show, and asks for no tiles.
  const resize = useEffectEvent(() => {
    if (!map?.getContainer().clientWidth) return;
    const wasActing = isPersonActing.current;
    isPersonActing.current = false;
    map.invalidateSize({ pan: false });
    if (!hasPersonMoved.current) showResults({ animate: false });
    isPersonActing.current = wasActing;
  });
  useEffect(() => {
    if (!map) return;
    const observer = new ResizeObserver(() => resize());
    observer.observe(map.getContainer());
    return () => observer.disconnect();
  }, [map]);

  const showNew = useEffectEvent((next: typeof asked, found: readonly MapPin[]) => {
    const isOwn = isOwnSearch.current && next.boxName !== undefined;
    if (next !== shown.current) {
      isOwnSearch.current = false;
      if (!isOwn) follow();
    }
    shown.current = next;
    if (!hasPersonMoved.current) showResults(motion(), found);
  });
  // A new place or area is always shown, save the one that the person moved to; new results only while the person has not moved the map.
  useEffect(() => {
    if (map) showNew(asked, pins);
  }, [map, pins, asked]);

  useEffect(() => {
    if (!map || !selected) return;
    const timer = setTimeout(() => {
      if (map.getBounds().contains([selected.lat, selected.lon])) return;
      isPersonActing.current = false;
      map.panTo([selected.lat, selected.lon], motion());
    }, restMilliseconds);
    return () => clearTimeout(timer);
  }, [map, selected]);

  return {
    /** What the person moved to, until it is searched or the map follows the results again; a filter leaves it. */
    moved,
    /** The area on the map is about to be searched: it stays as it is. */
    keepView(): void {
      isOwnSearch.current = true;
      setMoved(undefined);
    },
    /** Shows all results, the area or the circle around the place; after it the map follows the results again. */
    showResults: () => showResults(motion()),
    zoomBy: (steps: number) => map?.setZoom(map.getZoom() + steps, motion()),
    /** Comes so near that these pins part. */
    closeUp(members: readonly MapPin[]): void {
      if (!map) return;
      const bounds = latLngBounds(members.map(({ lat, lon }): LatLngTuple => [lat, lon]));
      const nearer = Math.max(map.getBoundsZoom(bounds, false, map.getSize().divideBy(4)), map.getZoom() + 1);
      map.setView(bounds.getCenter(), Math.min(nearer, deepestZoom), motion());
    },
    /** Moves the map so that the card at its bottom does not lie on the pin. */
    uncover({ lat, lon }: MapPin): void {
      requestAnimationFrame(() => {
        const card = frame.current?.querySelector('.map-card')?.getBoundingClientRect();
        if (!map || !card) return;
        const canvas = map.getContainer().getBoundingClientRect();
        const point = map.latLngToContainerPoint([lat, lon]);
        const covered = point.y + 30 - (card.top - canvas.top);
        isPersonActing.current = false;
        if (covered > 0 && point.x < card.right - canvas.left + 30) map.panBy([0, covered], motion());
      });
    },
  };
}
