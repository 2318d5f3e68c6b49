/** Up to four places of the sheet side by side. Whether, and which, stands in the address. */
import type { FormEvent } from 'react';
import { localMinute } from '../../../api/core/clock.ts';
import { sheetParameter } from '../../../api/core/sheet-parameter.ts';
import { readPlaces } from '../../../api/core/sheet.ts';
import { compareParameter, comparedOf, mostCompared, nearParameter } from '../../../api/core/work-fast.ts';
import type { LocationItem } from '../../../api/core/answers.ts';
import { useAt } from '../../messages/context.tsx';
import { useSheetMessages } from '../../messages/sheet-context.tsx';
import { useLater, type Later } from './later.ts';
import type { EmbeddedSheet } from './state.ts';
import type { NearPlace } from './use-near.ts';
import { usePart, type SetPart } from './use-part.ts';
import type { Sheet } from './use-sheet.ts';

type CompareProps = { initial: EmbeddedSheet; sheet: Sheet; near: NearPlace | undefined; later: Later | undefined };

export function Compare({ initial, sheet, near, later: first }: CompareProps) {
  const at = useAt();
  const { compare: words, sending } = useSheetMessages();
  const [asked, setAsked] = usePart(compareParameter, initial.compare?.join(','));
  const items = sheet.entries.flatMap((entry) => ('item' in entry ? [entry.item] : []));
  const ids = comparedOf(items.map(({ id }) => id), readPlaces(asked ?? ''));
  const isShown = asked !== undefined;
  const later = useLater(first, isShown);
  if (items.length < 2) return null;
  const toggle = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(isShown ? undefined : ids.join(','));
  };
  const compared = items.filter(({ id }) => ids.includes(id));
  return (
    <section className={isShown ? 'compare' : 'compare no-print'} aria-labelledby={isShown ? 'compare-heading' : undefined}>
      {isShown && <h2 id="compare-heading">{words.heading}</h2>}
      <form className="compare-form no-print" method="get" action={at('/sheet')} data-private={`${nearParameter} ${sheetParameter} ${compareParameter}`} onSubmit={toggle}>
        <input type="hidden" name={sheetParameter} value={initial.ids.join(',')} />
        {initial.near && <input type="hidden" name={nearParameter} value={initial.near.text} />}
        {isShown ? items.length > 2 && <Which items={items} ids={ids} setAsked={setAsked} /> : <input type="hidden" name={compareParameter} value={ids.join(',')} />}
        {isShown && items.length > 2 && <button type="submit" className="button without-scripts">{words.update}</button>}
        <button type="submit" className={isShown ? 'button compare-toggle with-scripts' : 'button compare-toggle'} aria-expanded={isShown}>{isShown ? words.hide : words.show(items.length)}</button>
        {isShown && <a className="button without-scripts" href={at(`/sheet?${sheetParameter}=${initial.ids.join(',')}`)} rel="nofollow">{words.hide}</a>}
      </form>
      {isShown && later === 'failed' && <p className="notice">{sending.failed}</p>}
      {isShown && later && later !== 'failed' && <later.CompareTable items={compared} near={near} now={localMinute(sheet.now, initial.region.timeZone)} />}
    </section>
  );
}

/** Boxes to tick, where there is a choice. As many as fit can be ticked. */
function Which({ items, ids, setAsked }: { items: readonly LocationItem[]; ids: readonly string[]; setAsked: SetPart }) {
  const { compare: words } = useSheetMessages();
  const isFull = ids.length >= mostCompared && items.length > mostCompared;
  const change = (id: string, isOn: boolean): void => setAsked(isOn ? [...ids, id].join(',') : ids.filter((other) => other !== id).join(','), true);
  return (
    <fieldset className="compare-which">
      <legend>{words.which}</legend>
      <ul>
        {items.map(({ id, name }) => {
          const isOn = ids.includes(id);
          // The last two stay: one place by itself is compared with nothing.
          const isFixed = isOn ? ids.length <= 2 : isFull;
          return (
            <li key={id}>
              <label className="check">
                <input type="checkbox" name={compareParameter} value={id} checked={isOn} aria-disabled={isFixed} onChange={({ currentTarget: { checked } }) => !isFixed && change(id, checked)} />
                <span>{name}</span>
              </label>
            </li>
          );
        })}
      </ul>
      {isFull && <p className="small quiet">{words.most(mostCompared)}</p>}
    </fieldset>
  );
}
