/** How to become one: for each role the steps in order, what to have ready, and whom to ask. Made to be printed and ticked off. */
import type { Becoming, Role } from '../../../api/core/guide.ts';
import { useAt, useMessages } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';
import { dateWords } from '../../messages/format.ts';
import { listAddress } from './link.ts';
import { Facts, Says, Text, useReading } from './reading.tsx';

export function Become() {
  const at = useAt();
  const { guide: { becoming, roles } } = useReading();
  const { guide: words } = useDocumentMessages();
  return (
    <>
      {becoming.map((one) => {
        const role = roles.find(({ id }) => id === one.id);
        return role && <OneRole key={one.id} one={one} role={role} />;
      })}
      <p className="no-print"><a href={at(listAddress({ kind: ['training'] }))}>{words.become.onMap}</a></p>
    </>
  );
}

function OneRole({ one, role }: { one: Becoming; role: Role }) {
  const { guide: { roles, become: words } } = useDocumentMessages();
  const { facts: { cost, certificate } } = role;
  return (
    <section className="become" id={`become-${one.id}`} aria-labelledby={`become-${one.id}-name`} tabIndex={-1}>
      <h2 id={`become-${one.id}-name`}>{roles[one.id]}{role.short !== undefined && ` (${role.short})`}</h2>
      <h3>{words.steps}</h3>
      <ol className="ticked">{one.steps.map((step) => <li key={step.en}><Says fact={step} /></li>)}</ol>
      {one.prepare.length > 0 && <><h3>{words.prepare}</h3><ul className="ticked">{one.prepare.map((fact) => <li key={fact.en}><Says fact={fact} /></li>)}</ul></>}
      <h3>{words.cost}</h3>
      {cost ? <Facts facts={cost} /> : <p>{words.costUnknown}</p>}
      {certificate && <><h3>{words.certificate}</h3><Facts facts={certificate} /></>}
      <h3>{words.trainers}</h3>
      <Trainers ids={one.trainers} />
      {one.notes.length > 0 && <><h3>{words.good}</h3><Facts facts={one.notes} /></>}
      <Past past={one.past} />
      {one.unknown.length > 0 && <><h3>{words.unknown}</h3><ul className="guide-points">{one.unknown.map((each) => <li key={each.en}><Text words={each} /></li>)}</ul></>}
    </section>
  );
}

function Trainers({ ids }: { ids: readonly string[] }) {
  const at = useAt();
  const { guide: { names } } = useReading();
  const { guide: { become: words } } = useDocumentMessages();
  if (ids.length === 0) return <p>{words.trainersUnknown}</p>;
  return <ul className="guide-points">{ids.map((id) => <li key={id}><a href={at(`/locations/${id}`)}>{names[id]}</a></li>)}</ul>;
}

/** Dates that were, said as what is over: nobody may wait for a class that has been. */
function Past({ past }: Pick<Becoming, 'past'>) {
  const messages = useMessages();
  const { guide: { become: words } } = useDocumentMessages();
  if (past.length === 0) return null;
  return (
    <>
      <h3>{words.past}</h3>
      <ul className="guide-points">{past.map((fact) => <li key={fact.en}><Says fact={fact} /> {words.pastIn(dateWords(fact.when, messages))}</li>)}</ul>
    </>
  );
}
