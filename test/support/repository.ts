/** A git repository of its own in a folder, for tests of what changed. */
import { spawnSync } from 'node:child_process';

/** Runs git in a folder with an identity of the test's own and nothing of the machine's. */
export function gitIn(folder: string): (...words: string[]) => string {
  return (...words) => {
    const { status, stdout, stderr } = spawnSync('git', ['-C', folder, '-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false', '-c', 'core.autocrlf=false', ...words], {
      encoding: 'utf8', env: { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' },
    });
    if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`);
    return stdout.trim();
  };
}
