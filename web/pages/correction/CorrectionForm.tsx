/** The form in which somebody says what is wrong with a record. A plain form: it needs no script, and asks for nobody's name. */
import { correctionReasons, longestText, trapField } from '../../../api/core/corrections.ts';
import { firstLanguage } from '../../../api/core/interface-languages.ts';
import { useMessages } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';

type CorrectionFormProps = {
  /** id of the record. */
  id: string;
  /** Chosen before, where it is shown again. */
  reason?: string | undefined;
  typed?: string | undefined;
};

export function CorrectionForm({ id, reason, typed }: CorrectionFormProps) {
  const { language } = useMessages();
  const { correction: words } = useDocumentMessages();
  return (
    <form className="correction-form" method="post" action={`/api/corrections${language === firstLanguage ? '' : `?lang=${language}`}`}>
      <input type="hidden" name="location" value={id} />
      <fieldset>
        <legend>{words.reason}</legend>
        {correctionReasons.map((each) => (
          <label key={each} className="check"><input type="radio" name="reason" value={each} required defaultChecked={each === reason} /><span>{words.reasons[each]}</span></label>
        ))}
      </fieldset>
      <p>
        <label htmlFor="correction-text">{words.more}</label>
        <textarea id="correction-text" name="text" rows={4} maxLength={longestText} defaultValue={typed} aria-describedby="correction-hint" autoComplete="off" />
        <span id="correction-hint" className="quiet small">{words.hint}</span>
      </p>
      <p className="hidden" aria-hidden="true"><label>{words.trap} <input type="text" name={trapField} tabIndex={-1} autoComplete="off" /></label></p>
      <button type="submit" className="button main">{words.send}</button>
    </form>
  );
}
