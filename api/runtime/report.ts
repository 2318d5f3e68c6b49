/** Errors as lines of a log: what happened and where in the code, and nothing of who asked for what. */

/** Frames of the stack that a line names. */
const frames = 3;

/**
 * One line about an error. Its message is left out: messages repeat what somebody typed, as those of FTS5 and of JSON do. What
 * the database calls its own faults is told.
 */
export function lineOf(error: unknown): string {
  if (!(error instanceof Error)) return 'An error without a name.';
  const { name, message, stack = '', cause } = error;
  const { code } = error as NodeJS.ErrnoException;
  const told = [code, ...(`${message} ${cause instanceof Error ? cause.message : ''}`.match(/\b(?:SQLITE|D1)_[A-Z_]+\b/g) ?? [])].filter((word) => typeof word === 'string' && /^[\w-]+$/.test(word));
  const below = stack.slice(stack.indexOf(message) + message.length);
  const where = below.split('\n').flatMap((line) => /^\s+at (?:.*[(/])?([\w.-]+:\d+:\d+)\)?$/.exec(line)?.[1] ?? []).slice(0, frames);
  return [`${name}`, ...new Set(told), ...(where.length > 0 ? [`at ${where.join(', ')}`] : [])].join(' ');
}

/** Writes an error to the log. */
export const report = (error: unknown): void => console.error(lineOf(error));
