import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { isObject, parseExact, type JsonObject } from '../../src/billy/decimal-json.ts';
import { readOne, readPage } from '../../src/billy/envelope.ts';
import type { BillyEvent } from '../../src/billy/events.ts';
import { UpstreamFailure } from '../../src/billy/failures.ts';
import type { Answer, ChildList } from '../../src/billy/records.ts';
import {
  resourceNames,
  resourceOfSingular,
  type ResourceName,
} from '../../src/billy/resources/index.ts';
import { describeWithMaterial, hasMaterial, materialPath } from '../support/material.ts';

const company = { organizationId: 'ours', accessToken: 'secret' };

function body(json: string): JsonObject {
  const parsed = parseExact(json);
  if (!isObject(parsed)) throw new Error('A test needs a JSON object.');
  return parsed;
}

/** Reads one record, id `a` unless the JSON says otherwise. */
function one(resource: ResourceName, json: string, id = 'a') {
  const events: BillyEvent[] = [];
  const answer = readOne(body(json), id, { resource, company, onEvent: (e) => events.push(e) });
  return { ...answer, record: answer.records[0], events };
}

function failureOf(resource: ResourceName, json: string): unknown {
  try {
    one(resource, json);
  } catch (error) {
    return error;
  }
  throw new Error('The answer was read.');
}

function page(resource: ResourceName, json: string, asked = { page: 1, pageSize: 50 }) {
  return readPage(body(json), asked, { resource, company, onEvent: () => undefined });
}

function idsByResource({ all }: Answer): Record<string, string[]> {
  return Object.fromEntries([...all].map(([name, records]) => [name, records.map(({ id }) => id)]));
}

function childrenOf({ children }: Answer): [string, readonly string[]][] {
  return children.map((list: ChildList) => [
    `${list.parent}/${list.parentId}/${list.relation}`,
    list.childIds,
  ]);
}

describe('a record', () => {
  test('holds its fields as the table says: exact decimals, whole numbers, texts, flags, nulls', () => {
    const { record } = one(
      'invoices',
      `{"invoice":{"id":"a","organizationId":"ours","amount":12345678901234567890.12,"tax":93.6,
        "balance":468,"exchangeRate":1e-3,"paymentTermsDays":-7,"isPaid":false,"approvedTime":null,
        "invoiceNo":"17","contactMessage":"","entryDate":"2026-03-02","contactId":"c"}}`,
    );
    expect(record).toEqual({
      id: 'a',
      organizationId: 'ours',
      amount: '12345678901234567890.12',
      tax: '93.6',
      balance: '468',
      exchangeRate: '0.001',
      paymentTermsDays: -7,
      isPaid: false,
      approvedTime: null,
      invoiceNo: '17',
      contactMessage: '',
      entryDate: '2026-03-02',
      contactId: 'c',
    });
  });

  test('accepts what says the same in another way', () => {
    const { record } = one(
      'invoices',
      `{"invoice":{"id":"a","invoiceNo":17,"orderNo":12345678901234567890,"amount":"300.50",
        "paymentTermsDays":8.0}}`,
    );
    expect(record).toEqual({
      id: 'a',
      invoiceNo: '17',
      orderNo: '12345678901234567890',
      amount: '300.50',
      paymentTermsDays: 8,
    });
  });

  test('a list of countries reads as text, comma separated', () => {
    const { record } = one(
      'countryGroups',
      '{"countryGroup":{"id":"a","memberCountryIds":["DK","SE"]}}',
    );
    expect(record?.['memberCountryIds']).toBe('DK,SE');
  });

  test('keeps payment methods as the plain list they are', () => {
    const { record } = one(
      'invoices',
      '{"invoice":{"id":"a","paymentMethods":[{"paymentMethodId":"p","fee":0.10,"order":2}]}}',
    );
    expect(record?.['paymentMethods']).toEqual([{ paymentMethodId: 'p', fee: '0.10', order: 2 }]);
  });

  test('is frozen, to its depths', () => {
    const answer = one(
      'invoices',
      '{"invoice":{"id":"a","paymentMethods":[{"x":1}],"lineIds":["l"]}}',
    );
    const [method]: readonly unknown[] = [answer.record?.['paymentMethods']].flat();
    for (const thing of [
      answer.record,
      answer.records,
      method,
      answer.children,
      answer.children[0],
    ]) {
      expect(Object.isFrozen(thing)).toBe(true);
    }
    expect(Object.isFrozen(answer.children[0]?.childIds)).toBe(true);
  });

  test('drops members the table does not know, and tells of each once', () => {
    const { record, events } = one(
      'invoices',
      `{"invoice":{"id":"a","surprise":1,"__proto__":{"isAdmin":true},
        "lines":[{"id":"l1","colour":"red"},{"id":"l2","colour":"blue"}]}}`,
    );
    expect(record).toEqual({ id: 'a' });
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
    expect(events).toEqual([
      { type: 'member.unknown', resource: 'invoices', member: 'surprise' },
      { type: 'member.unknown', resource: 'invoices', member: '__proto__' },
      { type: 'member.unknown', resource: 'invoiceLines', member: 'colour' },
    ]);
  });

  test('keeps a value its enum does not know, and tells of it', () => {
    const { record, events } = one('invoices', '{"invoice":{"id":"a","state":"pending"}}');
    expect(record?.['state']).toBe('pending');
    expect(events).toEqual([
      { type: 'enum.unknown', resource: 'invoices', field: 'state', value: 'pending' },
    ]);
  });
});

