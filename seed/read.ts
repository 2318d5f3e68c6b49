/**
 * Reads the record files of a region folder. What is wrong with a file becomes a finding and everything else is still
 * read: this never throws on what a file holds, nor on a file or folder that cannot be opened.
 */
import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import type { Document } from 'yaml';
import type { LocationRecord } from '../api/core/location.ts';
import { unwatched, type Watch } from './command/progress.ts';
import { byPlace, finding, type Finding } from './finding.ts';
import { mostBytes, parseRecordText } from './parse.ts';
import { noPositions, positionsOf, startOfFile, type Positions } from './positions.ts';
import { readByForm } from './rules/form.ts';

export type RecordFile = {
  /** Path of the file, as the folder was given, with forward slashes. */
  file: string;
  /** Name of the folder it lies in, and of the file without `.yaml`. */
  folder: string;
  stem: string;
  text: string;
  /** Absent when the text is not YAML that we take. `rules/canonical-form.ts` puts it in order, so what it holds is read before. */
  document?: Document.Parsed;
  positions: Positions;
  /** The record, when its form is right. */
  record?: LocationRecord;
  /**
   * The record without its unknown keys and with forgotten quotes put back, when that alone makes its form right.
   * The rules read this, so that one slip does not hide the others.
   */
  draft?: LocationRecord;
};

export type Read = { files: RecordFile[]; findings: Finding[] };

/**
 * Reads every record of a region.
 * @param root folder of the region, as `seed`; the records lie in `<root>/locations/<kind>/<id>.yaml`
 * @param watch is told how far the reading is
 * @returns the files in order of their paths, and what is wrong with their form
 */
export function readFiles(root: string, watch: Watch = unwatched): Read {
  const read: Read = { files: [], findings: [] };
  const base = `${root.replaceAll('\\', '/').replace(/\/+$/, '')}/locations`;
  const found = recordFilesIn(base, read.findings);
  const progress = watch(found.length, 'files read');
  for (const { file, folder } of found) {
    readOne(file, folder, read);
    progress.step();
  }
  progress.end();
  read.findings.sort(byPlace);
  return read;
}

function recordFilesIn(base: string, findings: Finding[]): { file: string; folder: string }[] {
  const files: { file: string; folder: string }[] = [];
  for (const folder of entriesOf(base, findings)) {
    if (!folder.isDirectory()) {
      findings.push(finding('file-misplaced', `${base}/${folder.name}`, startOfFile));
      continue;
    }
    for (const entry of entriesOf(`${base}/${folder.name}`, findings)) {
      const file = `${base}/${folder.name}/${entry.name}`;
      if (!entry.isFile() || !entry.name.endsWith('.yaml')) findings.push(finding('file-misplaced', file, startOfFile));
      else files.push({ file, folder: folder.name });
    }
  }
  return files;
}

/**
 * Reads the text of one record.
 * @param file path of the file, for the findings; its folder and name are taken from it
 */
export function readText(file: string, text: string): { entry: RecordFile; findings: Finding[] } {
  const [folder = '', name = ''] = file.split('/').slice(-2);
  const entry: RecordFile = { file, folder, stem: name.replace(/\.yaml$/, ''), text, positions: noPositions };
  const { document, lines, problems } = parseRecordText(text);
  if (!document) {
    return { entry, findings: problems.map(({ code, position, words }) => finding(code, file, position, words)) };
  }
  entry.document = document;
  entry.positions = positionsOf(document, lines);
  const { record, draft, findings } = readByForm(entry, document);
  if (record) entry.record = record;
  if (draft) entry.draft = draft;
  return { entry, findings };
}

function entriesOf(folder: string, findings: Finding[]): Dirent[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    findings.push(finding('file-unreadable', folder, startOfFile, { reason: reasonOf(error) }));
    return [];
  }
}

function readOne(file: string, folder: string, read: Read): void {
  try {
    const { size } = statSync(file);
    if (size > mostBytes) {
      read.findings.push(finding('file-too-large', file, startOfFile, { bytes: String(size), most: String(mostBytes) }));
      return;
    }
    const { entry, findings } = readText(file, readFileSync(file, 'utf8'));
    read.files.push({ ...entry, folder });
    read.findings.push(...findings);
  } catch (error) {
    read.findings.push(finding('file-unreadable', file, startOfFile, { reason: reasonOf(error) }));
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
