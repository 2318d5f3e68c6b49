/**
 * The public geocoder of the US Census Bureau: an address to points along the range of house numbers of its street.
 * No key. https://geocoding.geo.census.gov/geocoder/Geocoding_Services_API.html
 */
import pRetry, { AbortError } from 'p-retry';
import { z } from 'zod';

export const censusUrl = 'https://geocoding.geo.census.gov/geocoder/locations/onelineaddress';
/** Says who asks, so that whoever runs the service can tell. */
export const userAgent = 'massachusetts-peer-support-directory (npm run seed -- geocode)';

/** One point that the service offers. Degrees, WGS 84. */
export type Match = { lat: number; lon: number; /** As the service writes the address. */ address: string; state: string; zip?: string };

const answerSchema = z.object({
  result: z.object({
    addressMatches: z.array(z.object({
      coordinates: z.object({ x: z.number(), y: z.number() }),
      matchedAddress: z.string(),
      addressComponents: z.object({ state: z.string().default(''), zip: z.string().optional() }),
    })),
  }),
});

export type Service = {
  url: string;
  fetch: typeof globalThis.fetch;
  /** Milliseconds after which a request is given up. */
  timeout: number;
  /** Times to ask again, and milliseconds before the first of them; twice as long before each next one. */
  retries: number;
  wait: number;
  signal: AbortSignal;
};

/** The service gave no answer that can be used. Says nothing about the address. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
}

/**
 * Asks for an address in one line.
 * @returns every match, the best first; none when the service does not know the address
 * @throws NoAnswer when there is no network, no answer in time, a fault of the service, or an answer of another shape
 */
export async function askCensus(address: string, service: Service): Promise<Match[]> {
  const { retries, wait, signal } = service;
  try {
    return await pRetry(() => askOnce(address, service), { retries, minTimeout: wait, maxTimeout: wait * 8, factor: 2, signal });
  } catch (error) {
    throw error instanceof NoAnswer ? error : new NoAnswer(signal.aborted ? 'It was stopped.' : reasonOf(error));
  }
}

async function askOnce(address: string, { url, fetch, timeout, signal }: Service): Promise<Match[]> {
  const asked = new URL(url);
  for (const [name, value] of Object.entries({ address, benchmark: 'Public_AR_Current', format: 'json' })) asked.searchParams.set(name, value);
  let status: number;
  let text: string;
  try {
    const answer = await fetch(asked, { headers: { 'User-Agent': userAgent, Accept: 'application/json' }, signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]) });
    status = answer.status;
    text = await answer.text();
  } catch (error) {
    // The reason of a failed request stands one level deeper.
    throw new NoAnswer(reasonOf(error instanceof Error && error.cause instanceof Error ? error.cause : error));
  }
  if (status >= 500 || status === 429) throw new NoAnswer(`It answered with ${status}.`);
  if (status >= 400) throw new AbortError(new NoAnswer(`It refused the question with ${status}.`));
  return read(text);
}

function read(text: string): Match[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new NoAnswer('Its answer was not JSON.');
  }
  const answer = answerSchema.safeParse(value);
  if (!answer.success) throw new AbortError(new NoAnswer('Its answer has another shape than before.'));
  return answer.data.result.addressMatches.map(({ coordinates: { x, y }, matchedAddress, addressComponents: { state, zip } }) => ({ lat: y, lon: x, address: matchedAddress, state, ...(zip && { zip }) }));
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'It did not answer in time.';
  return 'code' in error && typeof error.code === 'string' ? `It cannot be reached (${error.code}).` : error.message;
}
