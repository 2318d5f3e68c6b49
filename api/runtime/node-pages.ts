/** What the Node server takes from the built page: Vite makes one module of this (`dist/node/node-pages.js`). */
export { createPages } from '../../web/server.tsx';
export { inWords, labels } from '../../web/messages/in-words.ts';
export { build } from 'virtual:identity';