describe('children', () => {
  test('embedded ones become records of their own, and a list in Billy’s order', () => {
    const answer = one(
      'invoices',
      `{"invoice":{"id":"a","lines":[{"id":"l2","invoiceId":"a","amount":0.1},
        {"id":"l1","invoiceId":"a","amount":0.2}]}}`,
    );
    expect(answer.record).toEqual({ id: 'a' });
    expect(answer.all.get('invoiceLines')).toEqual([
      { id: 'l2', invoiceId: 'a', amount: '0.1' },
      { id: 'l1', invoiceId: 'a', amount: '0.2' },
    ]);
    expect(childrenOf(answer)).toEqual([['invoices/a/lines', ['l2', 'l1']]]);
  });

  test('sideloaded ones make the same of it', () => {
    const answer = one(
      'invoices',
      `{"invoice":{"id":"a","lineIds":["l2","l1"]},
        "invoiceLines":[{"id":"l1","invoiceId":"a"},{"id":"l2","invoiceId":"a"}]}`,
    );
    expect(answer.record).toEqual({ id: 'a' });
    expect(idsByResource(answer)).toEqual({ invoices: ['a'], invoiceLines: ['l1', 'l2'] });
    expect(childrenOf(answer)).toEqual([['invoices/a/lines', ['l2', 'l1']]]);
  });

  test('a parent without children has an empty list; one not asked for has none', () => {
    expect(childrenOf(one('invoices', '{"invoice":{"id":"a","lines":[]}}'))).toEqual([
      ['invoices/a/lines', []],
    ]);
    expect(childrenOf(one('invoices', '{"invoice":{"id":"a"}}'))).toEqual([]);
  });

  test('those Billy embeds unasked are taken too', () => {
    const rules = one(
      'salesTaxRulesets',
      '{"salesTaxRuleset":{"id":"a","rules":[{"id":"r","countryId":"DK"}]}}',
    );
    expect(rules.all.get('salesTaxRules')).toEqual([{ id: 'r', rulesetId: 'a', countryId: 'DK' }]);
    const rate = one(
      'taxRates',
      '{"taxRate":{"id":"a","deductionComponents":[{"id":"d","share":1}]}}',
    );
    expect(childrenOf(rate)).toEqual([['taxRates/a/deductionComponents', ['d']]]);
  });

  test('a child that does not say whose it is gets its parent, by id or by reference', () => {
    const { all } = one(
      'invoices',
      '{"invoice":{"id":"a","lines":[{"id":"l"}],"balanceModifiers":[{"id":"m"}]}}',
    );
    expect(all.get('invoiceLines')).toEqual([{ id: 'l', invoiceId: 'a' }]);
    expect(all.get('balanceModifiers')).toEqual([{ id: 'm', subjectReference: 'invoice:a' }]);
  });

  test('ids written as Billy wants them written are read as well', () => {
    const answer = one('invoices', '{"invoice":{"id":"a","attachmentIds":[{"id":"f"},"g"]}}');
    expect(childrenOf(answer)).toEqual([['invoices/a/attachments', ['f', 'g']]]);
  });

  test('children of children, too, whatever the depth', () => {
    const reading = { resource: 'bills', company, onEvent: () => undefined } as const;
    const answer = readOne({ bill: billsWithin(10_000) }, 'b0', reading);
    expect(answer.all.get('bills')).toHaveLength(10_001);
    expect(answer.children).toHaveLength(10_000);
  });
});

