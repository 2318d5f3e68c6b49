/** What is told in every language beside the pages, on every engine: apologies, answers to notes, the feed, words and files for programs. */
import { describe, expect, test } from 'vitest';
import { firstLanguage, interfaceLanguages, languageIds, pathIn, type InterfaceLanguage } from '../../api/core/interface-languages.ts';
import { kinds } from '../../api/core/vocabulary.ts';
import { readRegion } from '../../seed/region.ts';
import { catalogs } from '../../web/messages/catalogs.ts';
import { langOf, linksOf } from '../support/language-of-page.ts';
import { unescaped } from '../support/unescaped.ts';
import type { Answer } from './client.ts';
import { seedDataset } from './server.ts';
import type { Under } from './suite.ts';

const others = languageIds.filter((id) => id !== firstLanguage);
const record = 'recovery-exchange-lynn';
const region = readRegion('seed');
const headingOf = (html: string): string => unescaped(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]?.replaceAll(/<[^>]+>/g, '') ?? '');
const titleOf = (html: string): string => unescaped(/<title>(.*?)<\/title>/.exec(html)?.[1] ?? '');

export function languagesTold(under: Under): void {
  const words = (language: InterfaceLanguage) => catalogs[language].documents;

  describe.each(languageIds)('in %s', (language) => {
    const { tag } = interfaceLanguages[language];
    const { apology, correction, site } = words(language);

    test('what is not there, is gone, or cannot be sent is told', async () => {
      const gone = await under.client.get(pathIn(language, '/locations/neda-helpline'));
      expect([gone.status, langOf(gone.body)]).toEqual([410, tag]);
      const name = seedDataset.withdrawn.find(({ id }) => id === 'neda-helpline')?.name ?? '';
      expect(titleOf(gone.body)).toBe(`${apology.gone(name)} – ${site.name}`);
      for (const [path, method, status] of [['/no/such/page', 'GET', 404], ['/locations/no-such-place', 'GET', 404], ['/talk', 'POST', 405]] as const) {
        const { status: answered, body } = await under.client.get(pathIn(language, path), { method });
        expect([path, answered, langOf(body), titleOf(body)]).toEqual([path, status, tag, `${apology.titles[status]} – ${site.name}`]);
        expect(body).toContain('tel:988');
      }
    });

    test('a note that was taken, and one that was not, are answered, and lead on in that language', async () => {
      const send = (fields: string): Promise<Answer> => under.client.get(`/api/corrections${language === firstLanguage ? '' : `?lang=${language}`}`, { method: 'POST', body: fields, headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'text/html' } });
      const form = await under.client.get(pathIn(language, `/locations/${record}`));
      expect(form.body).toContain(`action="/api/corrections${language === firstLanguage ? '' : `?lang=${language}`}"`);
      for (const [fields, status, heading] of [[`location=${record}&reason=other`, 202, correction.thanks], [`location=${record}&reason=nonsense`, 400, correction.failed]] as const) {
        const { status: answered, body } = await send(fields);
        expect([answered, langOf(body), headingOf(body)]).toEqual([status, tag, heading]);
        expect(linksOf(body)).toContain(pathIn(language, `/locations/${record}`));
        expect(linksOf(body).every((link) => language === firstLanguage || link.startsWith(`/${language}/`))).toBe(true);
      }
    });

    test('how a crisis line is reached in that language stands wherever the line stands, and in no other language', async () => {
      const own = Object.values(region.reachedIn[language] ?? {});
      const all = Object.values(region.reachedIn).flatMap((lines) => Object.values(lines));
      expect(all.length).toBeGreaterThan(0);
      for (const path of ['/', '/talk', '/guide', '/sheet', '/embed?kind=clubhouse', '/locations/988-lifeline', '/no/such/page']) {
        const { body } = await under.client.get(pathIn(language, path));
        const seen = unescaped(body.replaceAll(/<script\b.*?<\/script>/gs, ''));
        expect([path, all.filter((sentence) => seen.includes(sentence))]).toEqual([path, own]);
      }
      // On the first page of a kind it stands with the number itself, too, and not in the foot alone.
      const talk = unescaped((await under.client.get(pathIn(language, '/talk'))).body);
      for (const sentence of own) expect(talk.split(sentence)).toHaveLength(3);
      const paper = unescaped((await under.client.get(pathIn(language, `/sheet?places=${record}&paper=es`))).body.replaceAll(/<script\b.*?<\/script>/gs, ''));
      for (const sentence of Object.values(region.reachedIn.es ?? {})) expect(paper).toContain(sentence);
    });

    test('a sheet is printed in any language, its own among them', async () => {
      for (const paper of languageIds) {
        const { status, body } = await under.client.get(pathIn(language, `/sheet?places=${record}&paper=${paper}`));
        expect([paper, status, body.includes('paper-foot')]).toEqual([paper, 200, paper !== language]);
      }
    });

    test('the feed of changes names the page of that language, and its records', async () => {
      const { body } = await under.client.get(pathIn(language, '/changes.atom'));
      const site = new URL(under.server.url).origin;
      expect(body).toContain(`<id>${site}${pathIn(language, '/changes')}</id>`);
      expect(body).toContain(`<link rel="self" href="${site}${pathIn(language, '/changes.atom')}"/>`);
      expect(unescaped(body)).toContain(words(language).changes.page.title);
      const addresses = [...body.matchAll(/(?:href=|<id>)"?(http[^"<]*)/g)].map(([, address = '']) => new URL(address).pathname);
      expect(addresses.filter((path) => language !== firstLanguage && !path.startsWith(`/${language}/`))).toEqual([]);
      expect((await under.client.get(pathIn(language, '/changes'))).body).toContain(`type="application/atom+xml" title="${words(language).changes.page.feed}" href="${pathIn(language, '/changes.atom')}"`);
    });

    test('programs are given the words of the records', async () => {
      const { language: spoken, lists } = (await under.client.get(`/api/vocabulary?lang=${language}`)).json<{ language: string; lists: Record<string, { id: string; label: string }[]> }>();
      expect(spoken).toBe(language);
      expect(lists['kinds'] ?? lists['kind']).toEqual(kinds.map((id) => ({ id, label: catalogs[language].labels.kind[id] })));
    });

    test('a file for spreadsheets has its words', async () => {
      const { body } = await under.client.get(`/api/locations.csv?kind=clubhouse&lang=${language}`);
      expect(body).toContain(catalogs[language].labels.kind.clubhouse);
      if (language !== firstLanguage) expect(body).not.toContain(catalogs[firstLanguage].labels.kind['peer-respite']);
    });
  });

  test('a language that there is not is refused to programs, and the first stands in for it on pages', async () => {
    for (const path of ['/api/vocabulary?lang=fr', '/api/locations.csv?lang=fr', '/api/locations?lang=ES']) expect((await under.client.get(path)).status).toBe(400);
    const { status, body } = await under.client.get('/api/corrections?lang=fr', { method: 'POST', body: `location=${record}&reason=nonsense`, headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'text/html' } });
    expect([status, langOf(body)]).toEqual([400, 'en']);
  });

  test('no page of another language has the first one\u2019s title', async () => {
    const titles = async (language: InterfaceLanguage): Promise<string[]> => Promise.all(['/', '/talk', '/sheet', '/guide', '/guide/roles', '/guide/become', '/about', '/changes', '/keep', '/embed/how'].map(async (path) => titleOf((await under.client.get(pathIn(language, path))).body)));
    const first = await titles(firstLanguage);
    for (const language of others) expect((await titles(language)).filter((title, index) => title === first[index])).toEqual([]);
  });
}
