/** The English words, as pages are drawn with them. */
import { catalogs, messagesOf } from '../../web/messages/catalogs.ts';

export const en = messagesOf(catalogs.en);
