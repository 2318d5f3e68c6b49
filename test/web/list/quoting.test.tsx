import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Quoting } from '../../../web/list/Quoting.tsx';

const drawn = (sentence: string, quoted: string | undefined, language: 'en' | 'es'): string => renderToStaticMarkup(<Quoting {...{ sentence, quoted, language }} />);

test('what a sentence in another language quotes is marked as English, and nothing else is', () => {
  expect(drawn('Fuente: Find a center (BSAS), 3 de mayo.', 'Find a center (BSAS)', 'es')).toBe('Fuente: <span lang="en">Find a center (BSAS)</span>, 3 de mayo.');
});

test('an English sentence, one that quotes nothing, and one without the words stay as they are', () => {
  expect(drawn('Source: Find a center.', 'Find a center', 'en')).toBe('Source: Find a center.');
  expect(drawn('Nadie ha llamado.', undefined, 'es')).toBe('Nadie ha llamado.');
  expect(drawn('Nadie ha llamado.', 'Find a center', 'es')).toBe('Nadie ha llamado.');
});
