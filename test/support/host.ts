/** Somebody else's page, from another site than the directory: 127.0.0.1 where that is localhost. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Host = {
  /** Origin of the page, as `http://127.0.0.1:40123`. */
  url: string;
  /** What stands on its page from now on, between two links. */
  hold: (content: string) => void;
  /** Paths that were asked for. */
  asked: string[];
  close: () => Promise<void>;
};

const page = (content: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Our coalition</title></head>
<body><main><h1>Our coalition</h1><p><a href="#before">A link before</a></p>
${content}
<p><a href="#after">A link after</a></p></main></body></html>`;

export async function startHost(): Promise<Host> {
  let held = '';
  const asked: string[] = [];
  const server = createServer(({ url = '' }, answer) => {
    asked.push(url);
    answer.writeHead(url === '/' ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' });
    answer.end(page(held));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked,
    hold: (content) => {
      held = content;
    },
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}
