/** Changes to single fields of a record's text. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editText } from '../../seed/edit.ts';

const place = readFileSync('test/seed/fixtures/good/place.yaml', 'utf8');

/** The lines that went and the lines that came. */
function changed(text: string, edited: string): { gone: string[]; come: string[] } {
  const [before, after] = [text.split('\n'), edited.split('\n')];
  return { gone: before.filter((line) => !after.includes(line)), come: after.filter((line) => !before.includes(line)) };
}

describe('an edit', () => {
  test('changes one line and leaves the others, also the comments', () => {
    const text = place.replace('cost: free', 'cost: free # asked twice');
    expect(changed(text, editText(text, [{ path: ['checked', 'on'], value: '2026-11-21' }]))).toEqual({ gone: ['  on: "2026-11-01"'], come: ['  on: "2026-11-21"'] });
  });

  test('puts a new field where it belongs, in its usual form', () => {
    const edited = editText(place, [{ path: ['phones', 1], value: { label: 'evenings', number: '(617) 555-0100' } }]);
    expect(edited).toContain('\n  - number: "+16175550100"\n    label: evenings\n');
  });

  test('takes a field out, and what held only it', () => {
    const { gone, come } = changed(place, editText(place, [{ path: ['phones', 0], value: undefined }]));
    expect(come).toEqual([]);
    expect(gone[0]).toBe('phones:');
    expect(editText(place, [{ path: ['no', 'such'], value: undefined }])).toBe(place);
  });

  test('of what cannot be read says so', () => {
    expect(() => editText('id: [', [])).toThrow(/cannot be read/);
    expect(() => editText('a: &x 1\nb: *x\n', [])).toThrow(/cannot be read|lose something/);
  });
});
