/** The map as a picture: before the live map arrives, without scripts, on paper, and small on a record's page. */
import { useId } from 'react';
import outline from 'virtual:outline';
import type { Kind } from '../../api/core/vocabulary.ts';
import { KindDrawing } from './KindDrawing.tsx';
import { pictureOf, writeLabels } from './picture.ts';
import type { Picture, TownName } from './picture.ts';
import type { MapPin } from './pins.ts';

export type StaticMapProps = {
  pins: readonly MapPin[];
  /** id of the pin that is drawn larger. */
  selected?: string | undefined;
  /** What the picture shows, for who does not see it: the list beside it says the rest. */
  label: string;
  /** Web Mercator zoom around the selected or first pin; the whole state unless given. 10 shows a town and its neighbors. */
  zoom?: number;
  /** Names to write where there is room, most important first: `townsAround` chooses them on the server. */
  towns?: readonly TownName[];
  /** Pins as links: only for a few that stand apart. */
  hrefOf?: (id: string) => string;
};

export function StaticMap({ pins, selected, label, zoom, towns = [], hrefOf }: StaticMapProps) {
  const id = useId();
  const center = pins.find((pin) => pin.id === selected) ?? pins[0];
  const picture = pictureOf(zoom === undefined ? undefined : center, zoom ?? outline.zoom);
  const kinds = [...new Set(pins.map(({ kind }) => kind))];
  // The first of the list lies on top, under it the soft circles; the chosen one above all.
  const height = (pin: MapPin): number => (pin.id === selected ? 2 : pin.area ? 0 : 1);
  const ordered = [...pins].reverse().sort((a, b) => height(a) - height(b));
  return (
    <svg
      // Its size, and so the room it takes while it loads; the style sheet lets it be as wide as its frame.
      className="static-map" viewBox={`0 0 ${picture.width} ${picture.height}`} width={picture.width} height={picture.height}
      aria-label={label} role={hrefOf ? 'group' : 'img'}
    >
      <defs>{kinds.map((kind) => <Symbol key={kind} id={`${id}${kind}`} kind={kind} />)}</defs>
      <Land picture={picture} isClose={zoom !== undefined && zoom > outline.zoom + 0.5} />
      {writeLabels(towns, pins, picture).map(({ name, x, y }) => <text key={name} className="static-name" x={x} y={y}>{name}</text>)}
      {ordered.map((pin) => {
        const { x, y } = picture.place(pin);
        const size = pin.id === selected ? 40 : 26;
        const drawn = pin.area
          ? <Area key={pin.id} pin={pin} x={x} y={y} radius={Math.max(15, picture.pixels(2200, pin.lat))} />
          : <use key={pin.id} href={`#${id}${pin.kind}`} data-kind={pin.kind} x={Math.round(x - size / 2)} y={Math.round(y - size / 2)} width={size} height={size} />;
        return hrefOf ? <a key={pin.id} href={hrefOf(pin.id)} aria-label={pin.name}>{drawn}</a> : drawn;
      })}
    </svg>
  );
}

function Land({ picture: { left, top, scale }, isClose }: { picture: Picture; isClose: boolean }) {
  const parts = ['beyond', 'neighbors', 'state', 'lakes'] as const;
  return (
    <g transform={`translate(${-left} ${-top}) scale(${scale})`}>
      {parts.map((part) => (isClose
        ? <use key={part} className={`static-${part}`} href={`${outline.detail}#${part}`} />
        : <path key={part} className={`static-${part}`} d={outline[part]} />))}
    </g>
  );
}

function Symbol({ id, kind }: { id: string; kind: Kind }) {
  return <symbol id={id} viewBox="0 0 32 32" overflow="visible"><KindDrawing kind={kind} /></symbol>;
}

function Area({ pin, x, y, radius }: { pin: MapPin; x: number; y: number; radius: number }) {
  const [column, row] = [Math.round(x), Math.round(y)];
  return (
    <g data-kind={pin.kind} className="static-area">
      {[1, 0.75, 0.5].map((share) => <circle key={share} cx={column} cy={row} r={Math.round(radius * share)} />)}
    </g>
  );
}
