/** What somebody needs to reach a place, to find it and to get in. What is not confirmed is said to be that. */
import type { ReactNode } from 'react';
import type { LocationItem } from '../../../api/core/answers.ts';
import { saysWhen } from '../../../api/core/open-state.ts';
import { phoneInWords } from '../../../api/core/phone.ts';
import { hoursOf, statedHours } from '../../../api/core/stated-hours.ts';
import { isLineKind } from '../../../api/core/vocabulary.ts';
import { envelopeAddress } from '../../list/address.ts';
import { townWords } from '../../list/where.ts';
import { Original } from '../../list/Original.tsx';
import type { Messages } from '../../messages/messages.ts';
import type { SheetMessages } from '../../messages/sheet-messages.ts';
import { unconfirmedFacts } from '../location/evidence.ts';
import { accessWords, languageWords, whereUnknown } from '../location/facts.ts';
import { usePaper } from './paper-language.tsx';
import { hoursLines } from '../location/hours-words.ts';

/** `onPaper`: on a screen a button says it. */
type Fact = { name: string; lines: ReactNode[]; onPaper?: true };

/** From so many lines on, the hours take a column of paper for themselves. */
const manyLines = 4;

/** Hours as the record gives them; where they may not hold, what they are. */
function hoursFact(item: LocationItem, messages: Messages, { record: { location } }: SheetMessages): ReactNode[] {
  const { open } = messages;
  const stated = statedHours(item.hours);
  const unknown = saysWhen(hoursOf(item)) ? [] : [item.phones ? open.notConfirmed : open.notConfirmedAsk];
  const lines = stated ? hoursLines(stated, messages) : [];
  const before = item.status === 'unclear' && lines.length > 0 ? [location.listedHours] : unknown;
  return [...before, ...lines, ...(item.hours_note === undefined ? [] : [<Original key="note" words={location} language={messages.language}>{item.hours_note}</Original>])];
}

/** An address of the web as people type it. */
const typed = (address: string | undefined): string | undefined => address?.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');

/** Numbers and addresses, written out for who cannot press them. */
function reachFacts({ phones = [], text, chat, email, website }: LocationItem, { card, language }: Messages, { entry }: SheetMessages): Fact[] {
  const written = (name: string, line: string | undefined): Fact[] => (line === undefined ? [] : [{ name, lines: [line], onPaper: true }]);
  const numbers = phones.map(({ number, label }) => <><strong>{phoneInWords(number)}</strong>{label !== undefined && <> <Original language={language}>{label}</Original></>}</>);
  return [
    ...(numbers.length > 0 ? [{ name: entry.phone, lines: numbers, onPaper: true as const }] : []),
    ...written(entry.text, text && card.textTo(phoneInWords(text.number), text.keyword)),
    ...written(entry.chat, typed(chat)), ...written(entry.email, email), ...written(entry.website, typed(website)),
  ];
}

function useFacts(item: LocationItem): Fact[] {
  const { messages, words } = usePaper();
  const { location } = words.record;
  const unconfirmed = unconfirmedFacts(item);
  const doubted = (fact: (typeof unconfirmed)[number], line: ReactNode): ReactNode => (unconfirmed.includes(fact) ? <>{line} <span className="quiet">({location.unconfirmed})</span></> : line);
  const address = envelopeAddress(item);
  const where = address === undefined ? [townWords(item, messages), item.address && whereUnknown(item, location)].filter(Boolean) : [doubted('address', address)];
  const access = accessWords(item, messages);
  const languages = languageWords(item, messages);
  const inside: ReactNode = access ? doubted('access', access) : isLineKind(item.kind) ? '' : location.accessUnknown;
  return [
    { name: item.address ? words.entry.address : words.entry.area, lines: where },
    ...reachFacts(item, messages, words).map((fact) => (fact.name === words.entry.phone ? { ...fact, lines: fact.lines.map((line) => doubted('phone', line)) } : fact)),
    { name: words.entry.hours, lines: hoursFact(item, messages, words) },
    { name: location.languages, lines: [languages === undefined ? words.entry.languagesUnknown : doubted('languages', languages)] },
    { name: location.access, lines: [inside].filter(Boolean) },
  ];
}

export function Facts({ item }: { item: LocationItem }) {
  const { words: { entry }, lang } = usePaper();
  const facts = useFacts(item).filter(({ lines }) => lines.length > 0);
  const isLong = ({ name, lines }: Fact): boolean => name === entry.hours && lines.length >= manyLines;
  return (
    <dl className={facts.some(isLong) ? 'sheet-facts beside-hours' : 'sheet-facts'} lang={lang}>
      {facts.map(({ name, lines, onPaper }) => (
        <div key={name} className={onPaper ? 'paper' : name === entry.hours ? 'hours' : undefined}>
          <dt>{name}</dt>
          {/* oxlint-disable-next-line react/no-array-index-key -- lines of one fact never change places */}
          {lines.map((line, index) => <dd key={index}>{line}</dd>)}
        </div>
      ))}
    </dl>
  );
}
