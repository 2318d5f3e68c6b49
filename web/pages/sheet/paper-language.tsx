/** The language of what is printed and sent: a worker reads one language, and a client takes another one home. */
import { createContext, useContext, useEffect, useState } from 'react';
import { interfaceLanguages, type InterfaceLanguage } from '../../../api/core/interface-languages.ts';
import { languageCalled } from '../../../api/core/page-path.ts';
import { paperParameter } from '../../../api/core/large-print.ts';
import { useMessages } from '../../messages/context.tsx';
import { loadMessages } from '../../messages/load-messages.ts';
import { loadWords } from '../../messages/load.ts';
import type { Messages } from '../../messages/messages.ts';
import { useSheetMessages } from '../../messages/sheet-context.tsx';
import type { SheetMessages } from '../../messages/sheet-messages.ts';
import { usePart } from './use-part.ts';

export type Paper = { messages: Messages; words: SheetMessages };

const context = createContext<Paper | undefined>(undefined);
export const PaperProvider = context.Provider;

/** The words of the paper; `lang`, where they are not of the page's language, for the element that they stand in. */
export function usePaper(): Paper & { lang?: string } {
  const messages = useMessages();
  const words = useSheetMessages();
  const paper = useContext(context);
  if (!paper || paper.messages.language === messages.language) return { messages, words };
  return { ...paper, lang: interfaceLanguages[paper.messages.language].tag };
}

const found = import.meta.glob<{ sheet: SheetMessages }>('../../messages/*/sheet.ts');

/** Fails where the words do not arrive. */
export async function loadPaper(language: InterfaceLanguage): Promise<Paper> {
  const [messages, { sheet }] = await Promise.all([loadMessages(language), loadWords(found, language)]);
  return { messages, words: sheet };
}

export type PaperChoice = { paper: Paper; language: InterfaceLanguage; choose: (language: InterfaceLanguage) => void; isFailed: boolean };

/**
 * The paper in the language that the address names, else in that of the page.
 * @param first what the server, or the page that wakes up, has already
 */
export function usePaperLanguage(first: Paper, named: InterfaceLanguage | undefined): PaperChoice {
  const own = useMessages().language;
  const [part, setPart] = usePart(paperParameter, named);
  const language = languageCalled(part) ?? own;
  const [papers, setPapers] = useState<{ [L in InterfaceLanguage]?: Paper }>({ [first.messages.language]: first });
  const [failed, setFailed] = useState<InterfaceLanguage>();
  const isMissing = papers[language] === undefined;
  useEffect(() => {
    if (isMissing) loadPaper(language).then((paper) => setPapers((before) => ({ ...before, [language]: paper })), () => setFailed(language));
  }, [language, isMissing]);
  const choose = (next: InterfaceLanguage): void => {
    setFailed(undefined);
    setPart(next === own ? undefined : next, true);
  };
  return { paper: papers[language] ?? first, language, choose, isFailed: failed === language && isMissing };
}
