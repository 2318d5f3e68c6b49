/** A Worker that only reads what it is sent, and says so: what workerd and its tooling take up for it is not of our making. */
export default {
  async fetch(request: Request): Promise<Response> {
    await request.arrayBuffer();
    return new Response('read');
  },
};
