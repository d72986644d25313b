/** The real HTTP app and Apollo Server over a schema of a few fields, for what does not depend on Billy. */

import { Writable } from 'node:stream';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { parse } from 'graphql';
import type { Injection } from '../../src/billy/injection.ts';
import { CodedError } from '../../src/errors.ts';
import { scalarResolvers } from '../../src/graphql/scalars.ts';
import { createApolloServer } from '../../src/graphql/server.ts';
import type { UploadedFile } from '../../src/graphql/uploaded-file.ts';
import { createHttpApp } from '../../src/http/app.ts';
import type { Authenticate } from '../../src/http/auth/identity.ts';
import { everyScope } from '../../src/http/auth/scopes.ts';
import { createChaos } from '../../src/http/chaos.ts';
import type { Dependency } from '../../src/http/health.ts';
import type { WebhookRouteNeeds } from '../../src/http/webhook-route.ts';
import { currentCorrelationId, currentLanguage } from '../../src/telemetry/correlation.ts';
import { createMetrics } from '../../src/telemetry/registry.ts';
import { createLog } from '../../src/telemetry/log.ts';

interface SmallContext {
  organizationId: string;
  correlationId: string;
  injection: Injection | undefined;
  scopes: ReadonlySet<string>;
}

interface Id {
  id: string;
}

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  scalar Day
  enum Color { RED GREEN }
  input Filter { color: Color, day: Day, ids: [ID!] }
  type Contact @key(fields: "id") { id: ID!, name: String, invoices(first: Int = 50): InvoiceConnection!, self: Contact! }
  type Invoice @key(fields: "id") { id: ID!, lines: [Line!]!, contact: Contact! }
  type Line { text: String, invoice: Invoice! }
  type InvoiceConnection { nodes: [Invoice!]!, edges: [InvoiceEdge!]!, totalCount: Int }
  type InvoiceEdge { cursor: String!, node: Invoice! }
  type Query {
    organizationId: String
    correlationId: String
    contact(id: ID!): Contact
    invoices(first: Int, last: Int, filter: Filter): InvoiceConnection!
    text(length: Int = 10): String
    injection: String
    fail(how: String): String
    slow: String
  }
  scalar Upload
  input AttachmentOwnerReference { type: String!, id: ID! }
  type File { id: ID!, fileName: String, fileSize: Int, fileType: String, downloadUrl: String }
  type UserError { message: String!, path: [String!]! }
  type UploadFilePayload { file: File, attachment: Contact, userErrors: [UserError!]!, replayed: Boolean! }
  type Mutation {
    touch: String
    uploadFile(file: Upload!, attachTo: AttachmentOwnerReference, idempotencyKey: String): UploadFilePayload
    ignoreFile(file: Upload!): String
  }
