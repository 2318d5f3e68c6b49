/** What can be done with a place on the sheet, by pressing: works with a keyboard, a finger and a voice. */
import { Icon } from '../../look/Icon.tsx';
import { useSheetMessages } from '../../messages/sheet-context.tsx';

export type Step = 'up' | 'down';
export type Arrange = {
  move: (id: string, name: string, step: Step) => void;
  takeOff: (id: string, name: string) => void;
  /** Where the place is at the end already. */
  isFirst: boolean;
  isLast: boolean;
};

export function ArrangeButtons({ id, name, arrange: { move, takeOff, isFirst, isLast } }: { id: string; name: string; arrange: Arrange }) {
  const { arrange: words, takeOff: takeOffWords } = useSheetMessages();
  const named = (said: string) => <span>{said}<span className="hidden"> {name}</span></span>;
  const steps = [['up', words.up, isFirst], ['down', words.down, isLast]] as const;
  return (
    <ul className="sheet-arrange with-scripts no-print">
      {!(isFirst && isLast) && steps.map(([step, said, isEnd]) => (
        // A button that is switched off would lose the focus of whoever moved a place to the end with it.
        <li key={step}><button type="button" className={`button soft move-${step}`} aria-disabled={isEnd} onClick={() => move(id, name, step)}><Icon name="down" />{named(said)}</button></li>
      ))}
      <li><button type="button" className="button soft" onClick={() => takeOff(id, name)}><Icon name="cross" />{named(takeOffWords)}</button></li>
    </ul>
  );
}
