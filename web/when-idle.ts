/** What can wait until a page has been read from and pressed. */

/** A person does something, and may want an answer next. */
const intents = ['pointerdown', 'keydown', 'focusin'] as const;
/** Milliseconds after which it comes even to a page that never rests. */
const patience = 2000;

/** Calls once what was drawn last has been painted. Out of sight nothing is painted. */
export const whenPainted = (act: () => void): unknown => (document.hidden ? act() : requestAnimationFrame(() => setTimeout(act)));

/** Whoever leaves asks for nothing more. */
const isLeaving = ({ key, target }: Partial<KeyboardEvent>): boolean => key === 'Escape' || Boolean((target as Element | undefined)?.closest?.('[data-leave]'));

/** Calls when the page has nothing better to do. */
export const whenIdle = (act: () => void): void => void ('requestIdleCallback' in window ? requestIdleCallback(act, { timeout: patience }) : setTimeout(act, patience / 10));

/** Calls once: when the page has nothing better to do, or as soon as somebody touches it. Gives what takes the call back. */
export function whenIdleOrTouched(act: () => void): () => void {
  const stop = new AbortController();
  const once = (event: object = {}): void => {
    // A page that is being left is out of sight: see the early script.
    if (stop.signal.aborted || document.documentElement.style.display === 'none' || isLeaving(event)) return;
    stop.abort();
    act();
  };
  for (const intent of intents) addEventListener(intent, once, { signal: stop.signal, passive: true });
  const rest = (): void => whenIdle(once);
  if (document.readyState === 'complete') rest();
  else addEventListener('load', rest, { once: true, signal: stop.signal });
  return () => stop.abort();
}
