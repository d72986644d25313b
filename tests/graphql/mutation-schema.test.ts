/** The mutations of the schema, held against the table: which there are, and what their inputs take. */

import {
  isInputObjectType,
  isNonNullType,
  isObjectType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
} from 'graphql';
import {
  resourceNames,
  resources,
  type Field,
  type ResourceName,
} from '../../src/billy/resources/index.ts';
import { hasMany } from '../../src/billy/resources/relations.ts';
import { inputName, isDemanded } from '../../src/graphql/inputs.ts';
import { buildSchema } from '../../src/graphql/schema.ts';

const schema = buildSchema();
const mutations = schema.getMutationType()?.getFields() ?? {};

const verbs = ['create', 'update', 'delete'] as const;
type Verb = (typeof verbs)[number];

/** Open verbs without a mutation of that name. */
const elsewhere: Readonly<Record<string, string>> = {
  'files.create': 'bytes are uploaded, not put into an input',
  'salesTaxRulesets.update': 'of a rule set nothing may change once it is made',
};

/** Members the table calls writable and no caller should write. */
const withheld: Readonly<Record<string, string>> = {
  'invoices.downloadUrl': 'Billy makes it anew on every read',
  'invoiceReminders.downloadUrl': 'Billy makes it anew on every read',
  'users.isStaff': 'a right at Billy itself',
  'users.isSupporter': 'a right at Billy itself',
  'users.isAdmin': 'a right at Billy itself',
  'organizations.subscriptionCardType': 'what the company pays Billy is settled with Billy',
  'organizations.subscriptionCardNumber': 'what the company pays Billy is settled with Billy',
  'organizations.subscriptionCardExpires': 'what the company pays Billy is settled with Billy',
  'organizations.subscriptionTransactionId': 'what the company pays Billy is settled with Billy',
  'organizations.isSubscriptionBankPayer': 'what the company pays Billy is settled with Billy',
  'organizations.subscriptionPrice': 'what the company pays Billy is settled with Billy',
  'organizations.subscriptionPeriod': 'what the company pays Billy is settled with Billy',
  'organizations.subscriptionExpires': 'what the company pays Billy is settled with Billy',
  'organizations.isTerminated': 'what the company pays Billy is settled with Billy',
};

/** Undocumented members that are settings or notes of the caller's, and not worked out by Billy. */
const undocumentedButWritable = new Set([
  'contacts.isSalesTaxExempt',
  'contacts.defaultExpenseAccountId',
  'products.externalId',
  'products.unit',
  'invoices.externalId',
  'invoices.orderNo',
  'invoices.bankAccountId',
  'invoiceLines.unit',
  'bankLines.externalId',
  'salesTaxRules.cityId',
]);

/** Children without which the record means nothing, by `minimalCreate` or the documentation's samples. */
const demandedChildren = new Set([
  'invoices.lines',
  'bills.lines',
  'daybookTransactions.lines',
  'contactBalancePayments.associations',
  'invoiceReminders.associations',
]);

/** `minimalCreate` and the documentation demand it; either this or `email`, which input-rules.ts sees to. */
const eitherOr = new Set(['contactPersons.name']);

const hasMutation = (resource: ResourceName, verb: Verb) =>
  resources[resource].verbs.includes(verb) && !(`${resource}.${verb}` in elsewhere);

function inputType(name: string): GraphQLInputObjectType {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) throw new Error(`${name} is no input type.`);
  return type;
}

function isWritable(resource: ResourceName, wire: string, field: Field, verb: Verb): boolean {
  const name = `${resource}.${wire}`;
  if (field.readOnly || wire === 'organizationId' || name in withheld) return false;
  if (wire === 'attachmentIds') {
    return verb === 'create' || !resources[resource].fields['attachments']?.immutable;
  }
  if (field.undocumented && !undocumentedButWritable.has(name)) return false;
  if (field.type === 'list' || (verb === 'update' && field.immutable)) return false;
  if (verb === 'create' && wire === 'isVoided') return false;
  if (field.type !== 'hasMany') return true;
  return (
    field.embeddedWrite === 'yes' || (verb === 'create' && field.embeddedWrite === 'createOnly')
  );
}

function expectedNames(resource: ResourceName, verb: 'create' | 'update'): string[] {
  return Object.entries(resources[resource].fields)
    .filter(([wire, field]) => isWritable(resource, wire, field, verb))
    .map(([wire]) => inputName(resource, verb, wire));
}

const scalars: Readonly<Record<string, string>> = {
  id: 'ID',
  string: 'String',
  boolean: 'Boolean',
  integer: 'Int',
  decimal: 'Decimal',
  date: 'Date',
  belongsTo: 'ID',
};

function expectType(resource: ResourceName, wire: string, given: GraphQLInputField): void {
  const field = resources[resource].fields[wire];
  const type = String(given.type).replace(/!$/, '');
  const shown = `${resource}.${wire}: ${type}`;
  if (wire === 'attachmentIds') expect(shown).toMatch(/: \[ID!\]$/);
  else if (field?.type === 'hasMany') expect(type).toBe(`[${resources[field.target].type}Input!]`);
  else if (field?.type === 'reference') expect(shown).toMatch(/Reference$/);
  else if (field?.type === 'enum') {
    const own = schema.getType(resources[resource].type);
    expect(isObjectType(own) && type).toBe(
      isObjectType(own) && String(own.getFields()[wire]?.type),
    );
  } else expect(type).toBe(scalars[field?.type ?? '']);
}

