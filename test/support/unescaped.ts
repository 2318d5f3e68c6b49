/** The text that a piece of markup stands for, for tests that read pages without a browser. */
export const unescaped = (markup: string): string =>
  markup.replaceAll(/&#(?:39|x27);/g, "'").replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
