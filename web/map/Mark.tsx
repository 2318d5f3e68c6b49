import type { Kind } from '../../api/core/vocabulary.ts';

/** Shape and letter of a kind as a picture of 32 by 32, drawn once per document (`IconSheet`); decoration, the words beside it say the same. */
export function Mark({ kind }: { kind: Kind }) {
  return <svg className="mark" data-kind={kind} viewBox="0 0 32 32" aria-hidden="true" focusable="false"><use href={`#mark-${kind}`} /></svg>;
}
