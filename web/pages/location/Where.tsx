/** Where a place is, on a small map: as exact as a person needs, and never more than is public. */
import mapLabels from 'virtual:labels';
import type { LocationItem } from '../../../api/core/answers.ts';
import { pinOf, type Pin } from '../../../api/core/pages.ts';
import { pictureOf, townsAround, type PictureView, type TownName } from '../../map/picture.ts';
import { StaticMap } from '../../map/StaticMap.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';
import { whereUnknown } from './facts.ts';

/** A town and those around it. */
const mapZoom = 9.75;
/** More than are ever in view. */
const mostNames = 60;
/** Only the middle of the drawing is shown: pixels from there to a town whose name still fits into a phone. */
const reach = { x: 105, y: 92 };

const viewOf = (pin: Pin): PictureView => ({ center: pin, zoom: mapZoom });

function townsInView(pin: Pin): TownName[] {
  const { place, width, height } = pictureOf(viewOf(pin));
  return townsAround(mapLabels, viewOf(pin), mostNames).filter((town) => {
    const { x, y } = place(town);
    return Math.abs(x - width / 2) < reach.x && Math.abs(y - height / 2) < reach.y;
  });
}

export function Where({ item }: { item: LocationItem }) {
  const { location: words } = useDocumentMessages();
  const pin = pinOf(item);
  const said = whereUnknown(item, words) ?? item.neighborhood;
  if (!pin && said === undefined) return null;
  return (
    <section aria-labelledby="where" className="where">
      <h2 id="where">{words.where}</h2>
      {pin && (
        <div className="small-map">
          <StaticMap pins={[pin]} selected={pin.id} label={words.mapLabel(item.address?.city ?? item.name)} view={viewOf(pin)} towns={townsInView(pin)} />
        </div>
      )}
      {said !== undefined && <p>{said}</p>}
    </section>
  );
}
