/** How far somebody has scrolled, and how many cards fit on the screen there. Kept up to date, because to ask while drawing would cost a layout. */
import { useEffect } from 'react';

/** What stands above the list at least, and how high a card is at least. */
const above = 540;
const cardHeight = 190;

export let scrolled = 0;
/** Whoever has scrolled down into the list must not lose the ground under their eyes: then the whole list fits. */
export let room = Infinity;

function look(): void {
  scrolled = scrollY;
  room = scrolled < innerHeight / 2 ? Math.max(2, Math.ceil((scrolled + innerHeight - above) / cardHeight)) : Infinity;
}

export function useRoom(): void {
  useEffect(() => {
    look();
    for (const name of ['scroll', 'resize']) addEventListener(name, look, { passive: true });
    return () => {
      for (const name of ['scroll', 'resize']) removeEventListener(name, look);
    };
  }, []);
}
