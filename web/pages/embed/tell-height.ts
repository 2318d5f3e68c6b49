/** Tells the page around the frame how high the list is, when it has come, when it changes, and when it is asked. Nothing else. */
import { heightMessage, heightQuestion } from './height-message.ts';

export function tellHeight(list: HTMLElement): void {
  if (window.parent === window) return;
  const tell = (): void => {
    const height = Math.ceil(list.getBoundingClientRect().height);
    // Whoever shows the frame may know: their visitors could see as much.
    if (height > 0) window.parent.postMessage({ type: heightMessage, height }, '*');
  };
  addEventListener('message', ({ source, data }) => {
    if (source === window.parent && (data as { type?: unknown } | null)?.type === heightQuestion) tell();
  });
  // An observer says nothing while the frame is out of sight of the page around it: the first height is told without one.
  tell();
  if ('ResizeObserver' in window) new ResizeObserver(tell).observe(list);
}
