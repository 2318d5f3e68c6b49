import { startDirectory } from '../support/directory.ts';
import { createClient } from './client.ts';
import { now, seedDataset } from './server.ts';
import { siteSuite, siteUrl } from './site.ts';
import { apiSuite } from './suite.ts';

apiSuite('the API on Node with better-sqlite3', async () => ({
  engine: 'better-sqlite3', ...(await startDirectory({ now: new Date(now), dataset: seedDataset })),
}));

/** Https ends at a proxy before it, which hands on the name that was asked for. */
siteSuite('a site on Node behind a proxy', async () => {
  const { url, close } = await startDirectory({ now: new Date(now), dataset: seedDataset, siteUrl });
  const { raw } = await createClient(url);
  return {
    close,
    ask: (address, headers = {}) => {
      const { host, pathname, search } = new URL(address);
      return raw(pathname + search, { headers: { ...headers, Host: host }, unchecked: true });
    },
  };
});
