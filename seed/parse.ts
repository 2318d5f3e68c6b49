/** Reads one YAML text into a document. Only plain YAML passes: what could hide, repeat or blow up is refused. */
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document, type Pair } from 'yaml';
import type { FindingCode } from './codes.ts';
import type { Position } from './positions.ts';

/** Largest record file in bytes. The longest real one has about 3,000. */
export const mostBytes = 64 * 1024;
const deepest = 12;
/** Control characters, and what stands for bytes that are not UTF-8. */
// oxlint-disable-next-line no-control-regex
export const notText = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/;
const plainYaml = { prettyErrors: false, version: '1.2', schema: 'core', logLevel: 'error' } as const;

export type Problem = { code: FindingCode; position: Position; words: Record<string, string> };
export type Parsed =
  | { document: Document.Parsed; lines: LineCounter; problems: [] }
  | { document?: never; lines?: never; problems: Problem[] };

/**
 * Parses a YAML text. Never throws.
 * @returns the document, or what is wrong with the text: syntax errors, keys that stand twice, anchors, aliases, tags,
 * directives, more than one document, and nesting deeper than a record ever is.
 */
export function parseRecordText(text: string): Parsed {
  const odd = oddLine(text);
  if (odd > 0) return refused('yaml-syntax', odd, 'A character on this line is not text.');
  const deep = deepLine(text);
  if (deep > 0) return refused('yaml-too-deep', deep);
  const lines = new LineCounter();
  let document: Document.Parsed;
  try {
    document = parseDocument(text, { ...plainYaml, lineCounter: lines });
  } catch (error) {
    return refused('yaml-syntax', 1, String(error).slice(0, 200));
  }
  const problems = [...syntaxProblems(document, lines), ...fancyProblems(document, lines)];
  return problems.length > 0 ? { problems } : { document, lines, problems: [] };
}

function refused(code: FindingCode, line: number, reason = ''): Parsed {
  return { problems: [{ code, position: { line, column: 1 }, words: { reason } }] };
}

/** First line with a character that is not text; 0 when there is none. */
function oddLine(text: string): number {
  const odd = text.search(notText);
  return odd < 0 ? 0 : text.slice(0, odd).split('\n').length;
}

/** First line that opens more levels than a record has; 0 when none does. Keeps the parser from being led down. */
function deepLine(text: string): number {
  let open = 0;
  const brackets = text.match(/[[{]/g)?.length ?? 0;
  for (const [index, line] of text.split('\n').entries()) {
    const dashes = /^(?:\s*[-?:](?=\s))*/.exec(line)?.[0].replace(/\s/g, '').length ?? 0;
    if (dashes > deepest || /^\s{80}/.test(line)) return index + 1;
    // Most records have too few brackets to be deep.
    if (brackets <= deepest) continue;
    for (const character of line) {
      if (character === '[' || character === '{') open++;
      else if (character === ']' || character === '}') open = Math.max(0, open - 1);
      if (open > deepest) return index + 1;
    }
  }
  return 0;
}

function at(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function syntaxProblems(document: Document.Parsed, lines: LineCounter): Problem[] {
  return document.errors.map((error) => {
    const position = at(lines, error.pos[0]);
    if (error.code === 'DUPLICATE_KEY') return { code: 'yaml-duplicate-key', position, words: {} };
    if (error.code === 'MULTIPLE_DOCS') return { code: 'yaml-not-plain', position, words: { what: 'a second document after ---' } };
    return { code: 'yaml-syntax', position, words: { reason: error.message } };
  });
}

function fancyProblems(document: Document.Parsed, lines: LineCounter): Problem[] {
  const problems: Problem[] = [];
  const refuse = (what: string, offset = 0): void => void problems.push({ code: 'yaml-not-plain', position: at(lines, offset), words: { what } });
  if (document.directives.yaml.explicit || Object.keys(document.directives.tags).length > 1) refuse('a % directive');
  // By hand and not by the library's visit(), which takes a third of the time of reading: it keeps the path to each node.
  const lookAt = (node: unknown): void => {
    if (!isNode(node)) return;
    if (isAlias(node)) return refuse('an alias (*)', node.range?.[0]);
    if (node.anchor) refuse('an anchor (&)', node.range?.[0]);
    else if (node.tag) refuse('a tag (!)', node.range?.[0]);
    if (isSeq(node)) node.items.forEach(lookAt);
    if (isMap(node)) node.items.forEach(lookAtPair);
  };
  const lookAtPair = ({ key, value }: Pair): void => {
    if (!isScalar(key) || typeof key.value !== 'string') refuse('a key that is not plain text', isNode(key) ? key.range?.[0] : 0);
    lookAt(key);
    lookAt(value);
  };
  lookAt(document.contents);
  return problems;
}
