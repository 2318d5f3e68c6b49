/** Finds the regular expressions in a program. */

export type Literal = { source: string; flags: string };

/** What is no expression, and what is one: comments, texts, templates (whose `${}` are read as code again), and a slash where a value may begin. */
// A slash before `>` ends an element.
const tokens = /\/\/[^\n]*|\/\*[^]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|(?<=(?:^|[=(,:;!&|?{}[\n>+]|\breturn|\btypeof|\bcase)[ \t\n]*)\/(?!>)((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)(?![\w<])/g;

/** Every literal, in order. Those in the `${}` of a template count; those in the words of one would be texts. */
export function literalsOf(text: string): Literal[] {
  // The words of templates are emptied first, so that a slash or a quote in them means nothing.
  const code = text.replaceAll(/`(?:[^`\\]|\\.)*`/g, (template) => [...template.matchAll(/\$\{([^{}]*)\}/g)].map(([, inner = '']) => `(${inner})`).join('') || "''");
  return [...code.matchAll(tokens)].flatMap(([, source, flags = '']) => (source === undefined ? [] : [{ source, flags }]));
}
