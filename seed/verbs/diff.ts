/** `diff`: what changed in the records since a commit or a tag, in words; and into the public log. */
import type { RecordChanges } from '../../api/core/changes.ts';
import { changeInWords } from '../../web/messages/changes-en.ts';
import { allChanges, publicChanges } from '../changes/compare.ts';
import { publish } from '../changes/publish.ts';
import { findCommit, type Commit } from '../changes/repository.ts';
import { readSince, type Since } from '../changes/since.ts';
import { exitCodes } from '../command/shell.ts';
import { todayIn, type Verb } from '../command/verb.ts';

const help = `
Examples:
  npm run seed -- diff                     since the last tag, or since the last commit where there is none
  npm run seed -- diff v1.2                since a tag or a commit
  npm run seed -- diff v1.2 --markdown     for release notes
  npm run seed -- diff v1.2 --publish      into changes.yaml, which the page /changes and the feed /changes.atom show

What it prints is for maintainers: it also tells of leads, of notes and of what is withheld. --public prints what --publish
would write: only what people could see before, or see now. Publish once for each release; what was published is not
published again.`;

export const diff: Verb = {
  name: 'diff',
  summary: 'Say what changed in the records since a commit or a tag, and publish it.',
  describe(command) {
    command.argument('[ref]', 'a tag or a commit; without one the last tag, else the last commit')
      .option('--markdown', 'write a list for release notes: only what is public')
      .option('--public', 'only what is public')
      .option('--publish', 'add what is public to changes.yaml').addHelpText('after', help);
  },
  run(shell, { folder, json, markdown, public: onlyPublic, publish: toPublish }, [ref]) {
    const commit = findCommit(folder, typeof ref === 'string' ? ref : undefined);
    const since = readSince(folder, commit);
    if (toPublish) return publish(shell, { folder, today: todayIn(folder, shell), changed: publicOf(since), unread: since.unread, json: json === true });
    const changed = onlyPublic || markdown ? publicOf(since) : allChanges(since.before, since.after, since.nameOf);
    if (json) shell.print(JSON.stringify({ since: commit, records: changed, unread: since.unread }, null, 2));
    else if (markdown) shell.print(markdownOf(changed, commit));
    else shell.print(textOf(changed, commit));
    for (const path of json ? [] : since.unread) shell.complain(`Not compared, because it cannot be read as a record: ${path}`);
    return exitCodes.fine;
  },
};

const publicOf = ({ before, after, nameOf }: Since): RecordChanges[] => publicChanges(before, after, nameOf);

function textOf(changed: readonly RecordChanges[], { name }: Commit): string {
  if (changed.length === 0) return `Nothing has changed in the records since ${name}.`;
  return [`Since ${name}:`, ...changed.flatMap((record) => record.changes.map((change) => changeInWords(change, record.name)))].join('\n');
}

function markdownOf(changed: readonly RecordChanges[], { name }: Commit): string {
  const items = changed.flatMap((record) => record.changes.map((change) => `- ${escaped(changeInWords(change, record.name))}`));
  return [`## Records changed since ${escaped(name)}`, '', ...(items.length > 0 ? items : ['Nothing.'])].join('\n');
}

/** What Markdown would take for its own. */
const escaped = (text: string): string => text.replaceAll(/[\\`*_{}[\]<>#|~]/g, String.raw`\$&`);
