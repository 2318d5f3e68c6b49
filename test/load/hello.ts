/** The least that Hono on Node can answer, served as the directory is: what its answers are measured against. */
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const app = new Hono().get('/', (context) => context.text('hello'));
const server = createServer(getRequestListener(app.fetch));
server.listen(0, () => console.log(`hello is at http://localhost:${(server.address() as AddressInfo).port}`));
process.on('SIGTERM', () => process.exit(0));
