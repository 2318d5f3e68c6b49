/** "Add to sheet": a link to a sheet of this one place, until the element around it makes a button of it. */
import type { HTMLAttributes } from 'react';
import { sheetParameter } from '../../api/core/sheet-parameter.ts';
import { Icon } from '../look/Icon.tsx';
import { useAt, useMessages } from '../messages/context.tsx';

type OwnElement = HTMLAttributes<HTMLElement> & { class?: string; [data: `data-${string}`]: string | undefined };

declare module 'react' {
  // oxlint-disable-next-line typescript/no-namespace -- where React looks for elements that it does not know
  namespace JSX {
    interface IntrinsicElements {
      'sheet-choice': OwnElement;
      'sheet-count': OwnElement;
    }
  }
}

/** @param href of the link until scripts run: a sheet of this one place, unless there is one already. */
export function AddToSheet({ id, name, href }: { id: string; name: string; href?: string }) {
  const { card } = useMessages();
  const at = useAt();
  return (
    <sheet-choice data-place={id}>
      <a className="button" href={at(href ?? `/sheet?${sheetParameter}=${id}`)}><Icon name="add" /><span>{card.sheet}<span className="hidden">{` ${name}`}</span></span></a>
    </sheet-choice>
  );
}
