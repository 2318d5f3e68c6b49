/**
 * Finds the way back to somebody's results among the steps of this tab. Addresses of other steps are not readable here,
 * because pages tell nobody where they came from; so the find page marks its own steps. The mark lives and ends with the tab's history.
 */

type Step = { index: number; key: string; getState(): unknown };
type Steps = {
  currentEntry: Step | null;
  entries(): Step[];
  traverseTo(key: string): unknown;
  updateCurrentEntry(options: { state: unknown }): void;
  addEventListener(type: 'currententrychange', listener: (event: Event & { navigationType: string | null }) => void): void;
};

const mark = 'results';
/** Undefined in browsers that do not tell. */
const known = (): Steps | undefined => (window as { navigation?: Steps }).navigation;

/** Marks this step and every further one of the page. */
export function markResults(): void {
  const steps = known();
  if (!steps) return;
  steps.updateCurrentEntry({ state: mark });
  // The mark itself is a change without a type.
  steps.addEventListener('currententrychange', ({ navigationType }) => {
    if (navigationType !== null) steps.updateCurrentEntry({ state: mark });
  });
}

/** Leads back to the last results in this tab; undefined where there are none, or nobody knows. */
export function stepToResults(): (() => void) | undefined {
  const steps = known();
  const here = steps?.currentEntry;
  const found = here && steps.entries().filter((step) => step.index < here.index && step.getState() === mark).at(-1);
  return found ? () => void steps.traverseTo(found.key) : undefined;
}
