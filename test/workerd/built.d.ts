/** The Worker as `npm run build` makes it. */
declare module '*/peer_support_directory/index.js' {
  const worker: { fetch: (request: Request, environment: object, context: object) => Promise<Response> };
  export default worker;
}
