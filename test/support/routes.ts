/** Every address that the app answers, read from the app itself, so that a new one cannot be forgotten by a test. */
import { createApp } from '../../api/app.ts';
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

/** What stands in place of a parameter, by route; a page has the same in every language. */
const parameters: Readonly<Record<string, Record<string, string>>> = {
  '/locations/:id': { ':id': 'recovery-exchange-lynn' },
  '/api/locations/:id': { ':id': 'recovery-exchange-lynn' },
  '/tiles/:z/:x/:tile': { ':z': '7', ':x': '38', ':tile': '47.mvt' },
};

/** An address that the route answers with something. @throws Error for a route with parameters for which nobody wrote an example. */
export function exampleOf({ path }: Route): string {
  const given = parameters[readPath(path).path] ?? {};
  return path.replaceAll(/:\w+(?:\{[^}]*\})?/g, (name) => {
    const value = given[name];
    if (value === undefined) throw new Error(`Give an example for ${name} of ${path} in test/support/routes.ts.`);
    return value;
  });
}
