import { describe, expect, test } from 'vitest';
import { isPublished } from '../../api/core/published.ts';
import { kinds } from '../../api/core/vocabulary.ts';
import { canonicalText } from '../../seed/canonical.ts';
import { checkSeeds } from '../../seed/check.ts';
import { readFiles } from '../../seed/read.ts';
import { readRecords } from '../../seed/records.ts';
import { linksOf, textsOf } from '../../seed/texts.ts';

const { records, findings } = readRecords('seed');
const { files } = readFiles('seed');
/** The newest day that a record names: whoever corrects one tomorrow need not change this. `npm run check` asks the clock. */
const today = records.flatMap(({ checked: { on }, sources = [] }) => [on, ...sources.map(({ read }) => read)]).sort().at(-1) ?? '';
const checked = checkSeeds('seed', today);

/** Published records by kind, on 2026-11-21. Change it together with the records. */
const publishedByKind = {
  'recovery-support-center': 41, 'recovery-learning-community': 10, 'peer-respite': 3, 'living-room': 1, 'young-adult-center': 3,
  clubhouse: 28, 'peer-run-center': 5, 'support-group-network': 7, 'family-support': 6, 'veterans-peer-support': 9,
  'older-adult-peer-support': 0, warmline: 2, helpline: 29, 'crisis-line': 19, training: 5, advocacy: 3,
};

describe('the records of Massachusetts', () => {
  test('are 218, and all can be read', () => {
    expect(findings).toEqual([]);
    expect(records).toHaveLength(218);
  });

  test('are 171 published ones, by kind as we counted them', () => {
    const published = records.filter(isPublished);
    const counted = Object.fromEntries(kinds.map((kind) => [kind, published.filter((record) => record.kind === kind).length]));
    expect(counted).toEqual(publishedByKind);
    expect(published).toHaveLength(171);
  });

  test('pass the check without an error', () => {
    expect(checked.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('raise only warnings that somebody has looked at', () => {
    expect(checked.map(({ code }) => code)).toEqual(Array.from({ length: 6 }, () => 'shared-phone'));
  });

  test('are written in the usual form', { timeout: 60_000 }, () => {
    for (const { file, text } of files) expect(canonicalText(text) === text, file).toBe(true);
  });

  test('tell when and how they were checked, and every page when it was read', () => {
    for (const { id, checked: check, sources = [] } of records) {
      expect(check.on >= '2026-11-21', id).toBe(true);
      for (const { read } of sources) expect(read <= check.on, id).toBe(true);
    }
  });

  test('hold no path of a machine and no trace of how they were typed', () => {
    for (const record of records) {
      for (const { text } of textsOf(record)) {
        expect(text, record.id).not.toMatch(/(?<![\w:/.])\/[a-z]+\/[a-z]|index:|[A-Z]:\\|\/tmp\b/);
        expect(text, record.id).not.toMatch(/\bAI\b|language model|\bprompt|as an assistant|\bLLM\b|chatbot|\bGPT\b/i);
      }
      for (const { text } of linksOf(record)) expect(URL.canParse(text), `${record.id}: ${text}`).toBe(true);
    }
  });

  test('keep the two peer respites with a house at the level of their town', () => {
    const withheld = records.filter(({ location_withheld }) => location_withheld);
    expect(withheld.map(({ id }) => id).sort()).toEqual(['afiya-peer-respite-northampton', 'karaya-peer-respite-worcester']);
    for (const { address, point, neighborhood } of withheld) {
      expect(Object.keys(address ?? {})).toEqual(['city', 'state']);
      expect(point ?? neighborhood).toBeUndefined();
    }
  });

  test('say what took the place of what is gone, where something did', () => {
    const replaced = records.filter(({ replaced_by }) => replaced_by).map(({ id, replaced_by }) => [id, replaced_by]);
    expect(replaced).toEqual([['neda-helpline', 'anad-helpline'], ['transformation-center', 'kiva-cps-training']]);
  });
});
