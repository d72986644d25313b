/** What one process has caused and another does: traces of their own, linked through the database they share. */

import { demoCompany, demoSeed } from '../../src/emulator/seeds/index.ts';
import { startReceiver, type Receiver } from '../features/webhooks/receiver.ts';
import { startCollector, type Collector, type ReceivedSpan } from '../support/collector.ts';
import { startGraph, type Graph } from '../support/graph.ts';
import { startPostgres, type RunningPostgres } from '../support/postgres.ts';
import { describeWith } from '../support/services.ts';
import { eventBody, postEvent, webhookSecret } from '../support/signed-events.ts';
import { until } from '../support/until.ts';

describeWith('postgres', 'a message that another process sends', (program) => {
  let postgres: RunningPostgres;
  let receiver: Receiver;
  /** What each process has sent of its traces. */
  let collectors: { readonly teller: Collector; readonly writer: Collector };
  let teller: Graph;
  let startWriter: () => Promise<Graph>;

  beforeAll(async () => {
    const [writers, tellers] = await Promise.all([startCollector(), startCollector()]);
    collectors = { teller: tellers, writer: writers };
    [postgres, receiver] = await Promise.all([startPostgres(program), startReceiver()]);
    const seed = demoSeed();
    const env = {
      DATABASE_URL: await postgres.newDatabase(),
      WEBHOOK_SECRETS: webhookSecret,
      WEBHOOK_ALLOWED_NETWORKS: '127.0.0.0/8',
      OTEL_TRACES_SAMPLER_ARG: '1',
    };
    teller = await startGraph({
      seed,
      env: { ...env, OTEL_EXPORTER_OTLP_ENDPOINT: tellers.url },
    });
    startWriter = () =>
      startGraph({
        seed,
        env: { ...env, OTEL_EXPORTER_OTLP_ENDPOINT: writers.url },
        beside: teller,
      });
  }, 60_000);

  afterAll(async () => {
    await teller.close();
    const { writer, teller: tellers } = collectors;
    await Promise.all([receiver.close(), postgres.close(), writer.close(), tellers.close()]);
  });

  /** The delivery of what `cause` has a process do that is gone when the message is sent. */
  async function deliveryOf(
    type: string,
    cause: (writer: Graph) => Promise<void>,
  ): Promise<ReceivedSpan> {
    const { createEventSubscription } = await teller.data(
      `mutation ($input: EventSubscriptionCreateInput!) {
        createEventSubscription(input: $input) { eventSubscription { id } } }`,
      { input: { url: receiver.url, types: [type] } },
    );
    // As the document asks.
    const made = createEventSubscription as { eventSubscription: { id: string } };
    const { id } = made.eventSubscription;
    // What happens meanwhile is kept for it, and not sent by whoever caused it.
    await teller.data(
      'mutation ($id: ID!) { pauseEventSubscription(id: $id) { userErrors { message } } }',
      { id },
    );
    const writer = await startWriter();
    await cause(writer);
    await until('it is kept', async () => {
      const { eventDeliveries } = await teller.data(
        'query ($id: ID) { eventDeliveries(subscription: $id) { totalCount } }',
        { id },
      );
      return JSON.stringify(eventDeliveries) === '{"totalCount":1}';
    });
    await writer.close();

    const sent = receiver.received.length;
    await teller.data(
      'mutation ($id: ID!) { resumeEventSubscription(id: $id) { userErrors { message } } }',
      { id },
    );
    await until('it is sent', () => receiver.received.length > sent);
    const messageId = receiver.received.at(-1)?.id;
    const found = () =>
      collectors.teller.spans().find(({ attributes }) => attributes['delivery.id'] === messageId);
    await until('its trace came', () => found() !== undefined);
    const delivery = found();
    if (delivery === undefined) throw new Error('Its trace is gone.');
    return delivery;
  }

  const linkedBy = ({ links }: ReceivedSpan): readonly ReceivedSpan[] =>
    collectors.writer
      .spans()
      .filter(({ spanId, traceId }) =>
        links.some((link) => link.spanId === spanId && link.traceId === traceId),
      );

  test('is linked to the write it tells of', async () => {
    const delivery = await deliveryOf('contact.created', async (writer) => {
      await writer.data(
        `mutation Write($input: ContactCreateInput!) {
          createContact(input: $input) { contact { id } userErrors { message } } }`,
        { input: { name: 'Lystrup Cykler ApS', countryId: 'DK', type: 'COMPANY' } },
      );
    });
    expect(delivery).toMatchObject({ name: 'outbox.deliver', parentSpanId: '' });
    const [cause, ...more] = linkedBy(delivery);
    expect(more).toEqual([]);
    expect(cause?.traceId).not.toBe(delivery.traceId);
    const whole = collectors.writer.spans().filter(({ traceId }) => traceId === cause?.traceId);
    expect(whole.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['POST /graphql', 'Mutation.createContact']),
    );
  }, 60_000);

  test('is linked to the work an event that came in has made, and that to the event', async () => {
    const [contact] = teller.records('contacts');
    const delivery = await deliveryOf('contact.updated', async (writer) => {
      const event = (name: string) =>
        eventBody({
          organizationId: demoCompany.organizationId,
          resource: 'contacts',
          id: contact?.id ?? '',
          record: { ...contact, name },
        });
      expect(await postEvent(writer.url, event('Omdøbt ApS'))).toBe(202);
    });
    const [work] = linkedBy(delivery);
    expect(work?.traceId).not.toBe(delivery.traceId);
    const job = collectors.writer
      .spans()
      .find(({ traceId, name }) => traceId === work?.traceId && name === 'inbox.process');
    if (job === undefined) throw new Error('The change is not linked to the work.');
    expect(linkedBy(job)).toMatchObject([{ name: 'POST /webhooks/billy' }]);
  }, 60_000);
});
