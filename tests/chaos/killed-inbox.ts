/** A subgraph that takes events is killed again and again at moments of chance; what it had acknowledged is counted. */

import { setTimeout as wait } from 'node:timers/promises';
import { tenantsSeed } from '../../src/emulator/seeds/index.ts';
import { startEmulator } from '../../src/emulator/server.ts';
import { createStore } from '../../src/store/store.ts';
import { startSubgraph } from '../support/processes.ts';
import { environmentOf } from '../support/tenants.ts';
import { until } from '../support/until.ts';
import { company, contactOf, deliver, inboxEnvironment, messagesFrom } from './inbox.ts';

interface Killing {
  /** Of the embedded database, when no PostgreSQL is given. */
  readonly dataDir?: string;
  readonly databaseUrl?: string;
  readonly kills: number;
}

/** Events on their way when the process is killed. */
const eventsEach = 150;

/** Ends with a process that is let live until nothing waits; then what the feed has is compared with what was promised. */
export async function killedBetweenAcknowledgementAndEffect({
  dataDir = 'memory',
  databaseUrl,
  kills,
}: Killing): Promise<{
  readonly acknowledged: number;
  readonly lost: number;
  readonly twice: number;
  readonly kills: number;
}> {
  const emulator = await startEmulator({ world: tenantsSeed(1) });
  const [contact = ''] = emulator.world().companies[0]?.tables.get('contacts')?.keys() ?? [];
  const template = await contactOf({ emulator }, contact);
  const start = () =>
    startSubgraph({
      ...environmentOf(1),
      ...inboxEnvironment,
      BILLY_API_BASE: emulator.url,
      DATA_DIR: dataDir,
      ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
    });
  /** Ids of their records. */
  const acknowledged = new Set<string>();
  try {
    for (let series = 1; series <= kills; series += 1) {
      const subgraph = await start();
      await until(
        'the database is open',
        () => subgraph.events('store.ready').length === 1,
        60_000,
      );
      const messages = messagesFrom(template, eventsEach, series);
      const delivering = deliver([subgraph.url], messages, 150);
      // Anywhere from before the first is stored to after the last has had its effect.
      await wait(((series * 37) % 100) * 10 + 50);
      await subgraph.kill();
      const delivered = await delivering;
      for (const { id, recordId } of messages)
        if (delivered.acknowledged.has(id)) acknowledged.add(recordId);
    }
    const last = await start();
    await until(
      'nothing waits',
      () => hasSeries(last.url, 'inbox_events{state="waiting"} 0'),
      60_000,
    );
    // The embedded database serves one process.
    await last.terminate();
    const store = createStore({ databaseUrl, dataDir, onEvent: () => undefined });
    try {
      const database = await store.open();
      const rows = await database
        .selectFrom('changes')
        .select('record_id')
        .where('organization_id', '=', company.organizationId)
        .where('source', '=', 'webhook')
        .execute();
      const told = new Set(rows.map(({ record_id }) => record_id));
      return {
        acknowledged: acknowledged.size,
        lost: acknowledged.difference(told).size,
        twice: rows.length - told.size,
        kills,
      };
    } finally {
      await store.close();
    }
  } finally {
    await emulator.close();
  }
}

async function hasSeries(url: string, line: string): Promise<boolean> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return text.split('\n').includes(line);
}
