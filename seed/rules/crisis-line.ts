/** Rule: the lines that stand on every page agree with their records. */
import { isPublished } from '../../api/core/published.ts';
import type { CrisisLine, Region } from '../../api/core/region.ts';
import type { Context } from '../context.ts';
import { finding, type Finding } from '../finding.ts';
import { startOfFile } from '../positions.ts';

/** Findings about the crisis lines of `region.yaml`. `file` is its path. */
export function crisisLines({ region, byId }: Context, file: string): Finding[] {
  return region.crisisLines.flatMap((line) => {
    const problem = difference(line, byId) ?? unspoken(line, byId, region);
    return problem ? [finding('crisis-line-differs', file, startOfFile, { id: line.id, problem })] : [];
  });
}

function difference({ id, call, text }: CrisisLine, byId: Context['byId']): string | undefined {
  const record = byId.get(id)?.record;
  if (!record || !isPublished(record)) return 'there is no published record with this id';
  if (!record.phones?.some(({ number }) => number === call)) return `its record does not have the number ${call}`;
  if (text !== undefined && record.text?.number !== text) return `its record does not have the text number ${text}`;
  return undefined;
}

/** Whoever is told how a line is reached in a language relies on it. */
function unspoken({ id }: CrisisLine, byId: Context['byId'], { reachedIn }: Region): string | undefined {
  const spoken: readonly string[] = byId.get(id)?.record.languages ?? [];
  const language = Object.entries(reachedIn).find(([tag, lines]) => lines[id] !== undefined && !spoken.includes(tag))?.[0];
  return language === undefined ? undefined : `its record does not have the language ${language}, in which reached_in says how to reach it`;
}
