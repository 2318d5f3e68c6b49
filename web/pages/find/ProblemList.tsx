/** What the address held that could not be used. */
import type { Problem, ProblemCode } from '../../../api/core/query/values.ts';
import type { FilterName } from '../../../api/core/filters.ts';
import { useMessages } from '../../messages/context.tsx';
import { filterLabel } from '../../filters/labels.ts';
import { filters } from '../../../api/core/filters.ts';

/** An empty field of a form is no mistake of anybody's. */
const harmless: readonly ProblemCode[] = ['empty', 'needs-near'];

export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const messages = useMessages();
  const told = problems.filter(({ code }) => !harmless.includes(code));
  if (told.length === 0) return null;
  const name = (parameter: string): string => (parameter in filters ? filterLabel(parameter as FilterName, messages) : parameter);
  return (
    <div className="notice">
      <p><strong>{messages.problem.heading}</strong></p>
      <ul>
        {told.slice(0, 5).map(({ parameter, value, code, nearest }) => (
          <li key={`${parameter} ${code} ${value}`}>
            {messages.problem.sentences[code](name(parameter), value)} {nearest !== undefined && messages.problem.nearest(nearest)}
          </li>
        ))}
      </ul>
    </div>
  );
}
