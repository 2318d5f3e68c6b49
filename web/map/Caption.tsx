import { DomEvent } from 'leaflet';
import { useCallback } from 'react';
import type { MapMessages } from './messages.ts';

type Props = {
  /** The nearest town, where the map shows no name. */
  town: string | undefined;
  /** Shows streets; where they can be asked for and would help. */
  onStreets: (() => void) | undefined;
  /** How many pins there are, and none of them in view; else undefined. */
  lost: number | undefined;
  onBack: () => void;
  messages: MapMessages;
};

/** Over ground that is nearly empty: what is near, and the ways on. */
export function Caption({ town, onStreets, lost, onBack, messages }: Props) {
  const keepFromMap = useCallback((element: HTMLElement | null) => {
    if (element) DomEvent.disableClickPropagation(element);
  }, []);
  if (!town && !onStreets && !lost) return null;
  return (
    <div className="map-caption" ref={keepFromMap}>
      {town && <strong>{messages.near(town)}</strong>}
      {lost && <><span>{messages.noneInView}</span><button type="button" className="button" onClick={onBack}>{messages.back(lost)}</button></>}
      {onStreets && <><span>{messages.streetsHint}</span><button type="button" className="button" onClick={onStreets}>{messages.showStreets}</button></>}
    </div>
  );
}
