/** What people tell us of a record. Nothing is asked or kept of who they are: no name, no address, no cookie. */
import { Hono, type Context } from 'hono';
import { UnreadableError } from '../breaker.ts';
import { readFields, type BodyFault } from '../body.ts';
import { localMinute } from '../core/clock.ts';
import { firstLanguage, type InterfaceLanguage } from '../core/interface-languages.ts';
import { languageCalled } from '../core/page-path.ts';
import { longestText, readCorrection } from '../core/corrections.ts';
import type { CorrectionPage } from '../core/pages.ts';
import type { Problem } from '../core/query/values.ts';
import { addCorrection } from '../db/corrections.ts';
import type { Services } from '../dependencies.ts';
import { badRequest, problemResponse } from '../errors.ts';
import { createRate } from '../rate.ts';

/** Bytes of a body: the longest text, with every character written in the longest way a form has, and the rest. */
const mostBytes = 12 * longestText + 1000;
/** In one minute, from everybody together: nobody is told apart here. */
const mostInMinute = 60;

type Failure = { status: 400 | 403 | 404 | 410 | 413 | 415 | 429 | 503; title: string; problems?: readonly Problem[] };

const faults: Record<BodyFault, string> = {
  400: 'The body is not what its Content-Type says, or not a JSON object.',
  413: `This is too long. Write at most ${longestText} characters.`,
  415: 'Send application/json or application/x-www-form-urlencoded.',
};

export function correctionsRoute(all: Services): Hono {
  const { clock, corrections } = all;
  const route = new Hono();
  const mayPass = createRate(mostInMinute, 60_000, clock);
  route.post('/corrections', async (context) => {
    const services = { ...all, pages: all.pages.inLanguage(languageOf(context)) };
    const sent = await readFields(context.req.raw, mostBytes);
    if (!corrections) return fail(services, context, { status: 404, title: 'Corrections are not taken here.' });
    // A page of somebody else must not make its visitors send anything.
    if (context.req.header('Sec-Fetch-Site') === 'cross-site') return fail(services, context, { status: 403, title: 'Corrections are sent from the page of the record.' });
    if (typeof sent === 'number') return fail(services, context, { status: sent, title: faults[sent] });
    if (!mayPass()) return fail(services, context, { status: 429, title: 'Too many corrections come in at the moment. Try again in a minute.' }, sent);
    return take(services, context, sent).catch((error: unknown) => {
      // What kept the records from being read was reported where it happened, once.
      if (!(error instanceof UnreadableError)) services.report(error);
      // What somebody wrote comes back to them: it was kept nowhere.
      return fail(services, context, { status: 503, title: 'Corrections cannot be kept at the moment.' }, sent);
    });
  });
  route.all('/corrections', () => problemResponse(405, { title: 'This address answers only to POST.' }, { Allow: 'POST' }));
  return route;
}

async function take(services: Services, context: Context, sent: Readonly<Record<string, unknown>>): Promise<Response> {
  const { db, source, clock, region } = services;
  const read = readCorrection(sent);
  if (read.problems) return fail(services, context, { status: 400, title: 'The correction cannot be read.', problems: read.problems }, sent);
  const { correction, isTrapped } = read;
  return source.read(async (records) => {
    const found = await records.findLocation(correction.location);
    if (!found) {
      const isWithdrawn = await records.findWithdrawn(correction.location) !== undefined;
      return fail(services, context, isWithdrawn ? { status: 410, title: 'This record has been withdrawn.' } : { status: 404, title: 'There is no record with this id.' }, sent);
    }
    const isKept = isTrapped || await addCorrection(db, correction, localMinute(clock(), region.timeZone).date);
    if (!isKept) return fail(services, context, { status: 503, title: 'So many corrections wait already that no more can be kept today.' }, sent);
    const { id, name } = found.record;
    return answer(services, context, { status: 202, location: { id, name }, reason: correction.reason });
  });
}

const noKeeping = { 'Cache-Control': 'no-store' };

/** A page for who sent a form, JSON for programs. */
function answer({ pages }: Services, context: Context, page: CorrectionPage & { status: 202 }): Response {
  if (isForm(context)) return context.html(pages.correction(page), page.status, noKeeping);
  return context.json({ status: 'received', location: page.location?.id, reason: page.reason }, page.status, noKeeping);
}

/** The page of a failure gives back what was typed, so that nobody has to write it twice. */
function fail({ pages }: Services, context: Context, { status, title, problems = [] }: Failure, sent: Readonly<Record<string, unknown>> = {}): Response {
  const later = status === 429 ? { 'Retry-After': '60' } : status === 503 ? { 'Retry-After': '86400' } : {};
  if (isForm(context)) {
    const { location, reason, text } = sent;
    const typed = typeof text === 'string' ? text.slice(0, mostBytes) : '';
    return context.html(pages.correction({
      status, ...(typeof location === 'string' && isId(location) && { location: { id: location } }), ...(typeof reason === 'string' && { reason }), typed,
    }), status, { ...noKeeping, ...later });
  }
  if (problems.length === 0) return problemResponse(status, { title }, later);
  return badRequest(problems);
}

/** The form says on a page of which language it stands. */
const languageOf = (context: Context): InterfaceLanguage => languageCalled(context.req.query('lang')) ?? firstLanguage;

const isId = (text: string): boolean => /^[a-z0-9-]{1,80}$/.test(text);

const isForm = (context: Context): boolean => /\btext\/html\b/.test(context.req.header('Accept') ?? '');
