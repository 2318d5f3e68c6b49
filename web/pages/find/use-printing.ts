/** Paper holds the whole list: nobody can press "Show more" on it. */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True while the page is printed. The browser does not wait, so the list is drawn at once. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
