import type { Bounds } from '../../api/core/region.ts';
import type { MapMessages } from './messages.ts';

type Props = {
  /** What the map shows, once the person has moved it and until that was searched. */
  moved: Bounds | undefined;
  hasBox: boolean;
  /** Places in the results. */
  count: number;
  onSearch: (bounds: Bounds) => void;
  onResults: () => void;
  messages: MapMessages;
};

/** Searches what the person moved to; after it, where the list is out of sight, says how much was found and leads there. */
export function Area({ moved, hasBox, count, onSearch, onResults, messages }: Props) {
  if (moved) return <button type="button" className="button main map-search" onClick={() => onSearch(moved)}>{messages.searchHere}</button>;
  if (!hasBox) return null;
  return <button type="button" className="button map-search map-found" onClick={onResults}>{messages.placesHere(count)}</button>;
}
