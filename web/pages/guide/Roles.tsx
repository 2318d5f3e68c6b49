/** The roles side by side: a table where there is room and on paper, one card each on a phone. */
import { Fragment } from 'react';
import { guideParts, roleAspects, type Fact, type Role, type RoleAspect, type Tip } from '../../../api/core/guide.ts';
import { useAt } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';
import { listAddress } from './link.ts';
import { Facts, ReadingProvider, Text, useReading } from './reading.tsx';

export function Roles() {
  const reading = useReading();
  // Of table and cards one is seen, and a word is explained in each.
  return <><RoleTable /><ReadingProvider value={{ ...reading, explained: new Set() }}><RoleCards /></ReadingProvider></>;
}

function RoleTable() {
  const { guide: { roles } } = useReading();
  const { guide: words } = useDocumentMessages();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what moves sideways can be moved by keyboard
    <section className="roles-region" aria-label={words.parts.roles.title} tabIndex={0}>
      <table className="roles-table">
        <caption className="hidden">{words.parts.roles.title}</caption>
        <thead><tr><th scope="col"><span className="hidden">{words.role}</span></th>{roles.map((role) => <th key={role.id} scope="col"><Name role={role} /></th>)}</tr></thead>
        <tbody>
          <tr><th scope="row">{words.inBrief}</th>{roles.map(({ id, in_brief: brief }) => <td key={id}><Facts facts={[brief]} /></td>)}</tr>
          {roleAspects.map((aspect) => (
            <tr key={aspect}><th scope="row">{words.aspects[aspect]}</th>{roles.map((role) => <td key={role.id}><Aspect role={role} aspect={aspect} /></td>)}</tr>
          ))}
          <tr><th scope="row">{words.find}</th>{roles.map((role) => <td key={role.id}><Find role={role} /></td>)}</tr>
        </tbody>
      </table>
    </section>
  );
}

function RoleCards() {
  const { guide: { roles } } = useReading();
  const { guide: words } = useDocumentMessages();
  return (
    <div className="roles-cards">
      {roles.map((role) => (
        <section key={role.id} aria-labelledby={`role-${role.id}`}>
          <h2 id={`role-${role.id}`}><Name role={role} /></h2>
          <Facts facts={[role.in_brief]} />
          <dl>
            {roleAspects.map((aspect) => <Fragment key={aspect}><dt>{words.aspects[aspect]}</dt><dd><Aspect role={role} aspect={aspect} /></dd></Fragment>)}
            <dt>{words.find}</dt><dd><Find role={role} /></dd>
          </dl>
        </section>
      ))}
    </div>
  );
}

function Name({ role: { id, short } }: { role: Role }) {
  const { guide: { roles } } = useDocumentMessages();
  return <>{roles[id]}{short !== undefined && ` (${short})`}</>;
}

function Aspect({ role: { facts }, aspect }: { role: Role; aspect: RoleAspect }) {
  const { guide: words } = useDocumentMessages();
  const known: readonly Fact[] | undefined = facts[aspect];
  return known ? <Facts facts={known} /> : <p className="quiet">{words.unknown}</p>;
}

function Find({ role: { id, find } }: { role: Role }) {
  const at = useAt();
  const { guide: words } = useDocumentMessages();
  return (
    <>
      <ul className="guide-points">{find.map((tip) => <li key={tip.en}><TipText tip={tip} /></li>)}</ul>
      <p className="no-print"><a href={at(listAddress({ role: [id] }))}>{words.toRecords(words.roles[id])}</a></p>
      <p className="no-print"><a href={at(`${guideParts.become}#become-${id}`)}>{words.becomeOne(words.roles[id])}</a></p>
    </>
  );
}

function TipText({ tip }: { tip: Tip }) {
  const at = useAt();
  const { guide: { names }, say } = useReading();
  const { link, record } = tip;
  const { guide: words } = useDocumentMessages();
  return (
    <>
      <Text words={tip} />
      {record !== undefined && <> <a href={at(`/locations/${record}`)}>{names[record]}</a></>}
      {link && <> <a href={at(listAddress(link))} aria-label={`${words.seeList}: ${say(tip)}`}>{words.seeList}</a></>}
    </>
  );
}
