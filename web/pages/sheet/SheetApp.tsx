/** A few places for one person, to print or to send. With scripts the sheet is made on the device, from its own address. */
import { useRef } from 'react';
import { localMinute, type Clock } from '../../../api/core/clock.ts';
import { crisisLinesIn } from '../../../api/core/region.ts';
import { mostPlaces } from '../../../api/core/sheet.ts';
import { useAt } from '../../messages/context.tsx';
import { timeWords } from '../../messages/format.ts';
import { longDateWords } from '../../messages/long-date.ts';
import { useSheetMessages } from '../../messages/sheet-context.tsx';
import { Back } from '../location/back.tsx';
import { nameOfEntry, numberedPlaces } from './entries.ts';
import { MissingEntry, PlaceEntry } from './Entry.tsx';
import type { Later } from './later.ts';
import { Note } from './Note.tsx';
import { PaperProvider, usePaper, usePaperLanguage, type Paper, type PaperChoice } from './paper-language.tsx';
import { PrintBar } from './PrintBar.tsx';
import { Send } from './Send.tsx';
import { SheetDrawings } from './SheetDrawings.tsx';
import type { EmbeddedSheet } from './state.ts';
import { useArranging } from './use-arranging.ts';
import { useDragging } from './use-dragging.ts';
import { useNotes } from './use-notes.ts';
import { useLargePrint, useMomentOfPrinting } from './use-paper.ts';
import { useSheet, type Sheet } from './use-sheet.ts';
import { WorkFast } from './WorkFast.tsx';

export type SheetAppProps = {
  initial: EmbeddedSheet;
  clock: Clock;
  /** Map and code as the server drew them. */
  drawn: string;
  /** The words of the paper. */
  paper: Paper;
  /** What else it is drawn with, where that is there. */
  later?: Later | undefined;
};

export function SheetApp(props: SheetAppProps) {
  const choice = usePaperLanguage(props.paper, props.initial.paper);
  return <PaperProvider value={choice.paper}><SheetView {...props} choice={choice} /></PaperProvider>;
}

function SheetView({ initial, clock, drawn, choice, later }: SheetAppProps & { choice: PaperChoice }) {
  const words = useSheetMessages();
  const { lang, words: onPaper } = usePaper();
  const sheet = useSheet(initial, clock);
  const { entries, left, state, retry, ids } = sheet;
  const { notes, write } = useNotes();
  const arranging = useArranging(ids, { notes, write });
  const [isLarge, setLarge] = useLargePrint(initial.large);
  const isReady = state === 'ready' && entries.length > 0;
  return (
    <article className={isLarge ? 'sheet large' : 'sheet'}>
      <div className="no-print"><Back drawn={words.find} /></div>
      <header className="sheet-head">
        <h1 className={lang && 'no-print'}>{words.heading}</h1>
        {lang && <p className="sheet-title print-only" lang={lang}>{onPaper.heading}</p>}
        <Printed clock={clock} now={sheet.now} timeZone={initial.region.timeZone} />
      </header>
      <p className="placing-words quiet">{words.waiting}</p>
      {initial.ids.length > 0 && <p className="notice without-scripts no-print">{words.serverSees}</p>}
      {state === 'waiting' && <p className="quiet with-scripts">{words.waiting}</p>}
      {state === 'failed' && <p className="notice">{words.failed} <button type="button" className="button" onClick={retry}>{words.retry}</button></p>}
      {isReady && <PrintBar ids={ids} isLarge={isLarge} setLarge={setLarge} clear={arranging.clear} choice={choice} />}
      {isReady && <Send entries={entries} ids={ids} now={localMinute(sheet.now, initial.region.timeZone)} crisisLines={crisisLinesIn(initial, choice.paper.messages.language)} />}
      <div className="sheet-status no-print">
        <output>{arranging.said}</output>
        {arranging.undo && <button type="button" className="button soft sheet-undo" onClick={arranging.undo}>{words.arrange.undo}</button>}
      </div>
      {left > 0 && <p className="notice">{words.tooMany(left, mostPlaces)}</p>}
      {isReady && (
        <div className="sheet-body">
          <div className="sheet-main">
            <div className="sheet-top-note">
              <Note id="note-top" label={words.notes.top} text={notes.top} onChange={(top) => write((before) => ({ ...before, top }))} describedBy="note-lives" />
              <p className="quiet small with-scripts no-print" id="note-lives">{words.notes.hint} {words.notes.lives}</p>
            </div>
            <Places sheet={sheet} arranging={arranging} notes={notes} write={write} timeZone={initial.region.timeZone} />
          </div>
          <SheetDrawings entries={entries} drawn={drawn} initial={initial} />
        </div>
      )}
      <WorkFast initial={initial} sheet={sheet} later={later} />
      {state === 'ready' && entries.length === 0 && <Empty />}
    </article>
  );
}

type PlacesProps = { sheet: Sheet; arranging: ReturnType<typeof useArranging>; timeZone: string } & ReturnType<typeof useNotes>;

function Places({ sheet: { entries, ids, now }, arranging: { move, moveTo, takeOff }, notes, write, timeZone }: PlacesProps) {
  const words = useSheetMessages();
  const list = useRef<HTMLOListElement>(null);
  useDragging(list, entries.length > 1, (from, to, id) => {
    const entry = entries.find((each) => each.id === id);
    if (entry) moveTo(from, to, nameOfEntry(entry));
  });
  const numbers = new Map(numberedPlaces(entries).map(({ item, number }) => [item.id, number]));
  const local = localMinute(now, timeZone);
  return (
    <>
      {entries.length > 1 && <p className="quiet small with-scripts no-print">{words.arrange.hint}</p>}
      <ol className="sheet-places" ref={list}>
        {entries.map((entry, index) => {
          const { id } = entry;
          const arrange = { move, takeOff, isFirst: index === 0, isLast: index === ids.length - 1 };
          if ('missing' in entry) return <MissingEntry key={id} missing={entry.missing} arrange={arrange} />;
          const note = { text: notes.places[id] ?? '', onChange: (text: string) => write(({ top, places }) => ({ top, places: { ...places, [id]: text } })) };
          return <PlaceEntry key={id} item={entry.item} number={numbers.get(id) ?? 0} now={local} arrange={arrange} note={note} />;
        })}
      </ol>
    </>
  );
}

/** On paper: when it was true. */
function Printed({ clock, now, timeZone }: { clock: Clock; now: Date; timeZone: string }) {
  const { messages, words: { paper }, lang } = usePaper();
  const { at, isNow } = useMomentOfPrinting(clock, now);
  const { date, minute } = localMinute(at, timeZone);
  return <p className="sheet-printed print-only" lang={lang}>{(isNow ? paper.printed : paper.made)(longDateWords(date, messages), timeWords(minute, messages))}</p>;
}

function Empty() {
  const at = useAt();
  const words = useSheetMessages();
  return (
    <div className="sheet-empty">
      <p><strong>{words.empty}</strong></p>
      <p>{words.howTo}</p>
      <p className="without-scripts">{words.withoutScripts}</p>
      <p><a className="button main" href={at('/')}>{words.find}</a></p>
    </div>
  );
}
