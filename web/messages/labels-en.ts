/** English words for every value of every closed list, for whoever needs them all. */
import { browserLabels } from './labels-en-browser.ts';
import { documentLabels } from './labels-en-documents.ts';
import type { AllLabels } from './messages.ts';

export const labels: AllLabels = { ...browserLabels, ...documentLabels };
