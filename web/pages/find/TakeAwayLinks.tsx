/** The list to take along, for whoever has no scripts: the server makes the files. Only the server draws this. */
import type { FindPage } from '../../../api/core/pages.ts';
import { useAt, useMessages } from '../../messages/context.tsx';
import type { TakeAwayWords } from '../../messages/take-away-words.ts';
import { embedAddress, fileAddress } from './take-away-links.ts';
import { TakeAwayWhat } from './TakeAwayWhat.tsx';

export function TakeAwayLinks({ page: { query, sort, results }, words }: { page: FindPage; words: TakeAwayWords }) {
  const { language } = useMessages();
  const at = useAt();
  const { total, wider, linesApart = 0 } = results;
  return (
    <>
      <TakeAwayWhat total={total} wider={wider.length} linesApart={linesApart} words={words} />
      <ul className="take-away-ways">
        <li><a className="button" href={fileAddress('csv', query, sort, language)}>{words.spreadsheet}</a></li>
        <li><a className="button" href={fileAddress('geojson', query, sort, language)}>{words.mapFile}</a></li>
      </ul>
      <p><a href={at(embedAddress(query))}>{words.embed}</a></p>
    </>
  );
}
