/** The command with all its verbs: reads what was typed, and turns what goes wrong into a sentence and an exit code. */
import { Command, CommanderError } from 'commander';
import { verbs } from '../verbs.ts';
import { exitCodes, type ExitCode, type Shell } from './shell.ts';
import type { CommonOptions, Verb } from './verb.ts';

const codesHelp = `
Exit codes: ${exitCodes.fine} done; ${exitCodes.refused} something has to be mended, or was refused, and nothing was written; ${exitCodes.misused} not typed as the help says; ${exitCodes.stopped} stopped by Ctrl-C.
Help for one verb: npm run seed -- <verb> --help. The whole guide: seed/README.md`;

/**
 * Runs the command.
 * @param words what was typed after its name
 * @returns the exit code; never throws
 */
export async function runSeed(words: readonly string[], shell: Shell): Promise<ExitCode> {
  let code: ExitCode = exitCodes.fine;
  const program = new Command('npm run seed --').description('Looks after the records of the directory.')
    .exitOverride().configureOutput({ writeOut: (text) => shell.print(text.trimEnd()), writeErr: (text) => shell.complain(text.trimEnd()) })
    .addHelpText('after', codesHelp).showHelpAfterError('See: npm run seed -- --help').showSuggestionAfterError()
    .helpCommand(false).configureHelp({ showGlobalOptions: true });
  common(program);
  for (const verb of verbs) add(program, verb, shell, (ended) => { code = ended; });
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.misused;
    if (!shell.stopped.aborted) shell.complain(error instanceof Error ? error.message : String(error));
    code = exitCodes.refused;
  }
  return shell.stopped.aborted ? exitCodes.stopped : code;
}

function common(command: Command): void {
  command.option('--folder <folder>', 'folder of the region', 'seed').option('--json', 'write JSON, for programs');
}

function add(program: Command, verb: Verb, shell: Shell, end: (code: ExitCode) => void): void {
  const command = program.command(verb.name).summary(verb.summary).description(verb.summary);
  verb.describe?.(command);
  command.action(async (...given: unknown[]) => {
    // Commander hands over the arguments, then the verb's own options, then itself.
    end(await verb.run(shell, command.optsWithGlobals<CommonOptions & Record<string, unknown>>(), given.slice(0, -2)));
  });
}
