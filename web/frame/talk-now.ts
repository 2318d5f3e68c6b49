/** The lines that answer now, as a search: they have no page of their own yet. */
import { lineKinds } from '../../api/core/vocabulary.ts';

export const talkNowAddress = `/?kind=${lineKinds.join(',')}&open=now`;
