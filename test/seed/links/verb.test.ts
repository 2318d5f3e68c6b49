import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { linksOf } from '../../../seed/links/links.ts';
import { unwatched, watchWith } from '../../../seed/command/progress.ts';
import { linksText } from '../../../seed/links/text.ts';
import { record } from '../../support/records.ts';
import { run, seedFolderOf, type SeedFolder } from '../../support/seed-folder.ts';

const place = readFileSync('test/seed/fixtures/good/place.yaml', 'utf8');
let seeds: SeedFolder;
let asked: string[];
beforeAll(() => {
  seeds = seedFolderOf({ 'locations/clubhouse/harbor-house-salem.yaml': place });
});
afterAll(() => seeds.remove());
beforeEach(() => {
  asked = [];
});

/** Stands in for the network: every page is there but those of this ending. */
const fetch = (async (url: unknown) => {
  asked.push(String(url));
  return new Response(null, { status: String(url).includes('/harbor') ? 404 : 200 });
}) as typeof globalThis.fetch;
const only = ['--only', 'harbor-house-salem'];
const check = (words: readonly string[], given: Parameters<typeof run>[1] = {}) => run(['links', '--folder', seeds.folder, ...words], { fetch, ...given });

describe('links', () => {
  test('are those of websites, chats and sources, each once, with everyone who uses them', () => {
    const source = { title: 'Page', dated: '2026', read: '2026-11-21', supports: ['name' as const], kind: 'operator' as const };
    const records = [
      record({ id: 'a', website: 'https://one.example/', sources: [{ ...source, url: 'https://one.example/#about' }, { ...source, url: 'https://one.example/#hours' }] }),
      record({ id: 'b', website: 'https://two.example/', chat: 'https://one.example/', sources: [{ ...source, url: 'https://two.example' }] }),
    ];
    expect(linksOf(records)).toEqual([
      { url: 'https://one.example/', uses: [{ id: 'a', what: 'website' }, { id: 'a', what: 'source' }, { id: 'b', what: 'chat' }] },
      { url: 'https://two.example/', uses: [{ id: 'b', what: 'website' }] }, { url: 'https://two.example', uses: [{ id: 'b', what: 'source' }] },
    ]);
  });
});

describe('the verb', () => {
  test('says what is gone, what to do and who names it, and ends well all the same', async () => {
    const { code, printed, complained } = await check(only);
    expect([code, complained]).toEqual([0, '']);
    expect(printed).toBe([
      'Gone (1). Look for the new page of the place. If there is none, ask whether the place is still there.',
      '  https://example.org/harbor  (status 404)', '    website of harbor-house-salem, source of harbor-house-salem', '', '1 link: fine 0, gone 1.',
    ].join('\n'));
    expect(asked).toEqual(['https://example.org/harbor', 'https://example.org/harbor']);
  });

  test('prints JSON and nothing else when asked', async () => {
    const { code, printed } = await check([...only, '--json'], { isTerminal: true });
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toEqual({
      counts: { gone: 1 }, unchecked: 0,
      links: [{ url: 'https://example.org/harbor', uses: [{ id: 'harbor-house-salem', what: 'website' }, { id: 'harbor-house-salem', what: 'source' }], verdict: { is: 'gone', status: 404 } }],
    });
  });

  test('leaves out records that moved or closed, unless it is asked for them', async () => {
    const file = seeds.put('locations/clubhouse/harbor-house-salem.yaml', place.replace('status: open', 'status: closed'));
    const closed = await check(only);
    const stopped = new AbortController();
    stopped.abort();
    expect((await check(['--json'], { stopped: stopped.signal })).printed).not.toContain('example.org/harbor');
    expect(closed.printed).toContain('gone 1');
    seeds.put(file.slice(seeds.folder.length + 1), place);
  });

  test('is misused with a record that there is not', async () => {
    const { code, printed, complained } = await check(['--only', 'harbor-house']);
    expect([code, printed]).toEqual([2, '']);
    expect(complained).toMatch(/^There is no record called harbor-house\. An id is the name of the file/);
    expect((await check(['--only'])).code).toBe(2);
    expect(asked).toEqual([]);
  });

  test('shows what is known when it is stopped', async () => {
    const stop = new AbortController();
    const { code, printed } = await check([], {
      stopped: stop.signal,
      fetch: (async (url: unknown, init?: RequestInit) => {
        if (String(url).includes('/harbor')) return fetch(url as string, init);
        await new Promise((resolve) => { setImmediate(resolve); });
        stop.abort();
        throw stop.signal.reason;
      }) as typeof globalThis.fetch,
    });
    expect(code).toBe(130);
    expect(printed).toMatch(/^Gone \(1\)[\s\S]*\n\nStopped early: 1 of \d+ links checked: fine 0, gone 1\.$/);
  });
});

