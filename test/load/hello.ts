/**
 * The least that Hono on Node can answer, served as the directory is: what its answers are measured against. `/` says
 * hello. What is put somewhere else is sent from there, as it came: the least that an answer of that size can be.
 */
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const answers = new Map<string, { body: Uint8Array<ArrayBuffer>; encoding: string }>();
const app = new Hono().get('/', (context) => context.text('hello'));
app.put('*', async (context) => {
  answers.set(context.req.path, { body: new Uint8Array(await context.req.arrayBuffer()), encoding: context.req.header('X-Encoding') ?? '' });
  return context.body(null, 204);
});
app.get('*', (context) => {
  const answer = answers.get(context.req.path);
  return answer ? context.body(answer.body, 200, { 'Content-Encoding': answer.encoding }) : context.notFound();
});
const server = createServer(getRequestListener(app.fetch));
server.listen(0, () => console.log(`hello is at http://localhost:${(server.address() as AddressInfo).port}`));
process.on('SIGTERM', () => process.exit(0));
