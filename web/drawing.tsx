/** How every page is drawn: in one language, inside the frame that all share, as a whole document. */
import type { ReactNode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { firstLanguage, interfaceLanguages, pathIn, type InterfaceLanguage } from '../api/core/interface-languages.ts';
import type { Streets } from '../api/core/pages.ts';
import { regionIn, type Region } from '../api/core/region.ts';
import { createDocument, noteOf, type TemplateNote } from './document/document.ts';
import { headOf, type HeadParts } from './document/head.ts';
import { Frame } from './frame/Frame.tsx';
import type { Catalog } from './messages/catalog.ts';
import { catalogs, messagesOf } from './messages/catalogs.ts';
import { MessagesProvider } from './messages/context.tsx';
import { DocumentMessagesProvider } from './messages/document-context.tsx';
import type { Messages } from './messages/messages.ts';
import { CopyLine } from './pages/keep/CopyLine.tsx';

export type PagesOptions = {
  /** The built `index.html`. */
  template: string;
  region: Region;
  streets: Streets;
  /** Origin of the site without a final slash, for canonical addresses. */
  siteUrl?: string;
  /** Mailbox or page for corrections. */
  contact?: string;
  /** False where the operator takes no notes about records on the site. */
  corrections?: boolean;
  /** The calendar day of the copy, YYYY-MM-DD, where the pages are drawn from one that a phone keeps. */
  copyOf?: string;
};

/** `copiedAt`: where the records come from a copy, when it was last known to be right. `catalog`: other words than those of the language. */
export type Form = { language?: InterfaceLanguage; copiedAt?: Date; catalog?: Catalog };

/** `here`: the address of what the page shows, in the first language; where it has a lasting one, that is it. */
type Head = Omit<HeadParts, 'siteUrl' | 'siteName' | 'language'> & { here?: string };

export type Drawing = {
  language: InterfaceLanguage;
  catalog: Catalog;
  messages: Messages;
  /** With the names that the language has for its holidays and lines. */
  region: Region;
  note: TemplateNote;
  /** The way to a page of this site in this language. */
  at: (path: string) => string;
  markup: (node: ReactNode) => string;
  /** What wakes up in the browser is drawn in the way that React can take over. */
  living: (id: string, node: ReactNode) => ReactNode;
  /** A document without the frame. */
  filled: (head: Head, body: ReactNode, state?: { page: string }) => string;
  /** A page. `foot`: what else stands in its foot. */
  whole: (head: Head, content: ReactNode, state?: { page: string }, foot?: ReactNode) => string;
};

/** In the first language, unless another is asked for. */
export function createDrawing(options: PagesOptions, { language = firstLanguage, copiedAt, catalog = catalogs[language] }: Form): Drawing {
  const { template, siteUrl, contact, copyOf } = options;
  const region = regionIn(options.region, language);
  const document = createDocument(template);
  const note = noteOf(template);
  const words = catalog.documents;
  const messages = messagesOf(catalog);
  const markup = (node: ReactNode): string => renderToStaticMarkup(
    <MessagesProvider value={messages}><DocumentMessagesProvider value={words}>{node}</DocumentMessagesProvider></MessagesProvider>,
  );
  const scriptsOf = (page: string): string[] => [...(note.scripts[page] ?? []), ...(note.words[language]?.[page] ?? [])];
  const filled: Drawing['filled'] = ({ here: _here, ...head }, body, state) => document({
    language: interfaceLanguages[language].tag,
    head: headOf({ ...head, siteName: words.site.name, language, ...(siteUrl !== undefined && { siteUrl }), ...(state && { scripts: scriptsOf(state.page) }) }),
    body: markup(body),
    state,
  });
  return {
    language, catalog, messages, region, note, markup, filled,
    at: (path) => pathIn(language, path),
    living: (id, node) => <div id={id} dangerouslySetInnerHTML={{ __html: renderToString(<MessagesProvider value={messages}>{node}</MessagesProvider>) }} />,
    whole: (head, content, state, foot) => filled(head, (
      <Frame region={region} here={head.here ?? head.path ?? '/'} siteUrl={siteUrl} contact={contact} wide={state?.page === 'find'} copiedAt={copiedAt} foot={foot}>
        {copyOf !== undefined && <CopyLine on={copyOf} />}{content}
      </Frame>
    ), state),
  };
}
