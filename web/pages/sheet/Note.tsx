/** A note that somebody types: a box on the screen, words on paper. */
import { useSheetMessages } from '../../messages/sheet-context.tsx';
import { longestNote } from './notes.ts';

export type NoteProps = {
  id: string;
  label: string;
  text: string;
  onChange: (text: string) => void;
  /** Id of what explains the box. */
  describedBy?: string;
};

export function Note({ id, label, text, onChange, describedBy }: NoteProps) {
  const { notes } = useSheetMessages();
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
      {text.trim() !== '' && <p className="sheet-note-printed print-only"><strong>{notes.printed}:</strong> {text}</p>}
    </>
  );
}