describe('relations', () => {
  test('a sideloaded record is in the answer once, and the id stays', () => {
    const answer = page(
      'invoices',
      `{"invoices":[{"id":"a","contactId":"c"},{"id":"b","contactId":"c"}],
        "contacts":[{"id":"c","name":"Nordlys Cykler ApS"}]}`,
    );
    expect(answer.records).toEqual([
      { id: 'a', contactId: 'c' },
      { id: 'b', contactId: 'c' },
    ]);
    expect(answer.all.get('contacts')).toEqual([{ id: 'c', name: 'Nordlys Cykler ApS' }]);
  });

  test('an embedded one is taken out, and its id put in where Billy left it out', () => {
    const answer = page(
      'contacts',
      `{"contacts":[{"id":"a","countryId":"DK","country":{"id":"DK","name":"Danmark"}},
        {"id":"b","country":{"id":"DK","name":"Danmark"}},{"id":"c","country":null,"countryId":null}]}`,
    );
    expect(answer.records).toEqual([
      { id: 'a', countryId: 'DK' },
      { id: 'b', countryId: 'DK' },
      { id: 'c', countryId: null },
    ]);
    expect(answer.all.get('countries')).toEqual([{ id: 'DK', name: 'Danmark' }]);
  });

  test('an embedded reference is filed under what its reference says', () => {
    const answer = one(
      'transactions',
      '{"transaction":{"id":"a","originatorReference":"bankPayment:p","originator":{"id":"p"}}}',
    );
    expect(answer.record).toEqual({ id: 'a', originatorReference: 'bankPayment:p' });
    expect(idsByResource(answer)).toEqual({ transactions: ['a'], bankPayments: ['p'] });
  });

  test('without its reference an embedded record cannot be filed, and is left out', () => {
    const answer = one('transactions', '{"transaction":{"id":"a","originator":{"id":"p"}}}');
    expect(idsByResource(answer)).toEqual({ transactions: ['a'] });
  });

  test('of two copies the one with a root of its own is kept, in whatever order they come', () => {
    const answer = one(
      'invoices',
      `{"invoice":{"id":"a","contactId":"c","contact":{"id":"c"}},
        "contacts":[{"id":"c","name":"Nordlys Cykler ApS"}]}`,
    );
    expect(answer.all.get('contacts')).toEqual([{ id: 'c', name: 'Nordlys Cykler ApS' }]);
  });

  test('a root nobody knows is left out, and told of', () => {
    const { events, ...answer } = one('invoices', '{"invoice":{"id":"a"},"gadgets":[{"id":"g"}]}');
    expect(idsByResource(answer)).toEqual({ invoices: ['a'] });
    expect(events).toEqual([{ type: 'root.unknown', root: 'gadgets' }]);
  });

  test('a record embedded in one of its own kind does not join those that were asked for', () => {
    const answer = page(
      'invoices',
      '{"invoices":[{"id":"a","creditedInvoiceId":"b","creditedInvoice":{"id":"b"}}]}',
    );
    expect(answer.records.map(({ id }) => id)).toEqual(['a']);
    expect(idsByResource(answer)).toEqual({ invoices: ['a', 'b'] });
  });
});

describe('paging', () => {
  test('is as Billy says', () => {
    const { paging } = page(
      'invoices',
      `{"meta":{"paging":{"page":4,"pageCount":9,"pageSize":20,"total":178,"nextUrl":"x"}},
        "invoices":[]}`,
    );
    expect(paging).toEqual({ page: 4, pageSize: 20, pageCount: 9, total: 178 });
  });

  test('a list without paging is all there is, whichever page was asked for', () => {
    const json = '{"meta":{},"organizations":[{"id":"ours"}]}';
    const whole = { page: 1, pageSize: 50, pageCount: 1, total: 1 };
    expect(page('organizations', json).paging).toEqual(whole);
    expect(page('organizations', json, { page: 2, pageSize: 50 }).paging).toEqual(whole);
  });

  test('members that are missing follow from the others', () => {
    expect(
      page('invoices', '{"meta":{"paging":{"total":101}},"invoices":[]}', { page: 2, pageSize: 50 })
        .paging,
    ).toEqual({ page: 2, pageSize: 50, pageCount: 3, total: 101 });
    expect(
      page('invoices', '{"meta":{"paging":{}},"invoices":[{"id":"a"}]}', { page: 2, pageSize: 50 })
        .paging,
    ).toEqual({ page: 2, pageSize: 50, pageCount: 2, total: 51 });
  });
});

