/** What fetches the styles and the further files of a chunk before the chunk itself: Vite's own does more than this site needs, and weighs it. */
import type { Plugin } from 'vite';

/** Styles are waited for, and asked for again after a failure; scripts are only asked for early. */
const helper = `const asked = {};
const fetched = (file) => new Promise((done, fail) => {
  const link = document.createElement('link');
  link.rel = file.endsWith('.css') ? 'stylesheet' : done() ?? 'modulepreload';
  link.href = '/' + file;
  link.onload = done;
  link.onerror = () => {
    delete asked[file];
    fail(Error(file));
  };
  document.head.append(link);
});
export const __vitePreload = (load, files = []) => Promise.all(files.map((file) => asked[file] ??= fetched(file))).then(load);
`;

export const preload = (): Plugin => ({
  name: 'preload',
  enforce: 'pre',
  load: (id) => (id.includes('vite/preload-helper') ? helper : undefined),
});
