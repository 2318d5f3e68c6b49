/** What went wrong, said plainly and with a way on: words not understood, an unknown place, a list that did not load. */
import { useEffect, useState } from 'react';
import { useAt, useMessages } from '../../messages/context.tsx';
import { serverAddress, withoutPrivate } from './address.ts';
import type { ProblemList } from './ProblemList.tsx';
import type { Find } from './use-find.ts';

export type NoticesProps = {
  find: Find;
  choosePlace: (name: string) => void;
  /** What says what could not be used; there at once only where the address that was asked for needs it. */
  problemList: typeof ProblemList | undefined;
};

export function Notices({ find, choosePlace, problemList }: NoticesProps) {
  const [List, setList] = useState(() => problemList);
  const isMissing = !List && find.state.problems.length > 0;
  useEffect(() => {
    // Without it the rest of the page is as good as before.
    if (isMissing) import('./ProblemList.tsx').then((loaded) => setList(() => loaded.ProblemList), () => undefined);
  }, [isMissing]);
  const { state, query, shown, unknown, directory } = find;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output may not hold paragraphs and lists
    <div role="status" className="notices">
      {List && <List problems={state.problems} />}
      {unknown !== undefined && <UnknownPlace find={find} text={unknown} choosePlace={choosePlace} />}
      {unknown === undefined && query.q !== undefined && shown.total === 0 && <Meant find={find} text={query.q} choosePlace={choosePlace} />}
      {directory.state === 'failed' && <Failed find={find} />}
    </div>
  );
}

type PlaceNotice = { find: Find; text: string; choosePlace: (name: string) => void };

function UnknownPlace({ find, text, choosePlace }: PlaceNotice) {
  const words = useMessages().find;
  return <div className="notice"><p>{find.places.state === 'failed' ? words.directoryFailed : words.unknownPlace(text)}</p><Meant find={find} text={text} choosePlace={choosePlace} /></div>;
}

/** The town that somebody probably meant. */
function Meant({ find: { places }, text, choosePlace }: PlaceNotice) {
  const words = useMessages().find;
  const place = places.state === 'ready' ? places.meanings.meant(text) : undefined;
  if (!place) return null;
  return <p><button type="button" className="button soft" onClick={() => choosePlace(place.name)}>{words.didYouMean(place.name)}</button></p>;
}

function Failed({ find: { state, changed, retry } }: { find: Find }) {
  const at = useAt();
  const { find: words, results } = useMessages();
  return (
    <div className="notice">
      <p>{words.directoryFailed} {changed ? results.stale : words.stillGood}</p>
      <p className="actions">
        <button type="button" className="button" onClick={retry}>{words.tryAgain}</button>
        {changed && <a className="button" href={at(serverAddress({ ...state, query: withoutPrivate(state.query) }))}>{results.loadFromServer}</a>}
      </p>
    </div>
  );
}
