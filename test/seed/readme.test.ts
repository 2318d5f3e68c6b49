import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findingCodes } from '../../seed/codes.ts';
import { verbs } from '../../seed/verbs.ts';
import { readText } from '../../seed/read.ts';
import { locationShape, type Shape } from '../../seed/shape.ts';

const readme = readFileSync('seed/README.md', 'utf8');
const rows = [...readme.matchAll(/^\| `([^`]+)`( \*w?\*?)? \|/gm)].map(([, name = '', mark = '']) => ({ name, mark: mark.trim() }));

/** `address.street`, `phones.number`, `id`: every field that holds a value. */
function fieldsOf(shape: Shape, path = ''): string[] {
  return Object.entries(shape.properties ?? {}).flatMap(([key, inner]) => {
    const deeper = fieldsOf(inner.items ?? inner, `${path}${key}.`);
    return deeper.length > 0 ? deeper : [`${path}${key}`];
  });
}

describe('the guide for people who look after records', () => {
  test('has a line for every field and none for fields that are gone', () => {
    const fields = fieldsOf(locationShape);
    const listed = rows.map(({ name }) => name).filter((name) => /^[a-z_]+(\.[a-z_]+)?$/.test(name));
    expect(fields.filter((field) => !listed.includes(field))).toEqual([]);
    const start = readme.indexOf('## Every field');
    const inTable = [...readme.slice(start, readme.indexOf('## What the check says')).matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
    expect(inTable).toEqual(fields);
  });

  test('marks the fields that every record has', () => {
    const marked = rows.filter(({ mark, name }) => mark === '*' && !name.includes('.')).map(({ name }) => name);
    expect([...marked, 'checked'].sort()).toEqual([...(locationShape.required ?? [])].sort());
  });

  test('has a line for every finding, in the order of the code, with warnings marked', () => {
    const start = readme.indexOf('## What the check says');
    const codes = [...readme.slice(start).matchAll(/^\| `([^`]+)`( \*w\*)? \|/gm)].map(([, name, mark]) => [name, mark ? 'warning' : 'error']);
    expect(codes).toEqual(Object.entries(findingCodes));
  });

  test('has a word on every verb of the command', () => {
    const guide = readme.slice(readme.indexOf('## The command, job by job'), readme.indexOf('## Rules for sources'));
    expect(verbs.map(({ name }) => name).filter((name) => !new RegExp(`npm run seed -- ${name}\\b|\`${name}\\b`).test(guide) && !readme.includes(`npm run seed:${name}`))).toEqual([]);
  });

  test('shows a record that passes', () => {
    const example = /```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const { entry, findings } = readText('locations/clubhouse/harbor-house-salem.yaml', example);
    expect(findings).toEqual([]);
    expect(entry.record?.id).toBe('harbor-house-salem');
  });
});
