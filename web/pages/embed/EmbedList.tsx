/** The results in a frame: the cards, what is near them, and where nothing fits a way on. */
import type { LocalMinute } from '../../../api/core/clock.ts';
import type { EmbedPage } from '../../../api/core/pages.ts';
import type { Query } from '../../../api/core/query/values.ts';
import { lineKinds } from '../../../api/core/vocabulary.ts';
import { cards } from '../../list/Card.tsx';
import { useOnward } from '../../list/framed.ts';
import { NoResults } from '../../list/NoResults.tsx';
import { useAt, useMessages } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';
import { dateWords, timeWords } from '../../messages/format.ts';
import { serverAddress, writeAddress } from '../find/address.ts';
import { ShowUnconfirmed } from '../find/GroupsBelow.tsx';
import { embedAddress, listedOf } from './address.ts';

export function EmbedList({ page, now }: { page: EmbedPage; now: LocalMinute }) {
  const messages = useMessages();
  const at = useAt();
  /** Another question, in the same frame. Nothing of it is handled by React in the browser. */
  const inFrame = (asked: Query) => ({ href: at(embedAddress({ query: asked })), onClick: () => undefined });
  const { results: words } = messages;
  const { query, ways, results: { total, items, wider, linesApart = 0, facets } } = page;
  const how = { now, selected: undefined };
  const unconfirmed = query.open && !query.open.unknown ? facets['open']?.['unknown'] ?? 0 : 0;
  return (
    <section className="embed-list" aria-labelledby="embed-list">
      <h2 className="hidden" id="embed-list">{words.heading}</h2>
      <p className="print-only">{words.asOf(dateWords(now.date, messages), timeWords(now.minute, messages))}</p>
      <ol className="cards">{cards(items, how)}</ol>
      {items.length < total && <SeeAll page={page} />}
      <ShowUnconfirmed count={unconfirmed} isMore={total > 0} query={query} link={inFrame} />
      {total === 0 && unconfirmed === 0 && <NoResults query={query} ways={ways} link={inFrame} />}
      {wider.length > 0 && (
        <details className="wider" open={total === 0}>
          <summary className="button">{words.wider(wider.length)}</summary>
          <ol className="cards">{cards(wider, how)}</ol>
        </details>
      )}
      {linesApart > 0 && <p className="more"><a className="button" {...inFrame({ ...query, kind: lineKinds })}>{words.linesApart(linesApart)}</a></p>}
    </section>
  );
}

/** To the same results in the directory. With scripts the place goes behind the `#`, where no server reads it. */
function SeeAll({ page }: { page: EmbedPage }) {
  const at = useAt();
  const { embed, site } = useDocumentMessages();
  const listed = listedOf(page);
  return <p className="more"><a className="button main" href={at(serverAddress(listed))} data-kept={at(writeAddress(listed))} {...useOnward()}>{embed.seeAll(page.results.total, site.name)}</a></p>;
}
