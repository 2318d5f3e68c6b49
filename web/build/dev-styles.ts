/** While somebody develops, Vite puts styles into the text of the page, which the policy of the pages refuses. */
import type { Plugin } from 'vite';

export function devStyles(): Plugin {
  return {
    name: 'dev-styles',
    apply: 'serve',
    enforce: 'pre',
    configureServer({ middlewares }) {
      middlewares.use((_request, response, next) => {
        const setHeader = response.setHeader.bind(response);
        response.setHeader = (name, value) =>
          setHeader(name, name.toLowerCase() === 'content-security-policy' ? String(value).replace("style-src 'self'", "style-src 'self' 'unsafe-inline'") : value);
        next();
      });
    },
  };
}
