/** The pages as HTML documents. Runs wherever React does: no file, no network, no clock of its own. */
import type { ReactNode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import type { Pages, Streets } from '../api/core/pages.ts';
import type { Region } from '../api/core/region.ts';
import { createDocument, hashesOf } from './document/document.ts';
import { headOf, type HeadParts } from './document/head.ts';
import { Frame } from './frame/Frame.tsx';
import { MessagesProvider } from './messages/context.tsx';
import { DocumentMessagesProvider } from './messages/document-context.tsx';
import { enDocuments } from './messages/en-documents.ts';
import { problemWords } from './messages/en-problems.ts';
import { en } from './messages/en.ts';
import { townWords } from './list/where.ts';
import { StaticMap } from './map/StaticMap.tsx';
import { ApologyView } from './pages/apology/ApologyPage.tsx';
import { FindApp } from './pages/find/FindApp.tsx';
import { embeddedFind, pageRegion } from './pages/find/state.ts';
import { LocationView } from './pages/location/LocationPage.tsx';
import { OpenNow, Week, type EmbeddedLocation } from './pages/location/When.tsx';

export type PagesOptions = {
  /** The built `index.html`. */
  template: string;
  region: Region;
  streets: Streets;
  /** Origin of the site without a final slash, for canonical addresses. */
  siteUrl?: string;
  /** Mailbox or page for corrections. */
  contact?: string;
};

/** Makes what the routes render pages with. */
export function createPages({ template, region, streets, siteUrl, contact }: PagesOptions): Pages {
  const document = createDocument(template);
  const messages = { ...en, problem: problemWords };
  const words = enDocuments;
  const markup = (node: ReactNode): string => renderToStaticMarkup(
    <MessagesProvider value={messages}><DocumentMessagesProvider value={words}>{node}</DocumentMessagesProvider></MessagesProvider>,
  );
  /** What wakes up in the browser is drawn in the way that React can take over. */
  const living = (id: string, node: ReactNode): ReactNode =>
    <div id={id} dangerouslySetInnerHTML={{ __html: renderToString(<MessagesProvider value={messages}>{node}</MessagesProvider>) }} />;
  const whole = (head: Omit<HeadParts, 'siteUrl' | 'siteName'>, content: ReactNode, state?: unknown): string => document({
    language: messages.language,
    head: headOf({ ...head, siteName: words.site.name, ...(siteUrl !== undefined && { siteUrl }) }),
    body: markup(<Frame region={region}>{content}</Frame>),
    state,
  });

  return {
    scriptHashes: hashesOf(template),
    find(page) {
      const initial = embeddedFind(page, region, streets);
      const drawing = markup(<StaticMap pins={page.results.pins} label={messages.results.mapLabel(page.results.pins.length)} />);
      const app = living('find-app', <FindApp initial={initial} clock={() => new Date(page.asOf)} drawing={drawing} />);
      return whole({ title: messages.find.title, description: messages.find.description, path: '/' }, app, initial);
    },
    location({ asOf, item }) {
      const initial: EmbeddedLocation = { page: 'location', asOf, hours: item.hours, callable: item.phones !== undefined, region: pageRegion(region) };
      const island = { initial, clock: () => new Date(asOf) };
      const view = <LocationView item={item} contact={contact} open={living('open-app', <OpenNow {...island} />)} week={living('week-app', <Week {...island} />)} />;
      const title = words.location.title(item.name, townWords(item, messages));
      return whole({ title, description: item.summary, path: `/locations/${item.id}` }, view, initial);
    },
    apology(page) {
      return whole({ title: words.apology.titles[page.status], description: messages.find.description }, <ApologyView page={page} lines={region.crisisLines} />);
    },
  };
}
