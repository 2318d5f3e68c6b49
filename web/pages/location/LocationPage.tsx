/** Everything known about one place or line, in the order in which a person needs it. */
import type { ReactNode } from 'react';
import type { LocationPage } from '../../../api/core/pages.ts';
import type { LocationItem } from '../../../api/core/answers.ts';
import { phoneInWords } from '../../../api/core/phone.ts';
import type { CrisisLine } from '../../../api/core/region.ts';
import { saysWhen } from '../../../api/core/open-state.ts';
import { hoursOf } from '../../../api/core/stated-hours.ts';
import { isLineKind, isMiddle } from '../../../api/core/vocabulary.ts';
import { Actions } from '../../list/Actions.tsx';
import { envelopeAddress } from '../../list/address.ts';
import { Original } from '../../list/Original.tsx';
import { townWords } from '../../list/where.ts';
import { Mark } from '../../map/Mark.tsx';
import { useMessages } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';
import { BackLink } from './back.tsx';
import { unclearWords, unconfirmedFacts } from './evidence.ts';
import { Expect } from './Expect.tsx';
import { HowWeKnow, SomethingWrong } from './HowWeKnow.tsx';
import { isAlways as isEveryDay } from './week.ts';
import { Where } from './Where.tsx';

/** What wakes up in the browser. */
export type LivingParts = Record<'open' | 'week' | 'lines' | 'nearby', ReactNode>;

export type LocationPageProps = {
  page: LocationPage;
  /** Calendar day at the place, YYYY-MM-DD. */
  today: string;
  /** Address for corrections. */
  correction: string | undefined;
  /** Notes about the record can be sent from its page. */
  takesCorrections: boolean;
  /** The lines for everybody, which stand on every page. */
  always: readonly CrisisLine[];
  /** Drawn from a copy that a phone keeps, perhaps without a network. */
  isCopy: boolean;
  parts: LivingParts;
};

/**
 * On a phone the parts stand one below the other; on a wide screen hours, map and lines stand at the side. While a place
 * is not open, who answers now comes first of all. What can be pressed comes in the same order to the keyboard.
 */
export function LocationView({ page: { item, nearby }, today, correction, takesCorrections, always, isCopy, parts }: LocationPageProps) {
  const { location: words } = useDocumentMessages();
  const isOpen = item.open.state === 'open';
  const everybodys = always.find(({ id }) => id === item.id);
  const side = (
    <div className="location-side">
      {!isOpen && <div className="location-lines before">{parts.lines}</div>}
      {saysWeek(item) && <When item={item} week={parts.week} />}
      {item.address && <Where item={item} />}
      {isOpen && <div className="location-lines">{parts.lines}</div>}
    </div>
  );
  return (
    <article className={isLineKind(item.kind) ? 'location is-line' : 'location'}>
      <div id="back-app" className="location-back no-print"><BackLink words={words.back} /></div>
      <div className="location-lead"><Lead item={item} open={parts.open} reached={everybodys?.reached} /></div>
      {!isOpen && side}
      <Expect item={item} everybody={everybodys !== undefined} />
      {isOpen && side}
      <div className="location-rest">
        {nearby.length > 0 && (
          <section aria-labelledby="nearby" className="no-print">
            <h2 id="nearby">{words.nearby(isExact(item) ? undefined : item.address?.city)}</h2>
            {parts.nearby}
          </section>
        )}
        <HowWeKnow item={item} today={today} />
        {!isCopy && <SomethingWrong id={item.id} address={correction} isTaken={takesCorrections} />}
      </div>
    </article>
  );
}

const saysWeek = (item: LocationItem): boolean => item.hours_note !== undefined || (item.hours !== undefined && !isAlways(item));

/** Hours of a place that may have changed are shown as what they are. */
function When({ item, week }: { item: LocationItem; week: ReactNode }) {
  const { language } = useMessages();
  const { location: words } = useDocumentMessages();
  return (
    <section aria-labelledby="when" className="when">
      <h2 id="when">{words.when}</h2>
      {item.status === 'unclear' && item.hours !== undefined && <p className="quiet">{words.listedHours}</p>}
      {week}
      {item.hours_note !== undefined && <p className="quiet"><Original words={words} language={language}>{item.hours_note}</Original></p>}
    </section>
  );
}

/** Where every day is the same, one sentence says it all. */
function isAlways(item: LocationItem): boolean {
  const hours = hoursOf(item);
  return hours !== undefined && isEveryDay(hours);
}

/** False where only the town is known, or may be said. */
const isExact = ({ point }: LocationItem): boolean => point !== undefined && !isMiddle(point);

function Lead({ item, open, reached }: { item: LocationItem; open: ReactNode; reached: string | undefined }) {
  const messages = useMessages();
  const documents = useDocumentMessages();
  const { location: words } = documents;
  const address = envelopeAddress(item);
  // Nobody goes to a line.
  const why = item.status === 'unclear' ? unclearWords(item, messages, documents) : undefined;
  const unsupported = unconfirmedFacts(item).includes('phone') ? item.phones?.length : undefined;
  return (
    <>
      <header>
        <Mark kind={item.kind} />
        <div>
          <h1>{item.name}</h1>
          <p className="quiet">{[messages.labels.kind[item.kind], address === undefined && townWords(item, messages)].filter(Boolean).join(' · ')}</p>
          {address !== undefined && <address>{address}</address>}
        </div>
      </header>
      <p className="summary"><Original words={words} language={messages.language}>{item.summary}</Original></p>
      {why !== undefined && <p className="notice">{isLineKind(item.kind) ? why : words.unclear(why, item.phones !== undefined)}</p>}
      <div className="state-large no-print">{open}</div>
      <HoursOnPaper item={item} />
      <section className="reach" aria-labelledby="reach">
        <h2 className="hidden" id="reach">{words.reach}</h2>
        <Actions item={item} full />
        {reached && <p><strong>{reached}</strong></p>}
        {unsupported !== undefined && <p className="quiet small">{words.unconfirmedNumbers(unsupported)}</p>}
        <OnPaper item={item} />
      </section>
    </>
  );
}

/** What stays true on paper: never "open now". Other hours stand there as a week. */
function HoursOnPaper({ item }: { item: LocationItem }) {
  const { open } = useMessages();
  const always = isAlways(item) ? open.always : undefined;
  const unknown = saysWhen(hoursOf(item)) ? undefined : item.phones ? open.notConfirmed : open.notConfirmedAsk;
  const said = always ?? unknown;
  return said !== undefined && <p className="paper on-paper-hours">{said}</p>;
}

/** On paper nothing can be pressed: addresses are written out. */
function OnPaper({ item: { text, chat, email, website } }: { item: LocationItem }) {
  const { card } = useMessages();
  const ways = [
    text && card.textTo(phoneInWords(text.number), text.keyword),
    chat && `${card.chat}: ${chat}`, email && `${card.email}: ${email}`, website && `${card.website}: ${website}`,
  ].filter(Boolean);
  return ways.length > 0 && <ul className="paper">{ways.map((way) => <li key={way}>{way}</li>)}</ul>;
}
