/** The map in a frame: a drawing behind a button, beside the list where there is room; with scripts, on a press, the live map. */
import mapLabels from 'virtual:labels';
import type { EmbedPage } from '../../../api/core/pages.ts';
import type { Region } from '../../../api/core/region.ts';
import { Icon } from '../../look/Icon.tsx';
import { townsAround, townsOfState } from '../../map/picture.ts';
import { shownBounds } from '../../map/shown-bounds.ts';
import { StaticMap } from '../../map/StaticMap.tsx';
import { viewOf } from '../../map/view-of.ts';
import { useMessages } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';
import { listedPins } from './state.ts';

/** In pixels: about as wide as on a phone, so that names can be read there. */
const size = { width: 360, height: 320 };
/** The whole state is much in little room. */
const wholeWidth = 500;

export function EmbedMap({ page, region }: { page: EmbedPage; region: Region }) {
  const { results: words } = useMessages();
  const { embed } = useDocumentMessages();
  const pins = listedPins(page);
  if (pins.length === 0) return null;
  const { near, bbox } = page.query;
  const point = near?.point && { ...near.point, miles: near.miles };
  const view = viewOf(shownBounds(pins, point, bbox, region.bounds), size, wholeWidth);
  return (
    <details className="embed-map">
      <summary className="button"><Icon name="map" />{embed.map}</summary>
      <div className="embed-drawing">
        <StaticMap pins={pins} label={words.mapLabel(pins.length)} view={view} near={point} towns={view.center ? townsAround(mapLabels, view) : townsOfState(mapLabels)} />
      </div>
      <div className="embed-live-map" id="live-map" hidden />
      <p className="with-scripts"><button type="button" className="button soft embed-live" hidden>{embed.live}</button></p>
      <output className="embed-map-failed" hidden>{embed.mapFailed}</output>
    </details>
  );
}
