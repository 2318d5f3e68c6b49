/** True for what can only be meant as a ZIP code. */
export const looksLikeZip = (text: string): boolean => /^\d{5}(-\d{4})?$/.test(text.trim());
