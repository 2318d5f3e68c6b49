/** One place of the sheet, on the screen and on paper. */
import type { LocationItem } from '../../../api/core/answers.ts';
import type { MissingPlace } from '../../../api/core/sheet.ts';
import { Actions } from '../../list/Actions.tsx';
import { addressLine, townWords } from '../../list/where.ts';
import { Mark } from '../../map/Mark.tsx';
import { useMessages } from '../../messages/context.tsx';
import { useSheetMessages } from '../../messages/sheet-context.tsx';

type TakeOff = (id: string) => void;

export function PlaceEntry({ item, takeOff }: { item: LocationItem; takeOff: TakeOff }) {
  const messages = useMessages();
  return (
    <li className="sheet-place" id={`place-${item.id}`}>
      <Mark kind={item.kind} />
      <div>
        <h2><a href={`/locations/${item.id}`}>{item.name}</a></h2>
        <p className="quiet">{[messages.labels.kind[item.kind], addressLine(item) ?? townWords(item, messages)].join(' · ')}</p>
        <Actions item={item} />
        <TakeOffButton id={item.id} name={item.name} takeOff={takeOff} />
      </div>
    </li>
  );
}

/** A place that is not listed any more, or never was. */
export function MissingEntry({ missing: { id, name, replacedBy }, takeOff }: { missing: MissingPlace; takeOff: TakeOff }) {
  const words = useSheetMessages();
  return (
    <li className="sheet-place missing" id={`place-${id}`}>
      <div>
        <p className="notice">{name === undefined ? words.unknown(id) : words.gone(name)}</p>
        {replacedBy && <p>{words.replacedBy} <a href={`/locations/${replacedBy.id}`}>{replacedBy.name}</a></p>}
        <TakeOffButton id={id} name={name ?? id} takeOff={takeOff} />
      </div>
    </li>
  );
}

function TakeOffButton({ id, name, takeOff }: { id: string; name: string; takeOff: TakeOff }) {
  const words = useSheetMessages();
  return <button type="button" className="button soft with-scripts no-print" onClick={() => takeOff(id)}>{words.takeOff}<span className="hidden"> {name}</span></button>;
}
