/**
 * Reads Billy's answers to writes: roots with all that was created or changed, and `meta.deletedRecords`. What
 * they say becomes a ChangeSet, so that whoever keeps copies knows what is old.
 */

import type { RecordChange } from './changes.ts';
import { isObject, type JsonObject } from './decimal-json.ts';
import { UnexpectedShape } from './failures.ts';
import type { Reading } from './envelope.ts';
import { Harvest, asList, clientIdKey, resourceOfRoot } from './harvest.ts';
import type { BillyRecord } from './records.ts';
import { resources, type ResourceName } from './resources/index.ts';
import { readText } from './wire-values.ts';
import type { WriteAnswer } from './writes.ts';

export interface Sent {
  /** Id of the record that was to be updated; absent when it was to be created. */
  readonly id?: string;
  /** Names, under `_clientId`, of all records that were sent without an id. */
  readonly newClientIds: ReadonlySet<string>;
}

/**
 * The answer to a POST or PUT of one record.
 * @throws UnexpectedShape when the record is not in it; ForeignRecord
 */
export function readWritten(body: JsonObject, sent: Sent, reading: Reading): WriteAnswer {
  const { resource } = reading;
  const harvest = harvestOf(body, reading);
  const newIds = idsOfNamed(body, sent.newClientIds);
  const id = sent.id ?? idOfCreated(body, resource, newIds);
  const record = harvest.get(resource)?.find((candidate) => candidate.id === id);
  if (record === undefined) {
    throw new UnexpectedShape(resource, 'a list with the record that was written', body[resource]);
  }
  const isNew = (candidate: BillyRecord): boolean =>
    newIds.has(candidate.id) || (sent.id === undefined && candidate === record);
  return answerOf([record], harvest, deletedIn(body, reading), isNew);
}

/**
 * The answer to a DELETE. Billy says the same whether the record was there or not: either way it is gone now.
 * @throws UnexpectedShape, ForeignRecord
 */
export function readRemoved(body: JsonObject, id: string, reading: Reading): WriteAnswer {
  const deleted = deletedIn(body, reading);
  const ids = new Set(deleted.get(reading.resource)).add(id);
  deleted.set(reading.resource, [...ids]);
  return answerOf([], harvestOf(body, reading), deleted, () => false);
}

/**
 * The answer to an upload: what it names did not exist before.
 * @throws UnexpectedShape, ForeignRecord
 */
export function readUploaded(body: JsonObject, reading: Reading): WriteAnswer {
  const harvest = harvestOf(body, reading);
  const files = harvest.get('files');
  if (files === undefined) throw new UnexpectedShape('files', 'a list', body['files']);
  return answerOf(files, harvest, deletedIn(body, reading), () => true);
}

/**
 * The answer to an action on a record. What Billy answers is not published, so nothing is expected of it: the
 * record has changed, whether it is named or not.
 * @throws UnexpectedShape, ForeignRecord
 */
export function readActedOn(body: JsonObject, id: string, reading: Reading): WriteAnswer {
  const harvest = harvestOf(body, reading);
  const records = harvest.get(reading.resource)?.filter((record) => record.id === id) ?? [];
  const answer = answerOf(records, harvest, deletedIn(body, reading), () => false);
  if (records.length > 0) return answer;
  const change: RecordChange = { resource: reading.resource, id, kind: 'updated' };
  return { ...answer, changes: [...answer.changes, change] };
}

type Records = ReadonlyMap<ResourceName, readonly BillyRecord[]>;

function harvestOf(body: JsonObject, { company, onEvent }: Reading): Records {
  const harvest = new Harvest(company, onEvent);
  harvest.takeRoots(body);
  return harvest.records();
}

/** Where Billy echoes no name, the record that was written is the first of its root. */
function idOfCreated(
  body: JsonObject,
  resource: ResourceName,
  newIds: ReadonlySet<string>,
): unknown {
  const root = asList(body[resource] ?? body[resources[resource].singular]).filter(isObject);
  const named = root.find(({ id }) => typeof id === 'string' && newIds.has(id));
  return (named ?? root[0])?.['id'];
}

function idsOfNamed(body: JsonObject, clientIds: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    Object.values(body)
      .flatMap(asList)
      .flatMap((raw) => {
        if (!isObject(raw)) return [];
        const clientId = raw[clientIdKey];
        const id = raw['id'];
        return typeof id === 'string' && typeof clientId === 'string' && clientIds.has(clientId)
          ? [id]
          : [];
      }),
  );
}

function deletedIn(body: JsonObject, { onEvent }: Reading): Map<ResourceName, readonly string[]> {
  const meta = body['meta'];
  const deleted = isObject(meta) ? meta['deletedRecords'] : undefined;
  const byResource = new Map<ResourceName, readonly string[]>();
  // An empty list stands for an empty object where a server was written in PHP.
  if (!isObject(deleted)) return byResource;
  for (const [root, ids] of Object.entries(deleted)) {
    const resource = resourceOfRoot(root);
    if (resource !== undefined) byResource.set(resource, asList(ids).map(deletedId));
    // Names instead of ids: of records that had none yet.
    else if (root !== `${clientIdKey}s`) onEvent({ type: 'root.unknown', root });
  }
  return byResource;
}

function deletedId(raw: unknown): string {
  const id = readText(raw, 'meta.deletedRecords');
  if (id === null) throw new UnexpectedShape('meta.deletedRecords', 'a list of ids', raw);
  return id;
}

function answerOf(
  records: readonly BillyRecord[],
  all: Records,
  deleted: ReadonlyMap<ResourceName, readonly string[]>,
  isNew: (record: BillyRecord) => boolean,
): WriteAnswer {
  const changed = [...all].flatMap(([resource, ofResource]) =>
    ofResource
      .filter(({ id }) => deleted.get(resource)?.includes(id) !== true)
      .map((record): RecordChange => {
        const kind = isNew(record) ? 'created' : 'updated';
        return { resource, id: record.id, kind, record };
      }),
  );
  const gone = [...deleted].flatMap(([resource, ids]) =>
    ids.map((id): RecordChange => ({ resource, id, kind: 'deleted' })),
  );
  return { records, all, deleted, changes: [...changed, ...gone] };
}
