/** The pages in every language, on every engine: where they stand, how they name each other, and where their links lead. */
import { describe, expect, test } from 'vitest';
import { firstLanguage, interfaceLanguages, languageIds, pathIn, type InterfaceLanguage } from '../../api/core/interface-languages.ts';
import { alternatesOf, canonicalOf, langOf, linksOf } from '../support/language-of-page.ts';
import { pagePaths } from '../support/routes.ts';
import type { Under } from './suite.ts';

const others = languageIds.filter((id) => id !== firstLanguage);
/** What pages show beside what they show at first. */
const further = [
  '/?kind=clubhouse,peer-respite&language=es', '/?near=Lynn&within=10', '/?kind=peer-respite&language=es', '/?kidn=clubhouse&near=99999', '/?kind=peer-respite&near=Worcester&within=20', '/?open=now', '/locations/988-lifeline', '/locations/afiya-peer-respite-northampton',
  '/talk?language=es', '/sheet?places=recovery-exchange-lynn,transformation-center,no-such-place', '/sheet?near=Lynn&compare=&places=recovery-exchange-lynn,988-lifeline', '/embed?kind=recovery-support-center&near=Fitchburg&within=20', '/embed?kind=clubhouse&near=Provincetown&within=5',
  '/embed/how?kind=clubhouse', '/guide?question=about', '/guide?question=stay', '/no/such/page', '/locations/no-such-place', '/locations/neda-helpline', '/locations/transformation-center',
];
const shown = [...pagePaths(), ...further];
/** A frame shows what the find page shows, and names that alone. */
const named = pagePaths().filter((path) => path !== '/embed');
/** The guide explains a word where it first uses it, and each language has words and an order of its own. */
const isWord = (link: string): boolean => link.includes('/guide#word-');
const cardIds = (html: string): string[] => [...html.matchAll(/<li class="card" id="card-([\w-]+)"/g)].map(([, id = '']) => id);

