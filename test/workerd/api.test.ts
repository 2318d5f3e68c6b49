import { loadFile } from '../../seed/load-d1.ts';
import { now, seedDataset, type Server } from '../api/server.ts';
import { siteSuite, siteUrl, type Site } from '../api/site.ts';
import { apiSuite } from '../api/suite.ts';
import { builtWorker, startWorker } from '../support/workerd.ts';

/** The Worker under test. */
const worker = builtWorker(now);

async function start(): Promise<Server> {
  const { url, run, close } = await startWorker(worker);
  let number = 0;
  const load: Server['load'] = (dataset) => run(loadFile(dataset, (number += 1), new Date('2026-11-21T12:00:00Z')));
  await load(seedDataset);
  return { url, engine: 'd1', load, close };
}

async function startSite(): Promise<Site> {
  const { run, ...site } = await startWorker(builtWorker(now, { SITE_URL: siteUrl }));
  await run(loadFile(seedDataset, 1, new Date('2026-11-21T12:00:00Z')));
  return site;
}

apiSuite('the API in workerd with D1', start);
siteSuite('a site in workerd', startSite);
