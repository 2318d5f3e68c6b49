/** The built files on Node, with the headers that `web/public/_headers` gives them on Cloudflare. */
import { serveStatic } from '@hono/node-server/serve-static';
import type { MiddlewareHandler } from 'hono';
import { plainHeaders } from '../security.ts';

/** Files have an ending, no part that begins with a dot, and lie outside the API; the template itself is nobody's page. */
const isFile = (path: string): boolean => /^\/([\w-][\w.-]*\/)*[\w-][\w.-]*\.\w+$/.test(path) && !path.startsWith('/api/') && path !== '/index.html';

/**
 * Serves what was built and leaves everything else to what comes after.
 * @param root folder of the built page. Files below `/assets` are named by their content and kept for a year.
 */
export function builtFiles(root: string): MiddlewareHandler {
  const serve = serveStatic({
    root,
    onFound: (_file, context) => {
      for (const [name, value] of Object.entries(plainHeaders)) context.header(name, value);
      const named = context.req.path.startsWith('/assets/');
      context.header('Cache-Control', named ? 'public, max-age=31536000, immutable' : 'public, max-age=3600');
    },
  });
  return (context, next) => (isFile(context.req.path) ? serve(context, next) : next());
}
