/**
 * Runs with the early script, and says in the head of the page what only the browser knows, before anything is painted:
 * later, it would move what stands beside it. Nothing is kept of it.
 */
const { dataset, lang } = document.documentElement;
const idOf = (tag: string): string => tag.slice(0, 2).toLowerCase();

/** On the page by which somebody comes, the first language of the site that the browser asks for is offered. */
function offerLanguage(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.languages a')];
  const spoken = new Set([lang, ...links.map((link) => link.lang)].map(idOf));
  const wanted = navigator.languages.map(idOf).find((id) => spoken.has(id));
  const link = links.find((each) => idOf(each.lang) === wanted);
  if (!link) return;
  link.textContent = link.dataset['offer'] ?? '';
  link.classList.add('offered');
  link.closest('ul')?.prepend(link.closest('li') ?? link);
}

/** The way to the sheet, with how many places the address names. `count-element.ts` knows better, once it is there. */
function countPlaces(): void {
  const [, places] = /[?#&]places=([^&#]+)/.exec(location.href) ?? [];
  const sheet = document.querySelector('sheet-count');
  const count = sheet?.querySelector('.count');
  if (!places || !sheet || !count) return;
  count.textContent = String(places.split(/,|%2C/i).length);
  sheet.classList.remove('none');
}

const watch = new MutationObserver(() => {
  // What comes after the head of the page is there: so is the whole head.
  if (!document.getElementById('main') && document.readyState === 'loading') return;
  watch.disconnect();
  if (dataset['first'] !== undefined) offerLanguage();
  countPlaces();
});
watch.observe(document, { childList: true, subtree: true });
