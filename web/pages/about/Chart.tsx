/** A small chart that is a table: every bar stands beside its number, so that nothing is told by length or color alone. */
import type { ReactNode } from 'react';
import { useMessages } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';
import { formatNumber } from '../../messages/plural.ts';

export type Row = {
  key: string;
  label: ReactNode;
  count: number;
  /** Below the label, small. */
  more?: string;
};

type ChartProps = {
  caption: string;
  /** What the rows are. */
  column: string;
  rows: readonly Row[];
  /** How many a full bar stands for. Shares of it are written out where the rows are parts of a whole. */
  full: number;
  areParts?: boolean;
};

/** @returns nothing for no rows. */
export function Chart({ caption, column, rows, full, areParts = false }: ChartProps) {
  const { language } = useMessages();
  const { about: { figures } } = useDocumentMessages();
  if (rows.length === 0) return null;
  return (
    <table className="chart">
      <caption>{caption}</caption>
      <thead>
        <tr><th scope="col"><span className="hidden">{column}</span></th><th scope="col" className="chart-number">{figures.records}</th>{areParts && <th scope="col" className="chart-share">{figures.share}</th>}</tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, count, more }) => {
          const share = full === 0 ? 0 : count / full;
          return (
            <tr key={key}>
              <th scope="row">{label}{more !== undefined && <span className="chart-more">{more}</span>}<Bar share={share} /></th>
              <td className="chart-number">{formatNumber(language, count)}</td>
              {areParts && <td className="chart-share">{figures.percent(share)}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Drawn, not a background: paper shows it, and forced colors leave it alone. Whoever listens has the number. */
function Bar({ share }: { share: number }) {
  return (
    <svg className="chart-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect className="chart-whole" width="100" height="4" />
      <rect className="chart-part" width={Math.round(share * 1000) / 10} height="4" />
    </svg>
  );
}
