import { createApp } from '../../api/app.ts';
import { listen } from '../../api/runtime/serve.ts';
import { builtFolder, seedFolder } from '../../api/runtime/settings.ts';
import { openDatabase } from '../../api/runtime/sqlite.ts';
import { loadIntoSqlite } from '../../seed/load-sqlite.ts';
import { readRegion } from '../../seed/region.ts';
import { labels } from '../../web/messages/labels-en.ts';
import { plainPages } from '../support/pages.ts';
import { now, seedDataset, type Server } from './server.ts';
import { apiSuite } from './suite.ts';

async function start(): Promise<Server> {
  const { db, close } = openDatabase(':memory:');
  const loadedAt = new Date('2026-11-21T12:00:00Z');
  await loadIntoSqlite(db, seedDataset, loadedAt);
  const listening = await listen(0, `${builtFolder}/client`);
  listening.answerWith(createApp({
    db, engine: 'better-sqlite3', region: readRegion(seedFolder), clock: () => new Date(now), pages: plainPages, labels: { en: labels }, build: 'test', report: console.error,
  }));
  return {
    url: listening.address, engine: 'better-sqlite3',
    load: async (dataset) => {
      await loadIntoSqlite(db, dataset, loadedAt);
    },
    close: async () => {
      await listening.close();
      await close();
    },
  };
}

apiSuite('the API on Node with better-sqlite3', start);
