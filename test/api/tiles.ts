/** Street tiles, asked of a server on every runtime alike: a server is an address and a way to lay an archive there. */
import { gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import { Compression, TileType } from 'pmtiles';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archiveOf } from '../support/pmtiles.ts';
import { streetsTile } from '../support/vector-tile.ts';

export type TileServer = {
  url: string;
  /** Puts an archive in the place of the one before it; nothing takes it away. */
  keep: (archive: Uint8Array<ArrayBuffer> | undefined) => Promise<void>;
  close: () => Promise<void>;
};

const lynn = { z: 14, x: 4963, y: 6053 };
const address = '/tiles/14/4963/6053.mvt';
const archive = archiveOf([{ ...lynn, bytes: streetsTile }, { z: 14, x: 4964, y: 6053, bytes: new Uint8Array() }], { minZoom: 5, maxZoom: 15 });

/** Fetch unpacks what it gets, and says of itself that it takes every packing: this does neither. */
function asked(url: string, headers: Record<string, string> = {}): Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }));
    }).on('error', reject).end();
  });
}

export function tilesSuite(name: string, start: () => Promise<TileServer>): void {
  describe(name, () => {
    let server: TileServer;
    beforeAll(async () => {
      server = await start();
    });
    afterAll(() => server?.close());

    test('sends a tile as it lies in the archive to who takes gzip', async () => {
      await server.keep(archive);
      const { status, headers, body } = await asked(server.url + address, { 'Accept-Encoding': 'br, gzip' });
      expect(status).toBe(200);
      expect(headers).toMatchObject({ 'content-type': 'application/vnd.mapbox-vector-tile', 'content-encoding': 'gzip', 'x-content-type-options': 'nosniff', vary: expect.stringContaining('Accept-Encoding') });
      expect(gunzipSync(body).equals(streetsTile)).toBe(true);
    });

    test('unpacks it for who does not, also from an archive that is not packed', async () => {
      await server.keep(archive);
      for (const encoding of ['identity', 'gzip;q=0', 'br']) {
        const { headers, body } = await asked(server.url + address, { 'Accept-Encoding': encoding });
        expect(headers['content-encoding'], encoding).toBeUndefined();
        expect(body.equals(streetsTile), encoding).toBe(true);
      }
      await server.keep(archiveOf([{ ...lynn, bytes: streetsTile }], { tileCompression: Compression.None }));
      expect(Buffer.from(await (await fetch(server.url + address)).arrayBuffer()).equals(streetsTile)).toBe(true);
    });

    test('lets it be kept for a day, and answers 304 to who has it, until there is another archive', async () => {
      await server.keep(archive);
      const { headers } = await fetch(server.url + address);
      expect(headers.get('Cache-Control')).toBe('public, max-age=86400, stale-while-revalidate=604800, stale-if-error=604800');
      const tag = headers.get('ETag') ?? '';
      const again = (): Promise<Response> => fetch(server.url + address, { headers: { 'If-None-Match': tag } });
      expect((await again()).status).toBe(304);
      await server.keep(archiveOf([{ ...lynn, bytes: streetsTile }], { minZoom: 6 }));
      const changed = await again();
      expect(changed.status).toBe(200);
      expect(changed.headers.get('ETag')).not.toBe(tag);
    });

    test('has nothing to send where the archive is empty, and no tile at another zoom or off the edge of the world', async () => {
      await server.keep(archive);
      const empty = await fetch(`${server.url}/tiles/14/1/1.mvt`);
      expect([empty.status, await empty.text(), empty.headers.get('Cache-Control')]).toEqual([204, '', expect.stringContaining('max-age=86400')]);
      for (const path of ['4/4/5.mvt', '16/1/1.mvt', '14/16384/1.mvt', '14/1/16384.mvt', '99/1/1.mvt', '14/-1/1.mvt', '14/1.5/1.mvt', '14/4963/6053.png', '14/4963/6053', 'a/b/c.mvt', '14/9999999999/1.mvt', '14/4963/6053.mvt.mvt']) {
        const answer = await fetch(`${server.url}/tiles/${path}`);
        expect([path, answer.status, answer.headers.get('Content-Type')]).toEqual([path, 404, 'application/problem+json']);
      }
      expect((await fetch(server.url + address, { method: 'POST' })).status).toBe(405);
    });

    test('says that it cannot, and to come again, where the archive is gone, broken, cut off or of another kind', async () => {
      const broken = {
        gone: undefined, 'another file': new TextEncoder().encode('Dear diary, this is no archive of tiles.'), 'no bytes': new Uint8Array(),
        'cut off': archiveOf([{ ...lynn, bytes: streetsTile }]).slice(0, -10), 'packed otherwise': archiveOf([{ ...lynn, bytes: streetsTile }], { tileCompression: Compression.Brotli }),
        pictures: archiveOf([{ ...lynn, bytes: streetsTile }], { tileType: TileType.Png }),
      };
      for (const [what, bytes] of Object.entries(broken)) {
        await server.keep(bytes);
        const answer = await fetch(server.url + address);
        expect([what, answer.status, answer.headers.get('Retry-After'), answer.headers.get('Cache-Control')]).toEqual([what, 503, '30', 'no-store']);
        expect((await fetch(`${server.url}/`)).status, 'the page needs no tile').toBe(200);
      }
      await server.keep(archive);
      expect((await fetch(server.url + address)).status).toBe(200);
    });

    test('leaves nobody else to ask: the policy of the page names this site alone', async () => {
      const page = await fetch(`${server.url}/`);
      expect(page.headers.get('Content-Security-Policy')).not.toContain('openstreetmap');
      expect(page.headers.get('Content-Security-Policy')).toContain("connect-src 'self'");
      const about = await (await fetch(`${server.url}/about`)).text();
      expect(about).toContain('The map is our own, with its streets.');
      expect(about).toContain('Protomaps');
    });
  });
}
