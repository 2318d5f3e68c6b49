/** Wakes up the find page. */
import type { Clock } from '../../../api/core/clock.ts';
import { hydrate } from '../../hydrate.tsx';
import { messages as en } from '../../messages/en/messages.ts';
import type { Messages } from '../../messages/messages.ts';
import { keepEarlyChoices } from './early-choices.ts';
import { FindApp } from './FindApp.tsx';
import type { NoticesProps } from './Notices.tsx';
import type { EmbeddedFind } from './state.ts';

type Told = { messages: Messages; problemList?: NoticesProps['problemList'] };

/** What the server told of problems with, where it did. */
async function toldWith({ problems }: EmbeddedFind): Promise<Told> {
  if (problems.length === 0) return { messages: en };
  const [{ ProblemList }, { problemWords }] = await Promise.all([import('./ProblemList.tsx'), import('../../messages/en/problems.ts')]);
  return { messages: { ...en, problem: problemWords }, problemList: ProblemList };
}

/** What the server drew and nobody draws again. */
const drawn = (selector: string): string => document.querySelector(selector)?.innerHTML ?? '';

export async function wake(state: EmbeddedFind, clock: Clock): Promise<void> {
  keepEarlyChoices();
  const { messages, problemList } = await toldWith(state).catch((): Told => ({ messages: en }));
  const app = <FindApp initial={state} clock={clock} problemList={problemList} drawing={drawn('.drawing')} takeAway={drawn('.take-away div')} />;
  hydrate('find-app', app, messages);
}
