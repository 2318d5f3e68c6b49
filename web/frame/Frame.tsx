/** What stands around every page: help in a crisis, the way out, the name of the site, and where things come from. */
import type { ReactNode } from 'react';
import type { Region } from '../../api/core/region.ts';
import { IconSheet } from '../look/IconSheet.tsx';
import { useDocumentMessages } from '../messages/document-context.tsx';
import { CrisisBar, CrisisList } from './CrisisBar.tsx';
import { talkNowAddress } from './talk-now.ts';

export function Frame({ region, children, wide = false }: { region: Region; children: ReactNode; wide?: boolean }) {
  const { site, footer, exit } = useDocumentMessages();
  return (
    <>
      <a className="skip" href="#main">{site.skip}</a>
      <IconSheet />
      <CrisisBar lines={region.crisisLines} />
      <header className={wide ? 'site-head wide' : 'site-head'}>
        <a className="brand" href="/">
          <svg viewBox="2 6 28 20" aria-hidden="true"><circle cx="12" cy="16" r="9" className="brand-one" /><circle cx="20" cy="16" r="9" className="brand-two" /></svg>
          <span>{site.name} <small>{region.name}</small></span>
        </a>
        <nav aria-label={site.menu}><a href={talkNowAddress}>{site.talkNow}</a></nav>
      </header>
      <main id="main" tabIndex={-1}>{children}</main>
      <footer className="site-foot" aria-label={footer.heading}>
        <p><strong>{footer.emergency}</strong></p>
        <CrisisList lines={region.crisisLines} />
        <p className="leave-limit with-scripts">{exit.limit}</p>
        <p className="leave-limit without-scripts">{exit.limitPlain}</p>
        <p>{footer.records}</p>
        <p>{footer.credits.join(' · ')}</p>
      </footer>
    </>
  );
}
