/** What stands on the page of all lines, read from its HTML. */
import type { LocationItem } from '../../api/core/answers.ts';

type State = LocationItem['open']['state'];
export type ReadPage = {
  /** Ids of the lines that stand apart and first. */
  crisis: string[];
  /** Ids of the others by state, in order. */
  groups: Record<State, string[]>;
  notices: string[];
};

const idsIn = (html: string): string[] => [...html.matchAll(/<li class="talk-card[^"]*" id="line-([^"]+)"/g)].map(([, id = '']) => id);
const sectionOf = (html: string, mark: string): string => new RegExp(`<section[^>]*${mark}.*?</section>`, 's').exec(html)?.[0] ?? '';

export function readTalkPage(html: string): ReadPage {
  const group = (state: State): string[] => idsIn(sectionOf(html, `data-group="${state}"`));
  return {
    crisis: idsIn(sectionOf(html, 'class="talk-crisis"')),
    groups: { open: group('open'), unknown: group('unknown'), closed: group('closed') },
    notices: [...html.matchAll(/<(p|div) class="notice">(.*?)<\/\1>/gs)].map(([, , text = '']) => text.replaceAll(/<[^>]+>/g, '')),
  };
}
