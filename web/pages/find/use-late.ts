/** What follows when the answer to a press has been painted. */
import { startTransition, useEffect, useState } from 'react';
import { whenPainted } from '../../when-idle.ts';

/** The value as it was before, until the present one has been painted. What it brings gives way to whatever a person does meanwhile. */
export function useLate<T>(value: T): T {
  const [late, setLate] = useState(value);
  useEffect(() => {
    let isPast = false;
    whenPainted(() => startTransition(() => {
      if (!isPast) setLate(() => value);
    }));
    return () => {
      isPast = true;
    };
  }, [value]);
  return late;
}
