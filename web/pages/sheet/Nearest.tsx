/** "Nearest of each kind": for a typed town the closest recovery center, the closest community, and a line that is open now. */
import { useMemo, type FormEvent, type ReactNode } from 'react';
import { localMinute } from '../../../api/core/clock.ts';
import type { NearestKinds } from '../../../api/core/nearest-kinds.ts';
import { sheetParameter } from '../../../api/core/sheet-parameter.ts';
import { nearParameter } from '../../../api/core/work-fast.ts';
import { Icon } from '../../look/Icon.tsx';
import { MessagesProvider, useAt, useMessages } from '../../messages/context.tsx';
import { useSheetMessages } from '../../messages/sheet-context.tsx';
import { PlaceBox } from '../../place/PlaceBox.tsx';
import { useLater, type Later } from './later.ts';
import { nearestHere } from './nearest-here.ts';
import type { EmbeddedSheet } from './state.ts';
import type { Near } from './use-near.ts';
import type { Sheet } from './use-sheet.ts';

export type NearestProps = { initial: EmbeddedSheet; sheet: Sheet; near: Near; awake: boolean; later: Later | undefined };

export function Nearest({ initial, sheet, near, awake, later: first }: NearestProps) {
  const { nearest: words, sending } = useSheetMessages();
  const later = useLater(first, near.place !== undefined);
  const { directory, now } = sheet;
  const found = useMemo<NearestKinds | undefined>(() => {
    if (!near.place) return undefined;
    return directory.state === 'ready' ? nearestHere(directory, near.place, now) : near.place.name === initial.near?.text ? initial.near.nearest : undefined;
  }, [near.place, directory, now, initial]);
  return (
    <section className="nearest no-print" aria-labelledby="nearest-heading">
      <h2 id="nearest-heading">{words.heading}</h2>
      <p>{words.what}</p>
      <NearestForm near={near} awake={awake} ids={initial.ids} />
      <Told near={near} waiting={near.place !== undefined && !found} found={found && near.place?.name} failed={directory.state === 'failed'} retry={sheet.retry} />
      {later === 'failed' && <p className="notice">{sending.failed}</p>}
      {found && near.place && later && later !== 'failed' && <later.NearestCards found={found} near={near.place} now={localMinute(now, initial.region.timeZone)} sheet={sheet} initial={initial} awake={awake} />}
    </section>
  );
}

function NearestForm({ near, awake, ids }: { near: Near; awake: boolean; ids: readonly string[] }) {
  const at = useAt();
  const messages = useMessages();
  const { nearest: words } = useSheetMessages();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    near.go(String(new FormData(event.currentTarget).get(nearParameter) ?? ''));
  };
  return (
    <search><form className="nearest-form" method="get" action={at('/sheet')} data-private={`${nearParameter} ${sheetParameter}`} onSubmit={submit}>
      <label className="box-label" htmlFor="near">{words.box}</label>
      <div className="where-row">
        {/* The box is called otherwise here: no names are looked for. */}
        <MessagesProvider value={{ ...messages, find: { ...messages.find, box: words.box } }}>
          <PlaceBox
            text={near.text} awake={awake} prepare={near.prepare} suggest={near.suggest} clear={() => near.go('')}
            choose={(suggestion) => suggestion.kind === 'place' && near.go(suggestion.place.name)}
          />
        </MessagesProvider>
        <button type="submit" className="button main"><Icon name="search" />{words.find}</button>
      </div>
      {ids.length > 0 && <input type="hidden" name={sheetParameter} value={ids.join(',')} />}
      <p className="small quiet" id="near-private"><span className="with-scripts">{words.private}</span><span className="without-scripts">{words.notPrivate}</span></p>
    </form></search>
  );
}

/** What came of the text: the cards, still looking, no such place, or what did not load. */
function Told({ near, waiting, found, failed, retry }: { near: Near; waiting: boolean; found: string | undefined; failed: boolean; retry: () => void }) {
  const { find } = useMessages();
  const { nearest } = useSheetMessages();
  const isFailed = near.state === 'failed' || (waiting && failed);
  const told: ReactNode = near.state === 'unknown' ? find.unknownPlace(near.text) : isFailed ? find.directoryFailed : near.state === 'waiting' || waiting ? find.updating : '';
  return (
    <div className={near.state === 'unknown' || isFailed ? 'notice' : 'nearest-told'}>
      {/* The cards have a heading that is seen; who does not see it hears that they came. */}
      <output className={found === undefined ? undefined : 'hidden'}>{found === undefined ? told : nearest.result(found)}</output>
      {near.meant !== undefined && <button type="button" className="button" onClick={() => near.go(near.meant ?? '')}>{find.didYouMean(near.meant)}</button>}
      {isFailed && <button type="button" className="button" onClick={near.state === 'failed' ? near.prepare : retry}>{find.tryAgain}</button>}
    </div>
  );
}
