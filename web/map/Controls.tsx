import type { MapMessages } from './messages.ts';

type Props = { onZoom: (steps: 1 | -1) => void; onShowAll: () => void; canZoomIn: boolean; canZoomOut: boolean; messages: MapMessages };

const lines = {
  in: 'M12 5v14M5 12h14',
  out: 'M5 12h14',
  all: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
};

/** Zoom and "show all" as buttons of 44 px. One that can do nothing more stays focusable, so that focus is not lost. */
export function Controls({ onZoom, onShowAll, canZoomIn, canZoomOut, messages }: Props) {
  return (
    <div className="map-controls">
      <Control label={messages.zoomIn} drawing="in" isIdle={!canZoomIn} onPress={() => onZoom(1)} />
      <Control label={messages.zoomOut} drawing="out" isIdle={!canZoomOut} onPress={() => onZoom(-1)} />
      <Control label={messages.showAll} drawing="all" onPress={onShowAll} />
    </div>
  );
}

type ControlProps = { label: string; drawing: keyof typeof lines; isIdle?: boolean; onPress: () => void };

const Control = ({ label, drawing, isIdle = false, onPress }: ControlProps) => (
  <button type="button" aria-label={label} title={label} aria-disabled={isIdle} onClick={() => { if (!isIdle) onPress(); }}>
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d={lines[drawing]} /></svg>
  </button>
);
