import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { isMap, parse, parseDocument, stringify } from 'yaml';
import { canonicalText, isCanonical, schemaComment } from '../../seed/canonical.ts';
import { commentsOf } from '../../seed/comments.ts';
import { fixSeeds } from '../../seed/fix.ts';
import { parseRecordText } from '../../seed/parse.ts';
import { readFiles } from '../../seed/read.ts';
import { fixtures } from './judge.ts';

const folder = mkdtempSync(join(tmpdir(), 'seed-fix-'));
afterAll(() => rmSync(folder, { recursive: true }));
const place = fixtures('good').find(({ name }) => name === 'place.yaml')?.text ?? '';

const untidy = `# Looked at twice.

status: open   # they answered
kind: clubhouse
id: harbor-house-salem
name: 'Harbor House '
# The number of the front desk.
phones:
    - {label: front desk, number: (978) 741-1234}
    # The old one still rings.
    - number: 978.741.2222
address: {zip: 01970, city: "Salem", state: MA}
focus:
  - mental-health # mostly

hours: Mo,Tu,We,Th,Fr 9:00-16:00
checked: {by: phone, on: 2026-11-01}
summary: |
  Members and staff share the work.
confidence: lead
# The end.
`;

describe('the usual form of a record', () => {
  test('orders, quotes and trims, and keeps every comment', () => {
    expect(canonicalText(untidy)).toBe(`${schemaComment}
# Looked at twice.

id: harbor-house-salem
name: Harbor House
kind: clubhouse
focus:
  - mental-health # mostly
summary: Members and staff share the work.
address:
  city: Salem
  state: MA
  zip: "01970"
# The number of the front desk.
phones:
  - number: "+19787411234"
    label: front desk
  # The old one still rings.
  - number: "+19787412222"
hours: Mo-Fr 09:00-16:00
checked:
  on: "2026-11-01"
  by: phone
confidence: lead
status: open # they answered

# The end.
`);
  });

  test('is the same when made twice', () => {
    const once = canonicalText(untidy) ?? '';
    expect(canonicalText(once)).toBe(once);
  });

  test('is known by the document alone in every record, and in no text that would be written otherwise', () => {
    const known = (text: string): boolean => {
      const { document } = parseRecordText(text);
      return document !== undefined && isCanonical(text, document);
    };
    const texts = readFiles('seed').files.map(({ text }) => text);
    expect(texts.filter((text) => !known(text))).toEqual([]);
    const slip = fc.constantFrom('\n', ' ', '#', '# x\n', '"', "'", '-', '\n\n', '\t', `${schemaComment}\n`, '---\n', '\ufeff');
    fc.assert(fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat(30), slip, (text, at, away, put) => {
      const spoiled = text.slice(0, at % text.length) + put + text.slice((at % text.length) + (away % 3));
      if (known(spoiled)) expect(canonicalText(spoiled)).toBe(spoiled);
    }), { numRuns: 2000 });
  }, 60_000);

  test('changes no value but its form, wherever keys and comments stand', () => {
    const texts = readFiles('seed').files.map(({ text }) => text);
    const comment = fc.stringMatching(/^[a-z0-9 :#'"-]{0,20}$/);
    fc.assert(fc.property(fc.constantFrom(...texts), fc.infiniteStream(fc.double({ noNaN: true })), fc.array(comment, { maxLength: 5 }), (text, order, comments) => {
      const document = parseDocument(text);
      if (isMap(document.contents)) {
        const places = new Map(document.contents.items.map((item) => [item, order.next().value]));
        document.contents.items.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
      }
      const lines = document.toString({ lineWidth: 0 }).split('\n');
      for (const [index, each] of comments.entries()) {
        const top = lines.flatMap((line, row) => (/^[a-z]/.test(line) ? [row] : []));
        lines.splice(top[(index * 7) % top.length] ?? 0, 0, `# ${each}`);
      }
      const shuffled = lines.join('\n');
      const tidy = canonicalText(shuffled) ?? '';
      expect(parse(tidy)).toEqual(parse(text));
      expect(canonicalText(tidy)).toBe(tidy);
      expect(commentsOf(tidy).filter((each) => each !== schemaComment).sort()).toEqual(comments.map((each) => `# ${each}`.trimEnd()).sort());
    }), { numRuns: 100 });
  }, 60_000);

  test('keeps any text, and takes any line ends', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab:# "\'-?&*![]{}|>%@`,\\\n\té€0~=<'.split('')), minLength: 1, maxLength: 40 }).filter((each) => each.trim() !== '');
    fc.assert(fc.property(text, fc.constantFrom('\n', '\r\n'), (summary, end) => {
      const tidy = canonicalText(stringify({ ...parse(place), summary }).replaceAll('\n', end)) ?? '';
      expect(parse(tidy)).toEqual({ ...parse(place), summary: summary.trim() });
      expect(canonicalText(tidy)).toBe(tidy);
    }), { numRuns: 300 });
  }, 60_000);

  test('leaves a number alone that is none, and hours that cannot be read', () => {
    const odd = place.replace('"+19787411234"', 'call the desk').replace('Mo-Fr 09:00-16:00; PH off', 'most days');
    expect(canonicalText(odd)).toContain('number: call the desk\n');
    expect(canonicalText(odd)).toContain('hours: most days\n');
  });

  test('is not made of what cannot be read', () => {
    expect(canonicalText('id: "x')).toBeUndefined();
    expect(canonicalText('id: &a x\nname: *a\n')).toBeUndefined();
    expect(canonicalText('- a list\n')).toBeUndefined();
  });
});

describe('the command that mends form', () => {
  test('rewrites files whole, leaves alone and names what it cannot read, and has nothing to do the second time', () => {
    const clubhouse = join(folder, 'locations/clubhouse');
    mkdirSync(clubhouse, { recursive: true });
    writeFileSync(join(clubhouse, 'harbor-house-salem.yaml'), untidy);
    writeFileSync(join(clubhouse, 'tidy.yaml'), place);
    writeFileSync(join(clubhouse, 'broken.yaml'), 'id: "x\n');
    const first = fixSeeds(folder);
    expect(first.rewritten).toEqual([`${folder}/locations/clubhouse/harbor-house-salem.yaml`, `${folder}/location.schema.json`]);
    expect(first.leftAlone.map(({ file }) => file)).toEqual([`${folder}/locations/clubhouse/broken.yaml`]);
    expect(first.leftAlone[0]?.why).toMatch(/broken\.yaml:\d+:\d+ {2}yaml-syntax {2}/);
    expect(readFileSync(join(clubhouse, 'broken.yaml'), 'utf8')).toBe('id: "x\n');
    expect(readFileSync(join(clubhouse, 'harbor-house-salem.yaml'), 'utf8')).toBe(canonicalText(untidy));
    expect(readdirSync(clubhouse).sort()).toEqual(['broken.yaml', 'harbor-house-salem.yaml', 'tidy.yaml']);
    expect(fixSeeds(folder).rewritten).toEqual([]);
  });
});
