/** What changed between two lists of records, for maintainers and for the public, and in words. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publicFields, shownLog, type LoggedChanges } from '../../api/core/changes.ts';
import type { LocationRecord } from '../../api/core/location.ts';
import { maintainerFields } from '../../api/core/published.ts';
import { allChanges, publicChanges } from '../../seed/changes/compare.ts';
import { logText, readLogText, withChanges } from '../../seed/changes/log.ts';
import { locationShape } from '../../seed/shape.ts';
import { changeInWords } from '../../web/messages/changes-en.ts';
import { heldRecord } from '../support/held.ts';
import { anyRecord, record } from '../support/records.ts';

/** The sentences for maintainers. */
function said(before: Partial<LocationRecord> | undefined, after: Partial<LocationRecord> | undefined, others: LocationRecord[] = []): string[] {
  const list = (one: Partial<LocationRecord> | undefined): LocationRecord[] => (one ? [record(one)] : []);
  return allChanges(list(before), [...list(after), ...others], (id) => others.find((one) => one.id === id)?.name).filter(({ id }) => id === 'harbor-house')
    .flatMap(({ name, changes }) => changes.map((change) => changeInWords(change, name)));
}

describe('a change in words', () => {
  test.each<[string, Partial<LocationRecord>, Partial<LocationRecord>, string]>([
    ['one phone', { phones: [{ number: '+15085550100' }] }, { phones: [{ number: '+15085550111' }] }, 'Phone of Harbor House changed from 508-555-0100 to 508-555-0111.'],
    ['a second phone', { phones: [{ number: '988' }] }, { phones: [{ number: '988' }, { number: '+15085550111', label: 'evenings' }] }, 'Phone of Harbor House: added 508-555-0111 (evenings).'],
    ['order of phones', { phones: [{ number: '988' }, { number: '711' }] }, { phones: [{ number: '711' }, { number: '988' }] }, 'Phone of Harbor House changed.'],
    ['a language', { languages: ['en'] }, { languages: ['en', 'es'] }, 'Languages of Harbor House: added Spanish.'],
    ['languages', { languages: ['en', 'pt'] }, { languages: ['en', 'es', 'ht'] }, 'Languages of Harbor House: added Spanish and Haitian Creole; took out Portuguese.'],
    ['hours', { hours: 'Mo-Fr 09:00-17:00' }, { hours: 'Mo-Su 10:00-18:00' }, 'Hours of Harbor House changed from “Monday to Friday: 9 am to 5 pm” to “Every day: 10 am to 6 pm”.'],
    ['new hours', {}, { hours: 'Mo 09:00-12:00' }, 'Hours of Harbor House added: “Monday: 9 am to noon”.'],
    ['no hours', { hours: 'Mo 09:00-12:00' }, {}, 'Hours of Harbor House taken out. Before: “Monday: 9 am to noon”.'],
    ['the address', { address: { street: '1 Main St', city: 'Lynn', state: 'MA', zip: '01901' } }, { address: { street: '2 Main St', unit: 'Floor 2', city: 'Lynn', state: 'MA' } }, 'Address of Harbor House changed from 1 Main St, Lynn, MA 01901 to 2 Main St, Floor 2, Lynn, MA.'],
    ['the cost', { cost: 'unknown' }, { cost: 'free' }, 'Cost of Harbor House changed from “Cost not known: ask” to “Free”.'],
    ['the summary', { summary: 'Old words.' }, { summary: 'New words.' }, 'Summary of Harbor House changed from “Old words.” to “New words.”'],
    ['the point', { point: { lat: 42, lon: -71, accuracy_m: 10, method: 'street' } }, { point: { lat: 42.1, lon: -71, accuracy_m: 10, method: 'street' } }, 'Point on the map of Harbor House changed.'],
    ['a check', {}, { checked: { on: '2026-11-22', by: 'phone' } }, 'Harbor House: Phoned on November 22, 2026.'],
    ['a note for maintainers', {}, { to_check: ['Ask about the door.'] }, 'Open questions of Harbor House: added “Ask about the door.”'],
    ['the address withheld', {}, { location_withheld: true }, 'The address of Harbor House is not public any more.'],
    ['a closing', {}, { status: 'closed' }, 'Harbor House has closed, as far as we know, and is no longer listed.'],
    ['a removal', {}, { confidence: 'lead' }, 'Harbor House is not shown any more.'],
    ['a return', { status: 'closed' }, {}, 'Harbor House was added to the directory.'],
  ])('%s', (_, before, after, sentence) => {
    expect(said(before, after)).toEqual([sentence]);
  });

  test('new, new as a lead, gone, moved to another', () => {
    expect(said(undefined, {})).toEqual(['Harbor House was added to the directory.']);
    expect(said(undefined, { confidence: 'lead' })).toEqual(['Harbor House was added as a lead. It is not shown.']);
    expect(said({}, undefined)).toEqual(['Harbor House is not shown any more.']);
    expect(said({}, { status: 'moved', replaced_by: 'new-house' }, [record({ id: 'new-house', name: 'New House' })])).toEqual(['Harbor House has moved, as far as we know, and is no longer listed. New House took its place.']);
  });

  test('every field has words, and nothing unchanged is told', () => {
    const fields = Object.keys(locationShape.properties ?? {}).filter((field) => field !== 'id');
    for (const field of fields) expect(changeInWords({ type: 'changed', field: field as never }, 'X')).toMatch(/X|not public/);
    expect(new Set([...publicFields, ...maintainerFields, 'point', 'sources', 'told', 'checked'])).toEqual(new Set(fields));
    fc.assert(fc.property(anyRecord, (one) => {
      expect(allChanges([one], [structuredClone(one)])).toEqual([]);
    }));
  });

  test('any two records are told apart without a fault, and the same twice', () => {
    fc.assert(fc.property(anyRecord, anyRecord, (before, after) => {
      const changed = allChanges([before], [after]);
      expect(changed.length === 0).toBe(JSON.stringify(before) === JSON.stringify(after));
      for (const { name, changes } of changed) for (const change of changes) expect(changeInWords(change, name)).toMatch(/[.!?”]$/);
      expect(allChanges([before], [after])).toEqual(changed);
    }));
  });
});