`);

/** Text of an unexpected error, which no answer may hold. */
export const canary = 'postgres://user:canary-password@db/books';

const resolvers = {
  Query: {
    organizationId: (_: unknown, __: unknown, context: SmallContext) => context.organizationId,
    correlationId: () => currentCorrelationId(),
    injection: (_: unknown, __: unknown, { injection }: SmallContext) => JSON.stringify(injection),
    contact: (_: unknown, { id }: Id) => ({ id, name: `Contact ${id}` }),
    invoices: () => ({ nodes: [], edges: [], totalCount: 0 }),
    text: (_: unknown, { length }: { length: number }) => 'faktura '.repeat(length / 8),
    fail: (_: unknown, { how }: { how?: string }) => {
      if (how === 'coded')
        throw new CodedError('UPSTREAM_RATE_LIMITED', 'Billy asks for a pause.', {
          retryAfterMs: 1_500,
        });
      if (how === 'danish')
        throw new CodedError('UPSTREAM_TIMEOUT', 'Billy did not answer within 2 seconds.', {
          danish: 'Billy svarede ikke inden for 2 sekunder.',
        });
      if (how === 'input')
        throw new CodedError('BAD_USER_INPUT', 'Expected first from 1 to 1000, got 0.', {
          inputPath: ['first'],
        });
      throw new TypeError(canary);
    },
  },
  Upload: scalarResolvers.Upload,
  Mutation: {
    touch: () => 'touched',
    ignoreFile: () => 'ignored',
    uploadFile: async (_: unknown, { file, ...asked }: { file: UploadedFile }) => {
      let fileSize = 0;
      for await (const chunk of file.body as AsyncIterable<Buffer>) fileSize += chunk.length;
      const stored = { id: JSON.stringify(asked), fileName: file.fileName, fileSize };
      return { file: stored, userErrors: [], replayed: false };
    },
  },
  Contact: {
    self: (contact: unknown) => contact,
    __resolveReference: ({ id }: Id) => ({ id, name: `Contact ${id}` }),
  },
};

export interface SmallApp {
  readonly app: FastifyInstance;
  /** Log events, parsed. */
  readonly events: readonly Record<string, unknown>[];
  /** Posts an operation without opening a port. */
  readonly ask: (
    query: string,
    variables?: unknown,
    headers?: Record<string, string>,
  ) => Promise<{ status: number; body: unknown; text: string; ms: number }>;
  readonly inject: (request: InjectOptions) => Promise<LightMyRequestResponse>;
}

interface SmallAppOptions {
  readonly authenticate?: Authenticate;
  readonly isDraining?: () => boolean;
  readonly dependencies?: readonly Dependency[];
  /** The health routes' time in milliseconds. */
  readonly now?: () => number;
  readonly maxUploadBytes?: number;
  readonly chaosToken?: string;
  readonly webhooks?: WebhookRouteNeeds;
  /** Resolver of `slow`. */
  readonly slow?: () => Promise<string>;
}

const onlyCompany: Authenticate = () => ({
  organizationId: 'org-a',
  subject: 'anyone',
  scopes: everyScope,
});

/** Starts an app; the caller closes it. */
export async function startSmallApp(options: SmallAppOptions = {}): Promise<SmallApp> {
  const events: Record<string, unknown>[] = [];
  const log = createLog(
    'debug',
    new Writable({
      write(line: Buffer, _encoding, done) {
        // Every line of the log is a JSON object.
        events.push(JSON.parse(line.toString()) as Record<string, unknown>);
        done();
      },
    }),
  );
  const apollo = createApolloServer<SmallContext>({
    schema: buildSubgraphSchema([
      {
        typeDefs,
        resolvers: { ...resolvers, Query: { ...resolvers.Query, slow: () => options.slow?.() } },
      },
    ]),
    limits: { maxDepth: 16, maxCost: 500_000 },
    correlationId: currentCorrelationId,
    language: currentLanguage,
    onMaskedError: (error) => log.error({ event: 'graphql.error.masked', err: error }),
    logger: log,
  });
  await apollo.start();
  const app = await createHttpApp({
    apollo,
    authenticate: options.authenticate ?? onlyCompany,
    chaos: createChaos(options.chaosToken),
    contextFor: ({ organizationId, scopes }, correlationId, { injection }) => ({
      organizationId,
      correlationId,
      injection,
      scopes,
    }),
    health: {
      version: 'small 1.0.0',
      isDraining: options.isDraining ?? (() => false),
      dependencies: options.dependencies ?? [],
      ...(options.now === undefined ? {} : { now: options.now }),
    },
    ...(options.webhooks === undefined ? {} : { webhooks: options.webhooks }),
    metrics: createMetrics(),
    onAnswered: () => undefined,
    maxBodyBytes: 1_048_576,
    maxUploadBytes: options.maxUploadBytes ?? 10_485_760,
    log,
  });
  app.addHook('onClose', () => apollo.stop());
  return {
    app,
    events,
    inject: (request) => app.inject(request),
    async ask(query, variables, headers = {}) {
      const begun = performance.now();
      const reply = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', ...headers },
        payload: JSON.stringify({ query, variables }),
      });
      const ms = performance.now() - begun;
      return { status: reply.statusCode, body: reply.json<unknown>(), text: reply.payload, ms };
    },
  };
}
