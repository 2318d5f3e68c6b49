/** What the page of all lines carries so that it can stay right: hours and ranks, and nothing that is drawn already. */
import type { LocationItem } from '../../../api/core/answers.ts';
import { isCrisisLine, lineRank } from '../../../api/core/lines.ts';
import type { TalkPage } from '../../../api/core/pages.ts';
import type { Region } from '../../../api/core/region.ts';
import { pageRegion, type PageRegion } from '../find/state.ts';

export type EmbeddedLine = {
  id: string;
  status: LocationItem['status'];
  hours?: string;
  /** Its place among lines. Crisis lines have none: they stand apart and stay where they are. */
  rank?: number;
};

export type EmbeddedTalk = { page: 'talk'; asOf: string; region: PageRegion; lines: EmbeddedLine[] };

export function embeddedTalk({ asOf, crisis, lines, query }: TalkPage, region: Region): EmbeddedTalk {
  const line = (item: LocationItem, apart: boolean): EmbeddedLine =>
    ({ id: item.id, status: item.status, ...(item.hours !== undefined && { hours: item.hours }), ...(!apart && { rank: lineRank(item, query) }) });
  return {
    page: 'talk', asOf, region: pageRegion(region),
    lines: [...crisis.map((item) => line(item, true)), ...lines.map((item) => line(item, isCrisisLine(item)))],
  };
}
