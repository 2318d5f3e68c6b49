/** Paper holds the whole list: nobody can press "Show more" on it. */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True while the page is printed. The browser does not wait, so the list is drawn at once. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const look = ({ type }: Event): void => flushSync(() => setPrinting(type === 'beforeprint'));
    for (const name of ['beforeprint', 'afterprint']) addEventListener(name, look);
    return () => {
      for (const name of ['beforeprint', 'afterprint']) removeEventListener(name, look);
    };
  }, []);
  return isPrinting;
}
