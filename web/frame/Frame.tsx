/** What stands around every page: help in a crisis, the way out, the name of the site, and where things come from. */
import type { ReactNode } from 'react';
import { guideParts } from '../../api/core/guide.ts';
import type { Region } from '../../api/core/region.ts';
import { mostPlaces } from '../../api/core/sheet.ts';
import { Icon } from '../look/Icon.tsx';
import { IconSheet } from '../look/IconSheet.tsx';
import { useAt } from '../messages/context.tsx';
import { useDocumentMessages } from '../messages/document-context.tsx';
import { Brand } from './Brand.tsx';
import { CopyNotice } from './CopyNotice.tsx';
import { CrisisBar, CrisisList } from './CrisisBar.tsx';
import { changesAddress } from '../pages/changes/address.ts';
import { howAddress } from '../pages/embed/address.ts';
import { keepAddress } from '../pages/keep/address.ts';
import { AboutWords, Languages, type AboutWordsProps } from './Languages.tsx';
import { talkNowAddress } from './talk-now.ts';

type FrameProps = AboutWordsProps & { region: Region; here: string; children: ReactNode; foot?: ReactNode; wide?: boolean; copiedAt?: Date | undefined };

/**
 * @param here the address of what the page shows, in the first language.
 * @param foot what else stands in the foot.
 * @param wide whether the page fills the window, as list and map do.
 * @param copiedAt where the records come from a copy: when it was last known to be right.
 */
export function Frame({ region, here, siteUrl, contact, children, foot, wide = false, copiedAt }: FrameProps) {
  const at = useAt();
  const { site, footer, exit, how, about, changes, guide, keep } = useDocumentMessages();
  const width = wide ? ' wide' : '';
  return (
    <>
      <a className="skip" href="#main">{site.skip}</a>
      <IconSheet />
      <CrisisBar lines={region.crisisLines} />
      <header className={`site-head${width}`}>
        <Brand region={region} />
        <nav aria-label={site.menu}>
          <sheet-count class="none with-scripts" data-full={site.sheetFull(mostPlaces)}>
            <a href={at('/sheet')}><Icon name="sheet" /><span>{site.sheet}</span> <span className="count">0</span></a>
            <output className="hidden" />
          </sheet-count>
          <a href={at(talkNowAddress)}>{site.talkNow}</a>
        </nav>
        <Languages here={here} />
      </header>
      <main id="main" tabIndex={-1}>
        {copiedAt && <CopyNotice copiedAt={copiedAt} region={region} />}
        {children}
      </main>
      <footer className={`site-foot${width}`} aria-label={footer.heading}>
        <p><strong>{footer.emergency}</strong></p>
        <CrisisList lines={region.crisisLines} />
        <p className="leave-limit with-scripts">{exit.limit}</p>
        <p className="leave-limit without-scripts">{exit.limitPlain}</p>
        <p><a href={at('/sheet')}>{footer.sheet}</a></p>
        {wide && <p className="nearest-way" hidden><a href={at('/sheet')}>{footer.nearest}</a></p>}
        <p className="with-scripts no-print"><button type="button" className="plain-button" data-shortcuts="">{footer.shortcuts}</button></p>
        <p>{footer.records}</p>
        <p className="no-print"><a href={at(guideParts.start)}>{guide.link}</a></p>
        <p className="no-print"><a href={at('/about')}>{about.link}</a></p>
        <p className="no-print"><a href={at(changesAddress)}>{changes.page.link}</a></p>
        <p className="with-scripts no-print"><a href={at(keepAddress)}>{keep.title}</a></p>
        <p className="no-print"><a href={at(howAddress())}>{how.link}</a></p>
        {foot}
        <AboutWords siteUrl={siteUrl} contact={contact} here={here} />
        <ul className="credits">{footer.credits.map((credit) => <li key={credit}>{credit}</li>)}</ul>
      </footer>
    </>
  );
}
