/** The one sentence that stands on each page, on paper and in each message. */
export const emergency = 'Se alguém está em perigo agora, ligue 911.';
