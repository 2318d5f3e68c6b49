/** Wakes up the find page. */
import type { Clock } from '../../../api/core/clock.ts';
import { hydrate } from '../../hydrate.tsx';
import { en } from '../../messages/en.ts';
import type { Messages } from '../../messages/messages.ts';
import { keepEarlyChoices } from './early-choices.ts';
import { FindApp } from './FindApp.tsx';
import type { EmbeddedFind } from './state.ts';

/** The words that the server drew the page with: where it told of problems, those for problems as well. */
async function wordsOf({ problems }: EmbeddedFind): Promise<Messages> {
  return problems.length > 0 ? { ...en, problem: (await import('../../messages/en-problems.ts')).problemWords } : en;
}

/** What the server drew and nobody draws again. */
const drawn = (selector: string): string => document.querySelector(selector)?.innerHTML ?? '';

export async function wake(state: EmbeddedFind, clock: Clock): Promise<void> {
  keepEarlyChoices();
  const app = <FindApp initial={state} clock={clock} drawing={drawn('.drawing')} takeAway={drawn('.take-away div')} />;
  hydrate('find-app', app, await wordsOf(state).catch(() => en));
}
