/**
 * The table: a column for each place, and above each row of answers what they answer. So two places stand side by side
 * on the narrowest phone, and four on paper; further columns are reached by moving the table, never the page.
 */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { LocationItem } from '../../../api/core/answers.ts';
import type { LocalMinute } from '../../../api/core/clock.ts';
import { isLineKind } from '../../../api/core/vocabulary.ts';
import { useAt, useMessages } from '../../messages/context.tsx';
import { useSheetMessages } from '../../messages/sheet-context.tsx';
import { compareRows } from './compare-rows.tsx';
import type { NearPlace } from './use-near.ts';

type TableProps = { items: readonly LocationItem[]; near: NearPlace | undefined; now: LocalMinute };

/** True while an element is wider inside than it is. */
function useOverflow() {
  const ref = useRef<HTMLElement>(null);
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const watch = new ResizeObserver(() => setOverflows(element.scrollWidth > element.clientWidth + 1));
    for (const watched of [element, ...element.children]) watch.observe(watched);
    return () => watch.disconnect();
  }, []);
  return [ref, overflows] as const;
}

export function CompareTable({ items, near, now }: TableProps) {
  const at = useAt();
  const messages = useMessages();
  const words = useSheetMessages();
  const [region, overflows] = useOverflow();
  const rows = compareRows({ near, now, messages, words }).filter(({ onlyLines }) => !onlyLines || items.some(({ kind, police_policy: policy }) => isLineKind(kind) || policy !== undefined));
  const column = (id: string): string => `compare-${id}`;
  return (
    <>
      {overflows && <p className="small quiet no-print">{words.compare.sideways}</p>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what moves sideways can be moved by keyboard */}
      <section className="compare-region" ref={region} aria-label={words.compare.region} tabIndex={0}>
        <table className={`compare-table of-${items.length}`}>
          <caption className="hidden">{words.compare.heading}</caption>
          <thead>
            <tr>{items.map(({ id, name }) => <th key={id} scope="col" id={column(id)}><a href={at(`/locations/${id}`)}>{name}</a></th>)}</tr>
          </thead>
          {rows.map(({ name, heading, cell }) => (
            <tbody key={name}>
              <tr><th scope="rowgroup" colSpan={items.length} id={`row-${name}`}><span>{heading}</span></th></tr>
              <tr>
                {items.map((item) => (
                  <td key={item.id} headers={`${column(item.id)} row-${name}`}>
                    {/* Far down the page nobody sees the names of the columns; they are in the headers already. */}
                    <span className="whose" aria-hidden="true">{item.name}</span>
                    <Answer>{cell(item)}</Answer>
                  </td>
                ))}
              </tr>
            </tbody>
          ))}
        </table>
      </section>
    </>
  );
}

/** What nobody knows is said, never left empty. */
function Answer({ children }: { children: ReactNode }) {
  const { compare: words } = useSheetMessages();
  return children === undefined || children === '' ? <span className="quiet">{words.unknown}</span> : children;
}
