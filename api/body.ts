/** The body of a request that writes: as fields, or why it cannot be read. Never more of it in memory than is allowed. */
import { readAway } from './read-away.ts';

/** A fault as the status that says it. */
export type BodyFault = 400 | 413 | 415;

/**
 * Reads a body of JSON or of a form into fields.
 * @param most bytes that are read
 * @returns fields by name; of a name that a form gives several times, the last. A fault: 415 another type, 413 too long,
 * 400 not what its type says
 */
export async function readFields(request: Request, most: number): Promise<Record<string, unknown> | BodyFault> {
  const type = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json' && type !== 'application/x-www-form-urlencoded') {
    await readAway(request.body);
    return 415;
  }
  const text = await readText(request, most);
  if (typeof text === 'number') return text;
  return type === 'application/json' ? jsonFields(text) : Object.fromEntries(new URLSearchParams(text));
}

async function readText({ body, headers }: Request, most: number): Promise<string | BodyFault> {
  if (!body) return '';
  if (Number(headers.get('Content-Length') ?? 0) > most) {
    await readAway(body);
    return 413;
  }
  const reader = body.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      bytes += value.byteLength;
      if (bytes > most) {
        reader.releaseLock();
        await readAway(body);
        return 413;
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    // No UTF-8, or the client is gone.
    await reader.cancel().catch(() => {});
    return 400;
  }
}

function jsonFields(text: string): Record<string, unknown> | BodyFault {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Record<string, unknown> : 400;
  } catch {
    return 400;
  }
}