describe('what is published', () => {
  const street = { street: '7 Hidden Way', city: 'Lynn', state: 'MA' as const, zip: '01902' };

  test('holds nothing for maintainers, of leads, or of what was taken off the list', () => {
    expect(publicChanges([record()], [record({ to_check: ['x'], conflicts: ['y'] })])).toEqual([]);
    expect(publicChanges([record({ confidence: 'lead' })], [record({ confidence: 'lead', name: 'Other' })])).toEqual([]);
    expect(publicChanges([record()], [record({ confidence: 'lead' })])).toEqual([]);
    expect(publicChanges([record()], [])).toEqual([]);
    expect(publicChanges([record()], [record({ checked: { on: '2026-11-22', by: 'reading' }, sources: [] })])).toEqual([]);
    expect(publicChanges([record({ status: 'closed' })], [record({ status: 'closed', name: 'Other' })])).toEqual([]);
    expect(publicChanges([], [record()])).toMatchObject([{ changes: [{ type: 'added' }] }]);
  });

  test('never holds the address of a record that became withheld, nor anything that it said before', () => {
    const before = record({ address: street, neighborhood: 'Hidden Corner', summary: 'On Hidden Way.', phones: [{ number: '+17815550100', label: 'door at Hidden Way' }] });
    const after = record({ address: { city: 'Lynn', state: 'MA' }, location_withheld: true, phones: [{ number: '+17815550100' }] });
    const changed = publicChanges([before], [after]);
    expect(JSON.stringify(changed)).not.toMatch(/Hidden|01902/);
    expect(changed[0]?.changes).toContainEqual({ type: 'changed', field: 'location_withheld', after: true });
    expect(JSON.stringify(publicChanges([{ ...before, location_withheld: true }], [{ ...after, address: { ...street, street: '9 Hidden Way' } }]))).not.toMatch(/Hidden|01902/);
  });

  test('does not show an older entry of such a record any more, whatever it says', () => {
    const changes = publicChanges([record({ address: { city: 'Lynn', state: 'MA' } })], [record({ address: street, hours: '24/7' })]);
    const log: LoggedChanges[] = changes.map((one) => ({ date: '2026-11-01', ...one }));
    expect(JSON.stringify(shownLog(log, [record({ address: street })]))).toContain('Hidden');
    const shown = shownLog(log, [record({ location_withheld: true, address: street, hours: '24/7' })]);
    expect(shown).toEqual([{ date: '2026-11-01', id: 'harbor-house', name: 'Harbor House', changes: [{ type: 'changed', field: 'address' }, { type: 'changed', field: 'hours', after: '24/7' }] }]);
    expect(shownLog(log, [record({ confidence: 'lead' })])).toEqual([]);
    expect(shownLog(log, [])).toEqual([]);
  });

  test('names what took the place of a record only while people see it', () => {
    const [gone, next] = [record({ status: 'moved', replaced_by: 'new-house' }), record({ id: 'new-house', name: 'New House' })];
    const changed = publicChanges([record()], [gone, next]).filter(({ id }) => id === gone.id);
    const log: LoggedChanges[] = changed.map((one) => ({ date: '2026-11-01', ...one }));
    expect(JSON.stringify(shownLog(log, [gone, next]))).toContain('New House');
    expect(JSON.stringify(shownLog(log, [gone, { ...next, confidence: 'lead' }]))).not.toContain('New House');
    expect(JSON.stringify(publicChanges([record()], [gone, { ...next, confidence: 'lead' }]))).not.toContain('New House');
  });

  test('is at most the newest two hundred entries', () => {
    const log: LoggedChanges[] = Array.from({ length: 250 }, (_, index) => ({ date: '2026-11-01', began: index }));
    expect(shownLog(log, []).map((entry) => 'began' in entry && entry.began)).toEqual(Array.from({ length: 200 }, (_, index) => 249 - index));
  });
});

