/** Wakes up the part of the page that lives. The only place in the browser where a clock is read. */
import type { ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { Clock } from '../api/core/clock.ts';
import { openDirections } from './list/directions.ts';
import { MessagesProvider } from './messages/context.tsx';
import { en } from './messages/en.ts';
import type { Messages } from './messages/messages.ts';
import { keepEarlyChoices } from './pages/find/early-choices.ts';
import { FindApp } from './pages/find/FindApp.tsx';
import type { EmbeddedFind } from './pages/find/state.ts';
import type { EmbeddedLocation } from './pages/location/When.tsx';
import type { EmbeddedTalk } from './pages/talk/state.ts';
import './client.css';

const clock: Clock = () => new Date();

function wake(id: string, node: ReactNode, messages: Messages = en): void {
  const element = document.getElementById(id);
  if (element) hydrateRoot(element, <MessagesProvider value={messages}>{node}</MessagesProvider>);
}

/** The words that the server drew the page with: where it told of problems, those for problems as well. */
async function wordsOf({ problems }: EmbeddedFind): Promise<Messages> {
  return problems.length > 0 ? { ...en, problem: (await import('./messages/en-problems.ts')).problemWords } : en;
}

function start(): void {
  addEventListener('click', openDirections);
  const text = document.getElementById('state')?.textContent;
  if (!text) return;
  const state = JSON.parse(text) as EmbeddedFind | EmbeddedLocation | EmbeddedTalk;
  if (state.page === 'find') {
    keepEarlyChoices();
    const app = <FindApp initial={state} clock={clock} drawing={document.querySelector('.drawing')?.innerHTML ?? ''} />;
    void wordsOf(state).catch(() => en).then((messages) => wake('find-app', app, messages));
  } else if (state.page === 'talk') {
    void import('./pages/talk/stay-right.ts').then(({ stayRight }) => stayRight(state, clock, en));
  } else {
    void Promise.all([import('./pages/location/When.tsx'), import('./pages/location/Around.tsx')]).then(([{ OpenNow, Week }, { LinesHere, Nearby }]) => {
      wake('open-app', <OpenNow initial={state} clock={clock} />);
      wake('week-app', <Week initial={state} clock={clock} />);
      wake('lines-app', <LinesHere initial={state} clock={clock} />);
      wake('nearby-app', <Nearby initial={state} clock={clock} />);
    });
  }
}

start();
