/** The part of "Keep on this phone" that is pressed. Its words are in the document; here is decided which of them are shown. */
import type { KeepTold } from '../messages/keep-words.ts';
import { canKeep, keep, keptSince, remove } from './keeping.ts';

/** What may be needed where a page was drawn by a copy, which does not know its own size. */
const usualRoom = 3_000_000;

export function wakeControl(control: HTMLElement): void {
  const parts = [...control.querySelectorAll<HTMLElement>('[data-keep]')];
  const sentences = [...control.querySelectorAll<HTMLElement>('[data-told]')];
  const button = (name: string): HTMLButtonElement | null => control.querySelector<HTMLButtonElement>(name);
  const show = (state: string): void => {
    for (const part of parts) part.hidden = part.dataset['keep'] !== state;
    control.classList.add('known');
  };
  const tell = (told?: KeepTold): void => sentences.forEach((sentence) => { sentence.hidden = sentence.dataset['told'] !== told; });
  let isBusy = false;

  async function look(): Promise<void> {
    const since = await keptSince();
    const day = control.querySelector('.keep-day');
    if (day) day.textContent = since ? `${since.words}.` : '';
    show(since ? 'kept' : 'none');
  }

  /** One thing at a time, and then the focus is where it can be undone. */
  async function act(work: () => Promise<KeepTold>, next: string): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    const told = await work();
    await look();
    tell(told);
    isBusy = false;
    (button(next)?.checkVisibility() ? button(next) : control.querySelector<HTMLButtonElement>('[data-keep]:not([hidden]) button'))?.focus();
  }

  if (!canKeep()) return show('unable');
  button('.keep-press')?.addEventListener('click', () => {
    if (!isBusy) tell('keeping');
    void act(() => keep(Number(control.dataset['room'] ?? usualRoom)), '.keep-remove');
  });
  button('.keep-remove')?.addEventListener('click', () => void act(async () => {
    await remove();
    return 'removed';
  }, '.keep-press'));
  // Another tab may have kept or removed it meanwhile.
  document.addEventListener('visibilitychange', () => void (isBusy || look()));
  return void look();
}
