/** A note that somebody types: a box on the screen, words on paper. */
import { longestNote } from './notes.ts';
import { usePaper } from './paper-language.tsx';

export type NoteProps = {
  id: string;
  label: string;
  text: string;
  onChange: (text: string) => void;
  /** Id of what explains the box. */
  describedBy?: string;
};

export function Note({ id, label, text, onChange, describedBy }: NoteProps) {
  const { words: onPaper, lang } = usePaper();
  return (
    <>
      <div className="sheet-note with-scripts no-print">
        <label htmlFor={id}>{label}</label>
        {/* What browsers offer for boxes, spelling in the cloud and words typed before, would send the note or store it. */}
        <textarea
          id={id} rows={1} maxLength={longestNote} value={text} aria-describedby={describedBy} autoComplete="off" spellCheck={false}
          onChange={({ target }) => onChange(target.value)}
        />
      </div>
      {text.trim() !== '' && <p className="sheet-note-printed print-only"><strong lang={lang}>{onPaper.notes.printed}:</strong> {text}</p>}
    </>
  );
}
