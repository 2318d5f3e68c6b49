/** Links that lead to another state of the find page: followed by the server without scripts, by the page with them. */
import { useMemo, type MouseEvent } from 'react';
import type { Sort } from '../../../api/core/filters.ts';
import { pathIn } from '../../../api/core/interface-languages.ts';
import type { Query } from '../../../api/core/query/values.ts';
import { useMessages } from '../../messages/context.tsx';
import { serverAddress, writeAddress } from './address.ts';

export type Link = (query: Query) => { href: string; onClick: (event: MouseEvent) => void };

/** @param awake true once scripts run: from then on no link holds a place where a server would see it. */
export function useLinks(awake: boolean, sort: Sort | undefined, goTo: (query: Query) => void): Link {
  const { language } = useMessages();
  return useMemo(() => (query) => {
    const state = { query, ...(sort && { sort }) };
    return {
      href: pathIn(language, awake ? writeAddress(state) : serverAddress(state)),
      onClick(event) {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        goTo(query);
      },
    };
  }, [awake, sort, goTo, language]);
}
