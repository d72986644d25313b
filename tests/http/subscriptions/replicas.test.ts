import { emptySeed } from '../../../src/emulator/seeds/index.ts';
import { startGraph, type Graph } from '../../support/graph.ts';
import { startPostgres, type RunningPostgres } from '../../support/postgres.ts';
import { startRedis, type RunningRedis } from '../../support/redis.ts';
import { describeWith } from '../../support/services.ts';
import { until } from '../../support/until.ts';
import { listen, type Told } from './listening.ts';

const subscription =
  'subscription ($since: String) { entityChanged(types: ["contact.created"], since: $since) { id entityId } }';
const createContact = `mutation ($name: String!) {
  createContact(input: { name: $name, type: COMPANY, countryId: "DK" }) { contact { id } }
}`;

describeWith('postgres', 'replicas on one database', (postgresProgram) => {
  let postgres: RunningPostgres;
  beforeAll(async () => {
    postgres = await startPostgres(postgresProgram);
  });
  afterAll(() => postgres.close());

  describeWith('redis', 'and one Redis', (redisProgram) => {
    let redis: RunningRedis;
    beforeAll(async () => {
      redis = await startRedis(redisProgram);
    });
    afterAll(() => redis.close());

    test('tell each other, also while Redis is frozen', async () => {
      await withReplicas(await environment(redis.url), async ([here, there]) => {
        const listening = listen(there.url, subscription);
        await until('what is written here is heard there', async () => {
          await write(here);
          return listening.told.length > 0;
        });
        redis.freeze();
        const before = listening.told.length;
        await write(here);
        await until('it is heard without Redis', () => listening.told.length > before);
        redis.thaw();
        await listening.stop();
      });
    });
  });

  test('tell each other without Redis', async () => {
    await withReplicas(await environment(), async ([here, there]) => {
      const listening = listen(there.url, subscription);
      await until('what is written here is heard there', async () => {
        await write(here);
        return listening.told.length > 0;
      });
      await listening.stop();
    });
  });

  test('lose nobody who listens while PostgreSQL is frozen, and tell on once it thaws', async () => {
    await withReplicas(await environment(), async ([here, there]) => {
      const listening = listen(there.url, subscription);
      await until('what is written here is heard there', async () => {
        await write(here);
        return listening.told.length > 0;
      });
      postgres.freeze();
      try {
        // Ends with the database's own time limit, and says so.
        const { body } = await here.query(createContact, { name: 'Kunde i frost' });
        expect(body.errors?.[0]?.extensions['code']).toBe('SERVICE_UNAVAILABLE');
      } finally {
        postgres.thaw();
      }
      const before = listening.told.length;
      await until('what is written then is heard', async () => {
        const { body } = await here.query(createContact, { name: 'Kunde efter frost' });
        return body.errors === undefined && listening.told.length > before;
      });
      expect(listening.end()).toBeUndefined();
      await listening.stop();
    });
  }, 60_000);

  test('one that goes takes nothing with it: another goes on with since', async () => {
    const env = await environment();
    await withReplicas(env, async ([here, there]) => {
      const first = listen(there.url, subscription);
      await until('it is heard', async () => {
        await write(here);
        return first.told.length > 0;
      });
      const heard = [...first.told];
      await there.close();
      const written: string[] = [];
      for (let count = 0; count < 5; count += 1) written.push(await write(here));
      const second = listen(here.url, subscription, {
        variables: { since: changeIn(heard.at(-1))['id'] },
      });
      const ids = () => [...heard, ...second.told].map((one) => changeIn(one)['entityId']);
      const all = here.records('contacts').map(({ id }) => id);
      const expected = all.slice(all.indexOf(String(ids()[0])));
      await until('all is heard', () => expected.every((id) => ids().includes(id)));
      expect(new Set(ids()).size).toBe(ids().length);
      expect(written.every((id) => expected.includes(id))).toBe(true);
      await second.stop();
    });
  });

  async function environment(redisUrl?: string): Promise<Readonly<Record<string, string>>> {
    const databaseUrl = await postgres.newDatabase();
    return { DATABASE_URL: databaseUrl, ...(redisUrl !== undefined && { REDIS_URL: redisUrl }) };
  }
});

async function withReplicas(
  env: Readonly<Record<string, string>>,
  run: (replicas: readonly [Graph, Graph]) => Promise<void>,
): Promise<void> {
  const here = await startGraph({ seed: emptySeed(), env });
  const there = await startGraph({ seed: emptySeed(), env, beside: here });
  try {
    await run([here, there]);
  } finally {
    await there.close();
    await here.close();
  }
}

let written = 0;

async function write(graph: Graph): Promise<string> {
  written += 1;
  const { createContact: answer } = await graph.data(createContact, { name: `Kunde ${written}` });
  return (answer as { contact: { id: string } }).contact.id;
}

function changeIn(told: Told | undefined): Readonly<Record<string, unknown>> {
  return (told?.data?.['entityChanged'] ?? {}) as Readonly<Record<string, unknown>>;
}
