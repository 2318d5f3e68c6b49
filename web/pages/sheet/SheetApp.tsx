/** A few places for one person, to print or to send. With scripts the sheet is made on the device, from its own address. */
import type { Clock } from '../../../api/core/clock.ts';
import { mostPlaces } from '../../../api/core/sheet.ts';
import { useSheetMessages } from '../../messages/sheet-context.tsx';
import { choosePlace } from '../../sheet/selection.ts';
import { Back } from '../location/back.tsx';
import { MissingEntry, PlaceEntry } from './Entry.tsx';
import type { EmbeddedSheet } from './state.ts';
import { useSheet } from './use-sheet.ts';
import { WorkFast } from './WorkFast.tsx';

export function SheetApp({ initial, clock }: { initial: EmbeddedSheet; clock: Clock }) {
  const words = useSheetMessages();
  const sheet = useSheet(initial, clock);
  const { entries, left, state, retry } = sheet;
  const takeOff = (id: string): void => void choosePlace(id, false);
  return (
    <article className="sheet">
      <div className="no-print"><Back drawn={words.find} /></div>
      <h1>{words.heading}</h1>
      {initial.ids.length > 0 && <p className="notice without-scripts no-print">{words.serverSees}</p>}
      {state === 'waiting' && <p className="quiet with-scripts">{words.waiting}</p>}
      {state === 'failed' && <p className="notice">{words.failed} <button type="button" className="button" onClick={retry}>{words.retry}</button></p>}
      {left > 0 && <p className="notice">{words.tooMany(left, mostPlaces)}</p>}
      {state === 'ready' && entries.length > 0 && (
        <ol className="sheet-places">
          {entries.map((entry) => ('item' in entry
            ? <PlaceEntry key={entry.id} item={entry.item} takeOff={takeOff} />
            : <MissingEntry key={entry.id} missing={entry.missing} takeOff={takeOff} />))}
        </ol>
      )}
      <WorkFast initial={initial} sheet={sheet} />
      {state === 'ready' && entries.length === 0 && <Empty />}
    </article>
  );
}

function Empty() {
  const words = useSheetMessages();
  return (
    <div className="sheet-empty">
      <p><strong>{words.empty}</strong></p>
      <p>{words.howTo}</p>
      <p className="without-scripts">{words.withoutScripts}</p>
      <p><a className="button main" href="/">{words.find}</a></p>
    </div>
  );
}
