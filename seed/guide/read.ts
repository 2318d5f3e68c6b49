/** Reads the guide of a region folder. What is wrong with its form becomes a finding: this never throws on what a file holds. */
import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import type { Guide } from '../../api/core/guide.ts';
import { finding, type Finding } from '../finding.ts';
import { parseRecordText } from '../parse.ts';
import { noPositions, positionsOf, startOfFile, type Path, type Positions } from '../positions.ts';
import { guideFiles, type GuideFile } from './schema.ts';
import { otherLanguages, readTranslation, translationsOf, type ReadTranslation } from './translations.ts';

export type ReadGuide = {
  translations: readonly ReadTranslation[];
  /** Absent when the form of a file is wrong, or when the region has no guide. */
  guide?: Guide;
  findings: Finding[];
  /** Where things stand in a file. */
  at: Record<GuideFile, { file: string; positions: Positions }>;
};

const names = Object.keys(guideFiles) as GuideFile[];
type Read = { value?: unknown; file: string; positions: Positions; findings: Finding[] };

function readFile(root: string, name: GuideFile): Read {
  const file = `${root.replaceAll('\\', '/').replace(/\/+$/, '')}/guide/${name}.yaml`;
  const wrong = (reason: string, position = startOfFile): Finding => finding('guide-wrong', file, position, { reason });
  if (!existsSync(file)) return { file, positions: noPositions, findings: [wrong('This file is missing.')] };
  const { document, lines, problems } = parseRecordText(readFileSync(file, 'utf8'));
  if (!document) return { file, positions: noPositions, findings: problems.map(({ code, position, words }) => wrong(words['reason'] || code, position)) };
  const positions = positionsOf(document, lines);
  const result = (guideFiles[name] as z.ZodType).safeParse(document.toJS());
  if (result.success) return { value: result.data, file, positions, findings: [] };
  const findings = result.error.issues.map((issue) => {
    const path = issue.path as Path;
    const [unknown] = issue.code === 'unrecognized_keys' ? issue.keys : [];
    return wrong(`${path.join('.')}: ${issue.message}`, unknown === undefined ? positions.value(path) : positions.key([...path, unknown]));
  });
  return { file, positions, findings };
}

/** @param root folder of the region, as `seed`; the guide lies in `<root>/guide` */
export function readGuide(root: string): ReadGuide {
  // The folder holds this code too.
  const has = names.some((name) => existsSync(`${root}/guide/${name}.yaml`));
  const read = Object.fromEntries(names.map((name) => [name, has ? readFile(root, name) : { file: '', positions: noPositions, findings: [] }])) as Record<GuideFile, Read>;
  const translations = has ? otherLanguages.map((language) => readTranslation(root, language)) : [];
  const findings = [...names.flatMap((name) => read[name].findings), ...translations.flatMap((each) => each.findings)];
  if (!has || findings.length > 0) return { translations, findings, at: read };
  const { sources, what, roles, become, terms, channels, paths } = read;
  const guide = { sources: sources.value, what: what.value, roles: roles.value, becoming: become.value, terms: terms.value, channels: channels.value, questions: paths.value, translations: translationsOf(translations) } as Guide;
  return { guide, translations, findings, at: read };
}
