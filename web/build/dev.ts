/** `npm run dev`: loads the seeds into the local D1 database, then serves page, API and Worker with reload. */
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { port, seedFolder } from '../../api/runtime/settings.ts';
import { loadIntoD1 } from '../../seed/load-d1.ts';
import { loadSentence, readDatasetOf } from '../../seed/load.ts';

async function develop(): Promise<void> {
  process.env['WRANGLER_SEND_METRICS'] ??= 'false';
  const now = new Date();
  const dataset = readDatasetOf(seedFolder, now);
  console.log(loadSentence(loadIntoD1(dataset, { remote: false }, now), 'the local D1 database'));
  const configFile = fileURLToPath(new URL('../vite.config.ts', import.meta.url));
  const server = await createServer({ configFile, server: { port: port(), strictPort: true } });
  await server.listen();
  server.printUrls();
}

develop().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
