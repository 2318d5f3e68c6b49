/** Where the fields of a YAML document stand in its text. */
import { isMap, isNode, isPair, isScalar, isSeq, type Document, type LineCounter, type Node } from 'yaml';

/** Line and column count from 1. */
export type Position = { line: number; column: number };
/** Keys and indexes that lead to a field: `['phones', 0, 'number']`. */
export type Path = readonly (string | number)[];

export type Positions = {
  /** Start of a value, or of the nearest thing around it when it does not stand there. `offset`: characters into it. */
  value(path: Path, offset?: number): Position;
  /** Start of the key at the end of the path. */
  key(path: Path): Position;
};

export const startOfFile: Position = { line: 1, column: 1 };

/** Positions in a text that could not be parsed. */
export const noPositions: Positions = { value: () => startOfFile, key: () => startOfFile };

function pairOf(node: unknown, key: string | number) {
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === key);
}

function step(node: unknown, key: string | number): unknown {
  return isSeq(node) && typeof key === 'number' ? node.items[key] : pairOf(node, key)?.value;
}

/** Positions of the fields of a parsed document. */
export function positionsOf(document: Document.Parsed, lines: LineCounter): Positions {
  function placed(node: Node | undefined, offset = 0): Position {
    const start = node?.range?.[0];
    if (start === undefined) return startOfFile;
    const quote = isScalar(node) && offset > 0 && node.type?.startsWith('QUOTE') ? 1 : 0;
    const { line, col } = lines.linePos(start + quote + offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }
  function value(path: Path, offset = 0): Position {
    let node: unknown = document.contents;
    for (const key of path) {
      const next = step(node, key);
      if (!isNode(next)) return placed(isNode(node) ? node : undefined);
      node = next;
    }
    return placed(isNode(node) ? node : undefined, offset);
  }
  function key(path: Path): Position {
    const last = path.at(-1);
    let node: unknown = document.contents;
    for (const part of path.slice(0, -1)) node = step(node, part);
    const found = last === undefined ? undefined : pairOf(node, last)?.key;
    return isNode(found) ? placed(found) : value(path.slice(0, -1));
  }
  return { value, key };
}
