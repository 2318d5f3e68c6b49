import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../api/core/calendar.ts';
import { firstLanguage, languageIds } from '../../api/core/interface-languages.ts';
import { isPublished } from '../../api/core/published.ts';
import { regionIn } from '../../api/core/region.ts';
import { placeKeys } from '../../api/core/places.ts';
import { readPlaces, readZips } from '../../seed/places.ts';
import { readRecords } from '../../seed/records.ts';
import { parseRegion, readRegion } from '../../seed/region.ts';

const region = readRegion('seed');

describe('the region', () => {
  test('is Massachusetts, with its time zone and its fourteen counties', () => {
    expect(region).toMatchObject({ name: 'Massachusetts', code: 'MA', timeZone: 'America/New_York' });
    expect(region.counties).toHaveLength(14);
    const ofPlaces = new Set([...readPlaces('seed'), ...readZips('seed')].map(({ county }) => county));
    expect([...ofPlaces].sort()).toEqual([...region.counties].sort());
  });

  test('has bounds that hold every place', () => {
    const { west, south, east, north } = region.bounds;
    for (const { lat, lon } of [...readPlaces('seed'), ...readZips('seed')]) {
      expect(lat > south && lat < north && lon > west && lon < east).toBe(true);
    }
  });

  test('keeps the legal holidays of the state', () => {
    const { holidayName } = createCalendar(region.holidays);
    const days = ['2026-01-01', '2026-01-19', '2026-02-16', '2026-04-20', '2026-05-25', '2026-06-19', '2026-07-04', '2026-09-07', '2026-10-12', '2026-11-11', '2026-11-26', '2026-12-25'];
    for (const day of days) expect(holidayName(day), day).toBeDefined();
    expect(new Set(days.map(holidayName)).size).toBe(region.holidays.length);
    expect(holidayName('2026-11-27')).toBeUndefined();
  });

  test('pins lines whose numbers agree with their records', () => {
    const { records } = readRecords('seed');
    for (const { id, name, call, text } of region.crisisLines) {
      const record = records.find((each) => each.id === id);
      expect(record && isPublished(record), id).toBe(true);
      expect(record?.name).toBe(name);
      expect(record?.hours).toBe('24/7');
      expect(record?.phones?.map(({ number }) => number)).toContain(call);
      expect(record?.text?.number).toBe(text);
    }
    expect(region.crisisLines.map(({ call }) => call)).toEqual(['988', '+18337732445']);
  });

  test('names only towns that the gazetteer knows, each list once', () => {
    const known = new Set(readPlaces('seed').flatMap(placeKeys));
    for (const { towns } of region.namedTowns) {
      expect(towns.filter((town) => !placeKeys({ name: town, kind: 'town', lat: 0, lon: 0 }).some((key) => known.has(key)))).toEqual([]);
      expect(new Set(towns).size).toBe(towns.length);
    }
    expect(region.namedTowns.length).toBeGreaterThan(0);
  });

  test('has a name for each holiday in each language of the site, and none for what it has not', () => {
    for (const language of languageIds.filter((id) => id !== firstLanguage)) {
      const names = Object.keys(region.names[language] ?? {});
      for (const { name } of region.holidays) expect(names, language).toContain(name);
      expect(regionIn(region, language).holidays.map(({ name }) => name)).toEqual(region.holidays.map(({ name }) => region.names[language]?.[name]));
    }
    expect(regionIn(region, 'es').crisisLines[0]?.name).toMatch(/988.*Crisis/);
    expect(regionIn(region, firstLanguage)).toEqual(region);
    const text = readFileSync('seed/region.yaml', 'utf8');
    expect(() => parseRegion(text.replace('    Juneteenth: Juneteenth', '    Junteenth: Juneteenth'))).toThrow('“Junteenth”');
  });

  test('says how a crisis line is reached in a language only in that language, and of no line that it has not', () => {
    expect(regionIn(region, 'es').crisisLines[0]?.reached).toMatch(/988/);
    for (const language of languageIds.filter((id) => id !== 'es')) expect(regionIn(region, language).crisisLines.map(({ reached }) => reached).filter(Boolean)).toEqual([]);
    const text = readFileSync('seed/region.yaml', 'utf8');
    expect(() => parseRegion(text.replace(/(reached_in:\n {2}es:\n {4})988-lifeline/, '$1989-lifeline'))).toThrow('“989-lifeline”');
  });

  test('has a title in each language for each list of towns', () => {
    for (const language of languageIds.filter((id) => id !== firstLanguage)) {
      expect(regionIn(region, language).namedTowns.map(({ title }) => title).filter((title) => region.namedTowns.some((list) => list.title === title))).toEqual([]);
    }
  });

  test('need name no towns', () => {
    const text = readFileSync('seed/region.yaml', 'utf8');
    expect(parseRegion(text.slice(0, text.indexOf('\nnamed_towns:'))).namedTowns).toEqual([]);
  });

  test('says what is wrong with it', () => {
    const wrong = 'name: Elsewhere\ncode: Elsewhere\ntime_zone: Mars/Olympus\nmotto: none\n';
    expect(() => parseRegion(wrong)).toThrow(/region\.yaml needs mending.*motto.*code.*time_zone/s);
    expect(() => parseRegion('- a list')).toThrow('region.yaml needs mending');
  });
});
