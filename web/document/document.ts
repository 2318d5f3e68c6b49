/** Fills the built template with a page. Text replacement only, so that it runs anywhere. */

/** Bytes that come over the network, and that lie on the device then. */
export type KeptSize = { download: number; room: number };

export type DocumentParts = {
  language: string;
  /** Everything of the head that belongs to this page. */
  head: string;
  body: string;
  /** What the scripts of the page need to wake it up. Never anything secret: it stands in the document. */
  state?: unknown;
};

/** What the build wrote at the top of the template. */
export type TemplateNote = {
  /** CSP sources of the inline scripts. */
  hashes: string[];
  /** Files of the scripts that wake up a page, by the name of the page. */
  scripts: Record<string, string[]>;
  /** Files of the words of a language, by the language and then by the name of the page. */
  words: Record<string, Record<string, string[]>>;
  /** What "Keep on this phone" takes, in bytes. */
  kept?: KeptSize;
};

const noteComment = /^<!--template (.*?)-->/;

export function noteOf(template: string): TemplateNote {
  return JSON.parse(noteComment.exec(template)?.[1] ?? '{"hashes":[],"scripts":{},"words":{}}') as TemplateNote;
}

/** JSON that cannot end the script element it stands in. */
export const safeJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Makes the function that turns parts into a whole document. */
export function createDocument(template: string): (parts: DocumentParts) => string {
  const clean = template.replace(noteComment, '');
  return ({ language, head, body, state }) => {
    const json = state === undefined ? '' : `<script type="application/json" id="state">${safeJson(state)}</script>`;
    // Functions as replacement, because a text may hold `$&`.
    return clean
      .replace('page:lang', () => language)
      .replace('<!--page:head-->', () => head)
      .replace('<!--page:body-->', () => body + json);
  };
}
