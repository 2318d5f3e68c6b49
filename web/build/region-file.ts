/** Vite plugin: `import region from '.../region.yaml'` gives the checked region, for runtimes without a file system. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { parseRegion } from '../../seed/region.ts';

export function regionFile(): Plugin {
  return {
    name: 'region-file',
    load(id) {
      if (!id.endsWith('/region.yaml')) return undefined;
      return `export default ${JSON.stringify(parseRegion(readFileSync(id, 'utf8')))};`;
    },
  };
}
