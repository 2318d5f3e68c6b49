/** Messages, the link and contacts of a sheet, made on the device. Notes stay out of them: whoever typed one did not say whom it is for. */
import { useEffect, useId, useRef, useState } from 'react';
import { pathIn, type InterfaceLanguage } from '../../../api/core/interface-languages.ts';
import { saveFile } from '../../list/save-file.ts';
import { dateWords } from '../../messages/format.ts';
import { loadWords } from '../../messages/load.ts';
import type { SendWords } from '../../messages/send-words.ts';
import type { SendingWords } from '../../messages/sheet-messages.ts';
import { useSheetMessages } from '../../messages/sheet-context.tsx';
import { mailWith, textWith } from '../../sheet/addresses.ts';
import { contactFile } from '../../sheet/contact-card.ts';
import { withPlaces } from '../../sheet/fragment.ts';
import { longText, shortText } from '../../sheet/plain-text.ts';
import type { SendItem } from '../../sheet/send.ts';
import { usePaper, type Paper } from './paper-language.tsx';
import type { SendProps } from './Send.tsx';

type Form = 'short' | 'long';

/** The sheet in both forms, with the addresses that begin a message with them. */
function textsOf({ entries, ids, now, crisisLines }: SendProps, { messages, words: { record } }: Paper, send: SendWords) {
  const catalog = { messages, labels: record.labels, words: record.location, send };
  const items = entries.flatMap((entry): SendItem[] => ('item' in entry ? [{ record: entry.item }] : []));
  const link = location.origin + pathIn(messages.language, `/sheet${withPlaces('', ids)}`);
  const short = shortText(items, catalog, { link });
  const long = longText(items, catalog, now, { link, site: location.origin, crisisLines });
  const subject = send.subject(items.length, dateWords(now.date, messages));
  return {
    items, link, texts: { short, long }, subject,
    addresses: { short: textWith([short, shortText(items, catalog), link]), long: mailWith(subject, [long, short, link]) },
    fileOf: (some: readonly SendItem[]) => contactFile(some, { catalog, today: now.date, site: location.origin }),
  };
}

const found = {
  send: import.meta.glob<{ sendWords: SendWords }>('../../messages/*/send.ts'),
  sending: import.meta.glob<{ sendingWords: SendingWords }>('../../messages/*/sending.ts'),
};
type Words = { send: SendWords; sending: SendingWords };

/** What is sent speaks the paper's language, and what stands around it that of the page. */
async function loadAround(language: InterfaceLanguage): Promise<Words> {
  const [{ sendWords }, { sendingWords }] = await Promise.all([loadWords(found.send, language), loadWords(found.sending)]);
  return { send: sendWords, sending: sendingWords };
}

/** Waits for the words. */
export function SendPanel(props: SendProps) {
  const { sending } = useSheetMessages();
  const { language } = usePaper().messages;
  const [loaded, setLoaded] = useState<{ language: InterfaceLanguage; words: Words } | 'failed'>();
  useEffect(() => void loadAround(language).then((words) => setLoaded({ language, words }), () => setLoaded('failed')), [language]);
  if (loaded === 'failed') return <p className="notice">{sending.failed}</p>;
  return loaded?.language === language && <Panel {...props} {...loaded.words} />;
}

function Panel({ send, sending, ...props }: SendProps & Words) {
  const paper = usePaper();
  const { items, link, texts, subject, addresses, fileOf } = textsOf(props, paper, send);
  const [form, setForm] = useState<Form>('short');
  const [which, setWhich] = useState('');
  const [said, setSaid] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const copy = (text: string): void => {
    const mark = (): void => {
      area.current?.select();
      setSaid(sending.copyYourself);
    };
    // A page that came without encryption may not write to the clipboard.
    if (!('clipboard' in navigator)) return mark();
    return void navigator.clipboard.writeText(text).then(() => setSaid(sending.copied), mark);
  };
  const share = (): void => void navigator.share({ title: subject, text: texts[form] }).catch(() => undefined);
  const save = (): void => {
    const file = fileOf(items.filter(({ record }) => which === '' || record.id === which));
    saveFile(file);
    setSaid(sending.saved(file.name));
  };
  const address = addresses[form];
  return (
    <div className="sheet-send-panel">
      <fieldset className="sheet-forms">
        <legend>{sending.which}</legend>
        {(['short', 'long'] as const).map((one) => (
          <label key={one}><input type="radio" name={`${id}form`} checked={form === one} onChange={() => setForm(one)} /> <span>{sending[one]}</span></label>
        ))}
      </fieldset>
      <label htmlFor={`${id}text`}>{sending.text}</label>
      <textarea id={`${id}text`} ref={area} readOnly rows={8} value={texts[form]} lang={paper.lang} />
      <p className="quiet small">{sending.noNotes}</p>
      <ul className="sheet-send-ways">
        <li><button type="button" className="button main" onClick={() => copy(texts[form])}>{sending.copy}</button></li>
        {address !== undefined && <li><a className="button" href={address}>{form === 'short' ? sending.textMessage : sending.email}</a></li>}
        {'share' in navigator && <li><button type="button" className="button" onClick={share}>{sending.share}</button></li>}
        <li><button type="button" className="button" onClick={() => copy(link)}>{sending.link}</button></li>
      </ul>
      {address === undefined && <p>{sending.tooLong}</p>}
      <div className="sheet-contacts">
        <label><span>{sending.contacts}</span>
          <span className="select"><select value={which} onChange={({ target }) => setWhich(target.value)}>
            <option value="">{sending.allPlaces(items.length)}</option>
            {items.length > 1 && items.map(({ record }) => <option key={record.id} value={record.id}>{record.name}</option>)}
          </select></span>
        </label>
        <button type="button" className="button" onClick={save}>{sending.saveContacts}</button>
      </div>
      <output>{said}</output>
    </div>
  );
}
