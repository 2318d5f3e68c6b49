/** English words about changes of the records. */
import type { ChangeWords } from '../change-words.ts';
import { plural } from '../plural.ts';

/** "The directory" begins no sentence about a record whose name stands above. */
const told = (name: string | undefined, sentence: string): string => (name === undefined ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : `${name} ${sentence}`);
const took = (other: string | undefined): string => (other === undefined ? '' : ` ${other} took its place.`);
/** With a full stop, where a quotation does not bring its own. */
const stopped = (sentence: string): string => (/[.!?]”?$/.test(sentence) ? sentence : `${sentence}.`);

export const changeWords: ChangeWords = {
  fields: {
    name: 'Name', operator: 'Operator', kind: 'Kind', focus: 'Focus', summary: 'Summary', funders: 'Funding', address: 'Address',
    neighborhood: 'Neighborhood', location_withheld: 'Privacy of the address', point: 'Point on the map', phones: 'Phone', text: 'Text number',
    chat: 'Web chat', email: 'E-mail', website: 'Website', hours: 'Hours', hours_note: 'Note on the hours', languages: 'Languages', audiences: 'Groups',
    peer_roles: 'Peer roles', peer_run: 'Peer-run', services: 'Services', access: 'Ways to get in', cost: 'Cost', area: 'Area',
    police_policy: 'Words about the police', sources: 'Sources', told: 'What we were told', checked: 'Last check', confidence: 'Certainty', status: 'Status',
    disputed: 'Facts not agreed on', replaced_by: 'Successor', conflicts: 'Conflicts', to_check: 'Open questions',
  },
  of: (field, name) => (name === undefined ? field : `${field} of ${name}`),
  about: (name, sentence) => (name === undefined ? sentence : `${name}: ${sentence}`),
  added: (name) => told(name, 'was added to the directory.').replace(/^Was added/, 'Added'),
  addedLead: (name) => told(name, 'was added as a lead. It is not shown.').replace(/^Was added/, 'Added'),
  withdrawn: {
    moved: (name, other) => `${told(name, 'has moved, as far as we know, and is no longer listed.')}${took(other)}`,
    closed: (name, other) => `${told(name, 'has closed, as far as we know, and is no longer listed.')}${took(other)}`,
  },
  hidden: (name) => told(name, 'is not shown any more.').replace(/^Is not/, 'Not'),
  changed: (what, before, after) => stopped(`${what} changed from ${before} to ${after}`),
  filled: (what, after) => stopped(`${what} added: ${after}`),
  emptied: (what, before) => stopped(`${what} taken out. Before: ${before}`),
  otherwise: (what) => `${what} changed.`,
  list: (what, come, gone) => stopped(`${what}: ${[come && `added ${come}`, gone && `took out ${gone}`].filter(Boolean).join('; ')}`),
  withheld: (name) => `The address${name === undefined ? '' : ` of ${name}`} is not public any more.`,
  notWithheld: (name) => `The address${name === undefined ? '' : ` of ${name}`} is public now.`,
  yes: 'yes', no: 'no', quoted: (text) => `“${text}”`,
  page: {
    link: 'What changed in this list', title: 'What changed',
    description: 'What changed in the list of peer support places and phone lines: new places, new numbers and hours, and what has closed.',
    intro: 'New places, new numbers and hours, and what has closed, newest first. Each place shows how we know.',
    feed: 'Follow these changes (Atom feed)',
    feedHelp: 'A feed reader shows you each change as it comes. It needs no account and no e-mail address.',
    began: (records) => plural('en', records, { one: 'The directory began with # place or line.', other: 'The directory began with # places and lines.' }),
    nothing: 'Nothing has changed yet.', more: (most) => `These are the newest ${most} changes.`,
  },
};
