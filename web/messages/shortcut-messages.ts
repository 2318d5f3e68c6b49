/** The shape of the words of the list of keyboard shortcuts. */
export type ShortcutMessages = {
  heading: string;
  /** Where they work, and where not. */
  when: string;
  list: readonly { keys: readonly string[]; does: string }[];
  or: string;
  leave: string;
  on: string;
  /** How long that lasts. */
  forTab: string;
  forPage: string;
  close: string;
};
