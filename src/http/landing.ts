/** The pages: `/` with GraphiQL, `/console` for analysts, their assets, and the schema as text. Everything comes from this server. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

export interface LandingOptions {
  /** The subgraph's SDL, as a router composes it. */
  readonly schemaText: () => string;
  /** Where `npm run build:console` puts the page; may be missing. */
  readonly consoleDirectory: string;
}

/**
 * What the page may load: itself. Monaco, GraphiQL's editor, writes its styles and fonts into the page, so
 * those alone may stand inline; scripts and workers may not.
 */
const landingPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The console is all ours: its style is in files, and pictures are drawn in the page. */
const consolePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Adds `GET /`, `GET /console`, `GET /assets/*` and `GET /schema.graphql`. When the pages have not been built, they say
 * how to build them; the API itself does not need them.
 */
export async function registerLanding(app: FastifyInstance, options: LandingOptions) {
  const landing = builtPage(options.consoleDirectory, 'index.html');
  const console = builtPage(options.consoleDirectory, 'console.html');

  app.get('/schema.graphql', (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(options.schemaText()),
  );
  app.get('/', (_request, reply) => sendPage(reply, landing, landingPolicy));
  app.get('/console', (_request, reply) => sendPage(reply, console, consolePolicy));

  if (landing === undefined) return;
  await app.register(fastifyStatic, {
    root: join(options.consoleDirectory, 'assets'),
    prefix: '/assets/',
    index: false,
    // The names carry a hash of the content: another content has another name.
    immutable: true,
    maxAge: '365d',
  });
}

/** Undefined when it has not been built. */
function builtPage(directory: string, name: string): string | undefined {
  const file = join(directory, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function sendPage(reply: FastifyReply, html: string | undefined, policy: string) {
  return (
    reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      // The page that is sent in place of one has a style inline.
      .header('content-security-policy', html === undefined ? landingPolicy : policy)
      .send(html ?? pageNotBuilt)
  );
}

const pageNotBuilt = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Billy subgraph</title>
  </head>
  <body style="max-width: 40em; margin: 3em auto; padding: 0 1em; font: 16px/1.5 system-ui, sans-serif">
    <h1>Billy subgraph</h1>
    <p>The API answers at <code>/graphql</code>. This page has not been built yet; run this and start again:</p>
    <pre>npm run build:console</pre>
    <p><a href="schema.graphql">Schema</a> · <a href="healthz">Health</a> · <a href="metrics">Metrics</a></p>
  </body>
</html>
`;
