/** What browsers are told that they may do with an answer, and who may show it inside a page of their own. */
import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Pages } from './core/pages.ts';

type Options = NonNullable<Parameters<typeof secureHeaders>[0]>;

/** Addresses of the list for somebody else's page. */
export const embedPaths = { frame: '/embed', how: '/embed/how', script: '/embed.js' } as const;

export function security(pages: Pages): MiddlewareHandler {
  const usual = secureHeaders(usualHeaders(pages));
  const special: Readonly<Record<string, MiddlewareHandler>> = {
    [embedPaths.frame]: secureHeaders(frameHeaders(pages)),
    [embedPaths.how]: secureHeaders(howHeaders(pages)),
  };
  return (context, next) => (special[context.req.path] ?? usual)(context, next);
}

const own = ["'self'"];

function policy({ scriptHashes, pictureHosts }: Pages): NonNullable<Options['contentSecurityPolicy']> {
  return {
    defaultSrc: ["'none'"], scriptSrc: [...own, ...scriptHashes], styleSrc: own, imgSrc: [...own, 'data:', ...pictureHosts], fontSrc: own, connectSrc: own,
    formAction: own, baseUri: ["'none'"], frameAncestors: ["'none'"], manifestSrc: own,
  };
}

function usualHeaders(pages: Pages): Options {
  return {
    contentSecurityPolicy: { ...policy(pages), workerSrc: own },
    permissionsPolicy: { geolocation: ['self'], camera: [], microphone: [], payment: [] },
    // The records are for everyone, on other people's pages too; CORS opens the API to them.
    crossOriginResourcePolicy: 'cross-origin',
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    strictTransportSecurity: 'max-age=31536000',
  };
}

/**
 * Anyone may frame the list, also on a page that is tried out as a file, which `*` does not mean: so the policy names
 * nobody. In return the list asks no one but this site for anything, not even pictures of streets, and nothing of the device.
 */
function frameHeaders(pages: Pages): Options {
  const { frameAncestors: _nobody, ...framed } = policy({ ...pages, pictureHosts: [] });
  return {
    ...usualHeaders(pages), contentSecurityPolicy: framed, xFrameOptions: false,
    permissionsPolicy: { geolocation: [], camera: [], microphone: [], payment: [] },
  };
}

/** The page that explains the frame shows it. */
const howHeaders = (pages: Pages): Options => ({ ...usualHeaders(pages), contentSecurityPolicy: { ...policy(pages), frameSrc: own } });
