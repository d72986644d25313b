/** Where the SDL meets its resolvers. */

import { readFileSync } from 'node:fs';
import { buildSubgraphSchema, printSubgraphSchema } from '@apollo/subgraph';
import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { enumResolvers, serveUnknownEnumValues } from './enums.ts';
import { noteEntityPlaces } from './freshness.ts';
import { analysisResolvers } from './resolvers/analysis.ts';
import { bankingResolvers } from './resolvers/banking.ts';
import { bulkResolvers } from './resolvers/bulk.ts';
import { cacheResolvers } from './resolvers/cache.ts';
import { changesResolvers } from './resolvers/changes.ts';
import { contactsResolvers } from './resolvers/contacts.ts';
import { exportResolvers } from './resolvers/export.ts';
import { filesResolvers } from './resolvers/files.ts';
import { inboxResolvers } from './resolvers/inbox.ts';
import { invoicingResolvers } from './resolvers/invoicing.ts';
import { ledgerResolvers } from './resolvers/ledger.ts';
import { operationsResolvers } from './resolvers/operations.ts';
import { organizationResolvers } from './resolvers/organization.ts';
import { pollingResolvers } from './resolvers/polling.ts';
import { productsResolvers } from './resolvers/products.ts';
import { purchasingResolvers } from './resolvers/purchasing.ts';
import { referenceResolvers } from './resolvers/reference.ts';
import { savedSearchesResolvers } from './resolvers/saved-searches.ts';
import { searchSchedulesResolvers } from './resolvers/search-schedules.ts';
import { searchResolvers } from './resolvers/search.ts';
import { subscriptionsResolvers } from './resolvers/subscriptions.ts';
import { taxResolvers } from './resolvers/tax.ts';
import { upstreamResolvers } from './resolvers/upstream.ts';
import { webhooksResolvers } from './resolvers/webhooks.ts';
import { scalarResolvers } from './scalars.ts';
import { withoutScopes, withScopesOnFields } from './scopes.ts';

export interface SchemaOptions {
  /** Told of every word of Billy's that was served as `UNKNOWN`, with the enum it should have been in. */
  readonly onUnknownEnum?: (type: string, value: string) => void;
}

/** The executable subgraph schema, with `_entities` and `_service`. Reads the SDL files at each call. */
export function buildSchema(options: SchemaOptions = {}): GraphQLSchema {
  const schema = buildSubgraphSchema(
    withScopesOnFields([
      { typeDefs: sdl('base'), resolvers: { ...scalarResolvers } },
      { typeDefs: sdl('organization'), resolvers: organizationResolvers },
      { typeDefs: sdl('contacts'), resolvers: contactsResolvers },
      { typeDefs: sdl('products'), resolvers: productsResolvers },
      { typeDefs: sdl('invoicing'), resolvers: invoicingResolvers },
      { typeDefs: sdl('purchasing'), resolvers: purchasingResolvers },
      { typeDefs: sdl('ledger'), resolvers: ledgerResolvers },
      { typeDefs: sdl('banking'), resolvers: bankingResolvers },
      { typeDefs: sdl('tax'), resolvers: taxResolvers },
      { typeDefs: sdl('reference'), resolvers: { ...referenceResolvers, ...enumResolvers } },
      { typeDefs: sdl('files'), resolvers: filesResolvers },
      { typeDefs: sdl('operations'), resolvers: operationsResolvers },
      { typeDefs: sdl('changes'), resolvers: changesResolvers },
      { typeDefs: sdl('subscriptions'), resolvers: subscriptionsResolvers },
      { typeDefs: sdl('upstream'), resolvers: upstreamResolvers },
      { typeDefs: sdl('cache'), resolvers: cacheResolvers },
      { typeDefs: sdl('inbox'), resolvers: inboxResolvers },
      { typeDefs: sdl('polling'), resolvers: pollingResolvers },
      { typeDefs: sdl('webhooks'), resolvers: webhooksResolvers },
      { typeDefs: sdl('conditions'), resolvers: analysisResolvers },
      { typeDefs: sdl('analysis'), resolvers: {} },
      { typeDefs: sdl('search'), resolvers: searchResolvers },
      { typeDefs: sdl('export'), resolvers: exportResolvers },
      { typeDefs: sdl('saved-searches'), resolvers: savedSearchesResolvers },
      { typeDefs: sdl('search-schedules'), resolvers: searchSchedulesResolvers },
      { typeDefs: sdl('bulk'), resolvers: bulkResolvers },
    ]),
  );
  serveUnknownEnumValues(schema, options.onUnknownEnum ?? (() => undefined));
  serveSdl(schema);
  noteEntityPlaces(schema);
  return schema;
}

/** Printing a schema of this size takes a while, and it never changes: done once, when it is first asked for. */
const printed = new WeakMap<GraphQLSchema, string>();

/**
 * The SDL as a router composes it: our own types, without federation's machinery. Scopes are declared in it only when
 * asked for (docs/decisions/0011-declared-scopes.md).
 */
export function subgraphSdl(schema: GraphQLSchema, { withScopes = false } = {}): string {
  if (withScopes) return printSubgraphSchema(schema).trim();
  const known = printed.get(schema);
  if (known !== undefined) return known;
  const text = withoutScopes(printSubgraphSchema(schema)).trim();
  printed.set(schema, text);
  return text;
}

/** What `_service` tells a router is what everybody else is told. */
function serveSdl(schema: GraphQLSchema): void {
  const service = schema.getQueryType()?.getFields()['_service'];
  if (service) service.resolve = () => ({ sdl: subgraphSdl(schema) });
}

function sdl(domain: string): DocumentNode {
  return parse(readFileSync(new URL(`../../schema/${domain}.graphql`, import.meta.url), 'utf8'));
}
