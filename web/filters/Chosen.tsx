/** What was chosen, each with a way to take it back, and one press that takes back all. */
import { useRef, type MouseEvent } from 'react';
import type { Query } from '../../api/core/query/values.ts';
import { Icon } from '../look/Icon.tsx';
import { useMessages } from '../messages/context.tsx';
import { chosenOf } from './labels.ts';

export type ChosenProps = { query: Query; link: (query: Query) => { href: string; onClick: (event: MouseEvent) => void } };

export function Chosen({ query, link }: ChosenProps) {
  const messages = useMessages();
  const { filter } = messages;
  const list = useRef<HTMLUListElement>(null);
  // Its chip says that it is chosen, and takes it back.
  const chosen = chosenOf(query, messages).filter(({ key }) => key !== 'open now');
  if (chosen.length === 0) return null;
  /** What has the focus goes away with the press: the focus then moves to what stands in its place, or to the menus it came from. */
  const taking = (rest: Query, index: number) => {
    const { href, onClick } = link(rest);
    return {
      href,
      onClick(event: MouseEvent) {
        onClick(event);
        if (!event.defaultPrevented) return;
        requestAnimationFrame(() => requestAnimationFrame(() => {
          const left = list.current?.isConnected ? list.current.querySelectorAll<HTMLElement>('.token') : undefined;
          const next = left?.[Math.min(index, left.length - 1)] ?? document.querySelector<HTMLElement>('#find summary');
          next?.focus({ preventScroll: true });
          // On a phone the menus lie in a row that may have been pushed aside.
          next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        }));
      },
    };
  };
  return (
    <div className="chosen">
      <h2 className="hidden">{filter.active}</h2>
      <ul ref={list}>
        {chosen.map(({ key, words, rest }, index) => (
          <li key={key}><a className="token" {...taking(rest, index)}><span className="hidden">{filter.remove('')}</span>{words}<Icon name="cross" /></a></li>
        ))}
        <li><a className="clear" {...taking(query.near ? { near: query.near } : {}, 0)}>{filter.clear}</a></li>
      </ul>
    </div>
  );
}
