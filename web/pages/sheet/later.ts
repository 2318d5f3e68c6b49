/** What of the sheet few people open: the table and the cards come when they are wanted. */
import { useEffect, useState } from 'react';

export type Later = Pick<typeof import('./later-parts.ts'), 'CompareTable' | 'NearestCards'>;

export const loadLater = (): Promise<Later> => import('./later-parts.ts');

/** @param first what is there already: on the server all of it, and in a browser where the server had drawn some of it. */
export function useLater(first: Later | undefined, isWanted: boolean): Later | 'failed' | undefined {
  const [later, setLater] = useState<Later | 'failed' | undefined>(first);
  const isMissing = isWanted && later === undefined;
  useEffect(() => {
    if (isMissing) loadLater().then(setLater, () => setLater('failed'));
  }, [isMissing]);
  return later;
}
