/** A text of a record: it stays in the language in which it was written, and says so on a page in another. */
import type { ReactNode } from 'react';
import type { InterfaceLanguage } from '../../api/core/interface-languages.ts';
import { originalLang } from './original-lang.ts';
import type { RecordWords } from '../messages/record-words.ts';

type OriginalProps = {
  /** Says which language it is; without it, the text is only marked for programs that read aloud. */
  words?: Pick<RecordWords, 'inEnglish'>;
  /** That of the words around. */
  language: InterfaceLanguage;
  /** Tag of that language, where it is not the page's. */
  lang?: string | undefined;
  children: ReactNode;
};

export function Original({ words, language, lang, children }: OriginalProps) {
  const own = originalLang(language);
  if (own === undefined) return lang === undefined ? children : <span lang={lang}>{children}</span>;
  return <>{words && <><small className="in-english" lang={lang}>{words.inEnglish}</small> </>}<span lang={own}>{children}</span></>;
}
