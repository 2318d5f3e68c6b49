/** How each language names the things of the field, and that its words keep to that. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readTranslation } from '../../../seed/guide/translations.ts';
import { allLeaves, otherLanguages, type Sentence } from '../../../web/build/catalog-words.ts';
import { callsOf, say } from '../../../web/build/sentence-values.ts';

const text = z.string().trim().min(1);
const glossaryShape = z.array(z.strictObject({ term: text, say: z.array(text).min(1), avoid: z.array(text).min(1).optional(), source: z.url().optional(), note: text.optional() })).min(30);

/** The terms without which nobody finds what they look for; each language has them, and uses all that it says of them. */
const core = ['peer support', 'recovery', 'recovery coach', 'recovery support center', 'clubhouse', 'peer respite', 'warmline', 'helpline', 'crisis line'];

/** A word or words by themselves, and not inside another: letters with accents are letters. */
const standsIn = (words: string, said: string): boolean => new RegExp(`(?<![\\p{L}\\p{N}])${words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu').test(said);

test('words are found by themselves, and not inside others', () => {
  expect([standsIn('limpio', 'Está limpio.'), standsIn('limpio', 'limpiolo'), standsIn('fou', 'Foù'), standsIn('Recaída', 'una recaída')]).toEqual([true, false, false, true]);
});

describe.each(otherLanguages)('the glossary in %s', (language) => {
  const file = `web/messages/${language}/glossary.yaml`;
  const glossary = glossaryShape.parse(parse(readFileSync(file, 'utf8')));
  const english = allLeaves('en');
  const catalog = [...allLeaves(language)].flatMap(([path, leaf]): [string, string][] => {
    if (typeof leaf !== 'function') return typeof leaf === 'string' ? [[path, leaf]] : [];
    return callsOf((english.get(path) ?? leaf) as Sentence).map((values) => [path, say(leaf, values) ?? '']);
  });
  const guide = readTranslation('seed', language).pairs.map((pair): [string, string] => [pair.en, [pair[language], ...(pair.also ?? [])].join('\n')]);
  const all = [...catalog, ...guide];

  test('names each thing once, the core ones among them', () => {
    const terms = glossary.map(({ term }) => term);
    expect(terms.filter((term, index) => terms.indexOf(term) < index)).toEqual([]);
    expect(core.filter((term) => !terms.includes(term))).toEqual([]);
    expect(guide.length).toBeGreaterThan(100);
  });

  test('is kept: no word that it avoids stands in the catalog or in the guide', () => {
    const avoided = glossary.flatMap(({ avoid = [] }) => avoid);
    expect(avoided.length).toBeGreaterThan(10);
    expect(avoided.flatMap((words) => all.filter(([, said]) => standsIn(words, said)).map(([path, said]) => ({ words, path, said })))).toEqual([]);
  });

  test('is used: what it says for the core terms stands somewhere', () => {
    const idle = glossary.filter(({ term }) => core.includes(term)).flatMap(({ term, say: ways }) => ways.filter((words) => !all.some(([, said]) => standsIn(words, said))).map((words) => `${term}: ${words}`));
    expect(idle).toEqual([]);
  });
});
