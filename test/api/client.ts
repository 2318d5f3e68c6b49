/** Asks a server, and holds every answer of the API against its description. */
import { request as send, type IncomingMessage } from 'node:http';
import { createChecker, type Checker, type Description } from './description.ts';

export type Answer = { status: number; headers: Headers; body: string; json: <T>() => T };

/** `unchecked` where the runtime may answer before the API is asked. */
type RawOptions = { method?: string; headers?: Record<string, string>; body?: string; unchecked?: boolean };

export type Client = {
  url: string;
  /** GET, unless said otherwise. Redirects are answers like others. */
  get: (path: string, options?: RequestInit) => Promise<Answer>;
  /** The same through node:http, which sends what fetch would refuse to: any bytes in the address, a body with GET. */
  raw: (path: string, options?: RawOptions) => Promise<Answer>;
  checker: Checker;
  description: Description;
};

export async function createClient(url: string): Promise<Client> {
  const description = await (await fetch(`${url}/api/openapi.json`)).json() as Description;
  const checker = createChecker(description);
  const checked = (path: string, method: string, answer: Answer): Answer => {
    const { pathname } = new URL(path, url);
    if (pathname.startsWith('/api') && !['HEAD', 'OPTIONS'].includes(method)) {
      checker.check(pathname, { method, status: answer.status, type: answer.headers.get('content-type'), body: answer.body });
    }
    return answer;
  };
  return {
    url,
    checker,
    description,
    async get(path, options = {}) {
      const response = await fetch(url + path, { redirect: 'manual', ...options });
      return checked(path, options.method ?? 'GET', answerOf(response.status, response.headers, await response.text()));
    },
    async raw(path, { method = 'GET', headers = {}, body, unchecked = false } = {}) {
      const { response, text } = await exchange(url, path, method, headers, body);
      const flat = Object.entries(response.headers).map(([name, value]): [string, string] => [name, String(value)]);
      const answer = answerOf(response.statusCode ?? 0, new Headers(flat), text);
      return unchecked ? answer : checked(path.split('?')[0] ?? '/', method, answer);
    },
  };
}

function answerOf(status: number, headers: Headers, body: string): Answer {
  return { status, headers, body, json: <T>() => JSON.parse(body) as T };
}

/** Milliseconds that a server may say nothing. Less than a test may take, so that the request is named that waited. */
const mostSilence = 30_000;

function exchange(url: string, path: string, method: string, headers: Record<string, string>, body: string | undefined): Promise<{ response: IncomingMessage; text: string }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const request = send({ hostname, port, path, method, headers, agent: false, timeout: mostSilence }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ response, text: Buffer.concat(chunks).toString('utf8') }));
      response.on('error', reject);
    });
    request.on('timeout', () => request.destroy(new Error(`${method} ${path.slice(0, 100)} was not answered within ${mostSilence / 1000} seconds.`)));
    request.on('error', reject);
    request.end(body);
  });
}