describe('what is said', () => {
  test('names every way in which a link can be wrong, the worst first', () => {
    const uses = [{ id: 'a', what: 'website' as const }];
    const text = linksText([
      { url: 'https://r.example/', uses, verdict: { is: 'refused', status: 403 } }, { url: 'https://m.example/old', uses, verdict: { is: 'moved', to: 'https://m.example/', atFront: true, steps: 2 } },
      { url: 'https://c.example/', uses, verdict: { is: 'certificate', problem: 'expired' } }, { url: 'https://n.example/', uses, verdict: { is: 'no-name' } },
      { url: 'https://l.example/', uses, verdict: { is: 'loop', steps: 11 } }, { url: 'https://t.example/', uses, verdict: { is: 'timed-out' } },
      { url: 'https://s.example/', uses, verdict: { is: 'server-error', status: 500 } }, { url: 'https://x.example/', uses, verdict: { is: 'not-reached', why: 'ECONNRESET' } },
      { url: 'https://e.example/', uses, verdict: { is: 'elsewhere', to: 'https://e.example/en' } }, { url: 'https://f.example/', uses, verdict: { is: 'fine' } },
    ]);
    expect(text.split('\n').filter((line) => /^[A-Z]/.test(line)).map((line) => line.split('.')[0])).toEqual([
      'Name not found (1)', 'Certificate wrong (1)', 'Moved for good (1)', 'Redirects without end (1)', 'Fault of the server (1)', 'No answer in time (1)', 'Not reached (1)', 'Programs are not let in (1)',
    ]);
    expect(text).toContain('  https://m.example/old  (after 2 redirects)\n    now: https://m.example/  (the front page of a site: this page may be gone)\n    website of a');
    expect(text).toContain('  https://c.example/  (out of date)');
    expect(text.split('\n').at(-1)).toBe('10 links: fine 2 (1 of them redirected for now), name not found 1, certificate wrong 1, moved for good 1, redirects without end 1, fault of the server 1, no answer in time 1, not reached 1, programs are not let in 1.');
  });

  test('doubts itself where nothing at all was reached', () => {
    const gone = { url: 'https://a.example/', uses: [], verdict: { is: 'no-name' as const } };
    const silent = { url: 'https://b.example/', uses: [], verdict: { is: 'not-reached' as const, why: 'EAI_AGAIN' } };
    expect(linksText([gone, silent])).toContain('Is this computer connected to the internet?');
    expect(linksText([gone, silent, { ...gone, verdict: { is: 'fine' } }])).not.toContain('connected');
    expect(linksText([gone, { url: 'https://c.example/', uses: [] }])).not.toContain('connected');
  });

  test('shows how far it is on a terminal, and leaves nothing behind', () => {
    const written: string[] = [];
    const progress = watchWith((text) => written.push(text))(2, 'links');
    progress.step();
    expect(written.at(-1)).toBe(`\r${'█'.repeat(15)}${'░'.repeat(15)} 1 of 2 links`);
    progress.end();
    expect(written.at(-1)).toMatch(/^\r +\r$/);
    expect(written.at(-1)?.length).toBeGreaterThanOrEqual((written.at(-2)?.length ?? 0) + 1);
    unwatched(2, 'links').step();
  });
});
