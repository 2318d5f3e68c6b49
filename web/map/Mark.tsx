import type { Kind } from '../../api/core/vocabulary.ts';
import { baselineOf, kindMarks, shapes } from './kinds.ts';
import './kinds.css';

/** Shape and letter of a kind as a picture of 32 by 32; decoration, the words beside it say the same. */
export function Mark({ kind }: { kind: Kind }) {
  const { shape, letter } = kindMarks[kind];
  return (
    <svg className="mark" data-kind={kind} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path className="mark-shape" d={shapes[shape]} />
      <text className={letter.length > 1 ? 'mark-letter mark-letters' : 'mark-letter'} x="16" y={baselineOf(shape)}>
        {letter}
      </text>
    </svg>
  );
}
