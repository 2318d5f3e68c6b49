/** A sentence of ours that calls something by the name it bears in its own language, as a title of a source. */
import type { ReactNode } from 'react';
import type { InterfaceLanguage } from '../../api/core/interface-languages.ts';
import { originalLang } from './original-lang.ts';

type QuotingProps = {
  sentence: string;
  /** What is quoted in it, letter for letter. Undefined where nothing is. */
  quoted: string | undefined;
  /** That of the sentence. */
  language: InterfaceLanguage;
};

/** The sentence, with the quoted part marked for programs that read aloud. */
export function Quoting({ sentence, quoted, language }: QuotingProps): ReactNode {
  const own = originalLang(language);
  const start = own === undefined || !quoted ? -1 : sentence.indexOf(quoted);
  if (start < 0 || !quoted) return sentence;
  return <>{sentence.slice(0, start)}<span lang={own}>{quoted}</span>{sentence.slice(start + quoted.length)}</>;
}
