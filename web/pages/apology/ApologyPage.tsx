/** A page that says why there is nothing here, and what to do instead. The crisis lines are on it twice, and large. */
import type { ApologyPage } from '../../../api/core/pages.ts';
import { phoneInWords } from '../../../api/core/phone.ts';
import type { CrisisLine } from '../../../api/core/region.ts';
import { Icon } from '../../look/Icon.tsx';
import { useMessages } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';

export function ApologyView({ page: { status, replacedBy, reference }, lines }: { page: ApologyPage; lines: readonly CrisisLine[] }) {
  const { apology } = useDocumentMessages();
  const { card } = useMessages();
  return (
    <article className="apology">
      <h1>{apology.titles[status]}</h1>
      <p>{apology.texts[status]}</p>
      {replacedBy && <p>{apology.replacedBy} <a href={`/locations/${replacedBy.id}`}>{replacedBy.name}</a></p>}
      <p><a className="button" href="/">{apology.find}</a></p>
      <p>{apology.meanwhile}</p>
      <ul className="actions">
        {lines.map(({ id, name, call }) => (
          <li key={id}><a className="button main" href={`tel:${call}`}><Icon name="phone" /><span>{name}: {card.call(phoneInWords(call))}</span></a></li>
        ))}
      </ul>
      {reference !== undefined && <p className="quiet small">{apology.reference(reference)}</p>}
    </article>
  );
}
