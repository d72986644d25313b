/** The limit: `node:http` that sends one stored answer to whoever asks. Its argument is the answer's bytes, base64. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const answer = Buffer.from(process.argv[2] ?? '', 'base64');

const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': answer.length,
    });
    response.end(answer);
  });
});

server.listen(0, '127.0.0.1', () => {
  // Listening on a port, so the address is not a pipe's name.
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}/graphql` })}\n`);
});
process.on('SIGTERM', () => process.exit(0));
