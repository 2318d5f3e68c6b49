/**
 * Builds the browser's files (dist/client) and the Worker (dist/peer_support_directory); in mode `node`, the module that
 * the Node server takes its pages from. The dev server runs page, API and Worker in one process.
 */
import { fileURLToPath } from 'node:url';
import { cloudflare } from '@cloudflare/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { devStyles } from './build/dev-styles.ts';
import { identity } from './build/identity.ts';
import { regionFile } from './build/region-file.ts';
import { region } from './build/region.ts';
import { documentTemplate } from './document/template-plugin.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig(({ mode }) => ({
  root: here('.'),
  plugins: [
    devStyles(), react(), region({ seedFolder: here('../seed') }), documentTemplate(), identity(here('..')), regionFile(),
    ...(mode === 'node' ? [] : [cloudflare({ configPath: here('../wrangler.toml'), persistState: { path: here('../.wrangler/state') } })]),
  ],
  build: {
    outDir: here('../dist'),
    emptyOutDir: true,
    target: mode === 'node' ? 'node22' : 'es2022',
    assetsInlineLimit: 0,
    // On a server nothing is fetched later, so what browsers fetch later stands in the same file there.
    rolldownOptions: { checks: { ineffectiveDynamicImport: false } },
  },
}));
