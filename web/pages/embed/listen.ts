/**
 * What other sites load beside a frame (`/embed.js`): makes each frame of the directory as high as its list. It stands
 * alone, and runs on a page that is not ours: it reads nothing there, keeps nothing, and sends one question to our frames.
 */

/** The build writes both names here; see `height-message.ts`. */
const heightMessage = 'embed:height';
const heightQuestion = 'embed:question';

const { origin: site } = new URL((document.currentScript as HTMLScriptElement).src);
const framesWith = (fits: (frame: HTMLIFrameElement) => boolean): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(fits);

addEventListener('message', ({ origin, source, data }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
  const height = data?.type === heightMessage ? Number(data.height) : 0;
  if (origin !== site || !(height > 0)) return;
  for (const frame of framesWith(({ contentWindow }) => contentWindow === source)) {
    // A border, where the page gives it one, stands around the list.
    frame.style.height = `${height + frame.offsetHeight - frame.clientHeight}px`;
  }
});

// What was told before this script had come is asked for again.
for (const frame of framesWith(({ src }) => src.startsWith(`${site}/`))) frame.contentWindow?.postMessage({ type: heightQuestion }, '*');
