/** What went wrong, said plainly and with a way on: words not understood, an unknown place, a list that did not load. */
import { useEffect, useState } from 'react';
import { useAt, useMessages } from '../../messages/context.tsx';
import { serverAddress, withoutPrivate } from './address.ts';
import type { Link } from './links.ts';
import type { ProblemList } from './ProblemList.tsx';
import type { Find } from './use-find.ts';

export type NoticesProps = {
  find: Find;
  /** A link to what is near a place. */
  toPlace: (name: string) => ReturnType<Link>;
  /** What says what could not be used; there at once only where the address that was asked for needs it. */
  problemList: typeof ProblemList | undefined;
};

export function Notices({ find, toPlace, problemList }: NoticesProps) {
  const [List, setList] = useState(() => problemList);
  const isMissing = !List && find.state.problems.length > 0;
  useEffect(() => {
    // Without it the rest of the page is as good as before.
    if (isMissing) import('./ProblemList.tsx').then((loaded) => setList(() => loaded.ProblemList), () => undefined);
  }, [isMissing]);
  const words = useMessages().find;
  const { state, query, shown, unknown, directory, places } = find;
  const lost = unknown ?? (shown.total === 0 ? query.q : undefined);
  // The town that somebody probably meant.
  const meant = lost !== undefined && (places.state === 'ready' ? places.meanings.meant(lost)?.name : find.meant);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output may not hold paragraphs and lists
    <div role="status" className="notices">
      {List && <List problems={state.problems} />}
      {unknown !== undefined && places.state === 'ready' && <p className="notice">{words.unknownPlace(unknown)}</p>}
      {meant && <p><a className="button soft" {...toPlace(meant)}>{words.didYouMean(meant)}</a></p>}
      {(directory.state === 'failed' || (unknown !== undefined && places.state === 'failed')) && <Failed find={find} />}
    </div>
  );
}

function Failed({ find: { state, changed, retry } }: { find: Find }) {
  const at = useAt();
  const { find: words, results } = useMessages();
  const again = (): void => {
    // The button goes with its notice: whoever pressed it goes on where the list will be.
    document.getElementById('results-heading')?.focus();
    retry();
  };
  return (
    <div className="notice">
      <p>{words.directoryFailed} {changed ? results.stale : words.stillGood}</p>
      <p className="actions">
        <button type="button" className="button" onClick={again}>{words.tryAgain}</button>
        {changed && <a className="button" href={at(serverAddress({ ...state, query: withoutPrivate(state.query) }))}>{results.loadFromServer}</a>}
      </p>
    </div>
  );
}
