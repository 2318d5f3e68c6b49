/** English words for what an address held that could not be used. Few people ever see them. */
import type { ProblemWords } from '../messages.ts';

export const problemWords: ProblemWords = {
  heading: 'We left something out',
  sentences: {
    'unknown-parameter': (parameter) => `This page has no setting called “${parameter}”.`,
    'unknown-value': (parameter, value) => `“${value}” is not a choice for ${parameter}.`,
    empty: (parameter) => `Nothing was given for ${parameter}.`,
    repeated: (parameter) => `${parameter} came twice. We used the first.`,
    'too-long': (parameter) => `What was given for ${parameter} is too long.`,
    'no-words': (_parameter, value) => `“${value}” holds no word to search for.`,
    'control-character': (parameter) => `What was given for ${parameter} holds signs that cannot be read.`,
    'bad-encoding': (parameter) => `What was given for ${parameter} cannot be read.`,
    'not-a-number': (parameter, value) => `“${value}” is not a number of miles for ${parameter}.`,
    'out-of-range': (parameter, value) => `“${value}” is too small or too large for ${parameter}.`,
    'swapped-coordinates': (_parameter, value) => `“${value}” seems to have latitude and longitude swapped.`,
    'outside-region': (_parameter, value) => `“${value}” is not in Massachusetts.`,
    'unknown-place': (_parameter, value) => `We know no town in Massachusetts called “${value}”.`,
    'unknown-zip': (_parameter, value) => `“${value}” is not a ZIP code in Massachusetts.`,
    'needs-near': () => 'A distance needs a town or ZIP code to start from.',
    'not-a-time': (_parameter, value) => `“${value}” is not a day and time.`,
    'not-a-box': (_parameter, value) => `“${value}” is not an area on the map.`,
    'crossed-box': (_parameter, value) => `“${value}” is not an area on the map: its sides cross.`,
    'bad-cursor': () => 'That link to more results does not work any more. Here is the start of the list.',
    'cursor-of-another-query': () => 'That link belongs to another search. Here is the start of the list.',
  },
  nearest: (word) => `Did you mean “${word}”?`,
};
