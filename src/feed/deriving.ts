/**
 * Keeps what is derived from the mirror in step with it: told in the same transaction, and made anew, a stretch of records at a
 * time and beside everything else, when this release makes another shape of it than the database has.
 */

import { hash } from 'node:crypto';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { BillyRecord } from '../billy/records.ts';
import type { ResourceName } from '../billy/resources/index.ts';
import type { Clock } from '../clock.ts';
import type { Derivation } from '../mirror/derivation.ts';
import type { NextState } from '../mirror/records.ts';
import type { Store } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';
import { lockHead } from './change-log.ts';
import type { FeedEventListener } from './events.ts';

export interface Deriving {
  /** Awaited before a transaction that calls `apply`: what is derived has this release's shape then, though it may be empty. */
  prepare(): Promise<void>;
  /** In the transaction in which the mirror is written, with the company's head locked. */
  apply(
    transaction: Transaction<Tables>,
    organizationId: string,
    states: readonly NextState[],
  ): Promise<void>;
  /** Whether all that the mirror has is in it. Opens the database. */
  isComplete(name: string): Promise<boolean>;
  /** Makes anew what has to be; resolves when it is done, at once when nothing has to be. Never throws. */
  rebuild(): Promise<void>;
  /** Looks now and then whether something has to be made anew; a database that nobody has needed is not opened for it. */
  start(): void;
  close(): Promise<void>;
}

interface DerivingOptions {
  readonly derivations: readonly Derivation[];
  readonly store: Pick<Store, 'open' | 'status' | 'owner'>;
  readonly clock: Clock;
  readonly onEvent: FeedEventListener;
}

/** Made at once; the company's feed waits as long. */
const recordsAtOnce = 500;

/** Whoever makes it anew says so with every stretch; after a crash another goes on from there. */
const leaseMs = 30_000;

const lookEveryMs = 5_000;

/** Any number that nothing else in the database locks by. */
const lockNumber = 2_604_871_114;

/** Before the first record of the first company. */
const beginning = { organizationId: '', resource: '', id: '' };

interface MirrorRow {
  readonly resource: ResourceName;
  readonly id: string;
  readonly record: BillyRecord;
}

export function createDeriving({ derivations, store, clock, onEvent }: DerivingOptions): Deriving {
  const byName = new Map(derivations.map((derivation) => [derivation.name, derivation]));
  const names = [...byName.keys()];
  // By database: one in memory that has broken down comes back empty.
  const prepared = new WeakMap<Kysely<Tables>, Promise<void>>();
  let rebuilding: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isClosing = false;

  async function prepare(): Promise<void> {
    if (names.length === 0) return;
    const database = await store.open();
    let preparing = prepared.get(database);
    if (preparing === undefined) {
      preparing = prepareDerivations(database, derivations);
      prepared.set(database, preparing);
      preparing.catch(() => prepared.delete(database));
    }
    await preparing;
  }

  async function apply(
    transaction: Transaction<Tables>,
    organizationId: string,
    states: readonly NextState[],
  ): Promise<void> {
    const written = states.flatMap(({ resource, id, record }) =>
      record === undefined ? [] : [{ resource, id, record }],
    );
    if (names.length === 0 || written.length === 0) return;
    const shapes = await shapesIn(transaction, names);
    const isOurs = ({ name, shape }: Derivation) => shapes.get(name) === marked(shape);
    const ours = derivations.filter(isOurs);
    // Another release runs beside this one, and has made its own shape of these: that one makes up for this.
    const others = derivations.filter((derivation) => !isOurs(derivation));
    const areMade = await tried(transaction, async () => {
      if (ours.length > 0) await speakOf(transaction, organizationId);
      for (const derivation of ours) await derivation.apply(transaction, organizationId, written);
    });
    const owed = [...others, ...(areMade ? [] : ours)].map(({ name }) => name);
    if (owed.length > 0)
      await transaction
        .updateTable('derivations')
        .set({ is_owed: true })
        .where('name', 'in', owed)
        .execute();
  }

  /** Whether it came about; if not, the transaction is as it was before, and goes on: changes are told, found or not. */
  async function tried(
    transaction: Transaction<Tables>,
    work: () => Promise<void>,
  ): Promise<boolean> {
    await sql`savepoint derived`.execute(transaction);
    try {
      await work();
      await sql`release savepoint derived`.execute(transaction);
      return true;
    } catch (error) {
      // Fails too where the database itself has failed; then nothing at all is written down.
      await sql`rollback to savepoint derived`.execute(transaction);
      onEvent({ type: 'feed.deriving-failed', error });
      return false;
    }
  }

  /** Takes one on that is not complete and that nobody else makes. */
  async function take(database: Kysely<Tables>): Promise<Derivation | undefined> {
    const mine = derivations.map(({ name, shape }) => sql`(${name}, ${marked(shape)})`);
    const { rows } = await sql<{ readonly name: string }>`
      update derivations set leased_by = ${store.owner},
        leased_until = now() + ${leaseMs} * interval '1 millisecond',
        organization_id = case when is_owed then '' else organization_id end,
        is_owed = false, is_complete = false
      where name = (
        select name from derivations
        where (name, shape) in (${sql.join(mine)}) and (is_owed or not is_complete)
          and (leased_until is null or leased_until < now() or leased_by = ${store.owner})
        order by name limit 1 for update skip locked)
      returning name`.execute(database);
    const [taken] = rows;
    return taken && byName.get(taken.name);
  }

  async function rebuildAll(): Promise<void> {
    if (names.length === 0) return;
    await prepare();
    const database = await store.open();
    for (let one = await take(database); one !== undefined; one = await take(database)) {
      const began = clock.now();
      let records = 0;
      for (let more = 0; !isClosing; records += more) {
        const done = await database.transaction().execute((transaction) => goOn(transaction, one));
        if (done === undefined) break;
        more = done;
      }
      if (isClosing) return;
      const durationMs = clock.now() - began;
      onEvent({ type: 'feed.derived', derivation: one.name, records, durationMs });
    }
  }

  /** One stretch. Resolves with how many records it was; undefined when there are no more, or another goes on with it. */
  async function goOn(
    transaction: Transaction<Tables>,
    { name, shape, apply }: Derivation,
  ): Promise<number | undefined> {
    const place = await transaction
      .selectFrom('derivations')
      .select(['organization_id', 'resource', 'record_id'])
      .where('name', '=', name)
      .where('shape', '=', marked(shape))
      .where('leased_by', '=', store.owner)
      .executeTakeFirst();
    if (place === undefined) return undefined;
    const organizationId = await companyFrom(transaction, place.organization_id);
    if (organizationId === undefined) {
      await move(transaction, name, { is_complete: true, leased_by: null, leased_until: null });
      return undefined;
    }
    const after =
      organizationId === place.organization_id
        ? place
        : { resource: beginning.resource, record_id: beginning.id };
    // Whoever observes waits, so that nothing older than what they write down is made last.
    await lockHead(transaction, organizationId);
    const { rows } = await sql<MirrorRow>`
      select resource, id, record from mirror_records
      where organization_id = ${organizationId} and record is not null
        and (resource, id) > (${after.resource}, ${after.record_id})
      order by resource, id limit ${recordsAtOnce}`.execute(transaction);
    if (rows.length > 0) {
      await speakOf(transaction, organizationId);
      await apply(transaction, organizationId, rows);
    }
    const last = rows.at(-1);
    await move(transaction, name, {
      // A blank behind it: the next company is the first after that.
      ...placed(
        last === undefined
          ? { ...beginning, organizationId: `${organizationId} ` }
          : { organizationId, ...last },
      ),
      leased_until: sql<Date>`now() + ${leaseMs} * interval '1 millisecond'`,
    });
    return rows.length;
  }

  return {
    prepare,
    apply,

    async isComplete(name) {
      await prepare();
      const database = await store.open();
      const derivation = byName.get(name);
      const row = await database
        .selectFrom('derivations')
        .select(['shape', 'is_complete', 'is_owed'])
        .where('name', '=', name)
        .executeTakeFirst();
      return (
        row !== undefined &&
        derivation !== undefined &&
        row.shape === marked(derivation.shape) &&
        row.is_complete &&
        !row.is_owed
      );
    },

    rebuild: () =>
      (rebuilding ??= rebuildAll()
        .catch((error: unknown) => {
          onEvent({ type: 'feed.deriving-failed', error });
        })
        .finally(() => {
          rebuilding = undefined;
        })),

    start() {
      timer ??= setInterval(() => {
        if (store.status() === 'ready') void this.rebuild();
      }, lookEveryMs).unref();
    },

    async close() {
      isClosing = true;
      clearInterval(timer);
      await rebuilding;
    },
  };
}

