/** `npm run schema:print`: the subgraph's SDL on standard output. */

import { buildSchema, subgraphSdl } from './schema.ts';

process.stdout.write(`${subgraphSdl(buildSchema())}\n`);
