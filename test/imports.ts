/** Which part of the project may import which, as the design draws it, and how the import lines of a file are found. */

export type Import = { from: string; to: string; typeOnly: boolean };

/** Static, dynamic, re-exporting and type imports of a TypeScript or JavaScript text. */
export function importsOf(file: string, text: string): Import[] {
  const code = withoutComments(text);
  const found: Import[] = [];
  for (const [, words = '', to = ''] of code.matchAll(/^\s*(?:import|export)\b([^'"`;]*?)\bfrom\s*['"]([^'"]+)['"]/gm)) {
    found.push({ from: file, to, typeOnly: /^\s*type\b/.test(words) || everyNameIsType(words) });
  }
  for (const [, to = ''] of code.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm)) found.push({ from: file, to, typeOnly: false });
  for (const [, type, to = ''] of code.matchAll(/(\btypeof\s+)?\bimport\s*\(\s*['"`]([^'"`]+)['"`]/g)) found.push({ from: file, to, typeOnly: type !== undefined });
  return found;
}

/** `{ type A, type B }` brings no value along. */
function everyNameIsType(words: string): boolean {
  const braces = /^\s*\{([^}]*)\}\s*$/.exec(words)?.[1];
  const names = braces?.split(',').map((name) => name.trim()).filter(Boolean) ?? [];
  return names.length > 0 && names.every((name) => name.startsWith('type '));
}

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

/** True for what only a server or a build runs. */
const isBuildOrServer = (file: string): boolean =>
  file.startsWith('web/build/') || /^web\/(server\.tsx|vite\.config\.ts)$/.test(file) || /^web\/document\/[a-z-]*plugin\.ts$/.test(file);
const isBrowser = (file: string): boolean => file.startsWith('web/') && !isBuildOrServer(file);

/** Folders and files, by the beginnings of their paths, that a part may import from. The first part that fits counts. */
const parts: readonly { part: string; may: readonly string[] }[] = [
  { part: 'api/core/', may: ['api/core/'] },
  { part: 'api/db/', may: ['api/core/', 'api/db/'] },
  { part: 'api/runtime/', may: ['api/', 'seed/', 'web/'] },
  { part: 'api/', may: ['api/core/', 'api/db/', 'api/routes/', 'api/hsds/', 'api/openapi/', 'api/*.ts'] },
  // The words for people stand once: a verb says them as a page does.
  { part: 'seed/', may: ['seed/', 'api/core/', 'api/db/', 'api/runtime/sqlite.ts', 'api/runtime/settings.ts', 'web/messages/', 'web/list/in-words.ts'] },
  { part: 'web/build/', may: ['web/', 'seed/', 'api/'] },
  { part: 'web/', may: ['web/', 'api/core/'] },
  { part: 'test/', may: ['api/', 'seed/', 'web/', 'test/'] },
];

/** Packages that never reach the browser. */
const serverPackages = /^(node:|zod$|zod\/|kysely$|kysely\/|hono$|hono\/|@hono\/|better-sqlite3$)/;

const fits = (path: string, beginning: string): boolean =>
  beginning.endsWith('*.ts') ? path.startsWith(beginning.slice(0, -4)) && !path.slice(beginning.length - 4).includes('/') : path.startsWith(beginning);

/** A sentence on what is wrong with an import, or undefined. */
export function fault({ from, to, typeOnly }: Import): string | undefined {
  if (!to.startsWith('.')) return packageFault(from, to, typeOnly);
  const path = resolve(from, to);
  if (path.startsWith('..')) return `${from} imports ${to}, which lies outside the project`;
  if (!/\.(ts|tsx|js|mjs|css|json|topojson|yaml|sql|svg|html|woff2)(\?\w+)?$/.test(path)) return `${from} imports ${to} without its ending`;
  if (path.startsWith('dist/') && (from.startsWith('test/') || from.startsWith('api/runtime/'))) return undefined;
  const rule = parts.find(({ part }) => from.startsWith(part));
  if (rule && !rule.may.some((beginning) => fits(path, beginning))) return `${from} imports ${path}: ${rule.part} may import only ${rule.may.join(', ')}`;
  if (isBrowser(from) && path === 'api/core/location.ts' && !typeOnly) return `${from} imports values from ${path}, and with them zod: only its types`;
  return undefined;
}

function packageFault(from: string, to: string, typeOnly: boolean): string | undefined {
  if (/^(@\/|~|#|\/)/.test(to)) return `${from} imports ${to}: no aliases, no absolute paths`;
  if (typeOnly || to.startsWith('virtual:')) return undefined;
  if (isBrowser(from) && serverPackages.test(to)) return `${from} imports ${to}, which must not reach the browser`;
  if (from.startsWith('api/core/') && to !== 'zod') return `${from} imports ${to}: core runs anywhere and needs nothing`;
  return undefined;
}

/** Path of what is imported, from the project's folder, with forward slashes. */
function resolve(from: string, to: string): string {
  const path: string[] = from.split('/').slice(0, -1);
  for (const step of to.split('/')) {
    if (step === '..' && path.length > 0 && path.at(-1) !== '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
