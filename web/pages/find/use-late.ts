/** What follows when the answer to a press has been painted. */
import { startTransition, useEffect, useState } from 'react';
import { whenPainted } from '../../when-idle.ts';

/**
 * The value as it was before, until the present one has been painted. What it brings gives way to whatever a person does
 * meanwhile, save to Tab: whoever walks on by keyboard finds all of it there, and is not pushed away by what comes after.
 */
export function useLate<T>(value: T): T {
  const [late, setLate] = useState(value);
  useEffect(() => {
    let isPast = false;
    const come = (): void => {
      if (!isPast) setLate(() => value);
    };
    const walk = ({ key }: KeyboardEvent): void => {
      if (key === 'Tab') come();
    };
    whenPainted(() => startTransition(come));
    addEventListener('keydown', walk, true);
    return () => {
      isPast = true;
      removeEventListener('keydown', walk, true);
    };
  }, [value]);
  return late;
}
