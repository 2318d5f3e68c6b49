/** What a frame and the page around it say to each other. */

/** `{ type: heightMessage, height }`, from the frame: how high its list is, in CSS pixels. */
export const heightMessage = 'peer-support-directory:height';
/** `{ type: heightQuestion }`, to the frame: tell the height again. */
export const heightQuestion = 'peer-support-directory:how-high';
