/**
 * Rule: no place stands in two records.
 *
 * The same place, an error: the same kind and town with the same number, or the same kind at the same door, or nearly
 * the same name in the same town (lines and regional places without a town count as one town). Operators share a main
 * number among several places and houses hold several tenants, so a number or a street alone is only a warning.
 * A pair is told once, at the later file, and not at all when one is known to have taken the place of the other.
 */
import type { Entry, Rule } from '../context.ts';
import { findingAt, type Finding } from '../finding.ts';
import { nearNames, numbersOf, townKey, type Neighbors } from '../neighbors.ts';

export const duplicate: Rule = (entry, { neighbors }) => {
  const same = sameName(entry, neighbors) ?? sameDoor(entry, neighbors) ?? sameNumber(entry, neighbors);
  return [...(same ? [same] : []), ...shared(entry, neighbors, same?.arguments['other'])];
};

function sameName(entry: Entry, neighbors: Neighbors): Finding | undefined {
  const other = neighbors.byName(entry).toSorted((a, b) => (a.file < b.file ? -1 : 1)).find((each) => isEarlier(each, entry) && nearNames(entry, each));
  return other && findingAt('duplicate', entry, ['name'], { what: 'nearly the same name and the same town', other: other.file });
}

function sameDoor(entry: Entry, neighbors: Neighbors): Finding | undefined {
  const other = neighbors.byStreet(entry).find((each) => isRival(each, entry) && each.record.kind === entry.record.kind && sameUnit(each, entry));
  return other && findingAt('duplicate', entry, ['address', 'street'], { what: 'the same kind at the same address', other: other.file });
}

function sameNumber(entry: Entry, neighbors: Neighbors): Finding | undefined {
  if (townKey(entry) === '') return undefined;
  for (const { number, path } of numbersOf(entry)) {
    const others = neighbors.byPhone(number).filter((each) => each.record.kind === entry.record.kind && townKey(each) === townKey(entry));
    const other = others.find((each) => isRival(each, entry));
    if (other) return findingAt('duplicate', entry, path, { what: `the same kind, town and number (${number})`, other: other.file });
  }
  return undefined;
}

/** What is shared with records that are not the same place. `same`: file of the one that is. */
function shared(entry: Entry, neighbors: Neighbors, same: string | undefined): Finding[] {
  const findings: Finding[] = [];
  const filesOf = (others: readonly Entry[]) => others.filter((each) => isRival(each, entry) && each.file !== same).map(({ file }) => file);
  const houses = filesOf(neighbors.byStreet(entry));
  if (houses.length > 0) findings.push(findingAt('shared-address', entry, ['address', 'street'], { other: listed(houses) }));
  for (const { number, path } of numbersOf(entry)) {
    const files = filesOf(neighbors.byPhone(number));
    if (files.length > 0) findings.push(findingAt('shared-phone', entry, path, { number, other: listed(files) }));
  }
  return findings;
}

function listed(files: readonly string[]): string {
  const more = files.length > 3 ? ` and ${files.length - 3} more` : '';
  return files.slice(0, 3).join(', ') + more;
}

function isEarlier(other: Entry, entry: Entry): boolean {
  if (other.record.replaced_by === entry.record.id || entry.record.replaced_by === other.record.id) return false;
  return other.file < entry.file;
}

/** An earlier record that is live, as this one is: what is gone may share a number or a door with what came after. */
function isRival(other: Entry, entry: Entry): boolean {
  return isEarlier(other, entry) && [other, entry].every(({ record }) => record.status === 'open' || record.status === 'unclear');
}

function sameUnit(a: Entry, b: Entry): boolean {
  const [one, other] = [a.record.address?.unit?.toLowerCase(), b.record.address?.unit?.toLowerCase()];
  return one === undefined || other === undefined || one === other;
}