const open = resourceNames.flatMap((resource) =>
  verbs.filter((verb) => hasMutation(resource, verb)).map((verb) => ({ resource, verb })),
);
const openWithInput = open.flatMap(({ resource, verb }) =>
  verb === 'delete' ? [] : [{ resource, verb }],
);

test.each(open)('$verb of $resource takes what it needs', ({ resource, verb }) => {
  const { type, singular } = resources[resource];
  const mutation = mutations[`${verb}${type}`];
  const action = `${type}${verb === 'create' ? 'Create' : 'Update'}Input!`;
  expect(mutation?.args.map((arg) => `${arg.name}: ${String(arg.type)}`)).toEqual([
    ...(verb === 'create' ? [] : ['id: ID!']),
    ...(verb === 'delete' ? [] : [`input: ${action}`]),
    'idempotencyKey: String',
    'preview: Boolean',
  ]);
  // Null rather than an error for all: several mutations of one request each keep their answer.
  expect(String(mutation?.type)).toBe(`${type}Payload`);
  const payload = schema.getType(`${type}Payload`);
  const fields = isObjectType(payload) ? Object.values(payload.getFields()) : [];
  // Actions answer with the same payload and may add to it.
  expect(fields.map((field) => `${field.name}: ${String(field.type)}`)).toEqual(
    expect.arrayContaining([
      `${singular}: ${type}`,
      'changed: [Node!]!',
      'deleted: [ID!]!',
      'userErrors: [UserError!]!',
      'replayed: Boolean!',
    ]),
  );
});

test.each(openWithInput)(
  'the input to $verb of $resource has exactly what a caller may write',
  ({ resource, verb }) => {
    const { type } = resources[resource];
    const input = inputType(`${type}${verb === 'create' ? 'Create' : 'Update'}Input`);
    const given = input.getFields();
    expect(Object.keys(given)).toEqual(expectedNames(resource, verb));
    for (const [wire, field] of Object.entries(resources[resource].fields)) {
      const member = given[inputName(resource, verb, wire)];
      if (member === undefined || !isWritable(resource, wire, field, verb)) continue;
      expectType(resource, wire, member);
      const demanded =
        verb === 'create' &&
        !eitherOr.has(`${resource}.${wire}`) &&
        (isDemanded(resource, wire) || demandedChildren.has(`${resource}.${wire}`));
      expect([wire, isNonNullType(member.type)]).toEqual([wire, demanded]);
    }
  },
);

describe.each(resourceNames)('%s', (resource) => {
  const { type } = resources[resource];

  test.each(verbs)('a mutation to %s is there when Billy has it open, and only then', (verb) => {
    expect(`${verb}${type}` in mutations).toBe(hasMutation(resource, verb));
  });

  test('children written along with it take what they would alone, without their parent', () => {
    for (const [relation, field] of Object.entries(resources[resource].fields)) {
      if (field.type !== 'hasMany') continue;
      if (field.embeddedWrite !== 'yes' && field.embeddedWrite !== 'createOnly') continue;
      const { child, link } = hasMany(resource, relation);
      const given = inputType(`${resources[child].type}Input`).getFields();
      expect(Object.keys(given)).toEqual(
        expectedNames(child, 'create').filter((name) => name !== link),
      );
      for (const [name, member] of Object.entries(given)) {
        const demanded = isDemanded(child, name) && !eitherOr.has(`${child}.${name}`);
        expect([name, isNonNullType(member.type)]).toEqual([name, demanded]);
      }
    }
  });
});

test('there are no creations, updates and deletions beside those of the table', () => {
  // Of our own, and not of Billy's.
  const own = verbs.flatMap((verb) => [
    `${verb}EventSubscription`,
    `${verb}SavedSearch`,
    `${verb}SavedSearchSchedule`,
  ]);
  const known = resourceNames
    .flatMap((resource) => verbs.map((verb) => `${verb}${resources[resource].type}`))
    .concat(own);
  const found = Object.keys(mutations).filter((name) => /^(create|update|delete)[A-Z]/.test(name));
  expect(found.filter((name) => !known.includes(name))).toEqual([]);
});

test('everything the least create needs by the table is demanded by the schema or by a rule', () => {
  // In words in the table: `contactId, entryDate, lines[{productId, unitPrice}] (+organizationId)`.
  const alternatives = ['name or email', 'associations or contactId+subjectCurrencyId'];
  for (const resource of resourceNames) {
    const { minimalCreate, type } = resources[resource];
    if (minimalCreate === undefined) continue;
    const plain = minimalCreate
      .replace(/ ?\(.*?\)/g, '')
      .replace(/;.*/, '')
      .replace(/\[\{.*?\}\]/g, '');
    const members = plain.split(/, (?:and )?| and /);
    const given = inputType(`${type}CreateInput`).getFields();
    for (const member of members) {
      if (alternatives.includes(member)) continue;
      expect([member, isNonNullType(given[member]?.type)]).toEqual([member, true]);
    }
  }
});
