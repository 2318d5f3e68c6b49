/** The maintainer's command: `npm run seed -- <verb>`, with `--help` for the verbs and for each of them. */
import { runSeed } from './command/program.ts';
import { exitCodes } from './command/shell.ts';

// The YAML library asks the environment at each of its tokens, and to ask the real one takes longer than to read the token.
process.env = { ...process.env };

const stop = new AbortController();
process.on('SIGINT', () => {
  // Pressed again, it ends at once: files are replaced in one step, so even then none is half written.
  if (stop.signal.aborted) process.exit(exitCodes.stopped);
  console.error('Stopping. Nothing more is written.');
  stop.abort();
});
// A reader that has seen enough, as `head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? exitCodes.fine : exitCodes.refused));

process.exitCode = await runSeed(process.argv.slice(2), {
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
  isTerminal: process.stdin.isTTY && process.stdout.isTTY,
  clock: () => new Date(),
  fetch: globalThis.fetch,
  environment: process.env,
  stopped: stop.signal,
});
