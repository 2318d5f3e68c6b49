/**
 * What becomes of a body that nobody wants. Workerd closes a connection on which something is left unread, and does it with a
 * reset, which destroys an answer that is still on its way and whatever the client sends next. So a body is read and
 * forgotten before the answer. Node has no body on requests that read; its server reads away what comes with them.
 */

/** Bytes that are read for the sake of the connection. A client that sends more may lose it. */
const most = 65_536;

/** Reads a body to its end, or lets it go once it has turned out to be large. One that breaks off is over as well. */
export async function readAway(body: ReadableStream<Uint8Array> | null): Promise<void> {
  if (!body) return;
  const reader = body.getReader();
  try {
    for (let bytes = 0; bytes <= most;) {
      const { done, value } = await reader.read();
      if (done) return;
      bytes += value.byteLength;
    }
    await reader.cancel();
  } catch {
    // The client is gone, or sends what is no body: nobody is left who waits for it.
  }
}
