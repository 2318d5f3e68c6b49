/** Above what is drawn from a copy on the device: how old it is. */
import { useMessages } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';
import { dateWords } from '../../messages/format.ts';

/** @param on calendar day on which the copy was made or found to be the newest, YYYY-MM-DD. */
export function CopyLine({ on }: { on: string }) {
  const messages = useMessages();
  const { keep } = useDocumentMessages();
  return <p className="notice copy-line">{keep.copyFrom(dateWords(on, messages))}</p>;
}
