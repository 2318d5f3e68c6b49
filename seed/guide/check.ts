/** Rules over the guide: what it names is there, what it rests on is dated and read not long ago, and it can be read easily. */
import { addDays, isCalendarDay } from '../../api/core/clock.ts';
import type { Fact, Guide, GuideLink } from '../../api/core/guide.ts';
import type { LocationRecord } from '../../api/core/location.ts';
import { isPublished } from '../../api/core/published.ts';
import { findingAt, type Finding } from '../finding.ts';
import type { Path } from '../positions.ts';
import { gradeOf, hardest } from './grade.ts';
import type { ReadGuide } from './read.ts';
import type { GuideFile } from './schema.ts';
import { checkTranslation } from './translations.ts';
import { textsOfGuide } from './texts.ts';

/** Days after which somebody should read a source again. */
const staleDays = 365;

type Context = { guide: Guide; at: ReadGuide['at']; records: readonly LocationRecord[]; today: string };

/**
 * What is wrong with the guide.
 * @param records of the region
 * @param today the day in the region, YYYY-MM-DD
 */
export function checkGuide({ guide, translations, findings, at }: ReadGuide, records: readonly LocationRecord[], today: string): Finding[] {
  if (!guide) return findings;
  const context = { guide, at, records, today };
  return [sourcesOfGuide, factsOfGuide, recordsOfGuide, wayThrough, easyToRead].flatMap((rule) => rule(context)).concat(translations.flatMap((each) => checkTranslation(guide, each)));
}

function sourcesOfGuide({ guide: { sources }, at, today }: Context): Finding[] {
  return sources.flatMap(({ id, dated, read }, index) => [
    ...(sources.findIndex((other) => other.id === id) < index ? [findingAt('id-twice', at.sources, [index, 'id'], { id, other: at.sources.file })] : []),
    ...(dated.length === 10 && !isCalendarDay(dated) ? [findingAt('date-unreal', at.sources, [index, 'dated'], { date: dated })] : []),
    ...(read > today ? [findingAt('date-future', at.sources, [index, 'read'], { date: read, today })] : []),
    ...(dated !== 'undated' && dated > read ? [findingAt('dated-after-read', at.sources, [index, 'dated'], { dated, read })] : []),
    ...(read < addDays(today, -staleDays) ? [findingAt('stale', at.sources, [index, 'read'], { on: read, days: String(staleDays) })] : []),
  ]);
}

/** Every fact names sources that are there, and every source is named. */
function factsOfGuide({ guide: { sources, what, roles, becoming }, at }: Context): Finding[] {
  const known = new Set(sources.map(({ id }) => id));
  const used = new Set<string>();
  const look = (file: GuideFile, path: Path, { sources: named = [] }: Fact): Finding[] => named.flatMap((id, place) => {
    used.add(id);
    return known.has(id) ? [] : [findingAt('guide-source', at[file], [...path, 'sources', place], { id })];
  });
  const lookAll = (file: GuideFile, path: Path, facts: readonly Fact[]): Finding[] => facts.flatMap((fact, index) => look(file, [...path, index], fact));
  const findings = [
    ...(['is', 'is_not'] as const).flatMap((part) => lookAll('what', [part], what[part])),
    ...roles.flatMap((role, index) => [
      ...look('roles', [index, 'in_brief'], role.in_brief),
      ...Object.entries(role.facts).flatMap(([aspect, facts]) => [
        ...lookAll('roles', [index, 'facts', aspect], facts),
        // Steps may be advice of ours; what is told of a role may not.
        ...facts.flatMap((fact, place) => (fact.sources ? [] : [findingAt('guide-unsupported', at.roles, [index, 'facts', aspect, place])])),
      ]),
    ]),
    ...becoming.flatMap((one, index) => (['steps', 'prepare', 'notes', 'past'] as const).flatMap((part) => lookAll('become', [index, part], one[part]))),
  ];
  return [...findings, ...sources.flatMap(({ id }, index) => (used.has(id) ? [] : [findingAt('guide-source-idle', at.sources, [index, 'id'], { id })]))];
}

/** What the guide leads to is what people can see. */
function recordsOfGuide({ guide: { roles, becoming, channels, questions }, at, records }: Context): Finding[] {
  const shown = records.filter(isPublished);
  const ids = new Set(shown.map(({ id }) => id));
  const gone = (file: GuideFile, path: Path, id: string | undefined): Finding[] => (id === undefined || ids.has(id) ? [] : [findingAt('guide-record', at[file], path, { id })]);
  const empty = (file: GuideFile, path: Path, link: GuideLink | undefined): Finding[] => (link === undefined || shown.some((record) => fits(record, link)) ? [] : [findingAt('guide-link-empty', at[file], path)]);
  return [
    ...roles.flatMap(({ find }, index) => find.flatMap(({ record, link }, place) => [...gone('roles', [index, 'find', place, 'record'], record), ...empty('roles', [index, 'find', place, 'link'], link)])),
    ...becoming.flatMap(({ trainers }, index) => trainers.flatMap((id, place) => gone('become', [index, 'trainers', place], id))),
    ...channels.flatMap(({ link }, index) => empty('channels', [index, 'link'], link)),
    ...questions.flatMap(({ answers }, index) => answers.flatMap((answer, place) => empty('paths', [index, 'answers', place, 'link'], 'link' in answer ? answer.link : undefined))),
  ];
}

/** As the filters have it: any of the values of each list. */
function fits(record: LocationRecord, { kind, focus, audience, role }: GuideLink): boolean {
  const any = (wanted: readonly string[] | undefined, held: readonly string[] | undefined): boolean => wanted === undefined || wanted.some((value) => held?.includes(value));
  return any(kind, [record.kind]) && any(focus, record.focus) && any(audience, record.audiences) && any(role, record.peer_roles);
}

/** Most questions that somebody is asked. */
const mostQuestions = 4;

/** Each answer leads somewhere, nobody goes round in a circle, and nobody is asked too much. */
function wayThrough({ guide: { questions }, at }: Context): Finding[] {
  const places = new Map(questions.map(({ id }, index) => [id, index]));
  const reached = new Set<number>();
  const walk = (index: number, path: Path, before: readonly number[]): Finding[] => {
    reached.add(index);
    if (before.length >= mostQuestions || before.includes(index)) return [findingAt('guide-path', at.paths, path, { what: `more than ${mostQuestions} questions in a row` })];
    return (questions[index]?.answers ?? []).flatMap((answer, place) => {
      if (!('next' in answer)) return [];
      const next = places.get(answer.next);
      const here = [index, 'answers', place, 'next'];
      return next === undefined ? [findingAt('guide-path', at.paths, here, { what: `the question ${answer.next}, which is not here` })] : walk(next, here, [...before, index]);
    });
  };
  const findings = walk(0, [0], []);
  return [...findings, ...questions.flatMap((_, index) => (reached.has(index) ? [] : [findingAt('guide-path', at.paths, [index, 'id'], { what: 'a question that no answer leads to' })]))];
}

function easyToRead({ guide, at }: Context): Finding[] {
  return textsOfGuide(guide).flatMap(({ file, path, sentences }) => {
    const grade = gradeOf(sentences);
    return grade <= hardest ? [] : [findingAt('guide-hard', at[file], path, { grade: grade.toFixed(1), most: String(hardest) })];
  });
}
