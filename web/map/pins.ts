/** The pins of a result and how they stand together at a zoom. */
import { useMemo } from 'react';
import type { Pin } from '../../api/core/pages.ts';
import { groupPoints, isOnePlace } from './group.ts';
import type { Group } from './group.ts';
import type { WorldPoint } from './mercator.ts';
import { worldOf } from './mercator.ts';
import type { MapMessages } from './messages.ts';

/** A pin, with its town where the page knows it: it is then part of the pin's name. */
export type MapPin = Pin & { town?: string | undefined };

/** Nearest that the map comes. */
export const deepestZoom = 17;

/** Least distance between two buttons in pixels: no two overlap (their sizes are in `map.css`), and names find room between. */
const targetPixels = { finger: 44, pointer: 40 };
/** With thousands of pins there are fewer and larger groups, or the screen is full of numbers. */
const manyPins = 1500;

function radiusOf(count: number): number {
  if (count > manyPins) return 72;
  return matchMedia('(pointer: coarse)').matches ? targetPixels.finger : targetPixels.pointer;
}

export type Marker = {
  /** The pin on which it stands, first in list order. */
  pin: MapPin;
  members: MapPin[];
  point: WorldPoint;
  /** True when no zoom tells the members apart. */
  together: boolean;
};

/** From how many members on a group is drawn larger, and how large, in pixels; none is larger than the least distance. */
const groupSizes = [{ from: 15, name: 'large', pixels: 40 }, { from: 5, name: 'middle', pixels: 36 }, { from: 2, name: 'small', pixels: 32 }] as const;

/** Name and measures in pixels of what is drawn for a marker: a long number is wider. */
export function sizeOfMark({ members: { length } }: Pick<Marker, 'members'>): { name: 'large' | 'middle' | 'small'; width: number; height: number } {
  const { name, pixels } = groupSizes.find(({ from }) => length >= from) ?? { name: 'small', pixels: 32 };
  return { name, width: pixels + Math.max(0, String(length).length - 3) * 10, height: pixels };
}

/** Pins in list order, grouped where they touch at this zoom. */
export function markersOf(pins: readonly MapPin[], points: readonly WorldPoint[], zoom: number): Marker[] {
  const radius = radiusOf(pins.length);
  return groupPoints(points, zoom, radius).map(({ anchor, members }: Group): Marker => {
    const own = members.map((index) => pins[index] as MapPin);
    const together = own.length > 1 && isOnePlace(members.map((index) => points[index] as WorldPoint), deepestZoom, radius);
    return { pin: pins[anchor] as MapPin, members: own, point: points[anchor] as WorldPoint, together };
  });
}

/** Markers for a zoom; grouped anew only when the pins or the zoom change. */
export function useMarkers(pins: readonly MapPin[], zoom: number): Marker[] {
  const points = useMemo(() => pins.map(({ lat, lon }) => worldOf(lat, lon)), [pins]);
  return useMemo(() => markersOf(pins, points, zoom), [pins, points, zoom]);
}

/** What a screen reader says for a record: its name, kind and town, and whether its exact place is unknown. */
export function nameOf({ name, kind, town, area }: MapPin, messages: MapMessages): string {
  return [name, messages.kind(kind), town, area ? messages.area : undefined].filter(Boolean).join(', ');
}

/** What a screen reader says for a button on the map: of a group also where it is, or all groups would sound alike. */
export function markerName({ pin, members, together }: Marker, messages: MapMessages): string {
  if (members.length === 1) return nameOf(pin, messages);
  if (!together) return [pin.town && messages.near(pin.town), messages.group(members.length)].filter(Boolean).join(': ');
  return `${togetherName(members, messages)}: ${members.map(({ name }) => name).join(', ')}`;
}

/** What several records are called that no zoom tells apart: one address, or one town of which no more is known. */
export function togetherName(members: readonly MapPin[], messages: MapMessages): string {
  if (members.some(({ area }) => !area)) return messages.together(members.length);
  const town = members[0]?.town;
  return `${town ? messages.near(town) : messages.area} (${members.length})`;
}
