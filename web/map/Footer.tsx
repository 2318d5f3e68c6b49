import type { Streets } from '../../api/core/pages.ts';
import type { MapMessages } from './messages.ts';

type Props = {
  streets: Streets;
  areStreetsOn: boolean;
  onStreets: (on: boolean) => void;
  /** One line about what could not be fetched. */
  problem: string | undefined;
  messages: MapMessages;
};

/** Under the map: the streets and who would see what, what failed, and whose work the drawing is. */
export function Footer({ streets, areStreetsOn, onStreets, problem, messages }: Props) {
  return (
    <div className="map-footer">
      {streets === 'ask' && (
        <p className="map-streets">
          <button type="button" className="map-action" aria-describedby={areStreetsOn ? undefined : 'map-streets-notice'} onClick={() => onStreets(!areStreetsOn)}>
            {areStreetsOn ? messages.hideStreets : messages.showStreets}
          </button>
          {!areStreetsOn && <span id="map-streets-notice">{messages.streetsNotice}</span>}
        </p>
      )}
      <output className="map-problem">{problem}</output>
      <p className="map-credit">
        {areStreetsOn && <><a href="https://www.openstreetmap.org/copyright">{messages.streetsCredit}</a> · </>}
        {messages.credit}
      </p>
    </div>
  );
}
