/** The changes as an Atom feed (RFC 4287), in the sentences of the page. */
import { Feed } from 'feed';
import { escapedMarkup } from '../../../api/core/markup.ts';
import type { LoggedChanges } from '../../../api/core/changes.ts';
import type { ChangesPage } from '../../../api/core/pages.ts';
import { interfaceLanguages, pathIn } from '../../../api/core/interface-languages.ts';
import { changeSentence, type ChangeCatalog } from '../../messages/changes-in-words.ts';
import type { ChangesPageWords } from '../../messages/change-words.ts';
import { anchorOf, changesAddress, feedAddress } from './address.ts';

export type FeedCatalog = ChangeCatalog & { page: ChangesPageWords; siteName: string };

/** Noon in Greenwich is on the same day in the United States: a day of the log has no time. */
const noon = (date: string): Date => new Date(`${date}T12:00:00Z`);

/** The text of the feed. Its ids are addresses of the page, and stay as long as the site's own address stays. */
export function feedText({ log, site: origin, loadedAt }: ChangesPage, catalog: FeedCatalog): string {
  const { page: words, siteName, messages } = catalog;
  const site = origin + pathIn(messages.language, '');
  const feed = new Feed({
    id: site + changesAddress, title: plainText(`${siteName}: ${words.title}`), description: plainText(words.description), language: interfaceLanguages[messages.language].tag,
    link: site + changesAddress, feedLinks: { atom: site + feedAddress }, author: { name: plainText(siteName) }, generator: false,
    updated: log[0] ? noon(log[0].date) : new Date(loadedAt),
  });
  for (const entry of log) feed.addItem({ ...itemOf(entry, site, catalog), id: `${site}${changesAddress}#${anchorOf(entry)}`, date: noon(entry.date) });
  return `${feed.atom1()}\n`;
}

function itemOf(entry: LoggedChanges, site: string, catalog: FeedCatalog): { title: string; link: string; content: string } {
  if ('began' in entry) {
    const text = escapedText(catalog.page.began(entry.began));
    return { title: text, link: site + changesAddress, content: `<p>${text}</p>` };
  }
  const sentences = entry.changes.map((change) => escapedText(changeSentence(change, catalog)));
  return { title: escapedText(entry.name), link: `${site}/locations/${entry.id}`, content: `<ul>${sentences.map((one) => `<li>${one}</li>`).join('')}</ul>` };
}

/** What XML 1.0 may not hold. */
// oxlint-disable-next-line no-control-regex
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const plainText = (text: string): string => text.toWellFormed().replaceAll(notXml, '');
/** Titles and contents are HTML inside the feed. */
const escapedText = (text: string): string => escapedMarkup(plainText(text));
