/** Page after page: nothing twice, nothing left out, and no cursor that was not given. */
import { describe, expect, test } from 'vitest';
import type { ListAnswer } from '../../api/core/answers.ts';
import type { ProblemDocument } from '../../api/errors.ts';
import { writeCursor } from '../../api/cursor.ts';
import { record } from '../support/records.ts';
import { seedDataset } from './server.ts';
import type { Under } from './suite.ts';

const base64 = (bytes: string): string => btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

export function pagesOfLists(under: Under): void {
  const ask = async (path: string): Promise<ListAnswer> => (await under.client.get(path)).json<ListAnswer>();
  const idsOf = ({ items }: ListAnswer): string[] => items.map(({ id }) => id);
  async function walk(first: string): Promise<string[]> {
    const ids: string[] = [];
    for (let path: string | null = first; path !== null; ) {
      const answer: ListAnswer = await ask(path);
      ids.push(...idsOf(answer));
      path = answer.next;
    }
    return ids;
  }
  const cursorOf = async (path: string): Promise<string> => new URLSearchParams((await ask(path)).next?.split('?')[1]).get('cursor') ?? '';
  const problemOf = async (path: string) => {
    const { status, json } = await under.client.get(path);
    return { status, errors: (json<ProblemDocument>().errors ?? []).map(({ parameter, code }) => `${parameter} ${code}`) };
  };

  describe('the pages of a list', () => {
    test.each(['?sort=name', '?sort=open', '?sort=checked', '?near=Boston', '?near=Boston&sort=open', '?open=now', '?q=a&kind=helpline,crisis-line'])('put together are the whole list: %s', async (search) => {
      const whole = idsOf(await ask(`/api/locations${search}&limit=200`));
      expect(await walk(`/api/locations${search}&limit=7`)).toEqual(whole);
      expect(await walk(`/api/locations${search}&limit=50`)).toEqual(whole);
    });

    test('carry the total and the counts of the whole', async () => {
      const first = await ask('/api/locations?limit=20');
      const second = await ask(first.next ?? '');
      expect([second.total, second.facets]).toEqual([first.total, first.facets]);
    });

    test('end with null', async () => {
      expect((await ask('/api/locations?q=lynn')).next).toBeNull();
    });

    test('keep the parameters they were asked with', async () => {
      const { next } = await ask('/api/locations?kind=helpline&limit=3&lang=en');
      expect([...new URLSearchParams(next?.split('?')[1]).keys()]).toEqual(['kind', 'limit', 'lang', 'cursor']);
    });

    test('lose nothing and repeat nothing when records come and go in between', async () => {
      const first = await ask('/api/locations?limit=10');
      const ids = idsOf(first);
      const gone = seedDataset.records.filter(({ id }) => id !== ids[3] && id !== ids.at(-1));
      const added = [record({ id: 'added-before', name: '000 before' }), record({ id: 'added-after', name: 'zzz after' })];
      await under.server.load({ ...seedDataset, version: 'others', records: [...gone, ...added] });
      const rest = await walk(first.next ?? '');
      await under.server.load({ ...seedDataset });
      const all = idsOf(await ask('/api/locations?limit=200'));
      expect(rest).toEqual([...all.slice(10), 'added-after'].filter((id) => !ids.includes(id)));
    });
  });

  describe('a cursor', () => {
    test('shows nothing of what it holds to somebody who reads the address', async () => {
      expect(await cursorOf('/api/locations?limit=5')).toMatch(/^[\w-]{40,}$/);
    });

    test('is refused in any other query', async () => {
      const cursor = await cursorOf('/api/locations?kind=helpline&limit=3');
      for (const search of ['', 'kind=warmline', 'kind=helpline&q=a', 'kind=helpline&sort=checked', 'kind=helpline,warmline']) {
        expect(await problemOf(`/api/locations?${search}&cursor=${cursor}`)).toEqual({ status: 400, errors: ['cursor cursor-of-another-query'] });
      }
    });

    test('goes with another size of page, and with the same query in another form', async () => {
      const cursor = await cursorOf('/api/locations?kind=helpline,warmline&limit=3');
      const whole = idsOf(await ask('/api/locations?kind=helpline,warmline&limit=200'));
      expect(idsOf(await ask(`/api/locations?cursor=${cursor}&kind=warmline,helpline&limit=200`))).toEqual(whole.slice(3));
    });

    test('is refused wherever it was changed', async () => {
      const cursor = await cursorOf('/api/locations?limit=5');
      for (let at = 0; at < cursor.length; at += 5) {
        const changed = cursor.slice(0, at) + (cursor[at] === 'A' ? 'B' : 'A') + cursor.slice(at + 1);
        expect(await problemOf(`/api/locations?cursor=${changed}`)).toEqual({ status: 400, errors: ['cursor bad-cursor'] });
      }
    });

    test('is refused when it is made up', async () => {
      for (const made of ['x', 'null', 'A'.repeat(32), '%E2%82%AC', "'%20or%201=1", base64('{"id":"a"}'.repeat(5)), 'a'.repeat(2000)]) {
        expect([made, await problemOf(`/api/locations?cursor=${made}`)]).toEqual([made, { status: 400, errors: ['cursor bad-cursor'] }]);
      }
    });

    test.each<[string, unknown]>([
      ['a key that is no value', { key: { a: 1 }, name: 'a', id: 'a' }], ['no name', { key: 0, name: null, id: 'a' }], ['an id that is a list', { key: 0, name: 'a', id: ['a'] }],
      ['an instant that is none', { key: 0, name: 'a', id: 'a', at: 1e300 }], ['an instant in words', { key: 0, name: 'a', id: 'a', at: 'now' }],
    ])('is refused when somebody made the seal too, with %s', async (_name, place) => {
      expect(await problemOf(`/api/locations?cursor=${await writeCursor({}, 'name', place as never)}`)).toEqual({ status: 400, errors: ['cursor bad-cursor'] });
    });

    test('opens nothing else when somebody made it', async () => {
      const cursor = await writeCursor({}, 'name', { key: "' or 1=1 --", name: "'; drop table location; --", id: 'zzz' });
      const whole = idsOf(await ask('/api/locations?limit=200'));
      expect(idsOf(await ask(`/api/locations?limit=200&cursor=${cursor}`))).toEqual(whole);
    });

    test('is no parameter of whole files', async () => {
      expect(await problemOf('/api/locations.csv?cursor=abc')).toEqual({ status: 400, errors: ['cursor unknown-parameter'] });
    });
  });
}
