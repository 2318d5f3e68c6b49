/** What Vite makes while building. */

declare module 'virtual:identity' {
  /** Name of this build: changes with whatever can change an answer. */
  export const build: string;
}

declare module '*/region.yaml' {
  const region: import('../core/region.ts').Region;
  export default region;
}
