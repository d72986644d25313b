import { Agent, request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { createDrain } from '../../src/http/drain.ts';
import type { Drain, DrainTimes } from '../../src/http/drain.ts';
import { startSmallApp } from './small-app.ts';

/** An app that listens, whose field `slow` is answered when the test says so. */
async function listening(times: DrainTimes) {
  const drain: Drain = createDrain(times);
  const { promise: begun, resolve: begin } = Promise.withResolvers<undefined>();
  const { promise: answer, resolve: finish } = Promise.withResolvers<string>();
  const { app } = await startSmallApp({
    isDraining: drain.isDraining,
    slow: () => {
      begin(undefined);
      return answer;
    },
  });
  const agent = new Agent({ keepAlive: true });
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });

  const get = (path: string) => send(`${origin}${path}`, agent);
  const askSlow = () => send(`${origin}/graphql`, agent, '{"query":"{ slow }"}');
  const stop = () => drain.drain(app);
  return { get, askSlow, begun, finish: () => finish('done'), stop, agent };
}

interface Reply {
  readonly status: number | undefined;
  readonly connection: string | undefined;
  readonly text: string;
}

function send(url: string, agent: Agent, body?: string): Promise<Reply> {
  const { promise, resolve, reject } = Promise.withResolvers<Reply>();
  const onReply = (reply: IncomingMessage) => {
    let text = '';
    reply.setEncoding('utf8');
    reply.on('data', (part: string) => (text += part));
    reply.on('error', reject);
    reply.on('end', () =>
      resolve({ status: reply.statusCode, connection: reply.headers.connection, text }),
    );
  };
  const method = body === undefined ? 'GET' : 'POST';
  const outgoing = request(url, { agent, method }, onReply);
  outgoing.on('error', reject);
  outgoing.setHeader('content-type', 'application/json');
  outgoing.end(body);
  return promise;
}

test('a request under way is answered, its connection closed, and the app then stops', async () => {
  const server = await listening({ noticeMs: 0, budgetMs: 10_000 });
  const underWay = server.askSlow();
  await server.begun;
  const stopped = server.stop();
  server.finish();
  expect(await underWay).toEqual({
    status: 200,
    connection: 'close',
    text: '{"data":{"slow":"done"}}\n',
  });
  expect(await stopped).toEqual({ wasForced: false });
});

test('a kept-alive connection without a request does not hold the process', async () => {
  const server = await listening({ noticeMs: 0, budgetMs: 10_000 });
  expect(await server.get('/livez')).toMatchObject({ status: 200, connection: 'keep-alive' });
  const begun = performance.now();
  expect(await server.stop()).toEqual({ wasForced: false });
  expect(performance.now() - begun).toBeLessThan(2_000);
});

test('a request that does not end within the budget is cut', async () => {
  const server = await listening({ noticeMs: 0, budgetMs: 100 });
  const underWay = server.askSlow().catch((error: unknown) => error);
  await server.begun;
  expect(await server.stop()).toEqual({ wasForced: true });
  expect(await underWay).toMatchObject({ code: 'ECONNRESET' });
});

test('during the notice it says it is not ready and answers all the same', async () => {
  const server = await listening({ noticeMs: 300, budgetMs: 10_000 });
  expect((await server.get('/readyz')).status).toBe(200);
  const stopped = server.stop();
  expect(await server.get('/readyz')).toMatchObject({ status: 503, connection: 'close' });
  expect((await server.get('/livez')).status).toBe(200);
  await stopped;
  await expect(server.get('/livez')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

test('being told twice stops once', async () => {
  const server = await listening({ noticeMs: 0, budgetMs: 10_000 });
  const first = server.stop();
  expect(server.stop()).toBe(first);
  await first;
});