/** Gives what is derived this release's shape; what has another is empty afterwards. */
export async function prepareDerivations(
  database: Kysely<Tables>,
  derivations: readonly Derivation[],
): Promise<void> {
  const names = derivations.map(({ name }) => name);
  await database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(lockNumber)})`.execute(transaction);
    const shapes = await shapesIn(transaction, names);
    const others = derivations.filter(({ name, shape }) => shapes.get(name) !== marked(shape));
    if (others.length === 0) return;
    const { rows } = await sql`select from mirror_records limit 1`.execute(transaction);
    for (const { name, shape, clear } of others) {
      await clear(transaction);
      const row = {
        shape: marked(shape),
        is_complete: rows.length === 0,
        is_owed: false,
        ...placed(beginning),
        leased_by: null,
        leased_until: null,
      };
      await transaction
        .insertInto('derivations')
        .values({ name, ...row })
        .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
        .execute();
    }
  });
}

async function shapesIn(
  transaction: Transaction<Tables>,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction
    .selectFrom('derivations')
    .select(['name', 'shape'])
    .where('name', 'in', names)
    .execute();
  return new Map(rows.map(({ name, shape }) => [name, shape]));
}

/** Tells the database whose rows the transaction is about: it lets it write no others. */
async function speakOf(transaction: Transaction<Tables>, organizationId: string): Promise<void> {
  await sql`select set_config('app.organization_id', ${organizationId}, true)`.execute(transaction);
}

/** The first company with records from this one on. */
async function companyFrom(
  transaction: Transaction<Tables>,
  organizationId: string,
): Promise<string | undefined> {
  const row = await transaction
    .selectFrom('mirror_records')
    .select('organization_id')
    .where('organization_id', '>=', organizationId)
    .orderBy('organization_id')
    .limit(1)
    .executeTakeFirst();
  return row?.organization_id;
}

async function move(
  transaction: Transaction<Tables>,
  name: string,
  to: Partial<{
    readonly is_complete: boolean;
    readonly leased_by: null;
    readonly leased_until: ReturnType<typeof sql<Date>> | null;
    readonly organization_id: string;
    readonly resource: string;
    readonly record_id: string;
  }>,
): Promise<void> {
  await transaction.updateTable('derivations').set(to).where('name', '=', name).execute();
}

function placed({ organizationId, resource, id }: typeof beginning) {
  return { organization_id: organizationId, resource, record_id: id };
}

/** Shapes are long; what is remembered of them is short. */
function marked(shape: string): string {
  return hash('sha256', shape, 'base64url');
}
