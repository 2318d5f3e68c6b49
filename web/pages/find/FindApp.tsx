/** The find page. The server draws it once; in the browser the same components wake up and work from memory. */
import { useCallback, useState, type ReactNode } from 'react';
import type { Clock } from '../../../api/core/clock.ts';
import type { LatLon } from '../../../api/core/distance.ts';
import { usualMiles } from '../../../api/core/pages.ts';
import type { Query } from '../../../api/core/query/values.ts';
import type { Bounds } from '../../../api/core/region.ts';
import { Chosen } from '../../filters/Chosen.tsx';
import { CardBody } from '../../list/Card.tsx';
import { LinesNow } from '../../list/LinesNow.tsx';
import { Icon } from '../../look/Icon.tsx';
import { useMessages } from '../../messages/context.tsx';
import { atPage } from '../../messages/load.ts';
import type { Suggestion } from '../../place/suggestions.ts';
import { carrying } from '../../sheet/carry.ts';
import { without } from './address.ts';
import { areaToSearch } from './area.ts';
import { FindForm } from './FindForm.tsx';
import { useLinks } from './links.ts';
import { MapPane } from './MapPane.tsx';
import { Notices, type NoticesProps } from './Notices.tsx';
import { ResultList } from './ResultList.tsx';
import { mostLines, type EmbeddedFind } from './state.ts';
import { candidatesOf } from './use-directory.ts';
import { useFind, type Find } from './use-find.ts';
import { useLate } from './use-late.ts';
import { useView } from './use-view.ts';

export type FindAppProps = {
  initial: EmbeddedFind;
  clock: Clock;
  problemList?: NoticesProps['problemList'];
  /** The map as the server drew it. */
  drawing: string;
  /** The links to files of the list, for whoever has no scripts. */
  takeAway: string;
};

/** What a person can do about where to look. */
function placeActions({ query, state, places, directory, prepare, goTo, ask, knowsPosition }: Find) {
  // A distance that was chosen holds for the next place too.
  const far = query.near ? (query.near.miles === undefined ? {} : { miles: query.near.miles }) : { miles: usualMiles };
  const nearText = (text: string): Query => ({ ...without(query, 'near', 'q', 'bbox'), near: { text, ...far } });
  return {
    submit(typed: string) {
      const text = typed.trim();
      prepare();
      if (text === '') goTo(without(query, 'near', 'q'));
      else if (text !== (state.query.near?.text ?? state.query.q)) goTo(places.state === 'ready' ? places.meanings.settle(nearText(text), candidatesOf(directory)) : nearText(text));
    },
    choose(suggestion: Suggestion) {
      if (suggestion.kind === 'record') location.assign(carrying(atPage(`/locations/${suggestion.id}`), location.hash));
      else if (suggestion.kind === 'place') goTo(nearText(suggestion.place.name));
      else goTo({ ...without(query, 'near'), q: suggestion.text });
    },
    setMiles(next: number | undefined) {
      if (!query.near) return;
      const { miles: _before, ...near } = query.near;
      goTo({ ...query, near: next === undefined ? near : { ...near, miles: next } });
    },
    nearText,
    nearMe: () => ask((point: LatLon) => goTo({ ...without(query, 'near', 'q', 'bbox'), near: { text: '', point, ...far } })),
    searchHere: (bounds: Bounds) => goTo({ ...without(query, 'near'), bbox: areaToSearch(bounds, knowsPosition) }),
  };
}

export function FindApp({ initial, clock, problemList, drawing, takeAway }: FindAppProps) {
  const messages = useMessages();
  const find = useFind(initial, clock);
  const { awake, state, query, asked, sort, shown, places, directory, goTo } = find;
  const { nearText, searchHere, setMiles, ...form } = placeActions(find);
  const link = useLinks(awake, state.sort, goTo);
  const [selected, setSelected] = useState<string>();
  const { name: side, button, toggle, toList } = useView();
  const { near } = query;
  // The list is painted before the map begins to move.
  const pins = useLate(shown.pins);

  const meanings = places.state === 'ready' ? places.meanings : undefined;
  const candidates = candidatesOf(directory);
  const offer = useCallback((text: string) => meanings?.suggest(text, candidates) ?? [], [meanings, candidates]);
  const cardOf = (id: string): ReactNode => {
    const item = find.itemOf(id);
    return item && <div className="card-body"><CardBody item={item} now={shown.now} /></div>;
  };
  const showInList = (id: string): void => {
    find.showPin(id);
    setSelected(id);
    toList(() => document.getElementById(`card-${id}`));
  };
  const showHeading = (): void => toList(() => document.getElementById('results-heading'));
  return (
    <div className={`find${asked.near ? ' near searched' : asked.q ? ' searched' : ''}${shown.total ? ' found' : ''}`}>
      <div className="list-side">
        <div className="intro">
          <h1>{messages.find.heading}</h1>
          <FindForm
            {...form} text={near?.text ?? state.query.near?.text ?? state.query.q ?? ''} awake={awake} prepare={find.prepare} position={find.positionState} lost={find.lostPosition} isUnknown={find.unknown !== undefined}
            suggest={offer}
            query={query} facets={shown.facets} total={shown.painted.total} set={find.setFilter}
          />
          <Chosen query={asked} link={link} />
          <Notices find={find} toPlace={(name) => link(nearText(name))} problemList={problemList} />
          <LinesNow query={shown.late} lines={shown.lines} now={shown.now} most={near ? 1 : mostLines} />
        </div>
        <ResultList
          shown={shown} query={query} sort={sort} waiting={find.waiting} selected={selected} link={link} next={initial.next}
          changeSort={find.changeSort} changeMiles={setMiles} more={find.showMore} onPoint={setSelected} find={find} takeAway={takeAway}
        />
      </div>
      <MapPane
        isReady={shown.isWhole} drawing={drawing} pins={pins} near={near} bbox={query.bbox} streets={initial.streets} selected={selected} asked={side === 'map'}
        isPrinting={find.isPrinting} cardOf={cardOf} onSelect={showInList} onHover={setSelected} searchHere={searchHere} showResults={showHeading}
      />
      <button type="button" className="button main map-toggle with-scripts" ref={button} disabled={!awake} onClick={toggle}>
        {side === 'map' ? <><Icon name="list" />{messages.results.showList}</> : <><Icon name="map" />{messages.results.showMap}</>}
      </button>
    </div>
  );
}
