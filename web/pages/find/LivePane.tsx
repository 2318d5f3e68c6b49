/** The live map in its pane, and the drawing that stands for it on paper. Comes with the map. */
import { Component, useMemo, type ReactNode } from 'react';
import type { Pin } from '../../../api/core/pages.ts';
import type { Query } from '../../../api/core/query/values.ts';
import LiveMap, { type LiveMapProps } from '../../map/LiveMap.tsx';
import { StaticMap } from '../../map/StaticMap.tsx';
import { useMessages } from '../../messages/context.tsx';
import type { MapWords, Messages } from '../../messages/messages.ts';

export type LivePaneProps = Omit<LiveMapProps, 'pins' | 'near' | 'messages'> & {
  pins: Pin[];
  near: Query['near'];
  words: MapWords;
  /** Of the drawing. */
  label: string;
  isPrinting: boolean;
  onError: () => void;
};

/** A map that breaks must not take the list with it. */
class Fallback extends Component<{ onError: () => void; children: ReactNode }> {
  override state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });
  override componentDidCatch(): void {
    this.props.onError();
  }
  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}

/** The words of the map, in the page's language. */
const wordsOf = ({ labels }: Messages, map: MapWords): LiveMapProps['messages'] => ({ ...map, kind: (kind) => labels.kind[kind] });

export function LivePane({ near, words, label, isPrinting, onError, ...map }: LivePaneProps) {
  const messages = useMessages();
  const told = useMemo(() => wordsOf(messages, words), [messages, words]);
  const middle = useMemo(() => near?.point && { ...near.point, miles: near.miles, name: near.text || messages.find.youAreHere }, [near, messages]);
  return (
    <Fallback onError={onError}>
      <div className="live-map"><LiveMap {...map} near={middle} messages={told} /></div>
      {isPrinting && <div className="paper-map"><StaticMap pins={map.pins} label={label} /></div>}
    </Fallback>
  );
}
