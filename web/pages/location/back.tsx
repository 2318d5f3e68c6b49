/** The way back: to somebody's own results where they came from there, else to everything. */
import { useSyncExternalStore } from 'react';
import { Icon } from '../../look/Icon.tsx';
import { useAt, useMessages } from '../../messages/context.tsx';
import { stepToResults } from './results-step.ts';

export function BackLink({ words, onPress }: { words: string; onPress?: () => void }) {
  const at = useAt();
  return (
    <a className="back" href={at('/')} onClick={onPress && ((event) => { event.preventDefault(); onPress(); })}>
      <Icon name="back" />{words}
    </a>
  );
}

/** What lies before this page in the tab does not change while it is shown. */
const neverChanges = () => () => {};
const cameFromResults = (): boolean => stepToResults() !== undefined;

/** Wakes up as the link that the server drew; then, in a tab that came from the find page, it leads back to what was found there. */
export function Back({ drawn }: { drawn: string }) {
  const { back } = useMessages().results;
  const toResults = useSyncExternalStore(neverChanges, cameFromResults, () => false);
  return toResults ? <BackLink words={back} onPress={() => stepToResults()?.()} /> : <BackLink words={drawn} />;
}
