/** The one sentence that stands on each page, on paper and in each message. */
export const emergency = 'Si alguien corre peligro ahora mismo, llame al 911.';
