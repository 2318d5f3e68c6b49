import { kinds } from '../../api/core/vocabulary.ts';
import { Mark } from './Mark.tsx';
import type { MapMessages } from './messages.ts';
import type { MapPin } from './pins.ts';

/** What the letters mean: the kinds that are on the map now. */
export function Legend({ pins, messages }: { pins: readonly MapPin[]; messages: MapMessages }) {
  const shown = new Set(pins.map(({ kind }) => kind));
  if (shown.size === 0) return null;
  return (
    <details className="map-legend">
      <summary>{messages.legend}</summary>
      <ul>
        {kinds.filter((kind) => shown.has(kind)).map((kind) => <li key={kind}><Mark kind={kind} />{messages.kind(kind)}</li>)}
        <li><span className="map-count map-count-sample" aria-hidden="true">3</span>{messages.legendGroup}</li>
        {pins.some(({ area }) => area) && (
          <li><span className="map-area map-area-sample" data-kind="recovery-support-center" aria-hidden="true" />{messages.legendArea}</li>
        )}
      </ul>
    </details>
  );
}
