/** The built Worker in workerd on this computer, with the database of a dry run. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { builtConfig } from './steps.ts';

/** How long workerd may take to start, in milliseconds. */
const patience = 120_000;

/** @throws Error with what wrangler said where it does not start */
export async function serveLocally<Result>(scratch: string, use: (address: string) => Promise<Result>): Promise<Result> {
  const words = ['--no-install', 'wrangler', 'dev', '--config', builtConfig, '--ip', '127.0.0.1', '--port', '0', '--inspector-port', '0', '--persist-to', join(scratch, 'state'), '--show-interactive-dev-session=false'];
  // A group of its own, because wrangler starts others, and all have to end.
  const child = spawn('npx', words, { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, CI: 'true', WRANGLER_SEND_METRICS: 'false' } });
  try {
    return await use(await ready(child));
  } finally {
    end(child);
  }
}

function end({ pid, exitCode }: ReturnType<typeof spawn>): void {
  if (pid === undefined || exitCode !== null) return;
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It has ended by itself meanwhile.
  }
}

function ready(child: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`The Worker did not start on this computer. It said:\n${output.slice(-2000)}`)), patience);
    const take = (part: Buffer): void => {
      output += part.toString();
      const [, address] = /Ready on (http:\/\/[\w.:]+)/.exec(output) ?? [];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.on('error', reject);
    child.on('exit', () => reject(new Error(`The Worker ended on this computer. It said:\n${output.slice(-2000)}`)));
  });
}
