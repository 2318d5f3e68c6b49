/** Dragging itself: a chunk of its own, because nobody needs it to read or print the sheet. */
import SortableList from 'sortablejs';

/** Lets the items of a list be dragged. Gives what ends that. */
export function dragging(list: HTMLElement, moveTo: (from: number, to: number, id: string) => void): () => void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const sortable = new SortableList(list, {
    handle: '.sheet-number', draggable: '.sheet-place', animation: isStill ? 0 : 150, ghostClass: 'sheet-moving', dragClass: 'sheet-dragged',
    // The same with a mouse as with a finger: what browsers bring for it takes no finger, and Esc there does not count here.
    forceFallback: true, fallbackOnBody: true, fallbackTolerance: 4,
    onEnd({ item, from, oldIndex = 0, newIndex = 0 }) {
      if (oldIndex === newIndex) return;
      // React draws the new order: what was moved by hand goes back to where React left it.
      from.insertBefore(item, from.children[oldIndex + (oldIndex > newIndex ? 1 : 0)] ?? null);
      moveTo(oldIndex, newIndex, item.dataset['place'] ?? '');
    },
  });
  return () => sortable.destroy();
}
