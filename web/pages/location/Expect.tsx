/** What somebody meets there: how to get in, what it costs, for whom, in which languages, who is behind it. */
import { Fragment, type ReactNode } from 'react';
import type { LocationItem } from '../../../api/core/answers.ts';
import { lineKinds } from '../../../api/core/vocabulary.ts';
import { useMessages } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';

type Fact = [name: string, value: ReactNode];

const quiet = (words: string): ReactNode => <span className="quiet">{words}</span>;
const isLine = ({ kind }: LocationItem): boolean => (lineKinds as readonly string[]).includes(kind);

function many<T extends string>(values: readonly T[] | undefined, names: Record<T, string>): string | undefined {
  return values?.map((value) => names[value]).join(', ');
}

export function Expect({ item }: { item: LocationItem }) {
  const { labels } = useMessages();
  const { location: words, labels: others } = useDocumentMessages();
  const peerRun = item.peer_run === undefined ? undefined : item.peer_run ? words.peerRunYes : words.peerRunNo;
  const audiences = many(item.audiences, labels.audience);
  const area = item.area && [labels.area_scope[item.area.scope], item.area.towns_or_region].filter(Boolean).join(': ');
  const facts: Fact[] = [
    [words.access, many(item.access, labels.access)],
    [words.cost, item.cost && others.cost[item.cost]],
    [words.forWhom, audiences && <Fragment key="audiences">{audiences}<br /><span className="quiet small">{words.notALimit}</span></Fragment>],
    [words.languages, many(item.languages, labels.language) ?? quiet(words.languagesUnknown)],
    [words.peerRun, peerRun ?? quiet(words.peerRunUnknown)],
    [words.police, item.police_policy ?? (isLine(item) ? quiet(words.policeUnknown) : undefined)],
    [words.services, item.services && <ul key="services" className="dots">{item.services.map((service) => <li key={service}>{labels.service[service]}</li>)}</ul>],
    [words.focus, many(item.focus, labels.focus)],
    [words.roles, many(item.peer_roles, labels.role)],
    [words.area, area],
    [words.operator, item.operator],
    [words.funders, many(item.funders, labels.funder)],
  ];
  return (
    <section aria-labelledby="expect">
      <h2 id="expect">{words.expect}</h2>
      <dl className="facts">
        {facts.map(([name, value]) => (value === undefined || value === '' ? null : <div key={name}><dt>{name}</dt><dd>{value}</dd></div>))}
      </dl>
    </section>
  );
}
