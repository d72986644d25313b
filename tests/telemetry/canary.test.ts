/** Secrets and personal values planted wherever they can come in: none comes out but in the answer they belong to. */

import { demoCompany, demoSeed } from '../../src/emulator/seeds/index.ts';
import { createLog } from '../../src/telemetry/log.ts';
import { startCollector } from '../support/collector.ts';
import { startGraph } from '../support/graph.ts';
import { eventBody, postEvent, signedHeaders, webhookSecret } from '../support/signed-events.ts';
import { until } from '../support/until.ts';

const apiKey = 'canary-api-key-of-somebody';
const collectorSecret = 'canary-collector-secret';
const name = 'Kanariefugl Larsen';
const email = 'kanariefugl@lars.example';
const { organizationId, accessToken } = demoCompany;

test('no span, no line of the log, no metric and no error answer holds any', async () => {
  const collector = await startCollector();
  const lines: string[] = [];
  const graph = await startGraph({
    seed: demoSeed(),
    log: createLog('trace', { write: (line) => void lines.push(line) }),
    env: {
      AUTH_MODE: 'api-key',
      API_KEYS: JSON.stringify({
        [apiKey]: {
          organization: organizationId,
          scopes: ['billy:read', 'billy:write', 'billy:admin'],
        },
      }),
      WEBHOOK_SECRETS: webhookSecret,
      BILLY_RETRY_DELAYS_MS: '10',
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_EXPORTER_OTLP_HEADERS: `authorization=Bearer%20${collectorSecret}`,
      OTEL_TRACES_SAMPLER_ARG: '1',
    },
  });
  const headers = { 'x-api-key': apiKey, traceparent: `00-${name}-${email}-01` };
  const failures: unknown[] = [];
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => (closing ??= graph.close());
  try {
    const created = await graph.query(
      `mutation Create($name: String!) {
        createContact(input: { name: $name, type: COMPANY, countryId: "DK" }) { contact { id name } }
      }`,
      { name },
      headers,
    );
    expect(JSON.stringify(created.body.data)).toContain(name);
    await graph.query(
      'query ($q: String) { contacts(search: $q) { nodes { id } } }',
      { q: name },
      headers,
    );
    const ordered = await graph.query(
      `mutation Order($reason: String) {
        dryRunCircuit(circuit: REPORTS, enabled: true, reason: $reason) { isAudited }
      }`,
      { reason: `${name} <${email}> asked for it` },
      headers,
    );
    expect(ordered.body.errors).toBeUndefined();
    const [id = ''] = graph.ids('contacts');
    const record = graph.records('contacts').find((contact) => contact.id === id);
    const body = eventBody({
      organizationId,
      resource: 'contacts',
      id,
      record: { ...record, name, email },
    });
    // Its sender names it after somebody, and adds members of its own.
    const { data, ...event } = JSON.parse(body) as { readonly data: object };
    const personal = JSON.stringify({ ...event, subject: email, data: { ...data, subject: name } });
    expect(await postEvent(graph.url, personal, { id: email })).toBe(202);
    await until('the event has had its effect', () =>
      lines.some((line) => line.includes('inbox.processed')),
    );

    graph.emulator.faults.set([
      { match: {}, action: { type: 'status', status: 500, body: { name, email, accessToken } } },
    ]);
    // One whose record cannot be read, and some that are no events or not their sender's.
    const facts = {
      organizationId,
      resource: 'contacts',
      id: graph.ids('contacts')[1] ?? '',
    } as const;
    expect(await postEvent(graph.url, eventBody(facts), { id: `2.${email}` })).toBe(202);
    await until('it is put off', () => lines.some((line) => line.includes('inbox.postponed')));
    const post = async (text: string, signing = {}): Promise<void> => {
      const init = { method: 'POST', headers: signedHeaders(text, signing), body: text };
      const response = await fetch(`${graph.url}/webhooks/billy`, init);
      expect(response.status).toBeGreaterThanOrEqual(400);
      failures.push(await response.text());
    };
    for (const wrong of [
      { type: `${email}.updated` },
      { timestamp: email },
      { data: { ...data, resource: email } },
      { data: { ...data, id: email } },
      { data: { ...data, version: name } },
      { data: { ...data, record: { name, email } } },
      { data: { ...data, [email]: name, organizationId: 1 } },
    ])
      await post(JSON.stringify({ ...event, ...wrong }), { id: email });
    await post(`{"subject":"${email}`, { id: email });
    await post(body, {
      id: email,
      secret: `whsec_${Buffer.from(name.repeat(3)).toString('base64')}`,
    });
    await post(body, { id: email, at: 0 });

    const read = 'query ($id: ID!) { product(id: $id) { name } }';
    failures.push(await graph.query(read, { id: graph.ids('products')[3] }, headers));
    graph.emulator.faults.set([{ match: {}, action: { type: 'reset' } }]);
    failures.push(await graph.query(read, { id: graph.ids('products')[4] }, headers));
    failures.push(
      await graph.query(read, { id: graph.ids('products')[5] }, { 'x-api-key': `${apiKey}x` }),
    );
    graph.emulator.faults.clear();

    const metrics = await (await fetch(`${graph.url}/metrics`)).text();
    // What waits to be sent is sent then.
    await close();
    await until('traces came', () =>
      collector.spans().some((span) => span.name === 'inbox.process'),
    );
    expect(collector.headers()[0]?.['authorization']).toBe(`Bearer ${collectorSecret}`);

    const places = {
      spans: collector.text(),
      log: lines.join(''),
      metrics,
      failures: JSON.stringify(failures),
    };
    expect(places.spans.length).toBeGreaterThan(10_000);
    expect(lines.length).toBeGreaterThan(20);
    for (const text of Object.values(places))
      for (const planted of [apiKey, accessToken, webhookSecret, collectorSecret, name, email])
        expect(text).not.toContain(planted);
  } finally {
    await close();
    await collector.close();
  }
}, 60_000);
