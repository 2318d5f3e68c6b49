/**
 * Services in HSDS 3 JSON (Open Referral), whatever they come in: a list, a page of an API, lines of JSON, an organization
 * with its services, or a service at a location. Only what can be taken over is read; a value of another form counts as missing.
 */
import { z } from 'zod';

const text = z.string().trim().min(1).optional().catch(undefined);
const listOf = <T extends z.ZodType>(item: T) => z.array(z.unknown()).optional().catch(undefined)
  .transform((values = []) => values.flatMap((value) => item.safeParse(value).data ?? []) as z.output<T>[]);

const address = z.object({ address_1: text, address_2: text, city: text, state_province: text, postal_code: text, country: text, address_type: text });
const phone = z.object({ number: z.string().trim().min(1), type: text, description: text, extension: z.union([z.number(), z.string()]).optional().catch(undefined) });
const schedule = z.object({ freq: text, byday: text, opens_at: text, closes_at: text, valid_from: text, valid_to: text, dtstart: text, until: text, interval: z.number().optional().catch(undefined), notes: text });
const language = z.object({ code: text, name: text });
const degrees = z.coerce.number().optional().catch(undefined);
const location = z.object({
  location_type: text, latitude: degrees, longitude: degrees, addresses: listOf(address), phones: listOf(phone), schedules: listOf(schedule), languages: listOf(language),
});
const atLocation = z.object({ location: location.optional().catch(undefined), phones: listOf(phone), schedules: listOf(schedule) });
const organization = z.object({ name: text, phones: listOf(phone) });
const service = z.object({
  id: text, slug: text, name: z.string().trim().min(1), status: text, url: text, email: text, description: text, assured_date: text, last_modified: text,
  organization: organization.optional().catch(undefined), phones: listOf(phone), schedules: listOf(schedule), languages: listOf(language), service_at_locations: listOf(atLocation),
});

export type HsdsService = z.infer<typeof service>;
export type HsdsSchedule = z.infer<typeof schedule>;
export type HsdsPhone = z.infer<typeof phone>;
/** Why something was not read: the file, the line and the column, from 1. */
export type HsdsFault = { file: string; line: number; column: number; problem: string };

/** Reads the services of one file. */
export function readServices(file: string, content: string): { services: HsdsService[]; faults: HsdsFault[] } {
  const body = content.replace(/^\ufeff/, '');
  const read: { services: HsdsService[]; faults: HsdsFault[] } = { services: [], faults: [] };
  const lines = /\.(ndjson|jsonl)$/i.test(file) ? body.split('\n').map((line, index) => ({ line, first: index + 1 })) : [{ line: body, first: 1 }];
  for (const { line, first } of lines.filter(({ line }) => line.trim() !== '')) {
    try {
      take(JSON.parse(line), { file, line: first, column: 1 }, read);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const [, row = '1', column = '1'] = /\(line (\d+) column (\d+)\)/.exec(message) ?? [];
      read.faults.push({ file, line: first + Number(row) - 1, column: Number(column), problem: `This is not JSON: ${message}` });
    }
  }
  return read;
}

type Place = Pick<HsdsFault, 'file' | 'line' | 'column'>;

function take(value: unknown, place: Place, read: { services: HsdsService[]; faults: HsdsFault[] }): void {
  if (Array.isArray(value)) {
    for (const item of value) take(item, place, read);
    return;
  }
  const fields = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (Array.isArray(fields['contents'])) return take(fields['contents'], place, read);
  if (Array.isArray(fields['services'])) return take(fields['services'].map((one) => ({ organization: fields, ...(one as object) })), place, read);
  if (fields['service'] && fields['location']) return take({ ...(fields['service'] as object), service_at_locations: [fields] }, place, read);
  const found = service.safeParse(value);
  if (found.success) read.services.push(found.data);
  else read.faults.push({ ...place, problem: `Something here is no service of HSDS 3: ${typeof fields['id'] === 'string' ? `${fields['id']} ` : ''}has no name.` });
}
