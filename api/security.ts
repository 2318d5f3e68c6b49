/** What browsers are told that they may do with an answer, and who may show it inside a page of their own. */
import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { readPath } from './core/page-path.ts';
import type { Pages } from './core/pages.ts';

type Options = NonNullable<Parameters<typeof secureHeaders>[0]>;

/** Addresses of the list for somebody else's page. */
export const embedPaths = { frame: '/embed', how: '/embed/how', script: '/embed.js' } as const;

/** For answers beside those of the app: built files, and what is refused before the app sees it. `web/public/_headers` says the same. */
export const plainHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** For a year, browsers come back by https alone (RFC 6797). Without subdomains, which are not ours to decide about. */
export const onlyHttps = ['Strict-Transport-Security', 'max-age=31536000'] as const;

/** Only an answer over https says so; over http it must not be said (RFC 6797, 7.2). Node learns of https from its settings (serve.ts). */
export function security(pages: Pages): MiddlewareHandler {
  const usual = secureHeaders(usualHeaders(pages));
  // The records are for everyone, on other people's pages too; CORS opens the API to them.
  const open = secureHeaders({ ...usualHeaders(pages), crossOriginResourcePolicy: 'cross-origin' });
  const special: Readonly<Record<string, MiddlewareHandler>> = {
    [embedPaths.frame]: secureHeaders(frameHeaders(pages)), [embedPaths.how]: secureHeaders(howHeaders(pages)), [embedPaths.script]: open,
  };
  return async (context, next) => {
    const { path, url } = context.req;
    await (special[readPath(path).path] ?? (/^\/api(\/|$)/.test(path) ? open : usual))(context, next);
    if (url.startsWith('https:')) context.res.headers.set(...onlyHttps);
  };
}

const own = ["'self'"];

function policy({ scriptHashes, pictureHosts }: Pages): NonNullable<Options['contentSecurityPolicy']> {
  return {
    defaultSrc: ["'none'"], scriptSrc: [...own, ...scriptHashes], styleSrc: own, imgSrc: [...own, 'data:', ...pictureHosts], fontSrc: own, connectSrc: own,
    formAction: own, baseUri: ["'none'"], frameAncestors: ["'none'"], manifestSrc: own,
  };
}

/** Everything powerful that browsers know by name, save the position, which the find page asks for when somebody wants it. */
const unused = [
  'accelerometer', 'autoplay', 'bluetooth', 'browsingTopics', 'camera', 'displayCapture', 'encryptedMedia', 'fullscreen', 'gamepad', 'gyroscope', 'hid', 'identityCredentialsGet', 'idleDetection',
  'keyboardMap', 'localFonts', 'magnetometer', 'microphone', 'midi', 'otpCredentials', 'payment', 'pictureInPicture', 'publickeyCredentialsGet', 'screenWakeLock', 'serial', 'storageAccess',
  'syncXhr', 'usb', 'windowManagement', 'xrSpatialTracking', 'clipboardRead',
] as const;
const nothing: NonNullable<Options['permissionsPolicy']> = Object.fromEntries(unused.map((name) => [name, []]));

function usualHeaders(pages: Pages): Options {
  return {
    contentSecurityPolicy: { ...policy(pages), workerSrc: own },
    permissionsPolicy: { geolocation: ['self'], ...nothing },
    crossOriginResourcePolicy: 'same-origin',
    crossOriginOpenerPolicy: 'same-origin',
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    strictTransportSecurity: false,
  };
}

/**
 * Anyone may frame the list, also on a page that is tried out as a file, which `*` does not mean: so the policy names
 * nobody. In return the list asks no one but this site for anything, not even pictures of streets, and nothing of the device.
 */
function frameHeaders(pages: Pages): Options {
  const { frameAncestors: _nobody, ...framed } = policy({ ...pages, pictureHosts: [] });
  return {
    ...usualHeaders(pages), contentSecurityPolicy: framed, xFrameOptions: false, crossOriginResourcePolicy: 'cross-origin',
    permissionsPolicy: { geolocation: [], ...nothing },
  };
}

/** The page that explains the frame shows it. */
const howHeaders = (pages: Pages): Options => ({ ...usualHeaders(pages), contentSecurityPolicy: { ...policy(pages), frameSrc: own } });
