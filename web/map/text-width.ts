/** How wide names are on the screen. */
import { useEffect, useState } from 'react';
import { labelFonts } from './labels.ts';
import type { LabelSize } from './labels.ts';

let pen: CanvasRenderingContext2D | null | undefined;

/** Width in pixels of a name in a font family. */
export function widthOf(name: string, size: LabelSize, family: string): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return name.length * 9;
  pen.font = `${labelFonts[size].font} ${family}`;
  return Math.ceil(pen.measureText(name).width) + 4;
}

/** The page's font; a new string when the font files have come, so that names are measured again. */
export function useFontFamily(container: HTMLElement): string {
  const [family, setFamily] = useState(() => getComputedStyle(container).fontFamily);
  useEffect(() => {
    let here = true;
    // A trailing space is no change to CSS and is one to React.
    void document.fonts.ready.then(() => here && setFamily((before) => `${before.trim()} `));
    return () => { here = false; };
  }, []);
  return family;
}
