/** The words of each language against the English ones: nothing is missing, nothing is empty, nothing stayed English, and sentences say the same values. */
import { describe, expect, test } from 'vitest';
import { isCalendarDay } from '../../../api/core/clock.ts';
import { interfaceLanguages, languageIds } from '../../../api/core/interface-languages.ts';
import { catalogs } from '../../../web/messages/catalogs.ts';
import { otherPlaces, otherValues, sentences } from '../../../web/build/catalog-differences.ts';
import { allLeaves, otherLanguages, type Sentence } from '../../../web/build/catalog-words.ts';
import { say, spokenOf } from '../../../web/build/sentence-values.ts';

const english = allLeaves('en');

/** What is said alike in every language: names of a licence and of whoever made the map, as they want to be named. */
const names = ['CC BY 4.0', '© OpenStreetMap contributors'];
/** Two words are a sentence already: a single one may be the same in two languages. */
const isSentence = (text: string): boolean => (text.match(/\p{L}{2,}/gu) ?? []).length > 1;

test('the English words were found, with what a browser brings one by one, and can be called', () => {
  expect([...new Set([...english.keys()].map((path) => path.split('.')[0]))]).toEqual(expect.arrayContaining(['about', 'documents', 'guide', 'kept', 'map', 'messages', 'send', 'sending', 'sheet', 'shortcuts', 'take-away']));
  expect(sentences.length).toBeGreaterThan(200);
  expect(sentences.filter(({ calls }) => calls.length === 0)).toEqual([]);
  const silent = sentences.filter(({ sentence, calls }) => sentence.length > 0 && calls.every((values) => spokenOf(say(sentence, values) ?? '', values).length === 0));
  expect(new Set(silent.map(({ path }) => path.split('.').at(-1))), 'they only choose words by a count, or by whether there is a number').toEqual(new Set(['unconfirmedNumbers', 'townOnly', 'languagesUnknown', 'addAll', 'allAdded', 'show']));
});

describe.each(otherLanguages)('the words in %s', (language) => {
  const own = allLeaves(language);

  test('stand in the same places, with as many points in each list', () => {
    expect(otherPlaces(own)).toEqual([]);
  });

  test('name the same keys of a keyboard', () => {
    const keys = [...english].filter(([path]) => /shortcuts\.list\.\d+\.keys\./.test(path));
    expect(keys.length).toBeGreaterThan(9);
    for (const [path, key] of keys) expect([path, own.get(path)]).toEqual([path, key]);
  });

  test('say the same values in each sentence', () => {
    expect(otherValues(own)).toEqual([]);
  });

  test('are not empty, and not English', () => {
    expect([...own].filter(([, leaf]) => typeof leaf === 'string' && leaf.trim() === '')).toEqual([]);
    const texts = [...english].filter(([path, leaf]) => typeof leaf === 'string' && leaf === own.get(path) && isSentence(leaf) && !names.includes(leaf));
    const said = sentences.flatMap(({ path, sentence, calls }) => calls.map((values) => [path, say(sentence, values) ?? ''] as const).filter(([, text], index) => isSentence(text.replaceAll(/«\w»/g, '')) && text === say(own.get(path) as Sentence, calls[index] ?? [])));
    expect([...texts, ...said]).toEqual([]);
  });

  test('name months and days themselves where Intl does not know them, and only there', () => {
    const { calendar } = catalogs[language].messages;
    const known = Intl.DateTimeFormat.supportedLocalesOf(interfaceLanguages[language].tag).length > 0;
    expect(calendar === undefined).toBe(known);
    if (calendar) expect([new Set(calendar.months).size, new Set(calendar.weekdays).size]).toEqual([12, 7]);
  });
});

test('a place that is missing, too many or of another kind is found, and so is a value that a sentence forgets', () => {
  const [sentence] = sentences.filter(({ path }) => path.endsWith('.results.within'));
  const spoiled = new Map(allLeaves('es'));
  spoiled.delete('messages.ts.messages.find.hint');
  spoiled.set('messages.ts.messages.find.more', 'más');
  spoiled.set('messages.ts.messages.find.tryAgain', () => 'Otra vez');
  expect(otherPlaces(spoiled)).toEqual(['messages.ts.messages.find.hint is missing', 'messages.ts.messages.find.more is too many', 'messages.ts.messages.find.tryAgain is of another kind']);
  const forgetful = new Map(allLeaves('es')).set(sentence?.path ?? '', (count: unknown, distance: unknown) => `${String(count)} lugares a menos de ${String(distance)}`);
  expect(otherValues(forgetful).length).toBeGreaterThan(0);
  expect(otherValues(forgetful).filter((line) => !line.startsWith(`${sentence?.path} says other values`))).toEqual([]);
});

/** One, two, five and a million of the same. */
const counted: Readonly<Record<string, readonly string[]>> = {
  en: ['1 place', '2 places', '5 places', '1,000,000 places'],
  es: ['1 lugar', '2 lugares', '5 lugares', '1,000,000 de lugares'],
  pt: ['1 lugar', '2 lugares', '5 lugares', '1.000.000 de lugares'],
  ht: ['1 kote', '2 kote', '5 kote', '1 000 000 kote'],
};

describe.each(languageIds)('the catalog in %s', (language) => {
  test('knows the forms that a count can take, as Intl does', () => {
    const { tag, plurals } = interfaceLanguages[language];
    if (Intl.PluralRules.supportedLocalesOf(tag).length > 0) expect([...plurals].sort()).toEqual(new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted());
    expect([1, 2, 5, 1_000_000].map((count) => catalogs[language].messages.results.places(count).replaceAll(/[\u202f\u00a0]/g, ' '))).toEqual(counted[language]);
  });

  test('says who has checked its words, and when', () => {
    const { review } = catalogs[language];
    expect(['drafted', 'reviewed']).toContain(review.state);
    expect([review.on, isCalendarDay(review.on)]).toEqual([review.on, true]);
    if (review.state === 'reviewed') expect(review.by.trim()).not.toBe('');
  });
});
