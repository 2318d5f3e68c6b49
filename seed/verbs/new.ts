/** `new`: adds a record, from questions at a terminal or from what was typed. */
import { existsSync } from 'node:fs';
import { Option } from 'commander';
import type { LocationRecord } from '../../api/core/location.ts';
import { kinds, sourceKinds } from '../../api/core/vocabulary.ts';
import { findingsAfter, refuseErrors, writeFiles } from '../change.ts';
import { exitCodes, questionsOf, Refusal, type Shell } from '../command/shell.ts';
import { todayIn, type Verb } from '../command/verb.ts';
import { createContext, readSurroundings } from '../context.ts';
import { geocoderOf, type GeocoderOptions } from '../geocode/geocoder.ts';
import { geocoderOptions, readGeocoderOptions } from '../geocode/options.ts';
import { addressToAsk, middleOf, pointFrom, type Placed } from '../geocode/place.ts';
import { findingLine } from '../messages.ts';
import { missingIn } from '../missing.ts';
import { askRecord } from '../new/asked-record.ts';
import { draftOf, draftText, type TypedRecord } from '../new/draft.ts';
import { newFields } from '../new/fields.ts';
import { readText } from '../read.ts';
import { townsOf } from '../typed/towns.ts';

const help = `
Examples:
  npm run seed -- new                               asks for everything, at a terminal
  npm run seed -- new --kind clubhouse --name "Harbor House" --focus mental-health \\
    --summary "Members and staff share the work of the day." --address "12 Main Street, Lynn 01901" \\
    --phone "(617) 555-0100" --hours "9-5 weekdays" --source https://example.org/harbor --source-kind operator

Give only what the page says, and leave out what nobody says. The page under --source is taken to give every fact that is
typed with it. Without a page the record is a lead, which nobody sees. Nothing is written that "check" would refuse.`;

export const newVerb: Verb = {
  name: 'new',
  summary: 'Add a place or line: asks for it at a terminal, finds its point, writes its file.',
  describe(command) {
    command.addOption(new Option('--kind <kind>', 'what it is').choices(kinds)).option('--id <id>', 'name of the file (default: from the name and the town)');
    for (const { option, help: words } of newFields) command.option(option, words);
    command.option('--withheld', 'the operator keeps the address secret: then only the town')
      .option('--source <url>', 'the page that says all this').addOption(new Option('--source-kind <kind>', 'who speaks on the page').choices(sourceKinds))
      .option('--source-title <words>', 'what the page is, in our own words').option('--source-dated <date>', 'the date on the page, as in 2026-05')
      .option('--lead', 'keep it as a lead, which nobody sees');
    geocoderOptions(command);
    command.addHelpText('after', help);
  },
  async run(shell, options) {
    const { folder, json } = options;
    const geocoding = readGeocoderOptions(options);
    const ask = json ? undefined : await questionsOf(shell);
    const given: Partial<TypedRecord> = { ...options };
    if (!given.kind && !ask) {
      shell.complain(`Say what it is: --kind ${kinds.join(', ')}.`);
      return exitCodes.misused;
    }
    const [towns, today] = [townsOf(folder), todayIn(folder, shell)];
    // Whoever typed all that is needed is not asked for the rest.
    const isWhole = newFields.every(({ name, needed }) => !needed || given[name] !== undefined) && given.kind !== undefined;
    const typed = ask && !isWhole ? await askRecord(ask, given, towns) : (given as TypedRecord);
    const draft = draftOf(typed, today, towns);
    const file = fileOf(folder, draft);
    const placed = await placeOf(shell, folder, today, file, draft, geocoding);
    const record = placed && 'point' in placed ? { ...draft, point: placed.point } : draft;
    const written = { file, text: draftText(record) };
    const findings = findingsAfter(folder, today, [written]);
    refuseErrors(findings);
    if (ask && !isWhole) {
      shell.print(written.text.trimEnd());
      if (!(await ask.agree(`Write this to ${file}?`))) return exitCodes.fine;
    }
    if (writeFiles([written], shell.stopped).length === 0) return exitCodes.stopped;
    const missing = missingIn(record);
    if (json) shell.print(JSON.stringify({ id: record.id, file, confidence: record.confidence, point: record.point ?? null, missing: missing.map(({ what }) => what), warnings: findings }, null, 2));
    else for (const line of afterwards(record, file, placed, findings.map(findingLine))) shell.print(line);
    return exitCodes.fine;
  },
};

function fileOf(folder: string, { id, kind }: LocationRecord): string {
  const file = `${folder.replaceAll('\\', '/').replace(/\/+$/, '')}/locations/${kind}/${id}.yaml`;
  if (existsSync(file)) throw new Refusal(`Nothing was written: the record ${id} is there already (${file}). Correct that one, or choose another --id.`);
  return file;
}

type Whereabouts = Placed | { why: string };

/** The point, from the geocoder or the middle of an area; undefined for what has none. */
async function placeOf(shell: Shell, folder: string, today: string, file: string, draft: LocationRecord, options: GeocoderOptions): Promise<Whereabouts | undefined> {
  const { entry } = readText(file, draftText(draft));
  // A draft of a wrong form has no place: the check tells about it.
  if (!entry.record) return undefined;
  const context = createContext(readSurroundings(folder), today, [entry]);
  const address = addressToAsk(draft);
  const middle = middleOf(draft, context);
  if (address === undefined) return middle;
  const geocoder = geocoderOf(shell, today, options);
  try {
    const found = pointFrom(await geocoder.look(address), { ...entry, record: entry.record }, context);
    return 'point' in found ? found : middle ? { ...middle, why: found.why } : found;
  } finally {
    geocoder.close();
  }
}

function afterwards(record: LocationRecord, file: string, placed: Whereabouts | undefined, warnings: readonly string[]): string[] {
  const missing = missingIn(record).map(({ what }) => what);
  const why = placed && 'why' in placed && placed.why !== undefined ? [`${placed.why} Try again later: npm run seed -- geocode ${record.id}`] : [];
  return [
    `Wrote ${file}.`,
    ...(placed && 'point' in placed ? [`Point: ${placed.point.lat}, ${placed.point.lon}, within about ${placed.point.accuracy_m} m: ${placed.from}.`] : []), ...why,
    missing.length > 0 ? `Still missing: ${missing.join(', ')}.` : 'Nothing that people need is missing.',
    ...(record.confidence === 'lead' ? ['It is a lead, which nobody sees, until a page stands under sources and its confidence is "listed".'] : []),
    ...(warnings.length > 0 ? ['Please look:', ...warnings] : []),
  ];
}
