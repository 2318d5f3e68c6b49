/** ZIP codes as people type them. By itself, because a page that has not met the gazetteer asks this too. */

/** True for what can only be meant as a ZIP code. */
export const looksLikeZip = (text: string): boolean => /^\d{5}(-\d{4})?$/.test(text.trim());
