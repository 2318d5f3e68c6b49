/** Who the directory is for, how sure it is, what it does with a visit, and how to correct it. */
import type { ReactNode } from 'react';
import type { AboutPage, Streets } from '../../../api/core/pages.ts';
import type { Region } from '../../../api/core/region.ts';
import { Quoting } from '../../list/Quoting.tsx';
import { useAt, useMessages } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';
import { dateWords, listWords } from '../../messages/format.ts';
import { Figures } from './Figures.tsx';

export type AboutProps = {
  page: AboutPage;
  region: Region;
  streets: Streets;
  /** Where to write; undefined where nobody has set it. */
  contact: string | undefined;
  /** Notes about records can be sent from their pages. */
  takesCorrections: boolean;
};

export function AboutView({ page, region, streets, contact, takesCorrections }: AboutProps) {
  const { about } = useDocumentMessages();
  const { forWhom, sure, privacy, wrong } = about;
  const { by_check: check, records } = page.freshness;
  return (
    <article className="about">
      <h1>{about.title}</h1>
      <p className="about-lead">{about.lead(region.name)}</p>
      <Part id="for-whom" heading={forWhom.heading}>
        <ul className="about-points">{forWhom.people.map(({ who, what }) => <li key={who}><strong>{who}</strong> {what}</li>)}</ul>
        <p>{forWhom.notCrisis}</p>
      </Part>
      <Part id="privacy" heading={privacy.heading}>
        <ul className="about-points">{[...privacy.points, ...(takesCorrections ? [privacy.notes] : []), privacy.streets[streets], privacy.host].map((point) => <li key={point}>{point}</li>)}</ul>
      </Part>
      <Part id="sure" heading={sure.heading}>
        <p>{sure.from}</p>
        <p>{sure.confirmed} {records > 0 && <strong>{sure.phoned(check.phone, records)}</strong>}</p>
        <p>{sure.unknown}</p>
        <p>{sure.age}</p>
      </Part>
      <Part id="wrong" heading={wrong.heading}>
        <p>{wrong.how}</p>
        <p>{wrong.removal}</p>
        <p>{wrong.hidden}</p>
        {contact === undefined ? <p>{wrong.nowhere}</p> : <p className="no-print"><a className="button" href={contact} rel="noreferrer">{wrong.link}</a></p>}
      </Part>
      <Part id="numbers" heading={about.figures.heading}><Figures page={page} /></Part>
      <Missing page={page} region={region} />
      <Oldest page={page} />
      <Licences streets={streets} />
    </article>
  );
}

function Part({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return <section aria-labelledby={`about-${id}`}><h2 id={`about-${id}`}>{heading}</h2>{children}</section>;
}

/** Towns that somebody's list names and that have no record; nothing where no list is known. */
function Missing({ page: { freshness: { named_towns: lists } }, region }: { page: AboutPage; region: Region }) {
  const messages = useMessages();
  const { about: { towns: words } } = useDocumentMessages();
  if (lists.length === 0) return null;
  const titleOf = (address: string, title: string): string => region.namedTowns.find(({ url }) => url === address)?.title ?? title;
  return (
    <Part id="missing" heading={words.heading}>
      <p>{words.intro}</p>
      <ul className="about-points">
        {lists.map(({ kind, title, url, dated, read, towns, without, in_doubt: doubtful }) => (
          <li key={url}>
            <a href={url} rel="noreferrer"><Quoting sentence={words.list(titleOf(url, title), towns, messages.labels.kind[kind])} quoted={title} language={messages.language} /></a>{' '}
            {without.length === 0 ? words.all : words.without(listWords(without, messages))}{' '}
            {doubtful.length > 0 && words.inDoubt(listWords(doubtful, messages))}{' '}
            <span className="quiet">{words.dated(dated === 'undated' ? undefined : dateWords(dated, messages), dateWords(read, messages))}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Oldest({ page: { freshness: { oldest } } }: { page: AboutPage }) {
  const at = useAt();
  const messages = useMessages();
  const { about: { oldest: words } } = useDocumentMessages();
  if (oldest.length === 0) return null;
  return (
    <Part id="oldest" heading={words.heading}>
      <p>{words.intro}</p>
      <ul className="about-oldest">
        {oldest.map(({ id, name, checked_on: on }) => <li key={id}><a href={at(`/locations/${id}`)}>{name}</a> <span className="quiet">{dateWords(on, messages)}</span></li>)}
      </ul>
    </Part>
  );
}

/** What the foot of every page says in short, and how to use the records elsewhere. */
function Licences({ streets }: { streets: Streets }) {
  const { about: { licences: words }, footer } = useDocumentMessages();
  const streetCredits: Record<Streets, readonly string[]> = { ask: [words.streets], on: [words.streets], own: [words.ownStreets], off: [] };
  return (
    <Part id="licences" heading={words.heading}>
      <p>{words.code}</p>
      <p>{words.records} <a href="https://creativecommons.org/licenses/by/4.0/" rel="noreferrer">{words.recordsLink}</a>.</p>
      <p>{words.programs} <a href="/api/openapi.json">{words.api}</a>.</p>
      <ul className="about-points">{[...footer.credits, ...streetCredits[streets]].map((credit) => <li key={credit}>{credit}</li>)}</ul>
    </Part>
  );
}
