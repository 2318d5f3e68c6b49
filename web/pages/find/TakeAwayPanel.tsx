/** What makes files of the list, on the device: a chunk of its own, for the few who want them. */
import { useState, type ComponentType } from 'react';
import { saveFile, type SavedFile } from '../../list/save-file.ts';
import { useAt, useMessages } from '../../messages/context.tsx';
import type { Messages } from '../../messages/messages.ts';
import { loadTakeAwayWords, type TakeAwayCatalog } from './take-away-words.ts';
import { csvOf, geoJsonOf, type Listed } from './take-away-files.ts';
import { embedAddress } from './take-away-links.ts';
import { TakeAwayWhat } from './TakeAwayWhat.tsx';
import type { Find } from './use-find.ts';

/** @param messages the words that the page has already */
export async function withWords(messages: Messages): Promise<ComponentType<{ find: Find }>> {
  const catalog = await loadTakeAwayWords(messages);
  return ({ find }) => <TakeAwayPanel find={find} catalog={catalog} />;
}

function TakeAwayPanel({ find: { directory, query, sort, instant, shown }, catalog }: { find: Find; catalog: TakeAwayCatalog }) {
  const { find } = useMessages();
  const at = useAt();
  const { takeAway: words } = catalog;
  const [made, setMade] = useState('');
  const isReady = directory.state === 'ready';
  const save = (fileOf: (listed: Listed) => SavedFile): void => {
    if (directory.state !== 'ready') return;
    const items = directory.engine.everything(directory.collection, query, sort, instant);
    const file = fileOf({ items, query, asOf: instant, today: shown.now.date, site: location.origin, catalog });
    saveFile(file);
    setMade(words.made(file.name));
  };
  return (
    <div className="take-away-panel">
      <TakeAwayWhat total={shown.total} unconfirmed={shown.unconfirmed?.total ?? 0} wider={shown.wider.length} linesApart={shown.linesApart ?? 0} words={words} />
      <ul className="take-away-ways">
        <li><button type="button" className="button" disabled={!isReady} onClick={() => save(csvOf)}>{words.spreadsheet}</button></li>
        <li><button type="button" className="button" disabled={!isReady} onClick={() => save(geoJsonOf)}>{words.mapFile}</button></li>
        <li><button type="button" className="button" onClick={() => print()}>{words.print}</button></li>
      </ul>
      <output className="small">{isReady ? made : directory.state === 'failed' ? find.directoryFailed : find.updating}</output>
      <p className="small quiet">{words.onDevice}</p>
      <p><a href={at(embedAddress(query))}>{words.embed}</a></p>
    </div>
  );
}
