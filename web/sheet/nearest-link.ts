/**
 * The way from results near a place to the nearest of each kind on the sheet. The server drew it in the foot, without a
 * place; where there is room it goes beside the search as long as the address names one. The place goes along behind the
 * `#`. On a phone it stays in the foot: the first number to call must stand on the first screen.
 */
import { chosenPlaces } from './selection.ts';
import { partIn, withPart } from './fragment-parts.ts';
import { withPlaces } from './fragment.ts';
import { atPage } from '../messages/load.ts';

/** As in the stylesheet of the find page. */
const roomy = '(min-width: 46.01rem)';

/** Calls once React has taken over what the server drew: until then nothing may be put in there. */
function onceAwake(act: () => void): void {
  const { documentElement: root } = document;
  const isAwake = (): boolean => root.classList.contains('awake');
  if (isAwake()) return act();
  const watch = new MutationObserver(() => {
    if (!isAwake()) return;
    watch.disconnect();
    act();
  });
  return watch.observe(root, { attributeFilter: ['class'] });
}

export const offerNearest = (): void => onceAwake(offer);

function offer(): void {
  const way = document.querySelector<HTMLElement>('.nearest-way');
  const link = way?.querySelector('a');
  // What React drew has one child here, the form, and stays as it is.
  const search = document.querySelector('search');
  if (!way || !link || !search) return;
  if (matchMedia(roomy).matches) search.append(way);
  const show = (event?: Event): void => {
    // The page shows its own steps before they stand in the address.
    const near = partIn((event as CustomEvent<string | null> | undefined)?.detail ?? location.hash, 'near');
    way.hidden = near === undefined;
    if (near !== undefined) link.setAttribute('href', atPage(`/sheet${withPart(withPlaces('', chosenPlaces()), 'near', near)}`));
  };
  // The last is what the find page tells of its own steps.
  for (const name of ['popstate', 'hashchange', 'own-step']) addEventListener(name, show);
  show();
}
