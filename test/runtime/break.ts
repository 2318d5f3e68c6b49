/** Loaded before the server: a request for `/break` makes the process fail where nobody catches it, in words that hold what was asked. */
import { Server } from 'node:http';

const { emit } = Server.prototype;
Server.prototype.emit = function (this: Server, event: string | symbol, ...given: unknown[]): boolean {
  const [request] = given as [{ url?: string }?];
  if (event === 'request' && request?.url?.startsWith('/break')) {
    const error = new TypeError(`Cannot answer ${request.url} for 203.0.113.7`);
    setImmediate(() => {
      throw error;
    });
    void Promise.reject(error);
  }
  return Reflect.apply(emit, this, [event, ...given]) as boolean;
} as typeof emit;
