/** The nearest of each kind, worked out on the device from the records. */
import type { LocationItem } from '../../../api/core/answers.ts';
import { lookedAt, mainKinds, nearestKinds, otherKinds, type NearestKinds, type OfKind } from '../../../api/core/nearest-kinds.ts';
import type { Query } from '../../../api/core/query/values.ts';
import type { Kind } from '../../../api/core/vocabulary.ts';
import type { Directory } from '../find/use-directory.ts';
import type { NearPlace } from './use-near.ts';

/** The server makes the same from the database: see `api/routes/nearest.ts`. */
export function nearestHere({ engine, collection }: Extract<Directory, { state: 'ready' }>, { name, point }: NearPlace, instant: Date): NearestKinds {
  const near = { text: name, point };
  const whole = (items: readonly { id: string }[], query: Query): LocationItem[] => items.flatMap(({ id }) => engine.item(collection, id, query, instant) ?? []);
  const ofKind = (kind: Kind): OfKind => {
    const { items, wider } = engine.answer(collection, { kind: [kind], near }, 'distance', instant, lookedAt);
    return { kind, located: whole(items, { near }), serving: whole(wider, {}).filter((item) => engine.serves(item, name)) };
  };
  const { lines } = engine.surroundings(collection, { near }, 'distance', instant);
  return nearestKinds(mainKinds.map(ofKind), otherKinds.map(ofKind), whole(lines.items, {}));
}
