/** The sign and the name of the site, as a link to its first page. */
import type { Region } from '../../api/core/region.ts';
import { useOnward } from '../list/framed.ts';
import { useAt } from '../messages/context.tsx';
import { useDocumentMessages } from '../messages/document-context.tsx';

/** Letters of a name that a phone shows on one line, with the region below it. */
const longestName = 16;

export function Brand({ region }: { region: Region }) {
  const at = useAt();
  const { site } = useDocumentMessages();
  return (
    <a className={site.name.length > longestName ? 'brand long' : 'brand'} href={at('/')} {...useOnward()}>
      <svg viewBox="2 6 28 20" aria-hidden="true"><circle cx="12" cy="16" r="9" className="brand-one" /><circle cx="20" cy="16" r="9" className="brand-two" /></svg>
      <span><span>{site.name}</span> <small>{region.name}</small></span>
    </a>
  );
}
