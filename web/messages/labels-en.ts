/** English words for every value of every closed list, for whoever needs them all. */
import { labels as browserLabels } from './en/labels.ts';
import { messages } from './en/messages.ts';
import { documentLabels } from './en/document-labels.ts';
import { filterLabels } from './en/filter-labels.ts';
import type { AllLabels } from './messages.ts';

export const labels: AllLabels = { ...browserLabels, area_scope: messages.areas, ...filterLabels, ...documentLabels };
