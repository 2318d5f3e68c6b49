import type { Kind } from '../../api/core/vocabulary.ts';
import { baselineOf, kindMarks, shapes } from './kinds.ts';

/** Shape and letter of a kind, in a space of 32 by 32. Colours come from the `data-kind` around it. */
export function KindDrawing({ kind }: { kind: Kind }) {
  const { shape, letter } = kindMarks[kind];
  return (
    <>
      <path className="mark-shape" d={shapes[shape]} />
      <text className={letter.length > 1 ? 'mark-letter mark-letters' : 'mark-letter'} x="16" y={baselineOf(shape)}>{letter}</text>
    </>
  );
}
