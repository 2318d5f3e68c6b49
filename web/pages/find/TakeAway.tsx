/**
 * The list to take along: in a file, on paper, on another site. What does that is a chunk of its own, which comes when
 * somebody opens this; without scripts the server's links stand here.
 */
import { useCallback, useEffect, useRef, useState, type ComponentType } from 'react';
import { Icon } from '../../look/Icon.tsx';
import { useMessages } from '../../messages/context.tsx';
import type { Find } from './use-find.ts';

export type TakeAwayProps = {
  /** Above the list where there is room, on a phone below it. */
  at: 'top' | 'end';
  find: Find;
  /** The links as the server drew them; trusted, because our own server made them. */
  drawn: string;
};

export function TakeAway({ at, find, drawn }: TakeAwayProps) {
  const messages = useMessages();
  const { results, find: words } = messages;
  const [Panel, setPanel] = useState<ComponentType<{ find: Find }>>();
  const [failed, setFailed] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  const { total, wider, unconfirmed } = find.shown;
  const load = useCallback(() => {
    setFailed(false);
    import('./TakeAwayPanel.tsx').then((loaded) => loaded.withWords(messages)).then((Loaded) => setPanel(() => Loaded), () => setFailed(true));
  }, [messages]);
  // Somebody may have opened it before the page was awake.
  useEffect(() => {
    if (details.current?.open) load();
  }, [load]);
  if (find.waiting || total + wider.length + (unconfirmed?.total ?? 0) === 0) return null;
  return (
    <details ref={details} className={`take-away at-${at} no-print`} onToggle={load}>
      <summary>{results.takeAway}<Icon name="down" /></summary>
      {Panel ? <Panel find={find} /> : <div className="without-scripts" dangerouslySetInnerHTML={{ __html: drawn }} suppressHydrationWarning />}
      {/* A browser remembers a script that did not come for as long as the page stays. */}
      {failed && <p><button type="button" className="button" onClick={() => location.reload()}>{words.tryAgain}</button></p>}
    </details>
  );
}
