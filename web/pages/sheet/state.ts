/** What the document of the sheet carries so that the page can wake up. */
import type { SheetPage } from '../../../api/core/pages.ts';
import type { CrisisLine, Region } from '../../../api/core/region.ts';
import { pageRegion, type PageRegion } from '../find/state.ts';

export type EmbeddedSheet = SheetPage & {
  page: 'sheet';
  region: PageRegion;
  /** What is sent names them. */
  crisisLines: readonly CrisisLine[];
  /** What they are called in the other languages of the site. */
  names: Region['names'];
  reachedIn: Region['reachedIn'];
};

const namesOfLines = ({ names, crisisLines }: Region): Region['names'] => Object.fromEntries(Object.entries(names).map(([language, all]) =>
  [language, Object.fromEntries(crisisLines.flatMap(({ id }) => (all[id] === undefined ? [] : [[id, all[id]]])))]));

export const embeddedSheet = (page: SheetPage, region: Region): EmbeddedSheet => ({ page: 'sheet', ...page, region: pageRegion(region), crisisLines: region.crisisLines, names: namesOfLines(region), reachedIn: region.reachedIn });
