/** Wakes up the find page. */
import type { Clock } from '../../../api/core/clock.ts';
import { hydrate } from '../../hydrate.tsx';
import type { Messages, MessageWords } from '../../messages/messages.ts';
import { keepEarlyChoices } from './early-choices.ts';
import { FindApp } from './FindApp.tsx';
import { labelsInPage } from './labels-in-page.ts';
import type { NoticesProps } from './Notices.tsx';
import type { EmbeddedFind } from './state.ts';

type Told = { messages: Messages; problemList?: NoticesProps['problemList'] };

/** What the server told of problems with, where it did. */
async function toldWith({ problems }: EmbeddedFind, messages: Messages): Promise<Told> {
  if (problems.length === 0) return { messages };
  const { ProblemList, loadProblemWords } = await import('./ProblemList.tsx');
  return { messages: { ...messages, problem: await loadProblemWords() }, problemList: ProblemList };
}

/** What the server drew and nobody draws again. */
const drawn = (selector: string): string => document.querySelector(selector)?.innerHTML ?? '';

export async function wake(state: EmbeddedFind, clock: Clock, words: MessageWords): Promise<void> {
  keepEarlyChoices();
  const all = { ...words, labels: labelsInPage() };
  const { messages, problemList } = await toldWith(state, all).catch((): Told => ({ messages: all }));
  const app = <FindApp initial={state} clock={clock} problemList={problemList} drawing={drawn('.drawing')} takeAway={drawn('.take-away div')} />;
  hydrate('find-app', app, messages);
}
