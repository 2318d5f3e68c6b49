/** Changes in English sentences, for what is not a page. */
import type { Change } from '../../api/core/changes.ts';
import { changeSentence, type ChangeCatalog } from './changes-in-words.ts';
import { changeWords } from './en/changes.ts';
import { labels } from './labels-en.ts';
import { recordCatalog } from './in-words-en.ts';

const catalog: ChangeCatalog = { ...recordCatalog, labels, changes: changeWords };

/** A change in a sentence. `name`: of the record, where it does not stand above. */
export const changeInWords = (change: Change, name?: string): string => changeSentence(change, catalog, name);
