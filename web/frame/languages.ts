/** The links to the other languages: they lead to what is shown now, and the one that the browser asks for is offered once. */
import { pathIn } from '../../api/core/interface-languages.ts';
import { languageCalled, readPath } from '../../api/core/page-path.ts';

const idOf = (tag: string): string => tag.slice(0, 2).toLowerCase();
const links = (): HTMLAnchorElement[] => [...document.querySelectorAll<HTMLAnchorElement>('.languages a')];

/** The server knows nothing of what stands behind the `#`, nor of what was chosen since. */
function leadToThis({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.languages a') : null;
  const language = languageCalled(link && idOf(link.lang));
  if (link && language) link.setAttribute('href', pathIn(language, readPath(location.pathname).path) + location.search + location.hash);
}

/** On the page by which somebody comes, in the language of the first that the browser asks for and the site speaks. Nothing is kept of it. */
function offer(): void {
  const { dataset, lang } = document.documentElement;
  const wanted = navigator.languages.map(idOf).find((id) => languageCalled(id) !== undefined);
  const link = links().find((each) => idOf(each.lang) === wanted);
  if (dataset['first'] === undefined || wanted === idOf(lang) || !link) return;
  link.textContent = link.dataset['offer'] ?? '';
  link.classList.add('offered');
  link.closest('ul')?.prepend(link.closest('li') ?? link);
}

for (const way of ['click', 'auxclick', 'contextmenu']) addEventListener(way, leadToThis, true);
offer();
