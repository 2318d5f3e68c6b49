/** What the address held that could not be used. */
import { useEffect, useState } from 'react';
import type { Problem, ProblemCode } from '../../../api/core/query/values.ts';
import type { FilterName } from '../../../api/core/filters.ts';
import { useMessages } from '../../messages/context.tsx';
import { loadWords } from '../../messages/load.ts';
import type { ProblemWords } from '../../messages/messages.ts';
import { filterLabel } from '../../filters/labels.ts';
import { filters } from '../../../api/core/filters.ts';

/** An empty field of a form is no mistake of anybody's. */
const harmless: readonly ProblemCode[] = ['empty', 'needs-near'];

const found = import.meta.glob<{ problemWords: ProblemWords }>('../../messages/*/problems.ts');

/** Few pages need these words. */
export const loadProblemWords = async (): Promise<ProblemWords> => (await loadWords(found)).problemWords;

export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const messages = useMessages();
  const told = problems.filter(({ code }) => !harmless.includes(code));
  const [words, setWords] = useState(messages.problem);
  const missing = told.length > 0 && !words;
  useEffect(() => {
    // Without the words the rest of the page is as good as before.
    if (missing) loadProblemWords().then(setWords, () => undefined);
  }, [missing]);
  if (told.length === 0 || !words) return null;
  const name = (parameter: string): string => (parameter in filters ? filterLabel(parameter as FilterName, messages) : parameter);
  return (
    <div className="notice">
      <p><strong>{words.heading}</strong></p>
      <ul>
        {told.slice(0, 5).map(({ parameter, value, code, nearest }) => (
          <li key={`${parameter} ${code} ${value}`}>
            {words.sentences[code](name(parameter), value)} {nearest !== undefined && words.nearest(nearest)}
          </li>
        ))}
      </ul>
    </div>
  );
}
