/** What programs and people look up beside the records: places, words, freshness, health, the API's own description. */
import { Hono, type Context } from 'hono';
import { sendCached } from '../caching.ts';
import { limits } from '../core/filters.ts';
import { problem, type Problem } from '../core/query/values.ts';
import { vocabulary } from '../core/vocabulary.ts';
import { wordsOf } from '../core/words.ts';
import { currentDataset, readDataset } from '../db/dataset.ts';
import { anyLocation } from '../db/locations.ts';
import { allPlaces, searchPlaces } from '../db/places.ts';
import type { Services } from '../dependencies.ts';
import { readEntries } from '../entries.ts';
import { badRequest } from '../errors.ts';
import { openApiDocument } from '../openapi.ts';
import { readLanguage } from '../paging.ts';
import { freshnessRoute } from './freshness.ts';
import { refuseParameters } from './parameters.ts';

export function referenceRoute(services: Services): Hono {
  const { db, build, clock } = services;
  const route = new Hono();

  route.get('/places', refuseParameters('q'), (context) => {
    const text = context.req.query('q');
    const wrong = text === undefined ? undefined : placeProblem(text);
    if (wrong) return badRequest([wrong]);
    return readDataset(db, (dataset) => sendCached(context, build, { version: dataset.version }, clock(), async () => {
      const items = text === undefined ? await allPlaces(db, dataset.number) : await searchPlaces(db, dataset.number, text);
      return context.json({ version: dataset.version, items });
    }));
  });

  route.get('/vocabulary', refuseParameters('lang'), (context) => vocabularyAnswer(services, context));

  route.route('/', freshnessRoute(services));

  route.get('/health', refuseParameters(), async (context) => {
    const dataset = await currentDataset(db);
    await anyLocation(db, dataset.number);
    context.header('Cache-Control', 'no-store');
    return context.json({ status: 'ok', engine: services.engine, version: dataset.version, records: dataset.records, loaded_at: dataset.loadedAt });
  });

  const document = openApiDocument(Object.keys(services.labels));
  route.get('/openapi.json', refuseParameters(), (context) =>
    sendCached(context, build, { version: '' }, clock(), () => context.json(document)));
  return route;
}

function placeProblem(text: string): Problem | undefined {
  if (text.length > limits.longestWords) return problem('q', text, 'too-long');
  return wordsOf(text).length === 0 ? problem('q', text, 'no-words') : undefined;
}

function vocabularyAnswer({ labels, build, clock }: Services, context: Context): Promise<Response> | Response {
  const problems: Problem[] = [];
  const language = readLanguage(readEntries(new URL(context.req.url).search).entries, Object.keys(labels), problems);
  const words = labels[language];
  if (problems.length > 0 || !words) return badRequest(problems);
  const lists = Object.entries(vocabulary).map(([name, ids]) => {
    const labelled = words[name as keyof typeof vocabulary] as Record<string, string>;
    return [name, ids.map((id) => ({ id, label: labelled[id] ?? id }))];
  });
  return sendCached(context, build, { version: '' }, clock(), () => context.json({ language, lists: Object.fromEntries(lists) }));
}
