/** Builds what a device gets that keeps the directory: the service worker, with the list of files it keeps. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
import type { KeptSize } from '../document/document.ts';

/** A file as workbox keeps it: without a revision where its name changes with its content. */
type KeptFile = { url: string; revision: string | null };

const hashOf = (content: Buffer | string): string => createHash('sha256').update(content).digest('base64url').slice(0, 8);

/** Everything that the pages ask for. Nobody asks for pictures of the app but the screen it lies on, and there are no streets without a network. */
function keptFiles(client: string): KeptFile[] {
  const named = globSync('assets/*', { cwd: client }).filter((name) => !/^assets\/(device|own-streets)-/.test(name)).sort();
  const others = ['icon.svg', 'manifest.webmanifest'];
  return [...named.map((name) => ({ url: `/${name}`, revision: null })), ...others.map((name) => ({ url: `/${name}`, revision: hashOf(readFileSync(client + name)) }))];
}

/** `virtual:kept`; and nothing of what only a page in a browser fetches or only the server sends, which would double its weight. */
function onDevice(files: readonly KeptFile[], template: string): Plugin {
  const [kept, nothing] = ['\0virtual:kept', '\0nothing'];
  return {
    name: 'on-device',
    enforce: 'pre',
    resolveId(id) {
      if (id === 'virtual:kept') return kept;
      if (id === 'react-dom/client' || id === 'feed') return nothing;
      // The half of it that draws in one go.
      return id === 'react-dom/server' ? fileURLToPath(new URL('../../node_modules/react-dom/cjs/react-dom-server-legacy.browser.production.js', import.meta.url)) : undefined;
    },
    resolveDynamicImport: () => nothing,
    load(id) {
      if (id === nothing) return 'export const hydrateRoot = undefined, Feed = undefined;';
      return id === kept ? `export const files = ${JSON.stringify(files)}; export const template = ${JSON.stringify(template)};` : undefined;
    },
  };
}

/**
 * Builds the service worker for the pages in a folder, and writes into their template what keeping them takes.
 *
 * Browsers ask for a service worker's own script at each visit: so it is one line, and what it loads is named by its
 * content, which they have already.
 * @param records sizes of what comes from the server besides the files.
 */
export async function buildDevice(configFile: string, client: string, records: KeptSize): Promise<void> {
  const template = readFileSync(`${client}index.html`, 'utf8');
  const files = keptFiles(client);
  const built = await build({
    configFile, logLevel: 'error', mode: 'device', plugins: [onDevice(files, template)], define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, manifest: false, copyPublicDir: false, rolldownOptions: { input: fileURLToPath(new URL('../../api/runtime/device.ts', import.meta.url)), output: { format: 'iife', codeSplitting: false } } },
  });
  const [output] = [built].flat();
  const code = output && 'output' in output ? output.output[0].code : '';
  const name = `assets/device-${hashOf(code)}.js`;
  writeFileSync(client + name, code);
  writeFileSync(`${client}keep.js`, `importScripts('/${name}');\n`);
  const contents = [...files.map(({ url }) => readFileSync(client + url.slice(1))), Buffer.from(code)];
  const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
  const kept: KeptSize = {
    download: records.download + sum(contents.map((content) => gzipSync(content).length)), room: records.room + sum(contents.map((content) => content.length)),
  };
  writeFileSync(`${client}index.html`, template.replace(/^<!--template (.*?)-->/, (_comment, note: string) => `<!--template ${JSON.stringify({ ...JSON.parse(note) as object, kept })}-->`));
}
