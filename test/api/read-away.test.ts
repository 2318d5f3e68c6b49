import { expect, test } from 'vitest';
import { readAway } from '../../api/read-away.ts';

/** A body of so many pieces of 1,000 bytes, and what was done with it. */
function body(pieces: number, breaksOff = false) {
  const seen = { asked: 0, canceled: false };
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (breaksOff && seen.asked === pieces) throw new Error('The connection was closed.');
      if (seen.asked === pieces) return controller.close();
      seen.asked += 1;
      controller.enqueue(new Uint8Array(1000));
    },
    cancel() {
      seen.canceled = true;
    },
  }, { highWaterMark: 0 });
  return { stream, seen };
}

test('a body is read to its end, so that the connection stays whole', async () => {
  for (const pieces of [0, 1, 65]) {
    const { stream, seen } = body(pieces);
    await readAway(stream);
    expect([pieces, seen]).toEqual([pieces, { asked: pieces, canceled: false }]);
  }
});

test('a body without an end is let go', async () => {
  const { stream, seen } = body(Infinity);
  await readAway(stream);
  expect(seen).toEqual({ asked: 66, canceled: true });
});

test('no body, or one that breaks off, is no error', async () => {
  await readAway(null);
  const { stream, seen } = body(2, true);
  await readAway(stream);
  expect(seen.asked).toBe(2);
});
