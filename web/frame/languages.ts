/** The links to the other languages lead to what is shown now. (`web/document/early-head.ts` offers one of them.) */
import { pathIn } from '../../api/core/interface-languages.ts';
import { languageCalled, readPath } from '../../api/core/page-path.ts';

/** The server knows nothing of what stands behind the `#`, nor of what was chosen since. */
function leadToThis({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.languages a') : null;
  const language = languageCalled(link?.lang.slice(0, 2));
  if (link && language) link.setAttribute('href', pathIn(language, readPath(location.pathname).path) + location.search + location.hash);
}

for (const way of ['click', 'auxclick', 'contextmenu']) addEventListener(way, leadToThis, true);
