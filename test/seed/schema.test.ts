import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { readFiles } from '../../seed/read.ts';
import { schemaText } from '../../seed/schema.ts';
import { locationShape, shapeAt, type Shape } from '../../seed/shape.ts';

const { files } = readFiles('seed');
const text = readFileSync('seed/location.schema.json', 'utf8');

describe('the schema for editors', () => {
  test('is up to date (else run npm run seed:fix)', () => {
    expect(text).toBe(schemaText());
  });

  test('takes every record and refuses a wrong one', () => {
    const ajv = new Ajv({ allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(text));
    for (const { file, document } of files) expect(validate(document?.toJS()), file).toBe(true);
    expect(validate({ id: 'x' })).toBe(false);
    expect(validate({ ...files[0]?.document?.toJS(), motto: 'none' })).toBe(false);
  });

  test('describes every field, for the hint an editor shows', () => {
    const undescribed = (shape: Shape, path: string): string[] =>
      Object.entries(shape.properties ?? {}).flatMap(([key, inner]) => [
        ...(inner.description || inner.items?.description ? [] : [`${path}${key}`]),
        ...undescribed(inner.items ?? inner, `${path}${key}.`),
      ]);
    expect(undescribed(locationShape, '')).toEqual([]);
  });

  test('knows a field by its path', () => {
    expect(shapeAt(['sources', 0, 'supports', 1])?.enum).toContain('phone');
    expect(shapeAt(['phones', 0, 'motto'])).toBeUndefined();
  });
});
