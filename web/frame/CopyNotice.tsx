/** One honest line where the records could not be read, and a copy stands on the page. */
import { localMinute } from '../../api/core/clock.ts';
import type { Region } from '../../api/core/region.ts';
import { useMessages } from '../messages/context.tsx';
import { useDocumentMessages } from '../messages/document-context.tsx';
import { dateWords, timeWords } from '../messages/format.ts';

/** @param copiedAt when the copy was last known to be right. */
export function CopyNotice({ copiedAt, region }: { copiedAt: Date; region: Region }) {
  const messages = useMessages();
  const { site } = useDocumentMessages();
  const { date, minute } = localMinute(copiedAt, region.timeZone);
  return <p className="notice copy-notice">{site.copy(dateWords(date, messages), timeWords(minute, messages))}</p>;
}