describe('another company’s record', () => {
  const foreign = '{"id":"x","organizationId":"theirs"}';

  test.each([
    ['as what was asked for', `{"invoice":{"id":"a","organizationId":"theirs"}}`],
    ['sideloaded', `{"invoice":{"id":"a","organizationId":"ours"},"contacts":[${foreign}]}`],
    ['embedded', `{"invoice":{"id":"a","contactId":"x","contact":${foreign}}}`],
    ['as a second copy', `{"invoice":{"id":"a"},"contacts":[{"id":"x"},${foreign}]}`],
    ['as a child', `{"invoice":{"id":"a","attachments":[${foreign}]}}`],
  ])('is never returned %s: the whole answer fails', (_, json) => {
    expect(failureOf('invoices', json)).toMatchObject({
      kind: 'foreignRecord',
      code: 'UPSTREAM_CREDENTIALS_REJECTED',
    });
  });

  test('what belongs to nobody is not another company’s', () => {
    expect(one('countries', '{"country":{"id":"DK"}}', 'DK').record).toEqual({ id: 'DK' });
    const { record } = one('taxRates', '{"taxRate":{"id":"a","organizationId":null}}');
    expect(record).toEqual({ id: 'a', organizationId: null });
  });
});

describe('an answer of another shape', () => {
  test.each<[string, string, string, ResourceName?]>([
    ['no root', '{}', 'invoice to be an object, got nothing'],
    ['a list where one was asked for', '{"invoice":[]}', 'invoice to be an object, got a list'],
    ['a record without id', '{"invoice":{}}', 'invoice.id to be text, got nothing'],
    ['an empty id', '{"invoice":{"id":""}}', 'invoice.id to be an id'],
    ['a nameless id', '{"invoice":{"id":null}}', 'invoice.id to be an id, got null'],
    ['another id than asked for', '{"invoice":{"id":"b"}}', 'the id that was asked for'],
    [
      'a text where a flag belongs',
      '{"invoice":{"id":"a","isPaid":"yes"}}',
      'isPaid to be true or',
    ],
    ['words for an amount', '{"invoice":{"id":"a","amount":"1,50"}}', 'amount to be a decimal'],
    ['an amount beyond reason', '{"invoice":{"id":"a","amount":1e999}}', 'amount to be a decimal'],
    ['half a day', '{"invoice":{"id":"a","paymentTermsDays":0.5}}', 'to be a whole number'],
    ['more days than numbers', '{"invoice":{"id":"a","paymentTermsDays":1e20}}', 'a whole number'],
    [
      'an object for a name',
      '{"contact":{"id":"a","name":{}}}',
      'contact.name to be text',
      'contacts',
    ],
    ['a line that is none', '{"invoice":{"id":"a","lines":["l"]}}', 'a record of invoice.lines'],
    ['a line without id', '{"invoice":{"id":"a","lines":[{}]}}', 'an id of invoice.lines'],
    ['a sideloaded nothing', '{"invoice":{"id":"a"},"contacts":[null]}', 'a record of contacts'],
    ['methods that are no list', '{"invoice":{"id":"a","paymentMethods":{}}}', 'to be a list'],
  ])('%s is refused, naming the place', (_, json, message, resource = 'invoices') => {
    const failure = failureOf(resource, json);
    expect(failure).toMatchObject({ kind: 'unexpectedShape', code: 'UPSTREAM_INVALID_RESPONSE' });
    expect(String(failure)).toContain(message);
  });

  test.each([
    ['no list', '{"invoice":{"id":"a"}}', 'invoices to be a list, got nothing'],
    ['paging that is none', '{"meta":{"paging":7},"invoices":[]}', 'meta.paging to be an object'],
    ['a negative total', '{"meta":{"paging":{"total":-1}},"invoices":[]}', 'meta.paging.total'],
    ['half a page', '{"meta":{"paging":{"page":1.5}},"invoices":[]}', 'meta.paging.page'],
  ])('a page with %s is refused', (_, json, message) => {
    expect(() => page('invoices', json)).toThrow(message);
  });

  test('whatever Billy sends, it is read or refused: nothing else happens', () => {
    const reading = { resource: 'invoices', company, onEvent: () => undefined } as const;
    const unread = {
      lines: fc.jsonValue(),
      lineIds: fc.jsonValue(),
      contact: fc.jsonValue(),
      paymentMethods: fc.jsonValue(),
      amount: fc.jsonValue(),
      state: fc.jsonValue(),
    };
    const record = fc.record({ id: fc.constantFrom('a', 'b'), ...unread }, { requiredKeys: [] });
    const root = fc.oneof(record, fc.array(record), fc.jsonValue());
    const meta = fc.oneof(fc.jsonValue(), fc.record({ paging: fc.jsonValue() }));
    const anything = fc.record(
      { meta, invoice: root, invoices: root, contacts: root, invoiceLines: root },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anything, (answer) => {
        for (const read of [
          () => readOne(answer, 'a', reading),
          () => readPage(answer, { page: 1, pageSize: 50 }, reading),
        ]) {
          try {
            expect(read().all.get('invoices') ?? []).toBeInstanceOf(Array);
          } catch (error) {
            expect(error).toBeInstanceOf(UpstreamFailure);
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('no message quotes what Billy sent', () => {
    const failure = failureOf(
      'contacts',
      '{"contact":{"id":"a","isCustomer":"Hemmelig Kunde ApS"}}',
    );
    expect(inspect(failure, { depth: Infinity })).not.toContain('Hemmelig');
  });
});

const known = 'billy-api/examples';

describeWithMaterial(known, 'the known exchanges', () => {
  const examples = hasMaterial(known)
    ? readdirSync(materialPath(known)).flatMap((file) => readableExamples(file))
    : [];

  test('are there', () => expect(examples.length).toBeGreaterThan(15));

  test.each(examples)('$file is read', ({ body: example, resource, isList, organizationId }) => {
    const reading = {
      resource,
      company: { organizationId, accessToken: 'secret' },
      onEvent: (event: BillyEvent) => {
        // What no public source shows stands as … in the examples.
        if (event.type !== 'member.unknown' || event.member !== '…') expect(event).toBeUndefined();
      },
    };
    const answer = isList
      ? readPage(example, { page: 1, pageSize: 1000 }, reading)
      : readOne(example, mainId(example), reading);
    expect(answer.records.length).toBeGreaterThan(0);
  });

  interface Example {
    readonly file: string;
    readonly body: JsonObject;
    readonly resource: ResourceName;
    readonly isList: boolean;
    readonly organizationId: string;
  }

  /** GET exchanges with records of the table; error bodies, writes and elided pages say nothing here. */
  function readableExamples(file: string): Example[] {
    if (!file.endsWith('.json')) return [];
    const text = readFileSync(join(materialPath(known), file), 'utf8');
    const example = body(text);
    const { request, response } = example;
    if (!isObject(request) || request['method'] !== 'GET' || !isObject(response)) return [];
    const content = response['body'];
    if (response['status'] !== 200 || !isObject(content)) return [];
    const root = Object.keys(content).find((key) => key !== 'meta') ?? '';
    const plural = resourceNames.find((name) => name === root);
    const resource = plural ?? resourceOfSingular(root);
    const records: unknown[] = [content[root]].flat();
    if (resource === undefined || !records.every(isObject)) return [];
    const organizationId = /"organizationId": "([^"]+)"/.exec(text)?.[1] ?? '';
    return [{ file, body: content, resource, isList: plural !== undefined, organizationId }];
  }

  function mainId(example: JsonObject): string {
    const main = Object.entries(example).find(([key]) => key !== 'meta')?.[1];
    return isObject(main) && typeof main['id'] === 'string' ? main['id'] : '';
  }
});

/** A bill with a credit note in it, with a credit note in it, and so on. */
function billsWithin(depth: number): JsonObject {
  let bill: JsonObject = { id: `b${depth}` };
  for (let level = depth - 1; level >= 0; level -= 1)
    bill = { id: `b${level}`, creditNotes: [bill] };
  return bill;
}
