import { expect, test } from 'vitest';
import { searchWords } from '../../api/core/search-words.ts';

test('what a record is about, for whom and in what languages is found by the words that people use for it', () => {
  const words = searchWords({ kind: 'recovery-support-center', focus: ['substance-use', 'grief'], audiences: ['veterans'], services: ['food-pantry'], languages: ['es'] }).join(' ').split(/[ -]/);
  expect(words).toEqual(expect.arrayContaining(['recovery', 'center', 'substance', 'alcohol', 'addiction', 'grief', 'veterans', 'military', 'food', 'pantry', 'spanish']));
  expect(searchWords({ kind: 'clubhouse', focus: ['mental-health'] }).join(' ')).not.toMatch(/alcohol|undefined/);
});
