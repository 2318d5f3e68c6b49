/** Which React draws the pages. Its build for developers takes three times as long for the same page. Needs the built page. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Scripts, and of the maps of their sources the names, which minified scripts do not tell. */
const scripts = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.js(\.map)?$/.test(file)).map((file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  return file.endsWith('.map') ? (JSON.parse(text) as { sources: string[] }).sources.join(' ') : text;
});

test.each(['dist/node', 'dist/peer_support_directory'])('in %s it is the one for production, and comes with the build', (folder) => {
  const texts = scripts(folder);
  expect(texts.some((text) => /react-dom-server-legacy\.\w+\.production/.test(text))).toBe(true);
  expect(texts.filter((text) => /react(-dom-server)?[\w.-]*\.development/.test(text))).toEqual([]);
  expect(texts.filter((text) => /from ?"react(-dom)?(\/[\w.-]+)?"/.test(text.replaceAll("'", '"'))).length, 'nothing takes it from elsewhere').toBe(0);
});
