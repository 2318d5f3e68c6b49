/** The API suite, written once. It knows nothing of the engine: a server is a URL, and a way to load other records. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { about } from './about.ts';
import { guide } from './guide.ts';
import { attacks } from './attacks.ts';
import { badInput } from './bad-input.ts';
import { caching } from './caching.ts';
import { corrections } from './corrections.ts';
import { changes } from './changes.ts';
import { createClient, type Client } from './client.ts';
import { embed } from './embed.ts';
import { files } from './files.ts';
import { headers } from './headers.ts';
import { hostile } from './hostile.ts';
import { languages } from './languages.ts';
import { languagesTold } from './languages-told.ts';
import { lists } from './lists.ts';
import { nothingFound } from './nothing-found.ts';
import { pagesOfLists } from './pages-of-lists.ts';
import { records } from './records.ts';
import { recordPages } from './record-pages.ts';
import { secrecy } from './secrecy.ts';
import type { Server } from './server.ts';
import { sheet } from './sheet.ts';
import { sitemap } from './sitemap.ts';
import { talk } from './talk.ts';

/** What the parts of the suite work with; filled in before the first test. */
export type Under = { server: Server; client: Client };

/** @param start starts the server with the real records loaded. */
export function apiSuite(name: string, start: () => Promise<Server>): void {
  describe(name, () => {
    const under = {} as Under;
    beforeAll(async () => {
      under.server = await start();
      under.client = await createClient(under.server.url);
    });
    afterAll(() => under.server?.close());

    for (const part of [lists, pagesOfLists, records, files, badInput, hostile, attacks, headers, caching, recordPages, sitemap, secrecy, sheet, talk, embed, nothingFound, about, guide, languages, languagesTold, corrections, changes]) part(under);

    test('every address of the description has been asked, and answered', () => {
      expect([...under.client.checker.answered].sort()).toEqual(Object.keys(under.client.description.paths).sort());
    });
  });
}
