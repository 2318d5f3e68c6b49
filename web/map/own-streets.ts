/** Streets of our own, drawn on canvases from the vector tiles that the directory sends. A chunk of its own, fetched only where there are such tiles. */
import { namedFlavor, type Flavor } from '@protomaps/basemaps';
import { DomUtil, GridLayer, type Map as LeafletMap } from 'leaflet';
import { labelRules, leafletLayer, paintRules, type LeafletLayerOptions, type PaintRule } from 'protomaps-leaflet';

/** From this zoom on the tiles draw the ground as well; before, our own drawing is better, with its shores and state lines. */
const groundZoom = 12;
const ground: readonly string[] = ['earth', 'water', 'landcover', 'landuse'];
/** The deepest zoom of an archive as Protomaps makes it. Closer, the same tile is drawn larger. */
const deepestTiles = 15;
/** Milliseconds after which a tile counts as failed. */
const patience = 8000;

/**
 * A layer of streets, to be added to a map. The names of towns are the map's own, which do not wait for tiles.
 * @param onFail called for each tile that does not come; the drawing below it is seen then
 */
export function ownStreets(map: LeafletMap, isDark: boolean, onFail: () => void): GridLayer {
  // The library takes Leaflet from a global, as scripts did that stood one after the other in a page.
  (globalThis as { L?: unknown }).L = { DomUtil, GridLayer };
  const flavor = flavorOf(map.getContainer(), isDark);
  const options: LeafletLayerOptions = {
    className: 'map-own-streets', lang: 'en', maxDataZoom: deepestTiles, maxZoom: 19, url: tilesOf(onFail) as NonNullable<LeafletLayerOptions['url']>,
    paintRules: paintRules(flavor).map(groundWhenClose), labelRules: labelRules(flavor, 'en').filter(({ dataLayer }) => dataLayer === 'roads'),
  };
  return leafletLayer(options) as unknown as GridLayer;
}

/** Which colours of a flavor are those of the map: the first whose names fit. */
const colours: readonly (readonly [names: RegExp, property: string])[] = [
  [/^earth$/, '--map-land'], [/^water$/, '--map-sea'], [/^boundaries$/, '--map-border'], [/_halo$/, '--map-land'], [/^roads_label_/, '--map-name'],
  [/_casing/, '--map-road-edge'], [/^((tunnel|bridges)_)?(highway|major|link)/, '--map-main-road'], [/^((tunnel|bridges)_)?(minor|other)/, '--map-road'],
];

/** The usual colours for light or dark, with ground, water and streets in those of the map, which the drawing below has too. */
function flavorOf(container: HTMLElement, isDark: boolean): Flavor {
  const usual = namedFlavor(isDark ? 'dark' : 'light');
  const style = getComputedStyle(container);
  const own = Object.keys(usual).flatMap((name) => {
    const [, property] = colours.find(([names]) => names.test(name)) ?? [];
    const colour = property && style.getPropertyValue(property).trim();
    return colour ? [[name, colour]] : [];
  });
  return { ...usual, ...Object.fromEntries(own) as Partial<Flavor> };
}

const groundWhenClose = (rule: PaintRule): PaintRule => (ground.includes(rule.dataLayer) ? { ...rule, minzoom: Math.max(rule.minzoom ?? 0, groundZoom) } : rule);

/** The one thing that the layer asks of an archive: a tile, or undefined where the archive has nothing. */
const tilesOf = (onFail: () => void): unknown => ({
  getZxy: async (z: number, x: number, y: number, passed: AbortSignal): Promise<{ data: ArrayBuffer } | undefined> => {
    try {
      const answer = await fetch(`/tiles/${z}/${x}/${y}.mvt`, { signal: AbortSignal.any([passed, AbortSignal.timeout(patience)]) });
      if (!answer.ok) throw new Error(`A tile of streets was answered with ${answer.status}.`);
      return answer.status === 204 ? undefined : { data: await answer.arrayBuffer() };
    } catch (error) {
      // Of a zoom that the person has left already.
      if (!passed.aborted) onFail();
      throw error;
    }
  },
});
