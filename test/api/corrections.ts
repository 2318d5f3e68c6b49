/** What people tell us of records, on every engine. The clock stands still, so that a minute of all these tests never ends. */
import { describe, expect, test } from 'vitest';
import type { ProblemDocument } from '../../api/errors.ts';
import { longestText } from '../../api/core/corrections.ts';
import type { Answer } from './client.ts';
import { seedDataset } from './server.ts';
import type { Under } from './suite.ts';

const record = 'recovery-exchange-lynn';
const form = { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'text/html,application/xhtml+xml' };
const json = { 'Content-Type': 'application/json' };

export function corrections(under: Under): void {
  const send = (body: string, headers: Record<string, string> = json): Promise<Answer> => under.client.get('/api/corrections', { method: 'POST', body, headers });
  const told = (sent: object): Promise<Answer> => send(JSON.stringify(sent));

  describe('a note about a record', () => {
    test('is taken as JSON and as a form; a person gets a page, a program gets JSON, and neither a cookie', async () => {
      const asJson = await told({ location: record, reason: 'hours-wrong', text: 'Closed on Mondays' });
      expect([asJson.status, asJson.json()]).toEqual([202, { status: 'received', location: record, reason: 'hours-wrong' }]);
      const asForm = await send(`location=${record}&reason=called-and-right&text=&website=`, form);
      expect([asForm.status, asForm.headers.get('content-type')]).toEqual([202, 'text/html; charset=UTF-8']);
      expect(asForm.body).toMatch(/<h1>Thank you<\/h1>.*Recovery Exchange.*Thank you for calling/s);
      expect(asForm.body).toMatch(/href="tel:988"/);
      for (const { headers } of [asJson, asForm]) expect([headers.get('set-cookie'), headers.get('cache-control')]).toEqual([null, 'no-store']);
    });

    test('stands in no answer, and a load leaves what is served whole', async () => {
      const secret = 'quagga-behind-the-blue-door';
      expect((await told({ location: record, reason: 'other', text: secret })).status).toBe(202);
      await under.server.load({ ...seedDataset, version: '00000000c0de' });
      await under.server.load(seedDataset);
      expect((await told({ location: record, reason: 'other', text: secret })).status).toBe(202);
      for (const path of ['/', `/locations/${record}`, '/talk', '/api/directory', '/api/locations', '/api/locations.csv', `/api/locations/${record}`, '/api/freshness', '/api/health']) {
        expect((await under.client.get(path)).body).not.toContain(secret);
      }
    });

    test.each<[string, object, string, string, RegExp]>([
      ['a reason that there is not', { location: record, reason: 'mooved' }, 'reason', 'unknown-value', /Did you mean moved\?/],
      ['a field for a name', { location: record, reason: 'moved', name: 'Somebody' }, 'name', 'unknown-parameter', /Allowed: location, reason, text\./],
      ['no record', { reason: 'moved' }, 'location', 'empty', /empty/],
      ['too long a text', { location: record, reason: 'moved', text: 'a'.repeat(longestText + 1) }, 'text', 'too-long', /at most 1000/],
    ])('with %s is refused: what is wrong, and what to write', async (_what, sent, parameter, code, says) => {
      const { status, json: read } = await told(sent);
      const { errors = [] } = read<ProblemDocument>();
      expect([status, errors.map((error) => [error.parameter, error.code])]).toEqual([400, [[parameter, code]]]);
      expect(errors[0]?.message).toMatch(says);
    });

    test.each<[string, string, Record<string, string>, number]>([
      ['of a record that there is not', JSON.stringify({ location: 'no-such-place', reason: 'moved' }), json, 404],
      ['of a record that is only a lead', JSON.stringify({ location: '../../etc', reason: 'moved' }), json, 404],
      ['of a record that is gone', JSON.stringify({ location: 'neda-helpline', reason: 'moved' }), json, 410],
      ['that is no JSON', '{"location": ', json, 400],
      ['that is a list', '[]', json, 400],
      ['of no type', 'moved', { 'Content-Type': 'text/plain' }, 415],
      ['as parts', 'moved', { 'Content-Type': 'multipart/form-data; boundary=x' }, 415],
      ['that never ends', `{"text": "${'a'.repeat(40_000)}"}`, json, 413],
      ['from a page of somebody else', `location=${record}&reason=moved`, { ...form, Accept: '*/*', 'Sec-Fetch-Site': 'cross-site' }, 403],
    ])('%s is refused', async (_what, body, headers, status) => {
      const answer = await under.client.raw('/api/corrections', { method: 'POST', body, headers: { ...headers, 'Content-Length': String(Buffer.byteLength(body)) } });
      expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
      expect(answer.json<ProblemDocument>().title).toMatch(/\.$/);
    });

    test('that is refused comes back to the person with what was typed, as text and never as markup', async () => {
      const typed = '<script>alert(1)</script> & "more"';
      const { status, body } = await send(new URLSearchParams({ location: record, reason: '', text: typed }).toString(), form);
      expect(status).toBe(400);
      expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;</textarea>');
      expect(body).not.toContain('<script>alert');
      expect(body).toContain(`href="/locations/${record}"`);
    });

    test('is sent, and never asked for', async () => {
      for (const method of ['GET', 'PUT', 'DELETE']) {
        const { status, headers } = await under.client.raw('/api/corrections', { method });
        expect([method, status, headers.get('allow')]).toEqual([method, 405, 'POST']);
      }
    });

    test('of a program that fills in everything is thanked for, and counts like others against too many', async () => {
      const statuses: number[] = [];
      for (let sent = 0; sent < 61; sent++) statuses.push((await send(`location=${record}&reason=other&text=Buy+${sent}&website=https://buy.example`, form)).status);
      expect(statuses[0]).toBe(202);
      expect(new Set(statuses)).toEqual(new Set([202, 429]));
      const { status, headers, body } = await send(`location=${record}&reason=other&text=A+real+note`, form);
      expect([status, headers.get('retry-after')]).toEqual([429, '60']);
      expect(body).toContain('A real note</textarea>');
    });
  });
}
