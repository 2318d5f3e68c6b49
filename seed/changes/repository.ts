/** The record files of a folder as they were at a commit, read from git in one process however many there are. */
import { spawnSync } from 'node:child_process';
import { Refusal } from '../command/shell.ts';

/** Output taken from git at most, in bytes: a hundred thousand records have about 300 MB. */
const mostBytes = 512 * 1024 * 1024;

export type Commit = { hash: string; /** What was asked for, or the tag that was found. */ name: string };

/** Runs git in a folder. `status` is null where it could not be started. */
function git(folder: string, words: readonly string[], input = ''): { status: number | null; output: Buffer; complaint: string } {
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...words], {
    input, maxBuffer: mostBytes, env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
  });
  if (error && 'code' in error && error.code === 'ENOENT') throw new Refusal('This needs git, and there is none here. Install it, or run this where it is.');
  return { status, output: stdout ?? Buffer.alloc(0), complaint: String(stderr ?? '').trim() };
}

/**
 * Finds a commit.
 * @param ref a tag, a branch or a commit; without one the last tag, and where there is none the last commit
 * @throws Refusal with a sentence where there is no such commit, or no git
 */
export function findCommit(folder: string, ref: string | undefined): Commit {
  if (git(folder, ['rev-parse', '--git-dir']).status !== 0) throw new Refusal(`${folder} is not inside a git repository, so nobody can tell what it held before.`);
  const name = ref ?? lastTag(folder) ?? 'HEAD';
  if (name.startsWith('-')) throw new Refusal(`"${name}" looks like an option. Give a tag or a commit, as v1.2 or HEAD~3.`);
  const { status, output } = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  if (status === 0) return { hash: output.toString().trim(), name };
  if (git(folder, ['rev-parse', '--is-shallow-repository']).output.toString().trim() === 'true') {
    throw new Refusal(`There is no commit or tag "${name}" here, because this copy holds only the last part of the history. Fetch the rest: git fetch --unshallow --tags`);
  }
  throw new Refusal(ref === undefined ? 'There is no commit yet.' : `There is no commit or tag "${name}". git tag lists the tags, git log the commits.`);
}

function lastTag(folder: string): string | undefined {
  const { status, output } = git(folder, ['describe', '--tags', '--abbrev=0']);
  return status === 0 ? output.toString().trim() : undefined;
}

/**
 * The texts of the record files at a commit, by their path inside the folder, as `locations/clubhouse/atlantic-quincy.yaml`.
 * @throws Refusal where git holds the commit and not its files
 */
export function textsAt(folder: string, { hash, name }: Commit): Map<string, string> {
  const listed = git(folder, ['ls-tree', '-r', '-z', hash, '--', 'locations/']);
  if (listed.status !== 0) throw new Refusal(`git could not list the records at ${name}: ${listed.complaint}`);
  const files = listed.output.toString().split('\0').flatMap((line) => {
    const [, object, path] = /^\d+ blob (\S+)\t(.+\.yaml)$/s.exec(line) ?? [];
    return object !== undefined && path !== undefined ? [{ object, path }] : [];
  });
  const { output } = git(folder, ['cat-file', '--batch'], files.map(({ object }) => `${object}\n`).join(''));
  return textsOf(output, files.map(({ path }) => path), name);
}

/** Each file comes as `<object> blob <bytes>`, its bytes and the end of a line, in the order asked for. */
function textsOf(output: Buffer, paths: readonly string[], name: string): Map<string, string> {
  const texts = new Map<string, string>();
  let at = 0;
  for (const path of paths) {
    const end = output.indexOf('\n', at);
    const [, bytes] = /^\S+ blob (\d+)$/.exec(output.subarray(at, end).toString()) ?? [];
    if (end < 0 || bytes === undefined) throw new Refusal(`This copy of the repository does not hold ${path} at ${name}. Fetch it: git fetch --unshallow --tags`);
    const from = end + 1;
    texts.set(path, output.subarray(from, from + Number(bytes)).toString());
    at = from + Number(bytes) + 1;
  }
  return texts;
}
