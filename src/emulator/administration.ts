/** Routes below `/__emulator`: faults, the request log, and changes behind everybody's back. Loopback only. */

import { z } from 'zod';
import { resourceNames, resources, type ResourceName } from '../billy/resources/index.ts';
import type { Companies, Company } from './company.ts';
import { json, type Answer } from './envelope.ts';
import { emit, emissionSchema, type Emission, type EventTarget } from './events.ts';
import { faultRulesSchema, type Faults } from './faults.ts';
import { isList, isObject, NumberToken, parseExact, type Incoming } from './json.ts';
import type { Present } from './presentation.ts';
import type { RequestLog } from './request-log.ts';
import type { WireRecord, WireValue } from './world.ts';

export interface Administered {
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly companies: () => Companies;
  readonly present: Present;
  readonly reset: () => void;
  /** Where emitted events go; undefined when nobody listens. */
  readonly events: EventTarget | undefined;
  readonly now: () => number;
}

/** A request the administration does not understand; the message says what it expected. */
class Misunderstood extends Error {
  override readonly name = 'Misunderstood';
}

type Operation = (administered: Administered, body: string) => unknown;

const operations: Readonly<Partial<Record<string, Operation>>> = {
  'PUT /faults': ({ faults }, body) => {
    const rules = understood(faultRulesSchema, plainJson(body));
    faults.set(rules);
    return { rules: rules.length };
  },
  'DELETE /faults': ({ faults }) => {
    faults.clear();
    return { rules: 0 };
  },
  'GET /requests': ({ log }) => log.entries,
  'DELETE /requests': ({ log }) => {
    log.clear();
    return [];
  },
  'GET /state': ({ companies }) => stateOf(companies()),
  'POST /mutate': mutate,
  'POST /reset': ({ reset }) => {
    reset();
    return { reset: true };
  },
};

/** @param path the part behind `/__emulator` */
export async function administer(
  { method, path, body }: { method: string; path: string; body: string },
  administered: Administered,
): Promise<Answer> {
  const operation = operations[`${method} ${path}`];
  if (!operation) {
    return json(404, { error: `Expected one of ${Object.keys(operations).join(', ')}.` });
  }
  try {
    return json(200, await operation(administered, body));
  } catch (error) {
    if (!(error instanceof Misunderstood)) throw error;
    return json(400, { error: error.message });
  }
}

function stateOf({ all, shared }: Companies): unknown {
  return {
    organizations: Object.fromEntries(
      all.map(({ organizationId, own }) => [organizationId, own.counts()]),
    ),
    shared: shared.counts(),
  };
}

const mutationSchema = z.strictObject({
  organization: z.string(),
  resource: z.enum(resourceNames),
  id: z.string().min(1),
  /** Null deletes the record. */
  changes: z.record(z.string(), z.unknown()).nullable(),
  emit: emissionSchema.optional(),
});

/**
 * Changes records as somebody in Billy's web application might: members are overwritten without validation or
 * effects, an unknown id makes a new record, `changes: null` deletes one. Several mutations may be sent as an
 * array; they are applied in order, and their events leave together.
 */
async function mutate(administered: Administered, body: string): Promise<unknown> {
  const plain = [plainJson(body)].flat();
  const exact = [parseExact(body)].flat();
  const emissions: Emission[] = [];
  const changed = exact.map((one, index) => {
    const mutation = understood(mutationSchema, plain[index]);
    const changes = isObject(one) ? one['changes'] : undefined;
    const company = administered.companies().ofOrganization(mutation.organization);
    if (!company) {
      throw new Misunderstood(
        `Expected the organization to be one of ${organizationIds(administered)}, got ${mutation.organization}.`,
      );
    }
    const outcome = apply(company, { ...mutation, changes }, administered.present);
    if (mutation.emit) {
      const { organization: organizationId, resource, id } = mutation;
      emissions.push({ ...outcome, organizationId, resource, id, how: mutation.emit });
    }
    return { action: outcome.action, record: outcome.record };
  });
  return { changed, delivered: await deliver(emissions, administered) };
}

async function deliver(
  emissions: readonly Emission[],
  administered: Administered,
): Promise<unknown> {
  if (emissions.length === 0) return [];
  if (!administered.events) {
    throw new Misunderstood(
      'Expected a webhook address and secret at start-up, to emit events to.',
    );
  }
  return emit(emissions, administered.events, administered.now());
}

function apply(
  company: Company,
  { resource, id, changes }: { resource: ResourceName; id: string; changes: Incoming | undefined },
  present: Present,
): Pick<Emission, 'action' | 'record'> {
  const store = company.storeOf(resource);
  const before = store.get(resource, id);
  if (!isObject(changes)) {
    store.remove(resource, id);
    return { action: 'deleted', record: null };
  }
  const unknown = Object.keys(changes).find((name) => !(name in resources[resource].fields));
  if (unknown !== undefined) {
    throw new Misunderstood(`Expected members of ${resource}, got ${unknown}.`);
  }
  const record: WireRecord = { ...(before ?? { id }), ...stored(resource, changes), id };
  store.put(resource, record);
  return { action: before ? 'updated' : 'created', record: present(resource, record) };
}

function stored(resource: ResourceName, changes: Readonly<Record<string, Incoming>>): WireRecord {
  const { fields } = resources[resource];
  const members = Object.entries(changes).map(([name, value]) => [
    name,
    plainValue(value, fields[name]?.type === 'decimal'),
  ]);
  // True because every value has been made a WireValue; the id is set by the caller.
  return Object.fromEntries(members) as WireRecord;
}

function plainValue(value: Incoming, isDecimal: boolean): WireValue {
  if (value instanceof NumberToken) return isDecimal ? value.decimalText : Number(value.source);
  if (isList(value)) return value.map((one) => plainValue(one, false));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, plainValue(member, false)]),
  );
}

function organizationIds({ companies }: Administered): string {
  return companies()
    .all.map(({ organizationId }) => organizationId)
    .join(', ');
}

function understood<Output>(schema: z.ZodType<Output>, value: unknown): Output {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Misunderstood(z.prettifyError(parsed.error));
  return parsed.data;
}

function plainJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new Misunderstood('Expected a JSON body.');
  }
}
