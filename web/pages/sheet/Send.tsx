/** The way to somebody else: as a message, a link or contacts. What writes them is a chunk of its own, which comes when this is opened. */
import { useState } from 'react';
import type { LocalMinute } from '../../../api/core/clock.ts';
import type { CrisisLine } from '../../../api/core/region.ts';
import { Icon } from '../../look/Icon.tsx';
import { useSheetMessages } from '../../messages/sheet-context.tsx';
import type { SheetEntry } from './entries.ts';

export type SendProps = {
  entries: readonly SheetEntry[];
  ids: readonly string[];
  /** On the wall clock of the region. */
  now: LocalMinute;
  crisisLines: readonly CrisisLine[];
};

type Panel = typeof import('./SendPanel.tsx').SendPanel;

export function Send(props: SendProps) {
  const { sending } = useSheetMessages();
  const [Loaded, setLoaded] = useState<Panel | 'failed'>();
  const load = (): void => void import('./SendPanel.tsx').then(({ SendPanel }) => setLoaded(() => SendPanel), () => setLoaded('failed'));
  if (!props.entries.some((entry) => 'item' in entry)) return null;
  return (
    <details className="sheet-send with-scripts no-print" onToggle={({ currentTarget }) => currentTarget.open && !(Loaded && Loaded !== 'failed') && load()}>
      <summary className="button">{sending.heading}<Icon name="down" /></summary>
      {Loaded === 'failed' && <p className="notice">{sending.failed}</p>}
      {Loaded && Loaded !== 'failed' && <Loaded {...props} />}
    </details>
  );
}
