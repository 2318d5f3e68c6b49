/** What Vite makes while building, and what Cloudflare gives to a Worker. */

declare module 'virtual:identity' {
  /** Name of this build: changes with whatever can change an answer. */
  export const build: string;
}

declare module '*/region.yaml' {
  const region: import('../core/region.ts').Region;
  export default region;
}

declare module 'cloudflare:workers' {
  /** Lets work of the present request go on after its answer. */
  export function waitUntil(promise: Promise<unknown>): void;
}
