import { describe, expect, test } from 'vitest';
import { findingCodes, type FindingCode } from '../../seed/codes.ts';
import type { Finding } from '../../seed/finding.ts';
import { sentence } from '../../seed/messages.ts';
import { fixtures, judge } from './judge.ts';

/** Told about files and folders, not about what a record says: `read.test.ts`, `check.test.ts` and `diff.test.ts` raise them. */
const ofFiles: readonly FindingCode[] = ['file-unreadable', 'file-misplaced', 'file-too-large', 'region-wrong', 'crisis-line-differs', 'changes-wrong', 'changes-hidden',
  'guide-wrong', 'guide-source', 'guide-source-idle', 'guide-unsupported', 'guide-record', 'guide-link-empty', 'guide-path', 'guide-hard',
  'guide-untranslated', 'guide-translation-idle', 'guide-translation-twice'];

function expectToBeTold(found: Finding, text: string): void {
  const line = text.split('\n')[found.line - 1];
  expect(sentence(found)).toMatch(/[.?]$|Wanted here: /);
  expect(sentence(found)).not.toMatch(/[{}]|undefined|""/);
  expect(line).toBeDefined();
  expect(found.column).toBeGreaterThan(0);
  expect(found.column).toBeLessThanOrEqual((line?.length ?? 0) + 1);
}

describe('a good record', () => {
  test.each(fixtures('good'))('$name raises nothing', (fixture) => {
    expect(judge(fixture).map(sentence)).toEqual([]);
  });
});

describe('a bad record', () => {
  test.each(fixtures('bad'))('$name raises what it says, in whole sentences, at a place in the file', (fixture) => {
    const findings = judge(fixture);
    expect(fixture.raises).not.toEqual([]);
    expect(findings.map(({ code }) => code).sort()).toEqual(fixture.raises);
    for (const found of findings) expectToBeTold(found, fixture.text);
  });

  test('is there for every finding that a record can raise', () => {
    const raised = new Set(fixtures('bad').flatMap(({ raises }) => raises));
    expect(Object.keys(findingCodes).filter((code) => !raised.has(code)).sort()).toEqual([...ofFiles].sort());
  });
});

describe('a finding about two records', () => {
  test('names the other file', () => {
    for (const name of ['duplicate-phone.yaml', 'duplicate-shared-address.yaml', 'identity-twice.yaml']) {
      const fixture = fixtures('bad').find((each) => each.name === name);
      if (!fixture) throw new Error(`The fixture ${name} is missing.`);
      expect(judge(fixture).map(sentence).join(' ')).toContain('locations/clubhouse/harbor-house-salem.yaml');
    }
  });
});

describe('a record that gets old', () => {
  const [place, line] = ['place.yaml', 'line.yaml'].map((name) => fixtures('good').find((each) => each.name === name));
  const codesOn = (fixture: typeof place, day: string) => (fixture ? judge(fixture, day).map(({ code }) => code) : []);

  test('is stale after 180 days, a line after 90', () => {
    expect(codesOn(place, '2027-04-30')).toEqual([]);
    expect(codesOn(place, '2027-05-01')).toEqual(['stale']);
    expect(codesOn(line, '2027-01-30')).toEqual([]);
    expect(codesOn(line, '2027-01-31')).toEqual(['stale']);
  });

  test('never turns into an error by itself', () => {
    for (const fixture of fixtures('good')) {
      expect(judge(fixture, '2046-11-21').filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });
});
