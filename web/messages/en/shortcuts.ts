/** English words of the list of keyboard shortcuts. */
import type { ShortcutMessages } from '../shortcut-messages.ts';

export const shortcuts: ShortcutMessages = {
  heading: 'Keyboard shortcuts',
  when: 'One key does it, except while you type. Tab leads out of a box.',
  list: [
    { keys: ['/', 's'], does: 'Go to the search box' },
    { keys: ['j'], does: 'Next card' },
    { keys: ['k'], does: 'Card before' },
    { keys: ['a'], does: 'Put the card on the sheet, or take it off' },
    { keys: ['r'], does: 'Go to the sheet' },
    { keys: ['c'], does: 'On the sheet: compare side by side' },
    { keys: ['p'], does: 'On the sheet: print' },
    { keys: ['m'], does: 'Show or reach the map' },
    { keys: ['?'], does: 'Show this list' },
    { keys: ['Esc'], does: 'Close' },
  ],
  or: 'or', leave: 'Pressing Esc three times leaves this site, here too.',
  on: 'Use these shortcuts', forTab: 'Turned off, they stay off in this tab. “?” still opens this list.', forPage: 'Turned off, they stay off on this page. “?” still opens this list.',
  close: 'Close',
};
