/** English words for every value of every closed list, for whoever needs them all. */
import { labels as browserLabels } from './en/labels.ts';
import { documentLabels } from './en/document-labels.ts';
import type { AllLabels } from './messages.ts';

export const labels: AllLabels = { ...browserLabels, ...documentLabels };
