/** The figures on coverage and freshness, as charts. */
import type { KindCounts } from '../../../api/core/coverage.ts';
import type { AboutPage } from '../../../api/core/pages.ts';
import { checkMethods, confidences, kinds, type Kind } from '../../../api/core/vocabulary.ts';
import { useAt, useMessages } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';
import { dateWords } from '../../messages/format.ts';
import { Chart, type Row } from './Chart.tsx';

export function Figures({ page: { today, freshness } }: { page: AboutPage }) {
  const at = useAt();
  const messages = useMessages();
  const { about: { figures: words }, labels } = useDocumentMessages();
  const { records, by_confidence: confidence, by_age: age, by_check: check, by_kind: byKind, with_hours: hours } = freshness;
  if (records === 0) return <p>{words.none}</p>;
  const row = (key: string, label: string, count: number): Row => ({ key, label, count });
  const kindRows = kinds.filter((kind) => byKind[kind]).map((kind) => row(kind, messages.labels.kind[kind], byKind[kind] ?? 0)).sort((a, b) => b.count - a.count);
  return (
    <>
      <p>{words.on(dateWords(today, messages), records)}</p>
      <div className="charts small-charts">
        <Chart {...words.confidence} full={records} areParts rows={confidences.filter((one) => one !== 'lead').map((one) => row(one, labels.confidence[one], confidence[one] ?? 0))} />
        <Chart {...words.check} full={records} areParts rows={checkMethods.map((way) => row(way, words.check.ways[way], check[way]))} />
        <Chart {...words.age} full={records} areParts rows={[row('quarter', words.age.quarter, age.up_to_90_days), row('half', words.age.half, age.up_to_180_days), row('older', words.age.older, age.older)]} />
        <Chart {...words.hours} full={records} areParts rows={[row('known', words.hours.known, hours), row('unknown', words.hours.unknown, records - hours)]} />
      </div>
      <div className="charts">
        <Chart {...words.kinds} full={kindRows[0]?.count ?? 0} rows={kindRows.map((kind) => ({ ...kind, label: <a href={at(`/?kind=${kind.key}`)}>{kind.label}</a> }))} />
        <Counties page={{ freshness }} />
      </div>
    </>
  );
}

function Counties({ page: { freshness: { by_county: counties, without_county: elsewhere } } }: { page: Pick<AboutPage, 'freshness'> }) {
  const messages = useMessages();
  const { about: { figures: words } } = useDocumentMessages();
  const kindsOf = (counts: KindCounts): string =>
    Object.entries(counts).sort(([, a], [, b]) => b - a).map(([kind, count]) => words.kindCount(messages.labels.kind[kind as Kind], count)).join(', ') || words.counties.none;
  const rows: Row[] = [
    ...counties.map(({ county, records, by_kind: kind }) => ({ key: county, label: county, count: records, more: kindsOf(kind) })),
    ...(elsewhere.records > 0 ? [{ key: '', label: words.counties.elsewhere, count: elsewhere.records, more: kindsOf(elsewhere.by_kind) }] : []),
  ];
  return <Chart {...words.counties} full={Math.max(...rows.map(({ count }) => count))} rows={rows} />;
}
