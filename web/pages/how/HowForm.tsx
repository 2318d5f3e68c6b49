/** What the frame is to show: a plain form with the filters of the find page. The place is sent, because the frame names it anyway. */
import { usualMiles, type EmbedHowPage } from '../../../api/core/pages.ts';
import type { Region } from '../../../api/core/region.ts';
import { FilterPanel } from '../../filters/FilterPanel.tsx';
import { MessagesProvider, useMessages } from '../../messages/context.tsx';
import { useAt } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';
import { HowFar } from '../../place/HowFar.tsx';
import { listedOf } from '../embed/address.ts';

/** The page is drawn on the server alone: a choice counts once the form is sent. */
const whenSent = (): void => undefined;

export function HowForm({ page, region }: { page: EmbedHowPage; region: Region }) {
  const at = useAt();
  const messages = useMessages();
  const { how } = useDocumentMessages();
  const { query, facets, total } = page;
  const { sort } = listedOf(page);
  // No count on the buttons of the menus: it would be that of the last choice.
  const words = { ...messages, filter: { ...messages.filter, show: () => messages.filter.apply } };
  return (
    <form id="find" className="find-form" method="get" action={at('/embed/how')}>
      <label className="box-label" htmlFor="near">{how.place}</label>
      <div className="how-where">
        <div className="box">
          <input id="near" name="near" type="text" defaultValue={query.near?.text} maxLength={200} autoComplete="off" spellCheck={false} aria-describedby="near-hint near-sent" />
        </div>
        <HowFar miles={query.near ? query.near.miles : usualMiles} change={whenSent} />
      </div>
      <p className="small quiet" id="near-hint">{how.placeHint(region.name)}</p>
      <p className="small quiet" id="near-sent">{how.placeSent}</p>
      <p className="box-label">{how.filters}</p>
      <MessagesProvider value={words}><FilterPanel query={query} facets={facets} total={total} set={whenSent} /></MessagesProvider>
      {sort && <input type="hidden" name="sort" value={sort} />}
      <p className="how-update"><button type="submit" className="button main">{how.update}</button></p>
    </form>
  );
}
