/**
 * The box "Town, ZIP code or name": a plain field at first, an ARIA 1.2 combobox once scripts run. The field belongs to
 * whoever types: the page writes into it only when nobody is typing, so that no letter is ever lost.
 */
import { useCallback, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { Icon } from '../look/Icon.tsx';
import { useMessages } from '../messages/context.tsx';
import { placeName } from './place-words.ts';
import type { SuggestionWords } from './SuggestionWords.tsx';
import type { Suggestion } from './suggestions.ts';

export type PlaceBoxProps = {
  /** The place or words that hold now. */
  text: string;
  /** It names no place that we know. */
  isUnknown?: boolean;
  awake: boolean;
  /** Told when suggestions will be needed soon. */
  prepare: () => void;
  /** What the text may mean. Another function when there is more to suggest from. */
  suggest: (text: string) => Suggestion[];
  choose: (suggestion: Suggestion) => void;
  /** The cross in the box was pressed. */
  clear?: () => void;
};

type List = { options: Suggestion[]; active: number };
const closed: List = { options: [], active: -1 };

/** On the root: a rule that looked for the focus inside the page would be asked again at each change of the list. */
const showTyping = (isTyping: boolean): unknown => document.documentElement.toggleAttribute('data-typing', isTyping);

/** The option that an arrow key leads to; from the ends back to the field, as -1. */
function moved({ options, active }: List, step: number): number {
  const size = options.length + 1;
  return ((active + 1 + step + size) % size) - 1;
}

export function PlaceBox({ text, isUnknown, awake, prepare: prepareNames, suggest, choose, clear }: PlaceBoxProps) {
  const { find } = useMessages();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const typing = useRef(false);
  const [list, setList] = useState(closed);
  // What draws a suggestion comes with what there is to suggest.
  const [Words, setWords] = useState<typeof SuggestionWords>();
  const prepare = useCallback(() => {
    prepareNames();
    import('./SuggestionWords.tsx').then((loaded) => setWords(() => loaded.SuggestionWords), () => undefined);
  }, [prepareNames]);
  const open = Words !== undefined && list.options.length > 0;

  const written = useRef(text);
  // Somebody may have typed before the page was awake.
  useEffect(() => {
    typing.current = input.current?.value !== input.current?.defaultValue;
  }, []);
  useEffect(() => {
    if (written.current !== text && input.current && !typing.current) input.current.value = text;
    written.current = text;
  }, [text]);

  // Somebody may have reached for the box, and typed, before the scripts arrived.
  useEffect(() => {
    if (document.activeElement !== input.current) return;
    showTyping(true);
    typing.current = input.current?.value !== input.current?.defaultValue;
    prepare();
  }, [prepare]);

  // Whoever types faster than the names arrive sees them come.
  useEffect(() => {
    if (typing.current && document.activeElement === input.current) setList({ options: suggest(input.current?.value ?? ''), active: -1 });
  }, [suggest]);

  // The option that the arrow keys have reached is in view, however low the screen or long the list.
  useEffect(() => {
    if (list.active >= 0) document.getElementById(`${id}${list.active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, list.active]);

  const take = (option: Suggestion): void => {
    typing.current = false;
    setList(closed);
    if (option.kind === 'place' && input.current) input.current.value = placeName(option.place);
    choose(option);
  };
  const empty = (): void => {
    typing.current = false;
    setList(closed);
    if (input.current) input.current.value = '';
    input.current?.focus();
    clear?.();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const option = list.options[list.active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const now = open ? list : { options: suggest(input.current?.value ?? ''), active: -1 };
      setList({ ...now, active: moved(now, event.key === 'ArrowDown' ? 1 : -1) });
    } else if (event.key === 'Enter' && option) {
      event.preventDefault();
      take(option);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      typing.current = false;
      setList(closed);
      // Sent from here, the list closes and the results come in one drawing; by itself the browser would send it after the first of two.
      const form = input.current?.form;
      if (!form?.requestSubmit) return;
      event.preventDefault();
      form.requestSubmit();
    } else if (event.key === 'Escape' && open) setList(closed);
    // These move within the field, and so does the focus.
    else if (/^(Arrow|Home|End)/.test(event.key)) setList({ ...list, active: -1 });
  };

  return (
    <div className="box">
      <input
        ref={input} id="near" name="near" type="text" defaultValue={text} placeholder={find.hint} maxLength={200}
        autoComplete="off" autoCapitalize="words" autoCorrect="off" spellCheck={false} enterKeyHint="search" aria-describedby="near-private" aria-invalid={isUnknown}
        {...(awake && {
          role: 'combobox', 'aria-expanded': open, 'aria-controls': id, 'aria-autocomplete': 'list', 'aria-haspopup': 'listbox',
          'aria-activedescendant': list.active >= 0 ? `${id}${list.active}` : undefined,
        })}
        onFocus={() => {
          showTyping(true);
          prepare();
        }}
        onInput={(event) => {
          prepare();
          typing.current = true;
          setList({ options: suggest(event.currentTarget.value), active: -1 });
        }}
        onBlur={() => {
          showTyping(false);
          typing.current = false;
          setList(closed);
        }}
        onKeyDown={onKeyDown}
      />
      {awake && text !== '' && <button type="button" className="box-clear" aria-label={find.clearBox(text)} onClick={empty}><Icon name="cross" /></button>}
      {awake && <output className="hidden">{open ? find.suggestions(list.options.length) : ''}</output>}
      {awake && (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select or datalist cannot do what a combobox must
        <div className="suggestions" id={id} role="listbox" aria-label={find.box} hidden={!open}>
          {list.options.map((option, index) => (
            // Pressed, not clicked: the field keeps the focus, and the list is still there when the press ends.
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events -- the keys are pressed in the field
            <div key={option.key} id={`${id}${index}`} role="option" tabIndex={-1} aria-selected={index === list.active} onPointerDown={(event) => event.preventDefault()} onClick={() => take(option)}>
              {Words && <Words suggestion={option} />}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
