/** Everything known about one place or line, in the order in which a person needs it. */
import type { ReactNode } from 'react';
import mapLabels from 'virtual:labels';
import type { LocationItem } from '../../../api/core/answers.ts';
import { pinOf } from '../../../api/core/pages.ts';
import { Actions } from '../../list/Actions.tsx';
import { addressLine, townWords } from '../../list/where.ts';
import { Icon } from '../../look/Icon.tsx';
import { Mark } from '../../map/Mark.tsx';
import { townsAround } from '../../map/picture.ts';
import { StaticMap } from '../../map/StaticMap.tsx';
import { useMessages } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';
import { Expect } from './Expect.tsx';
import { HowWeKnow } from './HowWeKnow.tsx';

/** A town and its neighbors. */
const mapZoom = 10;

export type LocationPageProps = { item: LocationItem; contact: string | undefined; open: ReactNode; week: ReactNode };

export function LocationView({ item, contact, open, week }: LocationPageProps) {
  const messages = useMessages();
  const { labels } = messages;
  const { location: words } = useDocumentMessages();
  return (
    <article className="location">
      <p><a className="back" href="/"><Icon name="back" />{words.back}</a></p>
      <header>
        <Mark kind={item.kind} />
        <div>
          <h1>{item.name}</h1>
          <p className="quiet">{[labels.kind[item.kind], townWords(item, messages)].filter(Boolean).join(' · ')}</p>
        </div>
      </header>
      <p className="summary">{item.summary}</p>
      {item.status === 'unclear' && <p className="notice">{words.unclear}</p>}
      <div className="state-large">{open}</div>
      <section className="reach" aria-labelledby="reach"><h2 className="hidden" id="reach">{words.reach}</h2><Actions item={item} full /></section>
      {(item.hours !== undefined || item.hours_note !== undefined) && (
        <section aria-labelledby="when">
          <h2 id="when">{words.when}</h2>
          {week}
          {item.hours_note !== undefined && <p className="quiet">{item.hours_note}</p>}
        </section>
      )}
      {item.address && <Where item={item} />}
      <Expect item={item} />
      <HowWeKnow item={item} contact={contact} />
    </article>
  );
}

function Where({ item }: { item: LocationItem }) {
  const { location: words } = useDocumentMessages();
  const pin = pinOf(item);
  const line = addressLine(item);
  return (
    <section aria-labelledby="where">
      <h2 id="where">{words.where}</h2>
      <address>
        {line ?? [item.address?.city, item.address?.state].join(', ')}
        {item.address?.unit && <><br />{item.address.unit}</>}
        {item.neighborhood && <><br /><span className="quiet">{item.neighborhood}</span></>}
      </address>
      {item.location_withheld ? <p>{words.withheld}</p> : !line && <p>{words.townOnly}</p>}
      {pin && <div className="small-map"><StaticMap pins={[pin]} selected={pin.id} label={words.mapLabel(item.address?.city ?? item.name)} zoom={mapZoom} towns={townsAround(mapLabels, pin, mapZoom)} /></div>}
    </section>
  );
}
