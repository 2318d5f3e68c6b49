/**
 * A location record: one YAML file in `seed/locations/<kind>/<id>.yaml`. The schema is closed (an unknown key is an
 * error), and each description is also the editor's hint and the API's documentation.
 */
import { z } from 'zod';
import {
  accesses, areaScopes, audiences, checkMethods, confidences, costs, focuses, funders, kinds, languages, peerRoles,
  pointMethods, services, sourceKinds, statuses, supportedFacts, tellingMethods,
} from './vocabulary.ts';

const text = z.string().trim().min(1);
const calendarDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(80);
/** A list in a record is never empty and never holds a value twice: leave the field out instead. */
function listOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z.array(z.enum(values)).min(1).refine((list) => new Set(list).size === list.length, 'holds a value twice');
}

const address = z.strictObject({
  street: text.optional().describe('Number and street. Leave it out when the location is withheld or not known.'),
  unit: text.optional().describe('Floor, suite or door.'),
  city: text.describe('City, town or village, as in the postal address.'),
  state: z.literal('MA').describe('Always MA.'),
  zip: z.string().regex(/^\d{5}$/).optional().describe('Five-digit ZIP code, in quotes.'),
});

const point = z.strictObject({
  lat: z.number().min(-90).max(90).describe('Latitude in degrees, WGS 84. About 42 here.'),
  lon: z.number().min(-180).max(180).describe('Longitude in degrees, WGS 84. About -71 here.'),
  accuracy_m: z.number().positive().describe('How far off the point may be, in metres.'),
  method: z.enum(pointMethods).describe('How the point was found. `town` and `zip` are the middle of an area.'),
});

const phone = z.strictObject({
  number: z.string().regex(/^(\+1\d{10}|\d{3})$/).describe('+1 and ten digits, or 988, 211, 311, 711. In quotes.'),
  label: text.optional().describe('What this number is for, when there is more than one.'),
});

const textLine = z.strictObject({
  number: z.string().regex(/^(\+1\d{10}|\d{3}|\d{5,6})$/).describe('Number or short code to text. In quotes.'),
  keyword: text.optional().describe('Word to send first.'),
});

const area = z.strictObject({
  scope: z.enum(areaScopes).describe('How wide the place or line serves.'),
  towns_or_region: text.optional().describe('Which towns or region, in plain words.'),
});

export const source = z.strictObject({
  url: z.string().regex(/^https:\/\/[^\s]+$/).describe('Address of the page that was read. https only.'),
  title: text.describe('What the page is, in our own words.'),
  dated: z.string().regex(/^(undated|\d{4}(-\d{2}(-\d{2})?)?)$/).describe('Date on the page, as exact as it gives, or `undated`.'),
  read: calendarDate.describe('Day on which we read it.'),
  supports: listOf(supportedFacts).describe('Which facts of this record the page gives.'),
  kind: z.enum(sourceKinds).describe('Who speaks: the operator, a government body (`state`), news, a directory, or a copy of an official list.'),
});

export const locationSchema = z.strictObject({
  id: id.describe('Same as the file name. Never changes, because links use it.'),
  name: text.max(120).describe('Name as the operator writes it.'),
  operator: text.optional().describe('Organization that runs it.'),
  kind: z.enum(kinds).describe('What it is. Same as the folder name.'),
  focus: listOf(focuses).describe('What it is about.'),
  summary: text.describe('At most 25 plain words of our own. No marketing, no name, no address.'),
  funders: listOf(funders).optional().describe('Who pays, where a source says so.'),
  address: address.optional().describe('Where it is. City alone when the street is withheld or not known.'),
  neighborhood: text.optional().describe('Neighborhood or village, where that helps.'),
  location_withheld: z.literal(true).optional().describe('true when the operator does not publish the street. Then no street, unit, ZIP or finer point stands anywhere in the record.'),
  point: point.optional().describe('Where the map shows it. Never for a phone line.'),
  phones: z.array(phone).min(1).optional().describe('Numbers to call, the best one first.'),
  text: textLine.optional().describe('Where to send a text message.'),
  chat: z.string().regex(/^https:\/\/[^\s]+$/).optional().describe('Page for web chat. https only.'),
  email: z.email().optional().describe('Mailbox of the organization, never of a person.'),
  website: z.string().regex(/^https?:\/\/[^\s]+$/).optional().describe('Page of the place or its operator.'),
  hours: text.optional().describe('OpenStreetMap opening_hours form in local time, as `Mo-Fr 09:00-17:00; PH off`. Only when a source states it.'),
  hours_note: text.optional().describe('What is known about hours that the form above cannot say.'),
  languages: listOf(languages).optional().describe('Languages spoken there, where a source says so. ISO 639-1, `ase` for American Sign Language.'),
  audiences: listOf(audiences).optional().describe('Groups that a source names. Not a limit.'),
  peer_roles: listOf(peerRoles).optional().describe('Peer roles that a source names.'),
  peer_run: z.boolean().optional().describe('true or false only when a source says so. Left out means not known.'),
  services: listOf(services).optional().describe('What it offers.'),
  access: listOf(accesses).optional().describe('How to get in.'),
  cost: z.enum(costs).optional().describe('What it costs.'),
  area: area.optional().describe('Whom it serves by place: for lines and regional places.'),
  police_policy: text.optional().describe('For lines: what the operator says about calling the police or emergency services.'),
  sources: z.array(source).min(1).optional().describe('Pages the facts come from. A published record has at least one.'),
  told: z.array(z.strictObject({
    on: calendarDate.describe('Day on which we were told, YYYY-MM-DD.'),
    by: z.enum(tellingMethods).describe('How: by phone, on a visit, or the operator wrote to us.'),
    facts: listOf(supportedFacts).describe('Which facts of this record we were told.'),
  })).min(1).optional().describe('Facts that somebody told us, so that no page has to give them. Stays when the record is checked again.'),
  checked: z.strictObject({
    on: calendarDate.describe('Day of the last check, YYYY-MM-DD.'),
    by: z.enum(checkMethods).describe('How: by reading sources, by phone, by a visit, or told by the operator.'),
  }).describe('When and how the record was last checked.'),
  confidence: z.enum(confidences).describe('confirmed: sources agree (nobody need have phoned). listed: one or older sources. lead: not shown.'),
  status: z.enum(statuses).describe('open, unclear (call first), moved or closed. Moved and closed are kept and not shown.'),
  disputed: listOf(supportedFacts).optional().describe('Facts for which sources give different values. The record gives one of them.'),
  replaced_by: id.optional().describe('For moved or closed: id of the record that took its place.'),
  conflicts: z.array(text).min(1).optional().describe('For maintainers, never published: values we did not choose, and why.'),
  to_check: z.array(text).min(1).optional().describe('For maintainers, never published: what to ask when calling.'),
});

export type LocationRecord = z.infer<typeof locationSchema>;
export type Source = z.infer<typeof source>;
export type Point = z.infer<typeof point>;
