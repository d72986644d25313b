import { connect } from 'node:net';
import { once } from 'node:events';
import { fastify } from 'fastify';
import { cutOffSlowBodies } from '../../src/http/slow-bodies.ts';

/** What comes back for a request whose body stops after its first byte. */
async function answerTo(path: string): Promise<string> {
  const app = fastify();
  cutOffSlowBodies(app, { timeoutMs: 20, mayTakeLonger: ({ url }) => url === '/files' });
  app.post('/*', () => 'read');
  await app.listen({ port: 0, host: '127.0.0.1' });
  const [address] = app.addresses();
  const socket = connect(address?.port ?? 0, '127.0.0.1');
  socket.write(
    `POST ${path} HTTP/1.1\r\nhost: a\r\ncontent-type: text/plain\r\ncontent-length: 2\r\n\r\nx`,
  );
  // Long enough for the first body to be cut off, ten times over.
  const rest = path === '/files' ? setTimeout(() => socket.write('x'), 200) : undefined;
  const [reply] = (await once(socket, 'data')) as [Buffer];
  clearTimeout(rest);
  socket.destroy();
  await app.close();
  return reply.toString();
}

test('a body that does not come in time is answered 408', async () => {
  const reply = await answerTo('/graphql');
  expect(reply).toMatch(/^HTTP\/1\.1 408 /);
  expect(reply).toContain('BAD_REQUEST');
});

test('a file may take longer', async () => {
  expect(await answerTo('/files')).toMatch(/^HTTP\/1\.1 200 /);
});

test('a body that nobody waits for any more is cut off without a second answer', async () => {
  const app = fastify();
  cutOffSlowBodies(app, { timeoutMs: 50, mayTakeLonger: () => false });
  app.addHook('onRequest', (_request, reply) => reply.code(401).send('refused'));
  app.post('/*', () => 'read');
  await app.listen({ port: 0, host: '127.0.0.1' });
  const [address] = app.addresses();
  const socket = connect(address?.port ?? 0, '127.0.0.1');
  let received = '';
  socket.on('data', (piece: Buffer) => (received += piece.toString()));
  socket.write(
    'POST / HTTP/1.1\r\nhost: a\r\ncontent-type: text/plain\r\ncontent-length: 2\r\n\r\nx',
  );
  await once(socket, 'close');
  await app.close();
  expect(received.match(/HTTP\/1\.1/g)).toHaveLength(1);
  expect(received).toMatch(/^HTTP\/1\.1 401 /);
});

test('a request made without a connection is left alone', async () => {
  // Long enough to be answered by a busy machine; what is tested happens after it.
  const app = fastify();
  cutOffSlowBodies(app, { timeoutMs: 1_000, mayTakeLonger: () => false });
  app.post('/*', () => 'read');
  const reply = await app.inject({
    method: 'POST',
    url: '/',
    payload: 'xx',
    headers: { 'content-type': 'text/plain' },
  });
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  expect(reply.statusCode).toBe(200);
});
