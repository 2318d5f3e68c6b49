/**
 * Finished answers of the Node server, compressed, for as long as they may be kept by anybody: a page that many ask for is
 * made and compressed once in its minute. On Cloudflare the edge does this.
 */
import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../core/clock.ts';
import { filterParameters } from '../core/query/read.ts';
import { privateParameters } from '../core/query/private.ts';

export type KeptAnswers = {
  /** Answers with what is kept. False where nothing is: then somebody else has to. */
  answer: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Keeps what comes out of what lies inside it. Of several that ask for the same at once, one waits for the making and the others for that. */
  keep: MiddlewareHandler<{ Bindings: HttpBindings }>;
  /** Bytes that are kept now. */
  bytes: () => number;
};

type Kept = { headers: string[]; body: Buffer; made: number; ends: number; bytes: number };

/** Parameters of which something may be kept: a few words from closed lists. Never what tells of a place or was typed. */
const kept: ReadonlySet<string> = new Set([...filterParameters.filter((name) => !privateParameters.includes(name)), 'sort', 'limit', 'cursor', 'lang', 'listed']);
/** What an answer takes up beside its address and body: the names and values of its headers. */
const beside = 3000;

/**
 * @param versionOf names the records that are shown now; undefined while nobody can say, and then nothing is kept or answered.
 * With another version, everything kept is forgotten.
 * @param mostBytes of all that is kept; the least recently asked for goes first. No answer may take more than an eighth.
 */
export function createKeptAnswers({ versionOf, clock, mostBytes }: { versionOf: () => string | undefined; clock: Clock; mostBytes: number }): KeptAnswers {
  const answers = new Map<string, Kept>();
  const making = new Map<string, Promise<Kept | undefined>>();
  let version: string | undefined;
  let bytes = 0;

  const forget = (key: string, { bytes: freed }: Kept): void => {
    answers.delete(key);
    bytes -= freed;
  };
  /** @param now milliseconds on the clock. */
  const find = (key: string, now: number): Kept | undefined => {
    const shown = versionOf();
    if (shown !== version) {
      answers.clear();
      [bytes, version] = [0, shown];
    }
    const found = answers.get(key);
    if (!found) return undefined;
    if (now >= found.ends) return void forget(key, found);
    answers.delete(key);
    answers.set(key, found);
    return found;
  };
  /** @param now milliseconds on the clock: what had its time by then takes up nobody's memory. */
  const put = (key: string, one: Kept, now: number): void => {
    for (const [its, before] of answers) if (its === key || now >= before.ends) forget(its, before);
    if (one.bytes > mostBytes / 8) return;
    answers.set(key, one);
    bytes += one.bytes;
    for (const [oldest, its] of answers) {
      if (bytes <= mostBytes) break;
      forget(oldest, its);
    }
  };

  const make = async (key: string, response: Response): Promise<Kept | undefined> => {
    const seconds = secondsOf(response);
    const before = versionOf();
    if (seconds === 0 || before === undefined) return undefined;
    const made = clock().getTime();
    const body = Buffer.from(await response.arrayBuffer());
    const headers = [...response.headers].filter(([name]) => name !== 'content-length').flat();
    const one = { headers: [...headers, 'Content-Length', String(body.length)], body, made, ends: made + seconds * 1000, bytes: body.length + 2 * key.length + beside };
    // A load may have come in between: then nobody knows of which records this speaks.
    if (before === version) put(key, one, made);
    return one;
  };

  return {
    answer(request, response) {
      const key = keyOf(request);
      if (key === undefined) return false;
      const now = clock().getTime();
      const found = find(key, now);
      if (!found) return false;
      const age = Math.floor((now - found.made) / 1000);
      response.writeHead(200, age > 0 ? [...found.headers, 'Age', String(age)] : found.headers).end(found.body);
      return true;
    },
    async keep(context, next) {
      const key = keyOf(context.env.incoming);
      if (key === undefined) return next();
      const others = await making.get(key);
      if (others) return responseOf(others);
      let done: (one: Kept | undefined) => void = () => {};
      making.set(key, new Promise((resolve) => {
        done = resolve;
      }));
      let one: Kept | undefined;
      try {
        find(key, clock().getTime());
        await next();
        one = await make(key, context.res);
        if (one) context.res = responseOf(one);
      } finally {
        making.delete(key);
        done(one);
      }
    },
    bytes: () => bytes,
  };
}

/** Seconds for which anybody may keep an answer; 0 where nobody may. */
function secondsOf({ status, headers }: Response): number {
  const keeping = headers.get('Cache-Control') ?? '';
  return status === 200 && keeping.startsWith('public, ') ? Number(/\bmax-age=(\d{1,9})\b/.exec(keeping)?.[1] ?? 0) : 0;
}

const responseOf = ({ headers, body }: Kept): Response => new Response(new Uint8Array(body), { headers: headers.reduce<[string, string][]>((pairs, text, index) => {
  if (index % 2 === 0) pairs.push([text, headers[index + 1] ?? '']);
  return pairs;
}, []) });

/** What tells answers apart: the host, whose name stands in some of them, the address and the compression. Undefined where nothing is kept. */
function keyOf({ method, url = '', headers }: IncomingMessage): string | undefined {
  // Tiles change with their archive, and not with the records.
  if (method !== 'GET' || !/^\/(?!\/|tiles\/)/.test(url) || headers['if-none-match'] !== undefined || headers.range !== undefined || headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined) return undefined;
  const accepted = headers['accept-encoding'];
  const encoding = accepted === undefined ? 'identity' : /(?:^|,) *gzip *(?:,|$)/.test(accepted) ? 'gzip' : undefined;
  const search = url.indexOf('?');
  const isKept = search < 0 || url.slice(search + 1).split('&').every((part) => kept.has(part.split('=', 1)[0] ?? ''));
  return encoding !== undefined && isKept ? `${encoding} ${headers.host ?? ''} ${url}` : undefined;
}
