import { badgeHeight, type NumberBadge } from './badges.ts';

/** A number on a picture of the map: filled where the place is exact, outlined where only its area is known or public. */
export function Badge({ badge: { label, x, y, width, area } }: { badge: NumberBadge }) {
  return (
    <g className={area ? 'static-badge of-area' : 'static-badge'}>
      <rect x={x - width / 2} y={y - badgeHeight / 2} width={width} height={badgeHeight} rx={badgeHeight / 2} />
      <text x={x} y={y + 5.5}>{label}</text>
    </g>
  );
}
