import { useEffect, useRef } from 'react';
import type { Streets } from '../../api/core/pages.ts';
import type { MapMessages } from './messages.ts';
import type { ShownStreets } from './use-streets.ts';

type Props = {
  streets: Streets;
  shown: ShownStreets;
  /** One line about what could not be fetched. */
  problem: string | undefined;
  messages: MapMessages;
};

/** Under the map: the streets and who would see what, what failed, and whose work the drawing is. */
export function Footer({ streets, shown, problem, messages }: Props) {
  return (
    <div className="map-footer">
      {streets === 'ask' && (shown.isAsking ? <Question shown={shown} messages={messages} /> : <Offer shown={shown} messages={messages} />)}
      <output className="map-problem">{problem}</output>
      {!shown.isAsking && (
        <div className="map-credits">
          {shown.areOn && <a href="https://www.openstreetmap.org/copyright">{messages.streetsCredit}</a>}
          {streets === 'own' && <a href="https://protomaps.com">{messages.tilesCredit}</a>}
          <details><summary>{messages.credits}</summary><p>{messages.credit}</p></details>
        </div>
      )}
    </div>
  );
}

type StreetsProps = { shown: ShownStreets; messages: MapMessages };

/** On small screens the notice comes after the press, as a question. */
const Offer = ({ shown: { areOn, set, want }, messages }: StreetsProps) => (
  <p className="map-streets">
    <button type="button" className="button" aria-describedby={areOn ? undefined : 'map-streets-notice'} onClick={() => (areOn ? set(false) : want())}>
      {areOn ? messages.hideStreets : messages.showStreets}
    </button>
    {!areOn && <span id="map-streets-notice">{messages.streetsNotice}</span>}
  </p>
);

function Question({ shown: { set }, messages }: StreetsProps) {
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => group.current?.focus({ preventScroll: true }), []);
  return (
    <fieldset className="map-streets map-question" aria-labelledby="map-streets-notice" ref={group} tabIndex={-1}>
      <p id="map-streets-notice">{messages.streetsQuestion}</p>
      <button type="button" className="button main" onClick={() => set(true)}>{messages.showStreets}</button>
      <button type="button" className="button" onClick={() => set(false)}>{messages.notNow}</button>
    </fieldset>
  );
}
