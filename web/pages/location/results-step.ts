/** Finds the way back to somebody's results among the steps of this tab. The find page notes its own steps. */
import { stepBackTo } from '../../history-notes.ts';

/** Leads back to the last results in this tab; undefined where there are none, or nobody knows. */
export const stepToResults = (): (() => void) | undefined => stepBackTo(({ results }) => results === true);
