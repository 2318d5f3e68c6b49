import { kinds } from '../../api/core/vocabulary.ts';
import { Mark } from './Mark.tsx';
import type { MapMessages } from './messages.ts';
import type { MapPin } from './pins.ts';

type Props = { pins: readonly MapPin[]; onOpen: (isOpen: boolean) => void; messages: MapMessages };

/** What the letters and signs mean: those of the kinds that are on the map now. */
export function Legend({ pins, onOpen, messages }: Props) {
  const shown = new Set(pins.map(({ kind }) => kind));
  if (shown.size === 0) return null;
  return (
    <details className="map-legend" onToggle={({ currentTarget }) => onOpen(currentTarget.open)}>
      <summary>{messages.legend}</summary>
      <ul>
        {kinds.filter((kind) => shown.has(kind)).map((kind) => <li key={kind}><Mark kind={kind} />{messages.kind(kind)}</li>)}
        <li><span className="map-sample"><span className="map-count" aria-hidden="true">3</span></span>{messages.legendGroup}</li>
        <li><span className="map-sample is-together"><span className="map-count" aria-hidden="true">2</span></span>{messages.legendTogether}</li>
        <li><span className="map-area map-area-sample" data-kind="recovery-support-center" aria-hidden="true" />{messages.legendArea}</li>
      </ul>
    </details>
  );
}
