/** Street tiles for the map of the page. An answer is a tile, nothing there (204), no such tile (404) or not now (503). */
import { Hono, type Context } from 'hono';
import { sendCached } from '../caching.ts';
import type { Services } from '../dependencies.ts';
import { problemResponse } from '../errors.ts';
import type { Tile, TileAddress } from '../tiles.ts';

/** Streets change seldom: a day without asking again, a week while the server cannot be reached. */
const keeping = 'public, max-age=86400, stale-while-revalidate=604800, stale-if-error=604800';
/** Deeper than any archive: 2 ** 22 tiles lie side by side there. */
const deepest = 22;

export function tilesRoute(services: Services): Hono {
  const { tiles, report } = services;
  const route = new Hono();
  route.get('/tiles/:z/:x/:tile', async (context) => {
    const at = addressOf(context.req.param());
    if (!tiles || !at) return problemResponse(404);
    const read = await tiles.read(at).catch(report);
    if (!read) return problemResponse(503, { title: 'Street tiles cannot be read at the moment.' }, { 'Retry-After': '30' });
    const { version, tile } = read;
    if (tile === 'outside') return problemResponse(404);
    const isPacked = tile !== 'empty' && tile.isGzipped && takesGzip(context);
    const answer = await sendCached(context, services, { version: `${version} ${isPacked}`, isShared: false }, () => (tile === 'empty' ? new Response(null, { status: 204 }) : tileResponse(tile, isPacked)));
    answer.headers.set('Cache-Control', keeping);
    return answer;
  });
  return route;
}

/** Undefined for what is no address of a tile: each zoom has 2 ** z tiles in each direction. */
function addressOf({ z: zoom, x, tile }: Record<'z' | 'x' | 'tile', string>): TileAddress | undefined {
  const [, y] = /^(\d{1,7})\.mvt$/.exec(tile) ?? [];
  if (y === undefined || !/^\d{1,2}$/.test(zoom) || !/^\d{1,7}$/.test(x)) return undefined;
  const at = { z: Number(zoom), x: Number(x), y: Number(y) };
  return at.z <= deepest && Math.max(at.x, at.y) < 2 ** at.z ? at : undefined;
}

/** Whether the client says that it does (RFC 9110, 12.5.3). Cloudflare changes the header and tells elsewhere what it was. */
function takesGzip({ req }: Context): boolean {
  const { cf } = req.raw as { cf?: { clientAcceptEncoding?: string } };
  const header = cf?.clientAcceptEncoding ?? req.header('Accept-Encoding') ?? '';
  return header.split(',').some((each) => /^\s*(?:gzip|\*)\s*(?:$|;)/i.test(each) && !/;\s*q=0(?:\.0*)?\s*$/i.test(each));
}

function tileResponse({ bytes, isGzipped }: Tile, isPacked: boolean): Response {
  const headers = { 'Content-Type': 'application/vnd.mapbox-vector-tile' };
  // Workers pack again what says that it is packed, unless they are told that it is so already.
  if (isPacked) return new Response(bytes, { headers: { ...headers, 'Content-Encoding': 'gzip' }, encodeBody: 'manual' } as ResponseInit);
  return new Response(isGzipped ? new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')) : bytes, { headers });
}
