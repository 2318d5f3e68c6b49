/** The one sentence that stands on each page, on paper and in each message. */
export const emergency = 'Si yon moun an danje kounye a, rele 911.';
