/**
 * `npm run schema:print`: the subgraph's SDL on standard output, as a router composes it. With `-- --scopes` it declares
 * the scopes each field needs, for routers that enforce them; with `-- --cache-tags` the tags under which a router may
 * keep each entity, for those that Apollo composes.
 */

import { parseArgs } from 'node:util';
import { withCacheTags } from './declared-cache-tags.ts';
import { buildSchema, subgraphSdl } from './schema.ts';

const { values } = parseArgs({
  options: {
    scopes: { type: 'boolean', default: false },
    'cache-tags': { type: 'boolean', default: false },
  },
});

const sdl = subgraphSdl(buildSchema(), { withScopes: values.scopes });
process.stdout.write(`${values['cache-tags'] ? withCacheTags(sdl) : sdl}\n`);
