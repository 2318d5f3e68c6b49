/** The map as a picture: before the live map arrives, without scripts, on paper, and small on a record's page. The document holds the signs of its pins (`IconSheet`). */
import outline from 'virtual:outline';
import { metresPerMile } from '../../api/core/units.ts';
import { badgesOf, boxOf } from './badges.ts';
import { Badge } from './Badge.tsx';
import { areaRadius, boxesOf, pictureOf, writeLabels } from './picture.ts';
import type { Picture, PictureView, TownName } from './picture.ts';
import type { MapPin } from './pins.ts';

export type StaticMapProps = {
  pins: readonly MapPin[];
  /** id of the pin that is drawn larger. */
  selected?: string | undefined;
  /** What the picture shows, for who does not see it: the list beside it says the rest. */
  label: string;
  /** What it shows; the whole state unless given. */
  view?: PictureView;
  /** The place that results are near, and how far around it they reach, in miles. */
  near?: { lat: number; lon: number; miles?: number | undefined } | undefined;
  /** Numbers by which a list beside the picture calls the pins: drawn in place of the signs of their kinds. */
  numbers?: ReadonlyMap<string, number>;
  /** Names to write where there is room, most important first: `townsAround` chooses them on the server. */
  towns?: readonly TownName[];
  /** Pins as links: only for a few that stand apart. */
  hrefOf?: (id: string) => string;
};

export function StaticMap({ pins, selected, label, view, near, numbers, towns = [], hrefOf }: StaticMapProps) {
  const picture = pictureOf(view);
  const badges = numbers ? badgesOf(pins, numbers, picture) : [];
  const names = writeLabels(towns, numbers ? badges.map(boxOf) : boxesOf(pins, picture), picture);
  // The first of the list lies on top, under it the soft circles; the chosen one above all.
  const height = (pin: MapPin): number => (pin.id === selected ? 2 : pin.area ? 0 : 1);
  const ordered = [...pins].reverse().sort((a, b) => height(a) - height(b));
  return (
    <svg
      // Its size, and so the room it takes while it loads; the style sheet lets it be as wide as its frame.
      className="static-map" viewBox={`0 0 ${picture.width} ${picture.height}`} width={picture.width} height={picture.height}
      aria-label={label} role={hrefOf ? 'group' : 'img'}
    >
      <Land picture={picture} isClose={view !== undefined && view.zoom > outline.zoom + 0.5} />
      {near && <Here near={near} picture={picture} />}
      {names.map(({ name, x, y }) => <text key={name} className="static-name" x={x} y={y}>{name}</text>)}
      {ordered.map((pin) => {
        const { x, y } = picture.place(pin);
        const size = pin.id === selected ? 40 : 26;
        const drawn = pin.area
          ? <Area key={pin.id} pin={pin} x={x} y={y} radius={areaRadius(picture, pin.lat)} />
          : numbers ? null : <use key={pin.id} href={`#mark-${pin.kind}`} data-kind={pin.kind} x={Math.round(x - size / 2)} y={Math.round(y - size / 2)} width={size} height={size} />;
        return hrefOf ? <a key={pin.id} href={hrefOf(pin.id)} aria-label={pin.name}>{drawn}</a> : drawn;
      })}
      {badges.map((badge) => <Badge key={badge.label} badge={badge} />)}
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

/** The place, under the pins, and the circle in which the results lie. */
function Here({ near: { lat, lon, miles }, picture }: { near: NonNullable<StaticMapProps['near']>; picture: Picture }) {
  const { x, y } = picture.place({ lat, lon });
  return (
    <g className="static-here">
      {miles !== undefined && <circle className="static-near" cx={Math.round(x)} cy={Math.round(y)} r={Math.round(picture.pixels(miles * metresPerMile, lat))} />}
      <circle cx={Math.round(x)} cy={Math.round(y)} r="6" />
    </g>
  );
}

function Area({ pin, x, y, radius }: { pin: MapPin; x: number; y: number; radius: number }) {
  const [column, row] = [Math.round(x), Math.round(y)];
  return (
    <g data-kind={pin.kind} className="static-area">
      {[1, 0.75, 0.5].map((share) => <circle key={share} cx={column} cy={row} r={Math.round(radius * share)} />)}
    </g>
  );
}
