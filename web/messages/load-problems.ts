/** The words of what an address held that could not be used: few pages need them. */
import { loadWords } from './load.ts';
import type { ProblemWords } from './messages.ts';

const words = import.meta.glob<{ problemWords: ProblemWords }>('./*/problems.ts');

export const loadProblemWords = async (): Promise<ProblemWords> => (await loadWords(words)).problemWords;
