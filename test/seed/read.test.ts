import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { canonicalText } from '../../seed/canonical.ts';
import { mostBytes } from '../../seed/parse.ts';
import { readFiles, readText } from '../../seed/read.ts';
import { readRecords } from '../../seed/records.ts';
import { fixtures } from './judge.ts';

const good = fixtures('good');
const place = good.find(({ name }) => name === 'place.yaml');
if (!place) throw new Error('The fixture good/place.yaml is missing.');
const folder = mkdtempSync(join(tmpdir(), 'seed-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('reading a record', () => {
  test('keeps the line and column of every field', () => {
    const { positions } = readText(place.file, place.text).entry;
    expect(positions.value(['id'])).toEqual({ line: 2, column: 5 });
    expect(positions.value(['address', 'zip'])).toEqual({ line: 13, column: 8 });
    expect(positions.key(['address', 'zip'])).toEqual({ line: 13, column: 3 });
    expect(positions.value(['focus', 0])).toEqual({ line: 6, column: 9 });
    expect(positions.value(['phones', 0, 'number'])).toEqual({ line: 20, column: 13 });
    expect(positions.value(['phones', 0, 'number'], 2)).toEqual({ line: 20, column: 16 });
    expect(positions.value(['hours'], 6)).toEqual({ line: 23, column: 14 });
  });

  test('points at what stands around a field that is not there', () => {
    const { positions } = readText(place.file, place.text).entry;
    expect(positions.value(['address', 'nothing'])).toEqual({ line: 9, column: 3 });
    expect(positions.value(['nothing'])).toEqual({ line: 2, column: 1 });
  });

  test('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      readText('locations/clubhouse/x.yaml', text);
      canonicalText(text);
    }));
  }, 60_000);

  test('never throws on records that were damaged', () => {
    const damage = fc.record({
      text: fc.constantFrom(...good.map(({ text }) => text)),
      cuts: fc.array(fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat(40),
        put: fc.constantFrom('', ' ', '\n', '  ', ':', '- ', '"', '[', '{', '}', '&a', '*a', '!x', '#', '|', '>', '? ', '---\n', '%', '\t', '\0', '<<: ', '__proto__: 1\n', 'null', '0'),
      }), { minLength: 1, maxLength: 6 }),
    });
    fc.assert(fc.property(damage, ({ text, cuts }) => {
      const broken = cuts.reduce((now, { at, length, put }) => {
        const start = Math.floor(at * now.length);
        return now.slice(0, start) + put + now.slice(start + length);
      }, text);
      const { entry, findings } = readText('locations/clubhouse/x.yaml', broken);
      if (!entry.record) expect(findings.length).toBeGreaterThan(0);
      canonicalText(broken);
    }), { numRuns: 400 });
  }, 60_000);

  test('refuses what is made to blow up, and quickly', () => {
    const bomb = ['a: &a [x, x, x]', ...'bcdefgh'.split('').map((key, index) => `${key}: &${key} [${`*${'abcdefgh'[index]}, `.repeat(9)}]`)].join('\n');
    const hostile: [string, string][] = [
      [bomb, 'yaml-not-plain'],
      ['['.repeat(mostBytes), 'yaml-too-deep'],
      ['{a: '.repeat(mostBytes / 4), 'yaml-too-deep'],
      ['- '.repeat(mostBytes / 2), 'yaml-too-deep'],
      ['? '.repeat(mostBytes / 2), 'yaml-too-deep'],
      [Array.from({ length: 340 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 'yaml-too-deep'],
      ['id: !!js/function "x"', 'yaml-not-plain'],
      ['id: !!binary aGVsbG8=', 'yaml-not-plain'],
      ['<<: {id: x}', 'unknown-key'],
      ['%YAML 1.1\n---\nid: x', 'yaml-not-plain'],
      ['id: a\0b', 'yaml-syntax'],
      ['"__proto__": {id: x}', 'unknown-key'],
      ['', 'not-a-record'],
    ];
    for (const [text, code] of hostile) {
      const { entry, findings } = readText('locations/clubhouse/x.yaml', text);
      expect(findings.map((found) => found.code)).toContain(code);
      expect(entry.record).toBeUndefined();
    }
    // What would be read for ever fails here.
  }, 20_000);
});

describe('reading a folder', () => {
  test('goes on after a file that is wrong', () => {
    mkdirSync(join(folder, 'a/locations/clubhouse'), { recursive: true });
    writeFileSync(join(folder, 'a/locations/clubhouse/harbor-house-salem.yaml'), place.text);
    writeFileSync(join(folder, 'a/locations/clubhouse/broken.yaml'), 'id: "x\n');
    writeFileSync(join(folder, 'a/locations/clubhouse/large.yaml'), `id: ${'x'.repeat(mostBytes)}`);
    writeFileSync(join(folder, 'a/locations/clubhouse/notes.txt'), 'notes');
    writeFileSync(join(folder, 'a/locations/lone.yaml'), place.text);
    mkdirSync(join(folder, 'a/locations/clubhouse/folder.yaml'));
    symlinkSync('/etc/hostname', join(folder, 'a/locations/clubhouse/link.yaml'));
    const { records, findings } = readRecords(`${folder}/a/`);
    expect(records.map(({ id }) => id)).toEqual(['harbor-house-salem']);
    expect(findings.map(({ code, file }) => [code, file.slice(folder.length)])).toEqual([
      ['yaml-syntax', '/a/locations/clubhouse/broken.yaml'],
      ['file-misplaced', '/a/locations/clubhouse/folder.yaml'],
      ['file-too-large', '/a/locations/clubhouse/large.yaml'],
      ['file-misplaced', '/a/locations/clubhouse/link.yaml'],
      ['file-misplaced', '/a/locations/clubhouse/notes.txt'],
      ['file-misplaced', '/a/locations/lone.yaml'],
    ]);
  });

  test('says so when there is none', () => {
    const { files, findings } = readFiles(join(folder, 'nowhere'));
    expect(files).toEqual([]);
    expect(findings).toMatchObject([{ code: 'file-unreadable', severity: 'error', arguments: { reason: 'ENOENT' } }]);
  });
});
