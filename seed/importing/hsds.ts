/** An import from HSDS: the files of a folder, or one file, against the records. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../../api/core/vocabulary.ts';
import type { Watch } from '../command/progress.ts';
import { Refusal } from '../command/shell.ts';
import { readServices, type HsdsFault, type HsdsService } from '../hsds/services.ts';
import { wantedOf } from '../hsds/wanted.ts';
import type { RecordFile } from '../read.ts';
import { mostTableBytes } from '../table/rows.ts';
import { errorsOf } from './judge.ts';
import { planOf, type Plan } from './plan.ts';

export type HsdsImport = Omit<Plan, 'faults'> & { notes: string[]; faults: string[] };
export type HsdsOptions = { from: string; today: string; kind: Kind | undefined; /** Leave out what the check would refuse, and take the rest. */ skipFaulty: boolean; watch?: Watch };

const isJson = (path: string): boolean => /\.(json|ndjson|jsonl)$/i.test(path);

/** True for what holds HSDS rather than a table: a folder, or a file of JSON. */
export function isHsds(path: string): boolean {
  return isJson(path) || (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

/** Reads and compares. Nothing is written. */
export function importHsds(root: string, path: string, files: readonly RecordFile[], { from, today, kind, skipFaulty, watch }: HsdsOptions): HsdsImport {
  const { services, faults } = readAll(path);
  const records = files.flatMap(({ record }) => (record ? [record] : []));
  const { wanted, notes } = wantedOf(services, records, { url: from, today, kind });
  const { faults: ofPlan, ...plan } = planOf(root, files, wanted, watch);
  const judged = [...ofPlan, ...errorsOf(root, today, files, plan.planned)].map(({ id, field, problem }) => ({ id, line: `${[id, field].filter(Boolean).join(', ')}: ${problem}` }));
  const bad = new Set(judged.map(({ id }) => id));
  return {
    ...plan, missing: [], planned: skipFaulty ? plan.planned.filter(({ id }) => !bad.has(id)) : plan.planned,
    faults: [...faults.map((fault) => `${fault.file}:${fault.line}:${fault.column}  ${fault.problem}`), ...(skipFaulty ? [] : judged.map(({ line }) => line))],
    notes: [...notes, ...(skipFaulty ? judged.map(({ line }) => `Left out: ${line}`) : [])],
  };
}

function readAll(path: string): { services: HsdsService[]; faults: HsdsFault[] } {
  const all = { services: [] as HsdsService[], faults: [] as HsdsFault[] };
  for (const file of filesOf(path)) {
    const { services, faults } = readServices(file, readFileSync(file, 'utf8'));
    all.services.push(...services);
    all.faults.push(...faults);
  }
  return all;
}

function filesOf(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new Refusal(`${path} cannot be opened: there is no such file.`);
  const found = stat.isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }).filter(isJson).sort().map((name) => join(path, name)) : [path];
  if (found.length === 0) throw new Refusal(`${path} holds no JSON. Only the JSON form of HSDS 3 is read: .json and .ndjson.`);
  const bytes = found.reduce((sum, file) => sum + statSync(file).size, 0);
  if (bytes > mostTableBytes) throw new Refusal(`${path} holds ${bytes} bytes, more than is read at once (${mostTableBytes}). Give one file after the other.`);
  return found;
}
