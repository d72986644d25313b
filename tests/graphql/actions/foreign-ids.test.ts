/** Every action refuses ids of another company with the very words it has for ids that do not exist. */

import { isInputObjectType, isNonNullType, type GraphQLInputType } from 'graphql';
import { bankingActions } from '../../../src/graphql/actions/banking.ts';
import { invoicingActions } from '../../../src/graphql/actions/invoicing.ts';
import { ledgerActions } from '../../../src/graphql/actions/ledger.ts';
import { paymentActions } from '../../../src/graphql/actions/payments.ts';
import { prepaymentActions } from '../../../src/graphql/actions/prepayments.ts';
import { purchasingActions } from '../../../src/graphql/actions/purchasing.ts';
import { taxActions } from '../../../src/graphql/actions/tax.ts';
import { buildSchema } from '../../../src/graphql/schema.ts';
import { demoSeed, tenantsSeed } from '../../../src/emulator/seeds/index.ts';
import { startGraph, type Graph } from '../../support/graph.ts';

const schema = buildSchema();
const actions = Object.keys({
  ...bankingActions,
  ...invoicingActions,
  ...ledgerActions,
  ...paymentActions,
  ...prepaymentActions,
  ...purchasingActions,
  ...taxActions,
});

const nobody = 'n'.repeat(22);

let graph: Graph;
let foreign: string;

beforeAll(async () => {
  graph = await startGraph({
    seed: () => {
      const [own, other] = [tenantsSeed(1)(), demoSeed()()];
      return { companies: [...own.companies, ...other.companies], shared: own.shared };
    },
  });
  const [, other] = graph.emulator.world().companies;
  const [id = ''] = other?.tables.get('invoices')?.keys() ?? [];
  foreign = id;
});

afterAll(() => graph.close());

/** A value for each argument that has to be given, with one id wherever an id is asked for. */
function valueFor(type: GraphQLInputType, id: string): unknown {
  const named = isNonNullType(type) ? type.ofType : type;
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields()).filter(
      (field) => /\bID\b/.test(String(field.type)) || isNonNullType(field.type),
    );
    return Object.fromEntries(fields.map((field) => [field.name, valueFor(field.type, id)]));
  }
  const name = String(named);
  if (name.startsWith('[')) {
    const element = name.replace(/[[\]!]/g, '');
    return element === 'ID' ? [id] : [valueFor(inputNamed(element), id)];
  }
  const samples: Readonly<Record<string, unknown>> = {
    ID: id,
    String: 'tekst',
    Decimal: '1',
    Date: '2026-11-20',
    Boolean: false,
    ReceiverIdType: 'CVR',
    BankLineSubjectType: 'POSTING',
  };
  return samples[name];
}

function inputNamed(name: string) {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) throw new Error(`${name} is no input type.`);
  return type;
}

async function refusal(action: string, id: string): Promise<string> {
  const field = schema.getMutationType()?.getFields()[action];
  const args = (field?.args ?? []).filter(({ type }) => isNonNullType(type));
  const signature = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const data = await graph.data(
    `mutation (${signature}) { ${action}(${passed}) { userErrors { code message path } } }`,
    Object.fromEntries(args.map(({ name, type }) => [name, valueFor(type, id)])),
  );
  return JSON.stringify(data).replaceAll(id, 'the id');
}

test.each(actions)('%s', async (action) => {
  graph.emulator.clearRequests();
  const said = await refusal(action, foreign);
  expect(said).toContain('NOT_FOUND');
  expect(said).toBe(await refusal(action, nobody));
  const writes = graph.emulator.requests().filter(({ method }) => method !== 'GET');
  expect(writes).toEqual([]);
});