describe('the log', () => {
  const phone = (number: string): LocationRecord => record({ phones: [{ number }] });
  const [a, b, c] = ['+17815550101', '+17815550102', '+17815550103'].map(phone) as [LocationRecord, LocationRecord, LocationRecord];

  test('reads back as it was written', () => {
    const held = heldRecord(anyRecord);
    fc.assert(fc.property(fc.array(fc.tuple(held, held), { maxLength: 4 }), (pairs) => {
      const log: LoggedChanges[] = [{ date: '2026-10-01', began: 3 }, ...pairs.flatMap(([before, after]) => publicChanges([before], [after]).map((one) => ({ date: '2026-11-01', ...one })))];
      expect(readLogText(logText(log))).toMatchObject({ log, problems: [] });
    }));
  });

  test('says nothing twice, and goes on from what it said last', () => {
    const first = withChanges([], publicChanges([a], [b]), '2026-11-01');
    expect(first).toHaveLength(1);
    expect(withChanges(first, publicChanges([a], [b]), '2026-11-02')).toEqual(first);
    const second = withChanges(first, publicChanges([a], [c]), '2026-11-02');
    expect(second[1]).toMatchObject({ date: '2026-11-02', changes: [{ before: b.phones, after: c.phones }] });
    const added = withChanges([], publicChanges([], [a]), '2026-11-01');
    expect(withChanges(added, publicChanges([], [a]), '2026-11-02')).toEqual(added);
    const closed = withChanges(added, publicChanges([a], [{ ...a, status: 'closed' }]), '2026-11-02');
    expect(withChanges(closed, publicChanges([{ ...a, status: 'closed' }], [a]), '2026-11-03')).toHaveLength(3);
  });

  test.each([
    ['- date: "2026-13-01"\n  began: 1\n', 1], ['- date: "2026-11-01"\n  began: many\n', 1], ['text', 1], ['- [', 1], ['- date: "2026-11-02"\n  began: 1\n- date: "2026-11-01"\n  began: 1\n', 3],
    ['- date: "2026-11-01"\n  records:\n    - id: x\n      name: X\n      changes:\n        - type: changed\n          field: to_check\n          after: [x]\n', 7],
    ['- date: "2026-11-01"\n  records:\n    - id: x\n      name: X\n      changes:\n        - type: changed\n          field: phones\n          after: [{number: "1"}]\n', 8],
    ['- date: "2026-11-01"\n  records:\n    - id: x\n      name: X\n      changes:\n        - type: hidden\n', 6],
  ])('with a fault says where: %j', (text, line) => {
    const { log, problems } = readLogText(text);
    expect(problems[0]).toMatchObject({ code: 'changes-wrong' });
    expect(problems[0]?.position.line).toBeLessThanOrEqual(line);
    expect(log.length).toBeLessThanOrEqual(2);
  });
});
