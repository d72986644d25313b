import { isEnumType } from 'graphql';
import { resourceNames, resources } from '../../src/billy/resources/index.ts';
import { billyWords, enumName } from '../../src/graphql/enums.ts';
import { buildSchema } from '../../src/graphql/schema.ts';
import { idOf, query } from './query.ts';

const schema = buildSchema();

test.each([
  ['draft', 'DRAFT'],
  ['creditNote', 'CREDIT_NOTE'],
  ['netEndOfMonth', 'NET_END_OF_MONTH'],
  ['contact.name', 'CONTACT_NAME'],
])("Billy's %s is written %s", (word, name) => {
  expect(enumName(word)).toBe(name);
});

test.each(Object.entries(billyWords))(
  "%s holds all of Billy's words and UNKNOWN",
  (name, words) => {
    const type = schema.getType(name);
    expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual([
      ...words.map(enumName),
      'UNKNOWN',
    ]);
  },
);

test('every closed set of the table has an enum with the same words', () => {
  const sets = new Set(Object.values(billyWords).map((words) => words.join()));
  for (const name of resourceNames)
    for (const field of Object.values(resources[name].fields))
      if (field.type === 'enum') expect(sets).toContain(field.values.join());
});

const invoice = (state: string) => ({ id: idOf(`invoice${state}`), state, type: 'creditNote' });

test("values are served in capitals, also where they are Billy's two words", async () => {
  const { data } = await query(
    { invoices: [invoice('draft')] },
    '{ invoices { nodes { state type sentState } } }',
  );
  expect(data).toEqual({
    invoices: { nodes: [{ state: 'DRAFT', type: 'CREDIT_NOTE', sentState: null }] },
  });
});

test('a value that the schema does not know is served as UNKNOWN and reported', async () => {
  const reported: string[] = [];
  const { data, errors } = await query(
    { invoices: [invoice('archived')] },
    '{ invoices { nodes { state } } }',
    { onUnknownEnum: (type, value) => reported.push(`${type}: ${value}`) },
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({ invoices: { nodes: [{ state: 'UNKNOWN' }] } });
  expect(reported).toEqual(['DocumentState: archived']);
});

test("an enum argument reaches Billy in Billy's words, written out or as a variable", async () => {
  const written = await query({}, '{ invoices(filter: { state: APPROVED }) { totalCount } }');
  expect(written.asked).toMatchObject([{ filters: { state: 'approved' } }]);
  const variable = await query(
    {},
    'query ($sort: InvoiceSort) { invoices(sort: $sort) { totalCount } }',
    { variables: { sort: { key: 'CONTACT_NAME', direction: 'DESC' } } },
  );
  expect(variable.asked).toMatchObject([{ sort: { key: 'contact.name', direction: 'DESC' } }]);
});

test('UNKNOWN is refused as an argument', async () => {
  const { errors, asked } = await query(
    {},
    '{ invoices(filter: { state: UNKNOWN }) { totalCount } }',
  );
  expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', inputPath: ['filter', 'state'] }]);
  expect(asked).toEqual([]);
});
