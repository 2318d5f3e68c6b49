import { describe, expect, test } from 'vitest';
import { candidate } from '../../api/core/query/candidate.ts';
import { collect } from '../../api/core/query/collection.ts';
import { isLine } from '../../api/core/lines.ts';
import { linesOf, talkChoices } from '../../api/core/talk.ts';
import { talkQuery } from '../../api/core/talk-query.ts';
import { record } from '../support/records.ts';
import { calendar } from './holidays.ts';

const context = { now: { date: '2026-11-21', minute: 900 }, calendar };
const collection = collect([
  record({ id: 'warm', name: 'Warm', kind: 'warmline', peer_run: true, access: ['phone'] }),
  record({ id: 'help', name: 'Help', kind: 'helpline', languages: ['en', 'es'], access: ['phone', 'text'], audiences: ['veterans'] }),
  record({ id: 'crisis', name: 'Crisis', kind: 'crisis-line', languages: ['es'], access: ['chat'], peer_run: true }),
  record({ id: 'house', name: 'House', kind: 'clubhouse', languages: ['es'], peer_run: true }),
].filter(isLine).map(candidate));
const choices = (query: Parameters<typeof talkChoices>[1]) => talkChoices(collection, query, context);
const found = (filter: string, value: string, query = {}) => choices(query).find((choice) => choice.filter === filter && choice.value === value);

describe('the choices among lines', () => {
  test('count lines and nothing else', () => {
    expect([found('peer_run', 'true')?.count, found('access', 'written')?.count, found('language', 'es')?.count]).toEqual([2, 2, 2]);
  });

  test('say 0 for a language that no line has, and are silent on a group that none names', () => {
    expect([found('language', 'pt')?.count, found('audience', 'deaf'), found('language', 'en')]).toEqual([0, undefined, undefined]);
  });

  test('are taken back by the same press', () => {
    const spanish = found('language', 'es', { language: ['es'], peer_run: true });
    expect(spanish).toMatchObject({ chosen: true, query: { peer_run: true }, count: 1 });
    expect(spanish?.query).not.toHaveProperty('language');
  });

  test('replace another choice of the same kind', () => {
    expect(found('language', 'es', { language: ['pt'] })).toMatchObject({ chosen: false, query: { language: ['es'] }, count: 2 });
  });

  test('keep a group that was chosen in sight although none names it', () => {
    expect(found('audience', 'deaf', { audience: ['deaf'] })).toMatchObject({ chosen: true, count: 0 });
  });

  test('know nothing of places', () => {
    expect(talkQuery({ near: { text: 'Lynn' }, q: 'help', language: ['es'] })).toEqual({ language: ['es'] });
    expect(linesOf(collection, { near: { text: 'Lynn' } }, context)).toHaveLength(3);
  });
});
