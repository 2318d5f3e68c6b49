/** Rule: no text names a person. Places stay when people leave, and nobody agreed to stand here. */
import type { Rule } from '../context.ts';
import { findingAt } from '../finding.ts';
import { textsOf } from '../texts.ts';

const capital = String.raw`\p{Lu}[\p{L}'’-]+`;
const start = String.raw`(?<![\p{L}\p{N}])`;
/** Words that begin with a capital after "ask for" without being part of a name. */
const notNames = `(?!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|\
September|October|November|December|English|Spanish|American|Peer|Recovery|Intake|Center|Line|Option)`;

const patterns: readonly RegExp[] = [
  // A courtesy title. "Dr" without a dot after a capital word is a drive: "12 Foss Dr".
  new RegExp(String.raw`${start}(?:(?:Mr|Mrs|Ms|Mx|Rev|Prof|Atty)\.? |Dr\. |(?<!\p{Lu}\p{L}+ )Dr )${notNames}(${capital})`, 'u'),
  new RegExp(`${start}(?:[Dd]irector|[Mm]anager|[Cc]oordinator|[Cc]ounselor|[Cc]oach|[Ss]upervisor)[:,]? ${notNames}(${capital} ${capital})`, 'u'),
  new RegExp(String.raw`${start}(?:[Aa]sk for|[Cc]ontact|[Ss]peak (?:to|with)|[Tt]alk to|[Rr]each out to|[Aa]ttn\.?:?|c/o) ${notNames}(${capital} ${capital})`, 'u'),
];

/** Streets and houses are named after people: there a title is followed by the kind of street or house. */
const memorial = /\b(Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Way|Square|Highway|School|Center|House|Club|Clubhouse|Building|Park|Day)\b/;
/** Words that only organizations bear. */
const organization = /\b(Center|Centers|Alliance|Foundation|Network|Services|House|Line|Lifeline|Health|Support|Recovery|Program|Office|Department|Boston|Massachusetts)\b/;
const thirdCapital = new RegExp(`^ ${capital}`, 'u');

export const person: Rule = (entry) =>
  textsOf(entry.record).flatMap(({ path, text }) => {
    const found = personIn(text);
    return found === undefined ? [] : [findingAt('personal-name', entry, path, { found })];
  });

/** What in a text looks like the name of a person, or undefined. */
function personIn(text: string): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [whole, name = ''] = found;
    const after = text.slice(found.index + whole.length);
    // "Contact Malden Overcoming Addiction": three capital words in a row are an organization.
    const isOther = memorial.test(whole + after.slice(0, 40)) || organization.test(name) || thirdCapital.test(after);
    if (!isOther) return whole;
  }
  return undefined;
}
