/** Every phone line: crisis lines apart and first, then who answers now, then whom to try, then who opens later. */
import type { ReactNode } from 'react';
import type { LocationItem } from '../../../api/core/answers.ts';
import type { LocalMinute } from '../../../api/core/clock.ts';
import type { TalkPage } from '../../../api/core/pages.ts';
import type { CrisisLine } from '../../../api/core/region.ts';
import { talkNowAddress } from '../../frame/talk-now.ts';
import { Icon } from '../../look/Icon.tsx';
import { useMessages } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';
import { listWords } from '../../messages/format.ts';
import { ProblemList } from '../find/ProblemList.tsx';
import { Choices } from './Choices.tsx';
import { CrisisSection } from './CrisisSection.tsx';
import { LineCard } from './LineCard.tsx';
import { isCrisisLine } from './state.ts';

export type TalkPageProps = { page: TalkPage; now: LocalMinute; always: readonly CrisisLine[] };

export function TalkView({ page, now, always }: TalkPageProps) {
  const { lines: words } = useMessages();
  const { talk } = useDocumentMessages();
  const others = page.lines.filter((line) => !isCrisisLine(line));
  const group = (state: LocationItem['open']['state']): LocationItem[] => others.filter(({ open }) => open.state === state);
  return (
    <div className="talk">
      <div className="talk-head">
        <h1>{words.heading}</h1>
        <a className="talk-onward no-print" href="#talk-open">{talk.onward}<Icon name="down" /></a>
      </div>
      <p className="paper-only">{talk.onPaper}</p>
      <ProblemList problems={page.problems} />
      <CrisisSection always={always} records={page.crisis} others={page.lines.filter(isCrisisLine)} now={now} />
      <Choices choices={page.choices} />
      <Missing page={page} />
      <Group name="open" heading={talk.answering} lines={group('open')} now={now} none={<Nobody query={page.query} />}>
        <output className="talk-changed"><button type="button" className="button soft" hidden>{talk.changed}</button></output>
        <div className="talk-peers">
          <p><strong className="peers">{words.peers}</strong> {talk.peers}</p>
          <p>{talk.warmline}</p>
        </div>
        <WhatHappens lines={[...page.crisis, ...page.lines]} />
      </Group>
      <Group name="unknown" heading={talk.notConfirmed} lines={group('unknown')} now={now}><p className="quiet">{talk.notConfirmedText}</p></Group>
      <Group name="closed" heading={talk.later} lines={group('closed')} now={now} />
    </div>
  );
}

type GroupProps = { name: string; heading: string; lines: readonly LocationItem[]; now: LocalMinute; none?: ReactNode; children?: ReactNode };

/** Lines in the same state. One without lines is there all the same, unseen: the time may fill it. */
function Group({ name, heading, lines, now, none, children }: GroupProps) {
  return (
    <section className="talk-group" data-group={name} aria-labelledby={`talk-${name}`} hidden={lines.length === 0 && !none}>
      <h2 id={`talk-${name}`} tabIndex={-1}>{heading} <span className="talk-count">{lines.length}</span></h2>
      {children}
      {none && <div className="talk-nobody" hidden={lines.length > 0}>{none}</div>}
      <ul className="talk-cards">{lines.map((line) => <LineCard key={line.id} line={line} now={now} />)}</ul>
    </section>
  );
}

/** Nobody answers: why, and what there is instead. */
function Nobody({ query }: Pick<TalkPage, 'query'>) {
  const { lines } = useMessages();
  const { talk } = useDocumentMessages();
  if (Object.keys(query).length === 0) return <p>{lines.none}</p>;
  return <><p>{talk.nobodyFits}</p><p><a className="button" href={talkNowAddress}>{talk.everyLine}</a></p></>;
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
