/** Every phone line: crisis lines apart and first, then who answers now, then whom to try, then who opens later. */
import type { ReactNode } from 'react';
import type { LocationItem } from '../../../api/core/answers.ts';
import type { LocalMinute } from '../../../api/core/clock.ts';
import { isCrisisLine } from '../../../api/core/lines.ts';
import type { TalkPage } from '../../../api/core/pages.ts';
import type { CrisisLine } from '../../../api/core/region.ts';
import { talkAddress } from '../../frame/talk-now.ts';
import { Icon } from '../../look/Icon.tsx';
import { useAt, useMessages } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';
import { dateWords, listWords } from '../../messages/format.ts';
import { ProblemList } from '../find/ProblemList.tsx';
import { Choices } from './Choices.tsx';
import { CrisisSection } from './CrisisSection.tsx';
import { LineCard } from './LineCard.tsx';

export type TalkPageProps = { page: TalkPage; now: LocalMinute; always: readonly CrisisLine[] };

export function TalkView({ page, now, always }: TalkPageProps) {
  const messages = useMessages();
  const { lines: words } = messages;
  const { talk } = useDocumentMessages();
  const readOn = usualDay([...page.crisis, ...page.lines]);
  const others = page.lines.filter((line) => !isCrisisLine(line));
  const group = (state: LocationItem['open']['state']): LocationItem[] => others.filter(({ open }) => open.state === state);
  return (
    <div className="talk">
      <div className="talk-head">
        <h1>{words.heading}</h1>
        <a className="talk-onward no-print" href="#talk-open"><span>{talk.onward}</span><Icon name="down" /></a>
      </div>
      <p className="paper-only">{readOn ? talk.usuallyRead(dateWords(readOn, messages)) : talk.onPaper}</p>
      <ProblemList problems={page.problems} />
      <CrisisSection always={always} records={page.crisis} others={page.lines.filter(isCrisisLine)} now={now} readOn={readOn} />
      <Choices choices={page.choices} />
      <Group name="open" heading={talk.openNow} lines={group('open')} now={now} readOn={readOn} none={<Nobody page={page} />} after={<AboutLines page={page} />}>
        <Missing page={page} />
        <output className="talk-changed"><button type="button" className="button soft" hidden>{talk.changed}</button></output>
      </Group>
      <Group name="unknown" heading={talk.notConfirmed} lines={group('unknown')} now={now} readOn={readOn}><p className="quiet">{talk.notConfirmedText}</p></Group>
      <Group name="closed" heading={talk.later} lines={group('closed')} now={now} readOn={readOn} />
    </div>
  );
}

type GroupProps = { name: string; heading: string; lines: readonly LocationItem[]; now: LocalMinute; readOn: string | undefined; none?: ReactNode; after?: ReactNode; children?: ReactNode };

/** Lines in the same state. One without lines is there all the same, unseen: the time may fill it. */
function Group({ name, heading, lines, now, readOn, none, after, children }: GroupProps) {
  return (
    <section className="talk-group" data-group={name} aria-labelledby={`talk-${name}`} hidden={lines.length === 0 && !none}>
      <h2 id={`talk-${name}`} tabIndex={-1}>{heading} <span className="talk-count">{lines.length}</span></h2>
      {children}
      {none && <div className="talk-nobody" hidden={lines.length > 0}>{none}</div>}
      <ul className="talk-cards">{lines.map((line) => <LineCard key={line.id} line={line} now={now} readOn={readOn} />)}</ul>
      {after}
    </section>
  );
}

/** Nobody answers: why, and what there is instead. */
function Nobody({ page: { query, lines, fits } }: Pick<TalkPageProps, 'page'>) {
  const at = useAt();
  const { lines: words } = useMessages();
  const { talk } = useDocumentMessages();
  if (!fits || Object.keys(query).length === 0) return <p>{words.none}</p>;
  const crisis = lines.filter((line) => isCrisisLine(line) && line.open.state === 'open').length;
  return (
    <>
      <p>{crisis > 0 ? <a href="#talk-crisis">{talk.onlyCrisis(crisis)}</a> : talk.nobodyFits}</p>
      <p><a className="button" href={at(talkAddress({}, 'talk-open'))}>{talk.everyLine}</a></p>
    </>
  );
}

/** The day on which the sources of most lines were read: on paper it stands once, and a line that differs says so. */
function usualDay(lines: readonly LocationItem[]): string | undefined {
  const days = lines.flatMap(({ checked: { on, by } }) => (by === 'reading' ? [on] : []));
  const times = (day: string): number => days.filter((each) => each === day).length;
  return [...new Set(days)].sort((a, b) => times(b) - times(a))[0];
}

/** What was asked for and is not there, said plainly. */
function Missing({ page: { query, lines, fits } }: Pick<TalkPageProps, 'page'>) {
  const messages = useMessages();
  const { talk } = useDocumentMessages();
  const language = query.language && listWords(query.language.map((one) => messages.labels.language[one as keyof typeof messages.labels.language]), messages);
  if (!fits) return <p className="notice">{language ? talk.noLine(language) : talk.noneFits}</p>;
  if (!language || lines.some(({ kind }) => kind === 'warmline')) return null;
  return <p className="notice">{talk.noWarmline(language)}</p>;
}

/** What the words on the cards mean. Behind the first cards: whoever needs a number needs no words before it. */
function AboutLines({ page }: Pick<TalkPageProps, 'page'>) {
  const { lines } = useMessages();
  const { talk } = useDocumentMessages();
  return (
    <>
      <div className="talk-peers">
        <p><strong className="peers">{lines.peers}</strong> {talk.peers}</p>
        <p>{talk.warmline}</p>
      </div>
      <WhatHappens lines={[...page.crisis, ...page.lines]} />
    </>
  );
}

/** What to expect, as far as records say it; for the rest, what to ask. */
function WhatHappens({ lines }: { lines: readonly LocationItem[] }) {
  const { talk } = useDocumentMessages();
  const silent = lines.filter(({ police_policy }) => police_policy === undefined).length > lines.length / 2;
  return (
    <details className="talk-what no-print">
      <summary>{talk.what}</summary>
      <dl>
        {talk.kinds.map(({ name, text }) => <div key={name}><dt>{name}</dt><dd>{text}</dd></div>)}
      </dl>
      {silent && <p>{talk.policeSilent}</p>}
      <p>{talk.ask}</p>
    </details>
  );
}
