/** How much one connection may have under way at once. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Browsers ask for one thing on a connection and wait for it. Whoever sends a thousand requests in one go, and reads nothing,
 * would have a thousand answers made and held: the connection is closed, with what is under way on it.
 * @returns tells of each request whether it is one too many; then nobody has to answer it.
 */
export function createCrowding(most: number): (request: IncomingMessage, response: ServerResponse) => boolean {
  const underWay = new WeakMap<Socket, number>();
  return ({ socket }, response) => {
    // Those that came in the same piece as one too many are still told of.
    if (socket.destroyed) return true;
    const before = underWay.get(socket) ?? 0;
    if (before >= most) {
      socket.destroy();
      return true;
    }
    underWay.set(socket, before + 1);
    response.once('close', () => underWay.set(socket, (underWay.get(socket) ?? 1) - 1));
    return false;
  };
}
