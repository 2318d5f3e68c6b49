/** Whether a deployed directory works: asks it for a few things as people and programs do, and says what is wrong. */
import type { Region } from '../../core/region.ts';

export type Expected = {
  /** What was loaded. */
  version: string;
  records: number;
  crisisLines: Region['crisisLines'];
  /** Whether it has street tiles of its own. */
  hasTiles: boolean;
};

type Fetch = (url: string) => Promise<Response>;

/** @returns sentences on what is wrong; none where all is well */
export async function smokeTest(site: string, expected: Expected, fetch: Fetch): Promise<string[]> {
  const ask = async (path: string): Promise<Answer> => read(path, await fetch(site + path));
  try {
    const health = await ask('/api/health');
    const page = await ask('/');
    const list = await ask('/api/locations?limit=1');
    const { items: [first] = [], total } = list.json<{ items: { id: string; name: string }[]; total: number }>();
    const record = first && await ask(`/locations/${first.id}`);
    const tile = expected.hasTiles ? await ask('/tiles/0/0/0.mvt') : undefined;
    return [
      ...healthFaults(health, expected), ...pageFaults(page, expected, site.startsWith('https:') ? neededByHttps : needed), ...await scriptFaults(page, ask),
      ...(total === expected.records ? [] : [`/api/locations lists ${total} records, and ${expected.records} were loaded.`]),
      ...(first && record ? recordFaults(record, first) : ['/api/locations lists no record.']),
      ...(tile?.status === 503 ? ['The bucket of street tiles holds no archive that can be read: see "Streets of your own" in README.md.'] : []),
    ];
  } catch (error) {
    return [`${site} cannot be asked: ${error instanceof Error ? error.message : String(error)}.`];
  }
}

type Answer = { path: string; status: number; headers: Headers; text: string; json: <Body>() => Partial<Body> };

async function read(path: string, response: Response): Promise<Answer> {
  const text = await response.text();
  const json = <Body>(): Partial<Body> => {
    try {
      return JSON.parse(text) as Partial<Body>;
    } catch {
      return {};
    }
  };
  return { path, status: response.status, headers: response.headers, text, json };
}

const statusFaults = ({ path, status }: Answer): string[] => (status === 200 ? [] : [`${path} was answered with ${status}.`]);

function healthFaults(health: Answer, { version, records }: Expected): string[] {
  const found = health.json<{ version: string; records: number }>();
  if (health.status !== 200) return statusFaults(health);
  const what = (count: number | undefined, name: string | undefined): string => `${count} records of version ${name}`;
  return found.version === version && found.records === records ? [] : [`It shows ${what(found.records, found.version)}, and ${what(records, version)} were loaded.`];
}

/** Headers without which a page may not go out, and what each must hold. */
const needed: Readonly<Record<string, RegExp>> = {
  'Content-Security-Policy': /default-src 'none'/, 'X-Content-Type-Options': /^nosniff$/, 'Referrer-Policy': /^no-referrer$/,
  'X-Frame-Options': /^DENY$/,
};
/** The same where people come by https. */
const neededByHttps = { ...needed, 'Strict-Transport-Security': /max-age=\d{7,}/ };

function pageFaults(page: Answer, { crisisLines }: Expected, headers: typeof needed): string[] {
  const missing = Object.entries(headers).filter(([name, holds]) => !holds.test(page.headers.get(name) ?? '')).map(([name]) => name);
  const silent = crisisLines.filter(({ call }) => !page.text.includes(`href="tel:${call}"`));
  return [
    ...statusFaults(page),
    ...missing.map((name) => `The home page comes without the right ${name}.`),
    ...(page.headers.has('Set-Cookie') ? ['The home page sets a cookie.'] : []),
    ...silent.map(({ name }) => `The home page does not show the number of ${name}.`),
  ];
}

async function scriptFaults(page: Answer, ask: (path: string) => Promise<Answer>): Promise<string[]> {
  const [, path] = /<script[^>]+src="(\/assets\/[^"]+)"/.exec(page.text) ?? [];
  if (path === undefined) return ['The home page has no script.'];
  return statusFaults(await ask(path));
}

const recordFaults = (record: Answer, { name }: { name: string }): string[] => [...statusFaults(record), ...(record.text.includes('<h1') ? [] : [`The page of ${name} has no heading.`])];
