/** Every address that the app answers, read from the app itself, so that a new one cannot be forgotten by a test. */
import { createApp } from '../../api/app.ts';
import { firstLanguage, pathIn } from '../../api/core/interface-languages.ts';
import { readPath } from '../../api/core/page-path.ts';
import { keptInMemory } from '../../api/kept.ts';
import { seedFolder } from '../../api/runtime/settings.ts';
import { readRegion } from '../../seed/region.ts';
import { plainPages } from './pages.ts';

export type Route = { method: string; /** With parameters as `:id`. */ path: string };

/** The app is made, and asked nothing: it needs no database. */
export function appRoutes(): Route[] {
  const { routes } = createApp({
    db: {} as never, engine: 'better-sqlite3', region: readRegion(seedFolder), clock: () => new Date(0), pages: plainPages, labels: {}, inWords: {}, build: '', corrections: true,
    report: () => {}, stopwatch: () => 0, currentFor: 0, kept: keptInMemory(0), later: () => {},
  });
  const named = routes.filter(({ method, path }) => method !== 'ALL' && !path.includes('*')).map(({ method, path }) => `${method} ${path}`);
  return [...new Set(named)].map((name) => {
    const [method = '', path = ''] = name.split(' ');
    return { method, path };
  });
}

/** Without those that say the same in another language. */
export const firstRoutes = (): Route[] => appRoutes().filter(({ path }) => readPath(path).language === firstLanguage);

/** Of a route that is a page, and so has an address in every language; other addresses have one for all. */
export const isPage = ({ path }: Route): boolean => !/^\/(?:api|tiles)\/|\.\w+$/.test(path);

/** An address of each page, in the first language. */
export const pagePaths = (): string[] => firstRoutes().filter((route) => route.method === 'GET' && isPage(route)).map(exampleOf);

/** What stands in place of a parameter, by route in the first language. */
const parameters: Readonly<Record<string, Record<string, string>>> = {
  '/locations/:id': { ':id': 'recovery-exchange-lynn' },
  '/api/locations/:id': { ':id': 'recovery-exchange-lynn' },
  '/tiles/:z/:x/:tile': { ':z': '7', ':x': '38', ':tile': '47.mvt' },
};

/** An address that the route answers with something. @throws Error for a route with parameters for which nobody wrote an example. */
export function exampleOf({ path }: Route): string {
  const { language, path: first } = readPath(path);
  const given = parameters[first] ?? {};
  const example = first.replaceAll(/:\w+(?:\{[^}]*\})?/g, (name) => {
    const value = given[name];
    if (value === undefined) throw new Error(`Give an example for ${name} of ${path} in test/support/routes.ts.`);
    return value;
  });
  return pathIn(language, example);
}
