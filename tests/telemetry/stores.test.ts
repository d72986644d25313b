/** What Redis and the database do shows in the metrics: answers, time-outs, absence. */

import { demoSeed } from '../../src/emulator/seeds/index.ts';
import { startGraph } from '../support/graph.ts';
import { sumOf } from '../support/metrics.ts';
import { startRedis } from '../support/redis.ts';
import { describeWith } from '../support/services.ts';
import { until } from '../support/until.ts';

test('a write is counted, and the statements that remember it', async () => {
  const graph = await startGraph({ seed: demoSeed() });
  try {
    expect(await sumOf(graph, 'writes_total{state="succeeded"}')).toBe(0);
    await graph.data(
      'mutation { createContact(input: {name: "Fjordens Kiosk", countryId: "DK"}) { contact { id } } }',
    );
    expect(await sumOf(graph, 'writes_total{state="succeeded"}')).toBe(1);
    expect(await sumOf(graph, 'write_duration_seconds_count')).toBe(1);
    const statements = await sumOf(graph, 'database_query_duration_seconds_count{outcome="ok"}');
    expect(statements).toBeGreaterThan(1);
    expect(await sumOf(graph, 'database_up')).toBe(1);
    expect(await sumOf(graph, 'redis_up')).toBe(0);
  } finally {
    await graph.close();
  }
});

test('questions that join one under way are calls saved', async () => {
  const graph = await startGraph({ seed: demoSeed(), emulator: { latencyMs: 100 } });
  try {
    const document = '{ contacts(first: 3) { nodes { name } } }';
    await Promise.all(Array.from({ length: 5 }, () => graph.data(document)));
    expect(await sumOf(graph, 'loader_joined_total')).toBeGreaterThan(0);
    expect(await sumOf(graph, 'billy_attempts_total{resource="contacts"')).toBe(1);
  } finally {
    await graph.close();
  }
});

describeWith('redis', 'with a real Redis', (program) => {
  test('its answers are timed; frozen, it is a time-out and then away', async () => {
    const redis = await startRedis(program);
    const graph = await startGraph({ seed: demoSeed(), env: { REDIS_URL: redis.url } });
    try {
      let first = 0;
      const ask = () => graph.data(`{ contacts(first: ${(first += 1)}) { nodes { name } } }`);
      await until('Redis answers', async () => {
        await ask();
        return (await sumOf(graph, 'redis_operation_duration_seconds_count')) > 0;
      });
      redis.freeze();
      await until('its silence is counted', async () => {
        await ask();
        return (await sumOf(graph, 'redis_failures_total{cause="timeout"}')) >= 3;
      });
      await until('it is away', async () => {
        await ask();
        const text = await (await fetch(`${graph.url}/metrics`)).text();
        return text.includes('\nredis_up 0\n');
      });
    } finally {
      redis.thaw();
      await graph.close();
      await redis.close();
    }
  }, 60_000);
});
