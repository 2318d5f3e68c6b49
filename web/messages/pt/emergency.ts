/** The one sentence that stands on each page, on paper and in each message. */
export const emergency = 'Alguém em perigo agora? Ligue 911.';
