/**
 * `npm run schema:print`: the subgraph's SDL on standard output, as a router composes it. With `-- --scopes` it declares
 * the scopes each field needs, for routers that enforce them.
 */

import { parseArgs } from 'node:util';
import { buildSchema, subgraphSdl } from './schema.ts';

const { values } = parseArgs({ options: { scopes: { type: 'boolean', default: false } } });

process.stdout.write(`${subgraphSdl(buildSchema(), { withScopes: values.scopes })}\n`);
