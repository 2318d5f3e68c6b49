import { startDirectory } from '../support/directory.ts';
import { now, seedDataset } from './server.ts';
import { apiSuite } from './suite.ts';

apiSuite('the API on Node with better-sqlite3', async () => ({
  engine: 'better-sqlite3', ...(await startDirectory({ now: new Date(now), dataset: seedDataset })),
}));
