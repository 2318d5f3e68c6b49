/** What somebody meets there: how to get in, what it costs, for whom, in which languages, who is behind it. */
import { Fragment, type ReactNode } from 'react';
import type { LocationItem } from '../../../api/core/answers.ts';
import { isLineKind } from '../../../api/core/vocabulary.ts';
import { Original } from '../../list/Original.tsx';
import { useMessages } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';
import { unconfirmedFacts } from './evidence.ts';
import { accessWords, languageWords } from './facts.ts';

type Fact = [name: string, value: ReactNode];

const quiet = (words: string): ReactNode => <span className="quiet">{words}</span>;

/** @param everybody true for a line for everybody: then the groups that it knows best are not named as whom it is for. */
export function Expect({ item, everybody }: { item: LocationItem; everybody: boolean }) {
  const messages = useMessages();
  const { labels } = messages;
  const { location: words, labels: others } = useDocumentMessages();
  const peerRun = item.peer_run === undefined ? undefined : item.peer_run ? words.peerRunYes : words.peerRunNo;
  const many = <T extends string>(values: readonly T[] | undefined, names: Record<T, string>): string | undefined =>
    values && messages.joined(values.map((value) => names[value]));
  const audiences = many(item.audiences, labels.audience);
  const original = (text: string): ReactNode => <Original language={messages.language}>{text}</Original>;
  const area = item.area && (item.area.towns_or_region === undefined ? words.areaServed(messages.areas[item.area.scope], undefined) : original(words.areaServed('', item.area.towns_or_region)));
  const unconfirmed = unconfirmedFacts(item);
  /** What the record says without a source that we can name is marked as that. */
  const doubted = (fact: (typeof unconfirmed)[number], value: string | undefined): ReactNode =>
    value !== undefined && unconfirmed.includes(fact) ? <>{value} {quiet(`(${words.unconfirmed})`)}</> : value;
  const facts: Fact[] = [
    [words.access, doubted('access', accessWords(item, messages)) ?? (isLineKind(item.kind) ? undefined : quiet(words.accessUnknown))],
    [words.cost, item.cost === 'unknown' ? quiet(others.cost.unknown) : doubted('cost', item.cost && others.cost[item.cost])],
    [words.forWhom, !everybody && audiences && <Fragment key="audiences">{audiences}<br /><span className="quiet small">{words.notALimit}</span></Fragment>],
    [words.languages, languageWords(item, messages) ?? quiet(words.languagesUnknown(item.phones !== undefined))],
    [words.peerRun, doubted('peer-run', peerRun) ?? quiet(words.peerRunUnknown)],
    [item.police_policy === undefined ? words.policeAsk : words.police, item.police_policy === undefined ? (isLineKind(item.kind) ? quiet(words.policeUnknown) : undefined) : <Original key="police" words={words} language={messages.language}>{item.police_policy}</Original>],
    [words.services, item.services && <ul key="services" className="dots">{item.services.map((service) => <li key={service}>{others.service[service]}</li>)}</ul>],
    [words.focus, many(item.focus, labels.focus)],
    [words.roles, many(item.peer_roles, others.role)],
    [words.area, area],
    [words.operator, item.operator],
    [words.funders, item.funders?.map((funder) => others.funder[funder]).join(', ')],
  ];
  return (
    <section aria-labelledby="expect" className="expect">
      <h2 id="expect">{words.expect}</h2>
      <dl className="facts">
        {facts.map(([name, value]) => (value === undefined || value === '' || value === false ? null : <div key={name}><dt>{name}</dt><dd>{value}</dd></div>))}
      </dl>
    </section>
  );
}
