/** What somebody copies into a page of their own. */
import { escapedMarkup } from '../../../api/core/markup.ts';
import { heightMessage } from '../embed/height-message.ts';

export type Framed = {
  /** Origin of the directory. */
  site: string;
  /** Path and query of the frame. */
  address: string;
  /** What the frame shows, for who does not see it. */
  title: string;
};

/** Height in pixels until the frame has told its own, and where no script listens. */
const height = 600;

/** The frame and the script that fits its height. Neither tells the directory which page it stands on. */
export function snippetOf({ site, address, title }: Framed): string {
  return [
    `<iframe src="${escapedMarkup(site + address)}" title="${escapedMarkup(title)}" height="${height}" style="width: 100%; border: 0" loading="lazy" referrerpolicy="no-referrer"></iframe>`,
    `<script src="${escapedMarkup(site)}/embed.js" async referrerpolicy="no-referrer"></script>`,
  ].join('\n');
}

/** The same as the script does, for whoever does not want to load it. */
export function listenerOf(site: string): string {
  return `<script>
  addEventListener('message', ({ origin, source, data }) => {
    if (origin !== '${site}' || data?.type !== '${heightMessage}') return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source) frame.style.height = data.height + 'px';
    }
  });
</script>`;
}
