/** `npm run schema:print`: the subgraph's SDL on standard output, as a router composes it. */

import { printSubgraphSchema } from '@apollo/subgraph';
import { buildSchema } from './schema.ts';

process.stdout.write(`${printSubgraphSchema(buildSchema())}\n`);
