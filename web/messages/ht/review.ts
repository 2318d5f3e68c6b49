/** Who has checked the Haitian Creole words. */
import type { Review } from '../language-words.ts';

export const review: Review = { state: 'drafted', on: '2026-11-22' };
