/** The shape of the part of a catalog that only the server writes into documents. */
import type { CorrectionWords } from './correction-words.ts';
import type { AboutWords } from './about-words.ts';
import type { ChangeWords } from './change-words.ts';
import type { EmbedWords, HowWords } from './embed-words.ts';
import type { GuideWords } from './guide-words.ts';
import type { KeepWords } from './keep-words.ts';
import type { LanguageWords } from './language-words.ts';
import type { LocationWords } from './location-words.ts';
import type { DocumentLabels, FilterListLabels } from './messages.ts';

/** What only the server writes into documents. */
export type DocumentMessages = {
  labels: DocumentLabels & FilterListLabels;
  site: { name: string; skip: string; menu: string; talkNow: string; /** The way to the referral sheet; how many places are on it follows. */ sheet: string; sheetFull: (most: number) => string; /** Where the records could not be read: of when the copy is. */ copy: (day: string, time: string) => string };
  crisis: { heading: string; bar: string; call: (number: string) => string; };
  exit: { leave: string; /** What follows where there is room. */ here: string; keys: string; limit: string; /** The same without scripts. */ limitPlain: string };
  footer: { credits: readonly string[]; records: string; /** Leads to the referral sheet. */ sheet: string; /** The same with the nearest of each kind to a place. */ nearest: string; /** Opens the list of keyboard shortcuts. */ shortcuts: string; emergency: string; heading: string };
  /** What search engines and previews show of the find page. */
  find: { title: string; description: string };
  location: LocationWords;
  correction: CorrectionWords;
  changes: ChangeWords;
  embed: EmbedWords;
  how: HowWords;
  about: AboutWords;
  guide: GuideWords;
  keep: KeepWords;
  languages: LanguageWords;
  /** Words inside the data that search engines read. */
  structured: {
    localTime: (region: string, timeZone: string) => string;
    textMessage: (keyword: string | undefined) => string;
    chat: string;
  };
  talk: {
    description: string;
    /** For whoever is not in danger: past the crisis lines. */
    onward: string;
    crisis: string;
    violenceLines: (count: number) => string;
    crisisLines: (count: number) => string;
    choices: string;
    /** By text message or web chat. */
    written: string;
    openNow: string;
    peers: string;
    warmline: string;
    changed: string;
    notConfirmed: string;
    notConfirmedText: string;
    later: string;
    nobodyFits: string;
    /** The same where crisis lines that fit are open. */
    onlyCrisis: (count: number) => string;
    everyLine: string;
    noneFits: string;
    noLine: (language: string) => string;
    noWarmline: (language: string) => string;
    what: string;
    kinds: readonly { name: string; text: string }[];
    policeSilent: string;
    ask: string;
    unclear: string;
    hours: string;
    hoursUnknown: string;
    aboutHours: string;
    about: string;
    police: string;
    checked: string;
    /** What a date of a check means, on paper. */
    onPaper: string;
    /** When the sources of most lines were read; a line that differs says so. */
    usuallyRead: (date: string) => string;
  };
  apology: {
    titles: Record<404 | 405 | 410 | 500 | 503, string>;
    texts: Record<404 | 405 | 410 | 500 | 503, string>;
    /** In place of the title where we know what it was called. */
    gone: (name: string) => string;
    replacedBy: string;
    nearby: string;
    reference: (reference: string) => string;
    find: string;
    meanwhile: string;
    /** Over the phone lines that are compiled in. */
    lines: string;
    linesText: string;
  };
};
