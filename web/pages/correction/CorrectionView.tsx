/** What became of a note about a record: thanks, or why it was not kept, with what was typed. */
import type { CorrectionPage } from '../../../api/core/pages.ts';
import { useAt } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';
import { CorrectionForm } from './CorrectionForm.tsx';

/** What sending it once more can mend. */
const mendable: readonly number[] = [400, 429, 503];

/** @param contact where else a note can go; undefined where the operator named nothing. */
export function CorrectionView({ page: { status, location, reason, typed }, contact }: { page: CorrectionPage; contact: string | undefined }) {
  const at = useAt();
  const { correction: words, location: { wrongLink } } = useDocumentMessages();
  const back = location && <p><a className="button" href={at(`/locations/${location.id}`)}>{words.back(location.name)}</a></p>;
  if (status === 202) {
    return (
      <article className="apology">
        <h1>{words.thanks}</h1>
        <p>{location?.name !== undefined && words.received(location.name)} {reason === 'called-and-right' && words.called}</p>
        <p>{words.next}</p>
        {back}
      </article>
    );
  }
  return (
    <article className="apology">
      <h1>{words.failed}</h1>
      <p>{words.failures[status]} {typed && words.typedStays}</p>
      {location && mendable.includes(status) && <CorrectionForm id={location.id} reason={reason} typed={typed} />}
      {contact !== undefined && <p>{words.orElse} <a href={contact} rel="noreferrer">{wrongLink}</a></p>}
      {back}
    </article>
  );
}
