/** One place of the sheet, on the screen and on paper. */
import type { LocalMinute } from '../../../api/core/clock.ts';
import type { LocationItem } from '../../../api/core/answers.ts';
import type { MissingPlace } from '../../../api/core/sheet.ts';
import { Actions } from '../../list/Actions.tsx';
import { OpenLine } from '../../list/OpenLine.tsx';
import { Original } from '../../list/Original.tsx';
import { Quoting } from '../../list/Quoting.tsx';
import { useAt } from '../../messages/context.tsx';
import { useSheetMessages } from '../../messages/sheet-context.tsx';
import { unclearWords } from '../location/evidence.ts';
import { bestSource } from '../location/best-source.ts';
import { ArrangeButtons, type Arrange } from './Arrange.tsx';
import { checkedWords } from './checked.ts';
import { Facts } from './Facts.tsx';
import { Note, type NoteProps } from './Note.tsx';
import { usePaper } from './paper-language.tsx';

type EntryProps = {
  item: LocationItem;
  /** As the list, the map and people call it. */
  number: number;
  now: LocalMinute;
  arrange: Arrange;
  note: Pick<NoteProps, 'text' | 'onChange'>;
};

export function PlaceEntry({ item, number, now, arrange, note }: EntryProps) {
  const at = useAt();
  const words = useSheetMessages();
  const { messages, words: onPaper, lang } = usePaper();
  const { location } = onPaper.record;
  return (
    <li className="sheet-place" id={`place-${item.id}`} data-place={item.id}>
      <span className="sheet-number"><span className="hidden">{words.entry.number} </span><span className="sheet-badge">{number}</span><Grip /></span>
      <div className="sheet-entry">
        <h2><a href={at(`/locations/${item.id}`)}>{item.name}</a></h2>
        <p className="quiet" lang={lang}>{messages.labels.kind[item.kind]}</p>
        <p className="sheet-summary"><Original words={location} language={messages.language} lang={lang}>{item.summary}</Original></p>
        {item.status === 'unclear' && <p className="notice" lang={lang}>{location.unclear(unclearWords(item, messages, onPaper.record), item.phones !== undefined)}</p>}
        {saysNow(item) && <div className="no-print"><OpenLine open={item.open} now={now} callable={item.phones !== undefined} /></div>}
        <Facts item={item} />
        <p className="sheet-checked quiet small" lang={lang}><Quoting sentence={checkedWords(item, now.date, messages, onPaper)} quoted={bestSource(item)?.title} language={messages.language} /></p>
        <div className="no-print"><Actions item={item} full addable={false} /></div>
        <Note id={`note-${item.id}`} label={words.notes.place(item.name)} {...note} />
        <ArrangeButtons id={item.id} name={item.name} arrange={arrange} />
      </div>
    </li>
  );
}

/** Where its hours are not known, they say so themselves. */
const saysNow = ({ open }: LocationItem): boolean => open.state !== 'unknown' || open.reason === 'holiday';

/** A place that is not listed any more, or never was. */
export function MissingEntry({ missing: { id, name, replacedBy }, arrange }: { missing: MissingPlace; arrange: Arrange }) {
  const at = useAt();
  const words = useSheetMessages();
  const { words: onPaper, lang } = usePaper();
  const said = ({ unknown, gone }: typeof words): string => (name === undefined ? unknown(id) : gone(name));
  return (
    <li className="sheet-place missing" id={`place-${id}`} data-place={id}>
      <span className="sheet-number"><span className="sheet-badge" aria-hidden="true">–</span><Grip /></span>
      <div className="sheet-entry">
        <p className={lang ? 'notice no-print' : 'notice'}>{said(words)}</p>
        {lang && <p className="notice print-only" lang={lang}>{said(onPaper)}</p>}
        {replacedBy && <p><span lang={lang}>{onPaper.replacedBy}</span> <a href={at(`/locations/${replacedBy.id}`)}>{replacedBy.name}</a></p>}
        <ArrangeButtons id={id} name={name ?? id} arrange={arrange} />
      </div>
    </li>
  );
}

/** Six dots, as of a thing that can be taken hold of. */
function Grip() {
  return (
    <svg className="grip with-scripts no-print" viewBox="0 0 16 24" aria-hidden="true">
      {[4, 12, 20].map((y) => <g key={y}><circle cx="4" cy={y} r="2" /><circle cx="12" cy={y} r="2" /></g>)}
    </svg>
  );
}
