/** `geocode`: finds the points of records, from the Census Bureau's geocoder or, where it cannot help, as the middle of the ZIP code. */
import { findingsAfter, writeFiles, type Written } from '../change.ts';
import { exitCodes, Refusal, type Shell } from '../command/shell.ts';
import { watchOf } from '../command/progress.ts';
import { todayIn, type CommonOptions, type Verb } from '../command/verb.ts';
import { createContext, readSurroundings, type Context } from '../context.ts';
import { findRecord, type FoundRecord } from '../find-record.ts';
import { geocoderOf, type GeocoderOptions } from '../geocode/geocoder.ts';
import { geocoderOptions, readGeocoderOptions } from '../geocode/options.ts';
import { geocode, needsPoint, type Geocoded } from '../geocode/run.ts';
import { findingLine } from '../messages.ts';
import { readFiles, type Read } from '../read.ts';

const help = `
Examples:
  npm run seed -- geocode                       every place that has no point of its own yet
  npm run seed -- geocode harbor-house-lynn     this one, also when it has a point
  npm run seed -- geocode --offline             asks nobody: the middle of the ZIP code, and the accuracy says so

The US Census Bureau learns the addresses of public places, one at a time; of a hidden place it learns nothing. Answers are kept
in .data/geocode.json. What it finds has to lie in the state, near the ZIP code, and be the same house number. A point is not
moved more than 250 m, and one set by hand (its method is "address point", or a comment stands at it) not at all, without --move.
Ends with 1 when a place has no point afterwards, or only the middle of its ZIP code because the geocoder could not help.`;

export const geocodeVerb: Verb = {
  name: 'geocode',
  summary: 'Find the points of places on the map, and say how exact they are.',
  describe(command) {
    command.argument('[ids...]', 'records, by the end of their address on the website (default: those without a point of their own)')
      .option('--move', 'also move points that lie farther, or were set by hand');
    geocoderOptions(command);
    command.addHelpText('after', help);
  },
  async run(shell, options, [ids]) {
    const { folder, json, move } = options;
    const geocoding = readGeocoderOptions(options);
    const read = readFiles(folder, watchOf(shell, json));
    const chosen = Array.isArray(ids) && ids.length > 0;
    if (move && !chosen) throw new Refusal('--move goes with the ids of records: look at each of them first.');
    const records = chosen ? [...new Set(ids.map(String))].map((id) => findRecord(read, id)) : withRecords(read).filter(needsPoint);
    const today = todayIn(folder, shell);
    const context = createContext(readSurroundings(folder), today, read.files);
    const results = await geocodeAll(shell, options, records, context, geocoding, move === true);
    if (shell.stopped.aborted) return exitCodes.stopped;
    const { writable, refused } = sound(read, folder, today, results);
    const written = new Set(writeFiles(writable, shell.stopped));
    const told = results.map((each): Geocoded => {
      const why = refused.get(each.file);
      return why === undefined ? each : { id: each.id, file: each.file, outcome: 'left', why, sound: false };
    });
    if (json) shell.print(JSON.stringify(told.map((each) => ({ ...each, text: undefined, written: written.has(each.file) })), null, 2));
    else for (const line of report(told, written)) shell.print(line);
    return told.every((each) => (each.outcome === 'found' ? each.why === undefined || geocoding.offline : each.sound)) ? exitCodes.fine : exitCodes.refused;
  },
};

const withRecords = ({ files }: Read): FoundRecord[] => files.flatMap((file) => (file.record ? [{ ...file, record: file.record }] : []));

async function geocodeAll(
  shell: Shell, { json }: CommonOptions, records: readonly FoundRecord[], context: Context, options: GeocoderOptions, move: boolean,
): Promise<Geocoded[]> {
  const geocoder = geocoderOf(shell, context.today, options);
  const progress = watchOf(shell, json)(records.length, 'addresses');
  const results: Geocoded[] = [];
  try {
    for (const found of records) {
      if (shell.stopped.aborted) break;
      results.push(await geocode(found, context, geocoder, move));
      progress.step();
    }
  } finally {
    // What was answered before Ctrl-C need not be asked again.
    geocoder.close();
    progress.end();
  }
  return results;
}

/** What may be written, and for each other file why not: the check has the last word. */
function sound({ files }: Read, folder: string, today: string, results: readonly Geocoded[]): { writable: Written[]; refused: Map<string, string> } {
  const changed = results.flatMap((each) => (each.outcome === 'found' ? [{ file: each.file, text: each.text }] : []));
  const errors = findingsAfter(folder, today, changed, { present: files }).filter(({ severity }) => severity === 'error');
  const refused = new Map(errors.map((found) => [found.file, `Mend it first. ${findingLine(found)}`]));
  return { writable: changed.filter(({ file }) => !refused.has(file)), refused };
}

function report(results: readonly Geocoded[], written: ReadonlySet<string>): string[] {
  const lines = results.map((each) => (each.outcome === 'left'
    ? `Left ${each.id}: ${each.why}`
    : `Wrote ${each.id}: ${each.point.lat}, ${each.point.lon}, within about ${each.point.accuracy_m} m: ${each.from}.${each.why === undefined ? '' : ` ${each.why}`}`));
  return [...lines, results.length === 0 ? 'Every place has its point.' : `${written.size} of ${results.length} written.`];
}
