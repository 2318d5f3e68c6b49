/**
 * The list and the map in a frame on somebody else's page: help in a crisis, how many and what, the places, and whose
 * list it is. Ways on inside the list stay in the frame; whatever leaves it opens beside the page around it.
 */
import type { ReactNode } from 'react';
import { aboutPerson } from '../../../api/core/about-line.ts';
import { localMinute, type LocalMinute } from '../../../api/core/clock.ts';
import type { EmbedPage } from '../../../api/core/pages.ts';
import type { Region } from '../../../api/core/region.ts';
import { chosenOf } from '../../filters/labels.ts';
import { Brand } from '../../frame/Brand.tsx';
import { CopyNotice } from '../../frame/CopyNotice.tsx';
import { CrisisBar, CrisisList } from '../../frame/CrisisBar.tsx';
import { talkAddress } from '../../frame/talk-now.ts';
import { FramedProvider, useOnward } from '../../list/framed.ts';
import { headingWords } from '../../list/heading.ts';
import { LinesNow } from '../../list/LinesNow.tsx';
import { IconSheet } from '../../look/IconSheet.tsx';
import { useAt, useMessages } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';
import { dateWords, timeWords } from '../../messages/format.ts';
import { ProblemList } from '../find/ProblemList.tsx';
import { embedAddress, listedOf } from './address.ts';
import { EmbedList } from './EmbedList.tsx';
import { EmbedMap } from './EmbedMap.tsx';
import { listedPins, shownLines } from './state.ts';

/**
 * The bar, what is given, and whose it is. By its id the script measures how high all of it is.
 * @param checked when what is shown was checked, in words.
 * @param copiedAt where the records come from a copy: when it was last known to be right.
 */
export function EmbedFrame({ region, children, checked, copiedAt }: { region: Region; children: ReactNode; checked?: string | undefined; copiedAt?: Date | undefined }) {
  const { site, footer, embed } = useDocumentMessages();
  return (
    <FramedProvider value>
      <div className="embed" id="embed">
        <a className="skip" href="#main">{site.skip}</a>
        <IconSheet />
        <CrisisBar lines={region.crisisLines} canLeave={false} />
        <main id="main" tabIndex={-1} aria-label={site.name}>
          {copiedAt && <CopyNotice copiedAt={copiedAt} region={region} />}
          {children}
        </main>
        <footer className="embed-foot" aria-label={footer.heading}>
          <p className="embed-from"><span>{embed.from}</span> <Brand region={region} /></p>
          {checked && <p>{checked}</p>}
          <p>{embed.noTracking}</p>
          <p><strong>{footer.emergency}</strong></p>
          <CrisisList lines={region.crisisLines} />
        </footer>
      </div>
    </FramedProvider>
  );
}

export function EmbedView({ page, region, copiedAt }: { page: EmbedPage; region: Region; copiedAt?: Date | undefined }) {
  const at = useAt();
  const messages = useMessages();
  const { embed } = useDocumentMessages();
  const { query, results, problems, asOf } = page;
  const now = localMinute(new Date(asOf), region.timeZone);
  const choices = chosenOf(query, messages).map(({ words }) => words);
  const days = [...results.items, ...results.wider].map(({ checked }) => checked.on).sort();
  const [first, last] = [days[0], days.at(-1)].map((day) => (day === undefined ? '' : dateWords(day, messages)));
  return (
    <EmbedFrame region={region} checked={first && last && embed.checked(first, last)} copiedAt={copiedAt}>
      <div className={listedPins(page).length > 0 ? 'embed-body embed-mapped' : 'embed-body'}>
        <div className="embed-head">
          <h1>{headingWords(results.total, query, messages)}</h1>
          {!query.near && !query.bbox && <p className="quiet">{embed.everywhere(region.name)}</p>}
          {choices.length > 0 && <p className="quiet">{embed.only(choices.join(' · '))}</p>}
          <ProblemList problems={problems} />
          <div className="notice embed-old" hidden>
            <p>{embed.old(timeWords(now.minute, messages))}</p>
            <p><a className="button" href={at(embedAddress(listedOf(page)))}>{embed.reload}</a></p>
          </div>
        </div>
        <EmbedMap page={page} region={region} />
        <EmbedList page={page} now={now} />
        <Lines page={page} now={now} />
      </div>
    </EmbedFrame>
  );
}

/** One line that answers now. How many more there are changes while the page is open, and stands on the page of all lines. */
function Lines({ page: { query, results: { lines } }, now }: { page: EmbedPage; now: LocalMinute }) {
  const at = useAt();
  const { talk } = useDocumentMessages();
  return (
    <div className="embed-lines">
      <LinesNow query={query} lines={{ ...lines, total: 0, crisis: 0 }} now={now} most={shownLines} />
      <p><a className="button" href={at(talkAddress(aboutPerson(query), 'talk-open'))} {...useOnward()}>{talk.everyLine}</a></p>
    </div>
  );
}
