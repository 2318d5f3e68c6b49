/** Rendered pages, kept while they hold: drawing one takes far longer than answering from the records. */
import { entityTag, type Basis } from './caching.ts';

/** Pages kept at most. One takes about 90 kB. */
const most = 100;

export type RenderedPages = {
  /** The page of this address and basis, drawn with `render` when it is not there. */
  get(build: string, url: string, basis: Basis, render: () => Promise<string>): Promise<string>;
};

/** Keeps the most recently used pages. The tag names all that a page depends on, so what is kept never differs from what would be drawn. */
export function createRenderedPages(): RenderedPages {
  const kept = new Map<string, string>();
  return {
    async get(build, url, basis, render) {
      const tag = await entityTag(build, url, basis);
      const page = kept.get(tag) ?? (await render());
      kept.delete(tag);
      kept.set(tag, page);
      const oldest = kept.keys().next().value;
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      return page;
    },
  };
}
