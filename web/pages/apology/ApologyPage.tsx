/** A page that says why there is nothing here, and what to do instead. The crisis lines are on it twice, and large. */
import { localMinute } from '../../../api/core/clock.ts';
import type { ApologyPage } from '../../../api/core/pages.ts';
import { phoneInWords } from '../../../api/core/phone.ts';
import type { CrisisLine, Region } from '../../../api/core/region.ts';
import { useOnward } from '../../list/framed.ts';
import { LinesNow } from '../../list/LinesNow.tsx';
import { Icon } from '../../look/Icon.tsx';
import { useAt, useMessages } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';
import { NearbyList } from '../location/Around.tsx';
import { CompiledLines, type CompiledLine } from './CompiledLines.tsx';

/** Lines offered where a page is missing. */
const mostLines = 2;

/** @param lines phone lines that are compiled in, for when none can be read. */
export function ApologyView({ page: { status, name, replacedBy, reference, instead }, region, lines }: { page: ApologyPage; region: Region; lines: readonly CompiledLine[] }) {
  const at = useAt();
  const { apology } = useDocumentMessages();
  const onward = useOnward();
  return (
    <article className="apology">
      <h1>{name === undefined ? apology.titles[status] : apology.gone(name)}</h1>
      <p>{apology.texts[status]}</p>
      {replacedBy && <p className="replaced">{apology.replacedBy} <a href={at(`/locations/${replacedBy.id}`)} {...onward}>{replacedBy.name}</a></p>}
      <p><a className="button main" href={at('/')} {...onward}>{apology.find}</a></p>
      <CrisisCalls lines={region.crisisLines} />
      {instead && <Instead instead={instead} region={region} />}
      {lines.length > 0 && <CompiledLines lines={lines} />}
      {reference !== undefined && <p className="quiet small">{apology.reference(reference)}</p>}
    </article>
  );
}

function CrisisCalls({ lines }: { lines: readonly CrisisLine[] }) {
  const { apology } = useDocumentMessages();
  const { card } = useMessages();
  return (
    <section aria-labelledby="meanwhile">
      <h2 id="meanwhile">{apology.meanwhile}</h2>
      <ul className="crisis-calls">
        {lines.map(({ id, name, call }) => {
          const number = phoneInWords(call);
          return (
            <li key={id}>
              <a className="button" href={`tel:${call}`}><Icon name="phone" /><span>{card.call(number)}<small>{name}</small></span></a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Instead({ instead: { asOf, nearby, lines }, region }: { instead: NonNullable<ApologyPage['instead']>; region: Region }) {
  const { apology } = useDocumentMessages();
  const now = localMinute(new Date(asOf), region.timeZone);
  return (
    <>
      {nearby.length > 0 && (
        <section aria-labelledby="nearby">
          <h2 id="nearby">{apology.nearby}</h2>
          <NearbyList items={nearby} now={now} />
        </section>
      )}
      {lines.items.length > 0 && <LinesNow query={{}} lines={lines} now={now} most={mostLines} />}
    </>
  );
}
