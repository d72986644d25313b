/** What passes for an event, and what is said of what does not. */

import { CodedError } from '../../../src/errors.ts';
import { readIncoming } from '../../../src/features/inbox/incoming.ts';
import { eventBody } from '../../support/signed-events.ts';
import { contact, nordlys } from './open-inbox.ts';

const id = contact().id;
const at = Date.parse('2026-03-02T09:00:00Z');
const facts = { organizationId: nordlys.organizationId, resource: 'contacts', id, at } as const;
const served = (organizationId: string) =>
  organizationId === nordlys.organizationId ? nordlys : undefined;

const read = (text: string) => readIncoming(text, served)?.event;

/** The body with some of its members put in place of others. */
function changed(members: object, data: object = {}): string {
  // The shape of the contract.
  const body = JSON.parse(eventBody(facts)) as { data: object };
  return JSON.stringify({ ...body, ...members, data: { ...body.data, ...data } });
}

test('an event says what, of whom, when and in which version', () => {
  expect(read(eventBody({ ...facts, version: 12 }))).toEqual({
    organizationId: 'nordlys',
    type: 'contact.updated',
    kind: 'updated',
    resource: 'contacts',
    recordId: id,
    version: 12,
    toldAt: at,
    record: null,
    previous: null,
  });
});

test('a whole record is read as if Billy had told it: decimals as text, unknown members dropped', () => {
  const told = { ...contact({ name: 'Ærø Is ApS' }), colour: 'red' };
  expect(read(eventBody({ ...facts, record: told }))?.record).toEqual(
    contact({ name: 'Ærø Is ApS' }),
  );
  const text = changed(
    { type: 'product.updated' },
    { resource: 'products', record: { id, organizationId: 'nordlys' } },
  );
  expect(read(text)?.record).toBeNull();
});

test('a part of a record is not taken for the whole: Billy is to be asked', () => {
  const part = { ...contact(), name: undefined };
  expect(read(eventBody({ ...facts, record: part }))?.record).toBeNull();
});

test('a deleted record has no content, whatever the event says of it', () => {
  const event = read(eventBody({ ...facts, kind: 'deleted', record: contact() }));
  expect(event).toMatchObject({ kind: 'deleted', record: null });
});

test('a company that is not served here is none of our business', () => {
  expect(read(eventBody({ ...facts, organizationId: 'soender' }))).toBeUndefined();
});

test.each<[string, string, string[]]>([
  ['nothing', '', []],
  ['no JSON', '{', []],
  ['a byte order mark', `\ufeff${eventBody(facts)}`, []],
  ['a list', '[]', []],
  ['an empty object', '{}', ['type']],
  ['a type of another resource', changed({ type: 'invoice.updated' }), ['type']],
  ['a type nobody sends', changed({ type: 'contact.renamed' }), ['type']],
  ['a type of the prototype', changed({ type: 'contact.constructor' }), ['type']],
  ['no timestamp', changed({ timestamp: undefined }), ['timestamp']],
  ['a date without a time', changed({ timestamp: '2026-03-02' }), ['timestamp']],
  ['a time without a zone', changed({ timestamp: '2026-03-02T09:00:00' }), ['timestamp']],
  ['a resource nobody has', changed({}, { resource: 'webhooks' }), ['data', 'resource']],
  ['a resource of the prototype', changed({}, { resource: '__proto__' }), ['data', 'resource']],
  ['an id that is none', changed({}, { id: '../organization' }), ['data', 'id']],
  ['an id with NUL', changed({}, { id: `\u0000${id.slice(1)}` }), ['data', 'id']],
  ['a version below zero', changed({}, { version: -1 }), ['data', 'version']],
  ['a version no number can hold', changed({}, { version: 2 ** 60 }), ['data', 'version']],
  ['a fraction of a version', changed({}, { version: 1.5 }), ['data', 'version']],
  ['a record that is a list', changed({}, { record: [] }), ['data', 'record']],
  ['another record', changed({}, { record: contact({ id: 'b'.repeat(22) }) }), ['data', 'record']],
  [
    "another company's record",
    changed({}, { record: contact({ organizationId: 'soender' }) }),
    ['data', 'record'],
  ],
  ['a record of wrong types', changed({}, { record: contact({ name: {} }) }), ['data', 'record']],
])('%s is refused with the place of its fault', (_what, text, path) => {
  let refusal: unknown;
  try {
    read(text);
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toBeInstanceOf(CodedError);
  expect(refusal).toMatchObject({ code: 'BAD_REQUEST', inputPath: path });
});

test('what is nested too deep or named __proto__ is harmless', () => {
  const deep = changed({}, { record: 0 }).replace(
    '"record":0',
    `"record":${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  );
  expect(() => read(deep)).toThrow(CodedError);
  const text = changed({}, { record: 0 }).replace(
    '"record":0',
    '"record":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  );
  expect(() => read(text)).toThrow(CodedError);
  expect('polluted' in {}).toBe(false);
});
