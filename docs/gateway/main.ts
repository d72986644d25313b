/**
 * Starts the gateway: `node docs/gateway/main.ts [address of the subgraph] [router secret]`. With the demo running,
 * no argument is needed, and http://localhost:4050 answers as one graph.
 */

import { startGateway } from './gateway.ts';

const [billyUrl = 'http://127.0.0.1:4000/graphql', routerSecret = '', host = '127.0.0.1'] =
  process.argv.slice(2);

const gateway = await startGateway({ billyUrl, routerSecret, host, port: 4050, notesPort: 4051 });
process.stdout.write(`The gateway answers at ${gateway.url}\n`);

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => void gateway.stop().then(() => process.exit(0)));