export function languages(under: Under): void {
  const bodyOf = async (path: string): Promise<string> => (await under.client.get(path)).body;
  const whereTo = async (path: string): Promise<[number, string | null]> => {
    const { status, headers } = await under.client.get(path);
    return [status, headers.get('location')];
  };

  describe('the pages in every language', () => {
    test.each(languageIds)('are there in %s, and their documents say so', async (language) => {
      expect(pagePaths().length).toBeGreaterThan(10);
      for (const path of pagePaths()) {
        const { status, body } = await under.client.get(pathIn(language, path));
        expect([path, status, langOf(body)]).toEqual([path, 200, interfaceLanguages[language].tag]);
      }
    });

    test.each([
      ['/es', '/es/'], ['/ES', '/es/'], ['/Pt/', '/pt/'], ['/ht//', '/ht/'], ['/es/TALK/', '/es/talk'], ['/PT/Guide/Roles?x=1', '/pt/guide/roles?x=1'], ['/ht/locations', '/ht/'], ['/es?kind=clubhouse', '/es/?kind=clubhouse'], ['/ht/Embed/?kind=clubhouse', '/ht/embed?kind=clubhouse'],
    ])('%s leads to %s', async (typed, meant) => {
      expect(await whereTo(typed)).toEqual([308, meant]);
    });

    test.each(['/fr/', '/en/', '/es-US/', '/esp', '/es/fr/', '/pt/es/talk'])('there is no %s', async (path) => {
      expect((await under.client.get(path)).status).toBe(404);
    });

    test('are given to whoever asks for their address, whatever language the browser prefers', async () => {
      for (const [path, prefers] of [['/', 'es'], ['/talk', 'ht,pt;q=0.5'], ['/es/', 'en-US'], ['/pt/talk', 'ht']] as const) {
        const [plain, preferred] = await Promise.all([under.client.get(path), under.client.get(path, { headers: { 'Accept-Language': prefers } })]);
        expect([preferred.status, preferred.body, preferred.headers.get('set-cookie')]).toEqual([200, plain.body, null]);
        expect(preferred.headers.get('vary')?.toLowerCase()).toBe('accept-encoding');
      }
    });

    test('name each other and the first one for everybody else, and are there', async () => {
      for (const path of named) {
        const all = [...languageIds.map((language) => [interfaceLanguages[language].tag, pathIn(language, path.split('?')[0] ?? '')]), ['x-default', path]];
        for (const language of languageIds) {
          const body = await bodyOf(pathIn(language, path));
          expect([path, language, alternatesOf(body), canonicalOf(body)]).toEqual([path, language, all, undefined]);
        }
      }
    });

    test('name none where search engines should find nothing', async () => {
      for (const path of ['/sheet?places=988-lifeline', '/embed', '/no/such/page', '/locations/neda-helpline']) {
        for (const language of languageIds) {
          const body = await bodyOf(pathIn(language, path));
          expect([path, alternatesOf(body), body.includes('name="robots" content="noindex"')]).toEqual([path, [], true]);
        }
      }
    });

    test.each(others)('lead in %s wherever those in the first language lead, and stay in theirs', async (language) => {
      for (const path of shown) {
        const [first, links] = [linksOf(await bodyOf(path)), linksOf(await bodyOf(pathIn(language, path)))];
        expect([path, links.filter((link) => !link.startsWith(`/${language}/`))]).toEqual([path, []]);
        expect([path, links.filter((link) => !isWord(link))]).toEqual([path, first.filter((link) => !isWord(link)).map((link) => pathIn(language, link))]);
      }
    });

    test('and the code that puts a list on somebody\u2019s page puts it there in the language of the page', async () => {
      for (const language of languageIds) expect(await bodyOf(pathIn(language, '/embed/how?kind=clubhouse'))).toContain(`${pathIn(language, '/embed?kind=clubhouse')}&quot;`);
    });
  });

  describe('an answer that is kept', () => {
    test('in one language is given for no other, whoever has asked before', async () => {
      const order: InterfaceLanguage[] = [...languageIds, ...languageIds.toReversed()];
      for (const path of ['/', '/?kind=clubhouse', '/locations/recovery-exchange-lynn', '/talk', '/guide', '/embed', '/about']) {
        const tags = new Map<string | null, InterfaceLanguage>();
        for (const language of order) {
          const { body, headers } = await under.client.get(pathIn(language, path));
          expect([path, langOf(body)]).toEqual([path, interfaceLanguages[language].tag]);
          tags.set(headers.get('etag'), language);
        }
        expect(tags.size).toBe(languageIds.length);
        const [first = ''] = [...tags].flatMap(([tag, language]) => (language === firstLanguage && tag ? [tag] : []));
        for (const language of others) expect((await under.client.get(pathIn(language, path), { headers: { 'If-None-Match': first } })).status).toBe(200);
      }
    });
  });

  describe('the find page in every language', () => {
    test.each(['', '?kind=clubhouse', '?kind=recovery-support-center&near=Lynn&within=20', '?language=es&sort=name'])('lists the same for "%s"', async (search) => {
      const first = cardIds(await bodyOf(`/${search}`));
      expect(first.length).toBeGreaterThan(0);
      for (const language of others) expect([language, cardIds(await bodyOf(pathIn(language, `/${search}`)))]).toEqual([language, first]);
    });

    test('leads on to the next results, which are those that follow', async () => {
      const pagesIn = async (language: InterfaceLanguage): Promise<string[][]> => {
        const pages: string[][] = [];
        let path: string | undefined = pathIn(language, '/?sort=name');
        while (path !== undefined && pages.length < 3) {
          const body = await bodyOf(path);
          pages.push(cardIds(body));
          path = linksOf(body).find((link) => link.includes('cursor='));
        }
        return pages;
      };
      const first = await pagesIn(firstLanguage);
      expect(new Set(first.flat()).size).toBe(first.flat().length);
      expect(first).toHaveLength(3);
      for (const language of others) expect(await pagesIn(language)).toEqual(first);
    });
  });
}
