/** The one sentence that stands on each page, on paper and in each message. */
export const emergency = 'If someone is in danger right now, call 911.';
