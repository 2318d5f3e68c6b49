/** English around what people tell us of a record. */
import { longestText } from '../../../api/core/corrections.ts';
import type { CorrectionWords } from '../correction-words.ts';

const most = longestText.toLocaleString('en-US');

export const correctionWords: CorrectionWords = {
  open: 'Tell us what is wrong, or that it is right',
  text: 'We will check it. We do not ask who you are.',
  reason: 'What did you find?',
  reasons: {
    'number-does-not-work': 'The number does not work', moved: 'It has moved', closed: 'It has closed', 'hours-wrong': 'The hours are wrong',
    other: 'Something else is wrong', 'called-and-right': 'I called, and it is right',
  },
  more: 'What is right, and how do you know?',
  hint: `You can leave this empty. At most ${most} characters. Please write nothing about yourself or other people.`,
  trap: 'Leave this empty',
  send: 'Send',
  orElse: 'Or write to us:',
  thanks: 'Thank you',
  received: (name) => `We have your note about ${name}.`,
  called: 'Thank you for calling. That helps the next person.',
  next: 'Somebody will check before anything changes here. We cannot write back, because we do not know who you are.',
  failed: 'Your note was not kept',
  failures: {
    400: `Please choose what you found. Write at most ${most} characters.`,
    403: 'It did not come from the page of the record. Please send it from there.',
    404: 'There is no record to which it belongs, or notes are not taken here.',
    410: 'This record is no longer listed.',
    413: `It is too long. Go back, and write at most ${most} characters.`,
    415: 'It came in a form that we cannot read.',
    429: 'Many notes are coming in right now. Please wait a minute, and send it again.',
    503: 'Many notes wait to be read, or our records cannot be reached. Please send it again tomorrow.',
  },
  typedStays: 'What you wrote stands here still.',
  back: (name) => (name === undefined ? 'Back to the record' : `Back to ${name}`),
};
