/** The list to take along, for whoever has no scripts: the server makes the files. Only the server draws this. */
import type { FindPage } from '../../../api/core/pages.ts';
import type { TakeAwayWords } from '../../messages/take-away-words.ts';
import { embedAddress, fileAddress } from './take-away-links.ts';
import { TakeAwayWhat } from './TakeAwayWhat.tsx';

export function TakeAwayLinks({ page: { query, sort, results }, words }: { page: FindPage; words: TakeAwayWords }) {
  const { total, wider, linesApart = 0 } = results;
  return (
    <>
      <TakeAwayWhat total={total} wider={wider.length} linesApart={linesApart} words={words} />
      <ul className="take-away-ways">
        <li><a className="button" href={fileAddress('csv', query, sort)}>{words.spreadsheet}</a></li>
        <li><a className="button" href={fileAddress('geojson', query, sort)}>{words.mapFile}</a></li>
      </ul>
      <p><a href={embedAddress(query)}>{words.embed}</a></p>
    </>
  );
}
