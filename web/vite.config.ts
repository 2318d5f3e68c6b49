/**
 * Builds the browser's files (dist/client) and the Worker (dist/peer_support_directory); in mode `node`, the module that
 * the Node server takes its pages from; in mode `device`, the service worker. The dev server runs page, API and Worker in one process.
 */
import { fileURLToPath } from 'node:url';
import { cloudflare } from '@cloudflare/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { devStyles } from './build/dev-styles.ts';
import { guideFile } from './build/guide-file.ts';
import { identity } from './build/identity.ts';
import { phoneLines } from './build/phone-lines.ts';
import { regionFile } from './build/region-file.ts';
import { preload } from './build/preload.ts';
import { region } from './build/region.ts';
import { embedScript } from './build/standalone.ts';
import { documentTemplate } from './document/template-plugin.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig(({ mode }) => ({
  root: here('.'),
  plugins: [
    devStyles(), preload(), react(), region({ seedFolder: here('../seed') }), documentTemplate(), embedScript(), identity(here('..')), regionFile(), guideFile(here('../seed')), phoneLines(here('../seed')),
    ...(mode === 'production' || mode === 'development' ? [cloudflare({ configPath: here('../wrangler.toml'), persistState: { path: here('../.wrangler/state') } })] : []),
  ],
  // On Node, React would look at the environment each time it starts, and be the slow one for developers unless somebody set it.
  define: { __REACT_DEVTOOLS_GLOBAL_HOOK__: 'undefined', ...(mode === 'node' && { 'process.env.NODE_ENV': '"production"' }) },
  ...(mode === 'node' && { ssr: { noExternal: ['react', 'react-dom'] } }),
  // The less there is to read, the sooner a new isolate answers; wrangler uploads the map of its sources for what is logged.
  environments: { peer_support_directory: { build: { minify: true } } },
  build: {
    outDir: here('../dist'),
    emptyOutDir: true,
    target: mode === 'node' ? 'node22' : 'es2022',
    assetsInlineLimit: 0,
    // Only what a browser without it would fetch a moment later is preloaded. What wakes a page up is named in its document already, and what is asked for again after a failure must not have been preloaded.
    modulePreload: { polyfill: false, resolveDependencies: (file, needed) => (/\b(engine|LivePane)-/.test(file) ? needed : needed.filter((each) => each.endsWith('.css'))) },
    // What of it the browser needs, and what has to wait: see build/budgets.ts.
    manifest: true,
    // On a server nothing is fetched later, so what browsers fetch later stands in the same file there.
    rolldownOptions: {
      checks: { ineffectiveDynamicImport: false },
      // Few files, because each begins its compression anew; what works out hours apart, because the find page needs it last, and parts that several pages draw together.
      ...(mode !== 'node' && mode !== 'device' && { output: { codeSplitting: { groups: [
        { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]|rolldown[\\/]runtime/, priority: 4 },
        { name: 'words', test: /web[\\/](messages[\\/](format|plural|load)|sheet[\\/]carry|when-idle|pages[\\/]every-minute)\.ts$|api[\\/]core[\\/](interface-languages|clock|words|distance|vocabulary|filters|phone|open-rank|sheet-parameter)\.ts$|vite[\\/]preload-helper/, priority: 3 },
        { name: 'parts', test: /web[\\/](list[\\/](original-lang|LinesNow|ways-out|Actions|where|OpenLine)|sheet[\\/]AddToSheet|place[\\/](place-words|PlaceBox)|filters[\\/]labels|look[\\/]Icon|map[\\/]Mark|hydrate|messages[\\/]context|pages[\\/]find[\\/](use-directory|use-now|state))\.tsx?$|api[\\/]core[\\/](zip|listed|pages|ways-out)\.ts$/, priority: 1 },
        { name: 'week', test: /web[\\/]pages[\\/](location[\\/]week|talk[\\/]words|tell-state)\.ts$/, priority: 0 },
        { name: 'hours', test: /api[\\/]core[\\/](hours|hours-rules|hours-tokens|open-state|calendar|stated-hours)\.ts$/, priority: 2 },
      ] } } }),
    },
  },
}));
