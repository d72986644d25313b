/** From a fault to the message: the emulated Billy is killed, and whoever is on call is told. */

import { createServer } from 'node:http';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { demoCompany } from '../../src/emulator/seeds/index.ts';
import { startEmulatorProcess, startSubgraph } from '../support/processes.ts';
import { describeWith, programOf } from '../support/services.ts';
import { until } from '../support/until.ts';
import { startAlertmanager, startPrometheus } from '../support/watchers.ts';

/** What this project promises of its alerts, and what one test may take. */
const detectedWithinMs = 60_000;

interface Arrived {
  readonly path: string;
  readonly names: readonly string[];
}

async function startReceiver() {
  const arrived: Arrived[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      // The message Alertmanager documents.
      const { alerts } = JSON.parse(body) as { alerts: { labels: { alertname: string } }[] };
      arrived.push({ path: request.url ?? '', names: alerts.map((each) => each.labels.alertname) });
      response.end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Expected a port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    arrived,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

describeWith('alertmanager', 'with a real Prometheus and Alertmanager', (alertmanagerProgram) => {
  const prometheusProgram = programOf('prometheus');
  const testWith = prometheusProgram === undefined ? test.skip : test;

  testWith(
    'Billy gone is told within a minute, and what follows from it is not',
    async () => {
      const receiver = await startReceiver();
      const emulator = await startEmulatorProcess(['--seed', 'demo']);
      const subgraph = await startSubgraph({
        BILLY_API_BASE: emulator.url,
        BILLY_ACCESS_TOKEN: demoCompany.accessToken,
        BILLY_ORGANIZATION_ID: demoCompany.organizationId,
        BILLY_RETRY_DELAYS_MS: '-',
        STALE_IF_ERROR_SECONDS: '0',
      });
      const alertmanager = await startAlertmanager(alertmanagerProgram, receiver.url);
      const prometheus = await startPrometheus({
        program: prometheusProgram ?? '',
        subgraphs: [subgraph.url],
        alertmanager,
      });
      const ending = new AbortController();
      const callers = (async () => {
        for (let index = 0; !ending.signal.aborted; index += 1) {
          const query = `query Contacts { contacts(first: ${(index % 900) + 1}) { nodes { name } } }`;
          const answer = await fetch(`${subgraph.url}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ query }),
          });
          await answer.arrayBuffer();
          await wait(50);
        }
      })();
      try {
        await until('the subgraph has been scraped', async () => {
          const answer = await fetch(`${prometheus.url}/api/v1/query?query=goal:slow:ratio_rate5m`);
          return (await answer.text()).includes('"value"');
        });
        expect(receiver.arrived).toEqual([]);

        await emulator.kill();
        const tookMs = await until(
          'whoever is on call has heard of the open circuit',
          () =>
            receiver.arrived.some(
              ({ path, names }) => path === '/on-call' && names.includes('BillyCircuitOpen'),
            ),
          detectedWithinMs,
        );
        process.stdout.write(`from the fault to the message: ${(tookMs / 1_000).toFixed(1)} s\n`);

        // The failures it leads to are noticed, and held back because their cause has been told.
        await until('a consequence is held back', async () => {
          const answer = await fetch(`${alertmanager.url}/api/v2/alerts`);
          // The list Alertmanager documents.
          const alerts = (await answer.json()) as {
            labels: { alertname: string };
            status: { state: string };
          }[];
          return alerts.some(
            ({ labels, status }) =>
              labels.alertname === 'ErrorBudgetBurnsFast' && status.state === 'suppressed',
          );
        });
      } finally {
        ending.abort();
        await callers.catch(() => undefined);
        await Promise.all([prometheus.close(), alertmanager.close(), receiver.close()]);
        await Promise.all([subgraph.kill(), emulator.kill()]);
      }
    },
    120_000,
  );
});
