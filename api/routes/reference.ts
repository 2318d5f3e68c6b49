/** What programs and people look up beside the records: places, words, freshness, health, the API's own description. */
import { Hono, type Context } from 'hono';
import { sendCached } from '../caching.ts';
import { limits } from '../core/filters.ts';
import { problem, type Problem } from '../core/query/values.ts';
import { vocabulary } from '../core/vocabulary.ts';
import { wordsOf } from '../core/words.ts';
import type { Services } from '../dependencies.ts';
import { readEntries } from '../entries.ts';
import { badRequest } from '../errors.ts';
import { openApiDocument } from '../openapi.ts';
import { readLanguage } from '../paging.ts';
import { freshnessRoute } from './freshness.ts';
import { healthRoute } from './health.ts';
import { refuseParameters } from './parameters.ts';
import { basisOf, ownPage } from './reading.ts';

export function referenceRoute(services: Services): Hono {
  const route = new Hono();

  route.get('/places', refuseParameters('q'), (context) => {
    const text = context.req.query('q');
    const wrong = text === undefined ? undefined : placeProblem(text);
    if (wrong) return badRequest([wrong]);
    // What somebody typed is not kept.
    return ownPage(context, services.source)((records) => sendCached(context, services, basisOf(records, text === undefined), async () =>
      context.json({ version: records.version, items: text === undefined ? await records.allPlaces() : await records.searchPlaces(text) })));
  });

  route.get('/vocabulary', refuseParameters('lang'), (context) => vocabularyAnswer(services, context));

  route.route('/', freshnessRoute(services));

  route.route('/', healthRoute(services));

  const document = openApiDocument(Object.keys(services.labels));
  route.get('/openapi.json', refuseParameters(), (context) =>
    sendCached(context, services, ofCode, () => context.json(document)));
  return route;
}

/** The same whatever the records are, and quickly made. */
const ofCode = { version: '', isShared: false };

function placeProblem(text: string): Problem | undefined {
  if (text.length > limits.longestWords) return problem('q', text, 'too-long');
  return wordsOf(text).length === 0 ? problem('q', text, 'no-words') : undefined;
}

function vocabularyAnswer(services: Services, context: Context): Promise<Response> | Response {
  const { labels } = services;
  const problems: Problem[] = [];
  const language = readLanguage(readEntries(new URL(context.req.url).search).entries, Object.keys(labels), problems);
  const words = labels[language];
  if (problems.length > 0 || !words) return badRequest(problems);
  const lists = Object.entries(vocabulary).map(([name, ids]) => {
    const labelled = words[name as keyof typeof vocabulary] as Record<string, string>;
    return [name, ids.map((id) => ({ id, label: labelled[id] ?? id }))];
  });
  return sendCached(context, services, ofCode, () => context.json({ language, lists: Object.fromEntries(lists) }));
}
