/**
 * sqlmap against every place where what a caller types ends in SQL; and, so that its silence means something, against a
 * server that does put it into SQL as it comes. Not part of each run: a place takes sqlmap a minute or more.
 */

import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { demoSeed } from '../../src/emulator/seeds/index.ts';
import { startGraph, type Graph } from '../support/graph.ts';
import { startPostgres, type RunningPostgres } from '../support/postgres.ts';
import { describeWith } from '../support/services.ts';
import { until } from '../support/until.ts';

const run = promisify(execFile);

/** What sqlmap writes when it got in, and when it gave up. */
const injectable = /identified the following injection point/;
const clean = /all tested parameters do not appear to be injectable/;

interface Place {
  readonly name: string;
  readonly document: string;
  /** The star is where sqlmap puts what it tries. */
  readonly variables: Readonly<Record<string, unknown>>;
}

const places: readonly Place[] = [
  {
    name: 'the words of a search',
    document: 'query ($x: String!) { search(query: $x, types: [CONTACT]) { totalCount } }',
    variables: { x: 'aeblegaard*' },
  },
  {
    name: 'a condition of a search',
    document: 'query ($x: String!) { search(query: $x, types: [INVOICE]) { totalCount } }',
    variables: { x: 'contact:aeblegaard*' },
  },
  {
    name: 'the cursor of a search',
    document: 'query ($x: String!) { search(query: "aeblegaard", after: $x) { totalCount } }',
    variables: { x: 'MQ*' },
  },
  {
    name: 'the beginning of a word',
    document: 'query ($x: String!) { searchSuggestions(prefix: $x) { query } }',
    variables: { x: 'ae*' },
  },
  {
    name: 'a value of a filter',
    document:
      'query ($x: String!) { findContacts(where: { name: { contains: $x } }) { totalCount } }',
    variables: { x: 'aeblegaard*' },
  },
  {
    name: 'a filter as text',
    document: 'query ($x: String!) { findContacts(text: $x) { totalCount } }',
    variables: { x: 'name:a*' },
  },
  {
    name: 'a filter as JSON',
    document: 'query ($x: JSON!) { findContacts(json: $x) { totalCount } }',
    variables: { x: { name: { contains: 'a*' } } },
  },
  {
    name: 'the name of the field that orders',
    document:
      'query ($x: String!) { findContacts(orderBy: [{ field: $x, direction: ASC }]) { totalCount } }',
    variables: { x: 'name*' },
  },
];

/** As a caller sends them who means no harm. */
function unmarked(variables: Place['variables']): Place['variables'] {
  // What was JSON still is without the star.
  return JSON.parse(JSON.stringify(variables).replace('*', '')) as Place['variables'];
}

/** sqlmap's whole output. */
async function attack(program: string, url: string, body: object): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'billy-sqlmap-'));
  try {
    const { stdout } = await run(
      program,
      [
        ...['--url', url, '--method', 'POST', '--data', JSON.stringify(body)],
        ...['--header', 'Content-Type: application/json', '--batch', '--disable-coloring'],
        ...['--dbms', 'PostgreSQL', '--level', '3', '--risk', '3', '--time-sec', '2'],
        ...['--flush-session', '--output-dir', directory, '--ignore-code', '400'],
      ],
      { maxBuffer: 64 * 1024 * 1024 },
    );
    return stdout;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Answers `{"q": "..."}` with the rows that SQL made of it finds: what the graph must never do. */
async function startControl(databaseUrl: string): Promise<Server> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`create table control as select 'aeblegaard' as name`);
  const server = createServer((request, response) => {
    void (async () => {
      let body = '';
      request.setEncoding('utf8');
      for await (const chunk of request) body += String(chunk);
      try {
        // Sent by sqlmap from the pattern below.
        const { q } = JSON.parse(body) as { readonly q: string };
        const { rows } = await client.query(`select name from control where name like '${q}%'`);
        response.end(JSON.stringify(rows));
      } catch (error) {
        response.writeHead(500).end(String(error));
      }
    })();
  });
  server.on('close', () => void client.end());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

describeWith('postgres', 'over PostgreSQL', (postgresProgram) => {
  describeWith('sqlmap', 'sqlmap', (sqlmap) => {
    let postgres: RunningPostgres;
    let graph: Graph;

    beforeAll(async () => {
      postgres = await startPostgres(postgresProgram);
      graph = await startGraph({
        seed: demoSeed(),
        env: { DATABASE_URL: await postgres.newDatabase() },
      });
      await until('everything is known', async () => {
        const { search } = await graph.data(
          '{ search(query: "aeblegaard", types: [CONTACT, INVOICE]) { totalCount coverage { isComplete } } }',
        );
        // As it was asked for.
        const { coverage, totalCount } = search as {
          readonly coverage: readonly { readonly isComplete: boolean }[];
          readonly totalCount: number;
        };
        return totalCount > 0 && coverage.every(({ isComplete }) => isComplete);
      });
    }, 120_000);

    afterAll(async () => {
      await graph.close();
      await postgres.close();
    });

    test('G08 gets into a server that makes SQL of what it is sent', async () => {
      const control = await startControl(await postgres.newDatabase());
      // It listens on a port.
      const { port } = control.address() as AddressInfo;
      const said = await attack(sqlmap, `http://127.0.0.1:${port}/`, { q: 'ae*' });
      control.close();
      expect(said).toMatch(injectable);
    }, 600_000);

    test.each(places)(
      'G08 does not get in through $name',
      async ({ document, variables }) => {
        const { body } = await graph.query(document, unmarked(variables));
        const codes = (body.errors ?? []).map(({ extensions }) => extensions['code']);
        expect(codes).not.toContain('GRAPHQL_VALIDATION_FAILED');
        const said = await attack(sqlmap, `${graph.url}/graphql`, { query: document, variables });
        expect(said).not.toMatch(injectable);
        expect(said).toMatch(clean);
        expect(said).not.toMatch(/\b500 \(/);
      },
      900_000,
    );
  });
});
