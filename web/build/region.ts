/**
 * Vite plugin: what the maps need of the state, made from the seed folder while building.
 *
 * `virtual:outline`   drawing for the map without scripts, small enough to stand in the page
 * `virtual:basemap`   address of the full drawing, an asset of its own
 * `virtual:labels`    town names by importance and the land beyond the drawing, for the live map's chunk
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import type { Plugin, ResolvedConfig } from 'vite';
import { labelsOf, readRegionMap } from './labels.ts';
import { detailOf, outlineOf } from './outline.ts';

type Asset = { fileName: string; source: string };

const resolved = (name: string): string => `\0${name}`;
const exporting = (value: unknown): string => `export default ${JSON.stringify(value)};`;

/** The plugin. `seedFolder` is a path from the working directory, or an absolute one. */
export function region({ seedFolder }: { seedFolder: string }): Plugin {
  const file = (name: string): string => join(seedFolder, name);
  let config: ResolvedConfig;
  let made: { modules: Map<string, string>; assets: Asset[] } | undefined;

  const address = ({ fileName }: Asset): string => `${config.base}${fileName}`;

  function make(): NonNullable<typeof made> {
    const source = readFileSync(file('basemap.topojson'), 'utf8');
    const topology = JSON.parse(source) as Topology;
    // The name ends in what the bytes are: servers know how to send and compress .json and .svg.
    const basemap = asset('basemap', 'json', source);
    const { towns, beyond } = readRegionMap(seedFolder);
    const places = JSON.parse(readFileSync(file('places.json'), 'utf8')) as Parameters<typeof labelsOf>[0];
    const detail = asset('outline', 'svg', detailOf(topology, beyond));
    return {
      assets: [basemap, detail],
      modules: new Map([
        ['virtual:outline', exporting({ ...outlineOf(topology, beyond), detail: address(detail) })],
        ['virtual:basemap', exporting(address(basemap))],
        ['virtual:labels', `export const beyond = ${JSON.stringify(beyond)};\n${exporting(labelsOf(places, towns))}`],
      ].map(([name, code]) => [resolved(name ?? ''), code ?? ''])),
    };
  }

  /** Named by its own hash, not by the bundler's: the server build must say the same address without holding the file. */
  function asset(name: string, extension: string, source: string): Asset {
    const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
    return { fileName: `${config.build.assetsDir}/${name}-${hash}.${extension}`, source };
  }

  const get = (): NonNullable<typeof made> => (made ??= make());

  return {
    name: 'region',
    // One instance for all environments, so that they agree.
    sharedDuringBuild: true,
    configResolved(given) {
      config = given;
    },
    resolveId(id) {
      return ['virtual:outline', 'virtual:basemap', 'virtual:labels'].includes(id) ? resolved(id) : undefined;
    },
    load(id) {
      if (!id.startsWith('\0virtual:')) return undefined;
      const code = get().modules.get(id);
      if (code !== undefined) for (const name of ['basemap.topojson', 'places.json']) this.addWatchFile(file(name));
      return code;
    },
    generateBundle() {
      if (this.environment.name !== 'client') return;
      for (const { fileName, source } of get().assets) this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0] ?? '';
        const found = get().assets.find(({ fileName }) => path === `${config.base}${fileName}`);
        if (!found) return next();
        response.setHeader('Content-Type', found.fileName.endsWith('.svg') ? 'image/svg+xml' : 'application/json');
        response.end(found.source);
      });
      server.watcher.add([file('basemap.topojson'), file('places.json')]);
      server.watcher.on('change', (changed) => {
        if (changed.endsWith('basemap.topojson') || changed.endsWith('places.json')) made = undefined;
      });
    },
  };
}
