import { describe, expect, it } from 'vitest';
import { addDays } from '../../../api/core/clock.ts';
import { vocabulary } from '../../../api/core/vocabulary.ts';
import { chosenOf, filterLabel, valueLabel } from '../../../web/filters/labels.ts';
import { headingWords } from '../../../web/list/heading.ts';
import { addressLine, townWords } from '../../../web/list/where.ts';
import { deviceMaps } from '../../../web/list/directions.ts';
import { weekRows } from '../../../web/pages/location/week.ts';
import { parseHours } from '../../../api/core/hours.ts';
import { en, inWords } from '../../support/words.ts';
import { dateWords, distanceWords, openWords, timeWords } from '../../../web/messages/format.ts';
import { labels } from '../../../web/messages/labels-en.ts';

const saturday = { date: '2026-11-21', minute: 16 * 60 };
const words = (open: Parameters<typeof openWords>[0]) => openWords(open, saturday, true, en);

describe('the open state in words', () => {
  it('says until when', () => {
    expect(words({ state: 'open', until: '2026-11-21T20:00' })).toBe('Open until 8 pm');
    expect(words({ state: 'open', until: '2026-11-22T01:00' })).toBe('Open until 1 am');
    expect(words({ state: 'open', until: '2026-11-22T00:00' })).toBe('Open until midnight');
    expect(words({ state: 'open', until: '2026-11-27T17:30' })).toBe('Open until Friday at 5:30 pm');
    expect(words({ state: 'open' })).toBe('Open day and night');
  });

  it('says when it opens next', () => {
    expect(words({ state: 'closed', opens: '2026-11-21T19:45' })).toBe('Closed now. Opens at 7:45 pm');
    expect(words({ state: 'closed', opens: '2026-11-22T09:00' })).toBe('Closed now. Opens tomorrow at 9 am');
    expect(words({ state: 'closed', opens: '2026-11-23T12:00' })).toBe('Closed now. Opens Monday at noon');
    expect(words({ state: 'closed', opens: '2026-12-01T09:00' })).toBe('Closed now. Opens December 1, 2026 at 9 am');
    expect(words({ state: 'closed' })).toBe('Closed now');
  });

  it('never calls unknown hours closed', () => {
    expect(words({ state: 'unknown', reason: 'hours-not-confirmed' })).toBe('Hours not confirmed: call first');
    expect(words({ state: 'unknown', reason: 'holiday' })).toBe('Holiday today: call first');
  });
});

describe('words', () => {
  it('gives distances no more exactly than they are known', () => {
    expect([0.1, 0.8, 2.3, 4.6, 12.4].map((miles) => distanceWords(miles, en))).toEqual(['less than half a mile', 'about 1 mile', 'about 2.5 miles', 'about 4.5 miles', 'about 12 miles']);
  });

  it('gives dates as exactly as they are known', () => {
    expect(['2019', '2024-03', '2026-11-21'].map((date) => dateWords(date, en))).toEqual(['2019', 'March 2024', 'November 21, 2026']);
    expect([0, 545, 720, 1440 + 60].map((minute) => timeWords(minute, en))).toEqual(['midnight', '9:05 am', 'noon', '1 am']);
  });

  it('stay right however many days were asked for before', () => {
    const days = Array.from({ length: 1500 }, (_, day) => addDays('2026-11-21', day));
    const first = days.map((day) => dateWords(day, en));
    expect(new Set(first).size).toBe(days.length);
    expect(days.map((day) => dateWords(day, en))).toEqual(first);
    expect([dateWords('2026-11-21', inWords('es')), dateWords('2026-11-21', en), dateWords('2026-11', en)]).toEqual(['21 de noviembre de 2026', 'November 21, 2026', 'November 2026']);
  });

  it('counts in the heading', () => {
    expect(headingWords(1, {}, en)).toBe('1 place');
    expect(headingWords(2, { q: 'hope' }, en)).toBe('2 places and lines');
    expect(headingWords(2, { q: 'hope', kind: ['clubhouse', 'living-room'] }, en)).toBe('2 places');
    expect(headingWords(1, { kind: ['warmline', 'helpline'] }, en)).toBe('1 phone line');
    expect(headingWords(2, { kind: ['clubhouse', 'warmline'] }, en)).toBe('2 places and lines');
    expect(headingWords(2, { q: 'hope', focus: ['grief'] }, en)).toBe('2 places and lines');
    expect(headingWords(1204, { near: { text: 'Lynn', miles: 1 } }, en)).toBe('1,204 places within 1 mile of Lynn');
    expect(headingWords(3, { near: { text: '', point: { lat: 42, lon: -71 } } }, en)).toBe('3 places, nearest to you first');
  });

  it('knows every value of every closed list', () => {
    for (const [list, values] of Object.entries(vocabulary)) for (const value of values) expect((labels as Record<string, Record<string, string>>)[list]?.[value], `${list} ${value}`).toBeTruthy();
  });

  it('calls what the catalog lacks by its declaration', () => {
    expect(filterLabel('audience', { ...en, filters: {} })).toBe('For whom');
    expect(valueLabel('new_list', 'some-value', en)).toBe('some value');
  });

  it('tells each choice, with the query that lacks it', () => {
    const query = { kind: ['clubhouse', 'warmline'], open: { at: ['now', '2026-11-28T18:30'], unknown: true } };
    expect(chosenOf(query, en).map(({ words: told }) => told)).toEqual(['Clubhouse', en.labels.kind.warmline, 'Open now', 'Open on November 28, 2026 at 6:30 pm', 'Hours not confirmed']);
    expect(chosenOf(query, en)[0]?.rest.kind).toEqual(['warmline']);
  });
});

describe('a place in words', () => {
  it('names the part of town without directions to the door', () => {
    expect(townWords({ address: { city: 'Boston', state: 'MA' }, neighborhood: 'East Boston (Orient Heights)' }, en)).toBe('East Boston, Boston');
    expect(townWords({ area: { scope: 'statewide' } }, en)).toBe('All of Massachusetts');
  });

  it('has no address line where the location is withheld', () => {
    expect(addressLine({ address: { street: '1 Main St', city: 'Lynn', state: 'MA' }, location_withheld: true })).toBeUndefined();
    expect(addressLine({ address: { street: '1 Main St', city: 'Lynn', state: 'MA', zip: '01901' } })).toBe('1 Main St, Lynn, MA 01901');
  });

  it('opens the maps of the device', () => {
    expect(deviceMaps('1 Main St', 'Mozilla/5.0 (Linux; Android 9)')).toBe('geo:0,0?q=1%20Main%20St');
    expect(deviceMaps('1 Main St', 'Mozilla/5.0 (iPhone)')).toBe('https://maps.apple.com/?daddr=1%20Main%20St');
    expect(deviceMaps('1 Main St', 'Mozilla/5.0 (X11; Linux)')).toBeUndefined();
  });

  it('shows the week in rows, holidays where the hours speak of them', () => {
    const parsed = parseHours('Mo-Fr 09:00-12:00,13:00-17:00; PH off');
    if (!('hours' in parsed)) throw new Error('hours do not parse');
    const rows = weekRows(parsed.hours, en);
    expect(rows[0]).toMatchObject({ name: 'Monday', times: '9 am to noon and 1 pm to 5 pm' });
    expect(rows[6]).toMatchObject({ name: 'Sunday', times: 'Closed' });
    expect(rows[7]).toMatchObject({ name: 'Holidays', times: 'Closed' });
  });
});
