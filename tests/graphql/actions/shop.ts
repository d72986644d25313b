/** A company with a customer, a supplier and goods, whose day the test decides; and shorthands for what it does. */

import { clockOf } from '../../../src/clock.ts';
import { emptySeed } from '../../../src/emulator/seeds/index.ts';
import { textOf } from '../../../src/emulator/members.ts';
import type { ResourceName } from '../../../src/billy/resources/index.ts';
import type { WireRecord } from '../../../src/emulator/world.ts';
import { startGraph, type Graph } from '../../support/graph.ts';

interface UserError {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

/** A mutation's payload, whatever it asked for. */
export interface Payload {
  readonly userErrors: readonly UserError[];
  readonly [field: string]: unknown;
}

type Variables = Readonly<Record<string, unknown>>;

export interface Shop {
  readonly graph: Graph;
  readonly customerId: string;
  readonly personId: string;
  readonly supplierId: string;
  readonly productId: string;
  account(accountNo: number): string;
  /** Id of a new customer. */
  customer(name: string): Promise<string>;
  /** Nothing can be posted on or before that day from then on; behind the subgraph's back. */
  closeBooks(through: string): void;
  /** From then on it is noon in Denmark of that day. */
  setToday(day: string): void;
  /** The payload of the one mutation in the document, user errors or not. */
  run(document: string, variables?: Variables): Promise<Payload>;
  /** The same, and throws when there are user errors. */
  done(document: string, variables?: Variables): Promise<Payload>;
  /** Id of a new draft with one line of 1000 and 25 % VAT: 1250. */
  draft(more?: Variables): Promise<string>;
  approved(more?: Variables): Promise<string>;
  record(resource: ResourceName, id: string): WireRecord;
  /** `5810 debit 1250` for each posting that stands of what was posted for a reference. */
  postings(reference: string): string[];
  /** Debits less credits of all postings, in øre. */
  ledgerBalance(): number;
  close(): Promise<void>;
}

const firstDay = '2026-03-02';

export async function openShop(): Promise<Shop> {
  let noon = Date.parse(`${firstDay}T11:00:00Z`);
  const began = Date.now();
  const clock = clockOf(() => noon + Date.now() - began);
  const graph = await startGraph({ seed: emptySeed(), clock, emulator: { clock } });
  const accountsByNo = new Map(
    graph.records('accounts').map((account) => [Number(account['accountNo']), account.id]),
  );
  const account = (accountNo: number) => accountsByNo.get(accountNo) ?? `no account ${accountNo}`;

  async function run(document: string, variables: Variables = {}): Promise<Payload> {
    const [payload] = Object.values(await graph.data(document, variables));
    // Every mutation of the schema answers a payload with userErrors.
    return payload as Payload;
  }

  async function done(document: string, variables: Variables = {}): Promise<Payload> {
    const payload = await run(document, variables);
    if (payload.userErrors.length === 0) return payload;
    throw new Error(JSON.stringify(payload.userErrors));
  }

  async function made(type: string, field: string, input: Variables): Promise<string> {
    const payload = await done(
      `mutation ($input: ${type}CreateInput!) {
        create${type}(input: $input) { ${field} { id } userErrors { code message path } }
      }`,
      { input },
    );
    return (payload[field] as { id: string }).id;
  }

  const contact = (name: string, more: Variables) =>
    made('Contact', 'contact', { type: 'COMPANY', name, countryId: 'DK', ...more });
  const customerId = await contact('Fjordens Cykler ApS', { isCustomer: true });
  const personId = await made('ContactPerson', 'contactPerson', {
    contactId: customerId,
    name: 'Freja Fjord',
    email: 'freja@example.test',
  });
  const supplierId = await contact('Lagerhuset A/S', { isSupplier: true });
  const productId = await made('Product', 'product', { name: 'Telt', accountId: account(1110) });

  const draft = (more: Variables = {}) =>
    made('Invoice', 'invoice', {
      contactId: customerId,
      entryDate: firstDay,
      paymentTermsMode: 'NET',
      paymentTermsDays: 8,
      lines: [{ productId, quantity: '2', unitPrice: '500' }],
      ...more,
    });

  const record = (resource: ResourceName, id: string): WireRecord => {
    const found = graph.records(resource).find((one) => one.id === id);
    if (!found) throw new Error(`Expected ${resource} ${id}.`);
    return found;
  };
  const numbers = new Map([...accountsByNo].map(([accountNo, id]) => [id, accountNo]));

  return {
    graph,
    customerId,
    personId,
    supplierId,
    productId,
    account,
    customer: (name) => contact(name, { isCustomer: true }),
    closeBooks(through) {
      const [organization] = graph.records('organizations');
      if (organization) organization['fiscalLockingDate'] = through;
    },
    setToday: (day) => (noon = Date.parse(`${day}T11:00:00Z`)),
    run,
    done,
    draft,
    async approved(more) {
      const id = await draft(more);
      await done(approveInvoice, { id });
      return id;
    },
    record,
    postings(reference) {
      const transactions = graph
        .records('transactions')
        .filter((one) => one['originatorReference'] === reference);
      return graph
        .records('postings')
        .filter((one) => transactions.some(({ id }) => id === one['transactionId']))
        .filter(({ isVoided }) => isVoided !== true)
        .map((one) =>
          [numbers.get(textOf(one, 'accountId')), textOf(one, 'side'), textOf(one, 'amount')].join(
            ' ',
          ),
        );
    },
    ledgerBalance: () =>
      graph.records('postings').reduce((sum, { side, baseAmount }) => {
        const cents = Math.round(Number(baseAmount) * 100);
        return sum + (side === 'debit' ? cents : -cents);
      }, 0),
    close: () => graph.close(),
  };
}

const errors = 'userErrors { code message path }';

export const approveInvoice = `mutation ($id: ID!, $preview: Boolean) {
  approveInvoice(id: $id, preview: $preview) {
    invoice { id state invoiceNo dueDate amount tax grossAmount balance isPaid }
    postings { account { accountNo } side amount baseAmount currency { id } }
    changed { __typename id }
    replayed ${errors}
  }
}`;

export const registerPayment = `mutation ($input: RegisterPaymentInput!, $preview: Boolean, $key: String) {
  registerPayment(input: $input, preview: $preview, idempotencyKey: $key) {
    bankPayment { id cashSide cashAmount contact { id } associations { amount } }
    preview {
      side subjectCurrency { id } surplus realizedCurrencyDifference
      settlements { document { __typename ... on Node { id } } settled balanceAfter }
      postings { account { accountNo } side amount baseAmount currency { id } }
    }
    changed { __typename id }
    replayed ${errors}
  }
}`;

/** A mutation of one id, and what of the record is asked for. */
export function byId(mutation: string, selection: string, argument = 'id'): string {
  return `mutation ($id: ID!, $key: String) {
    ${mutation}(${argument}: $id, idempotencyKey: $key) {
      ${selection} changed { __typename id } deleted replayed ${errors}
    }
  }`;
}

/** A mutation of an input alone. */
export function byInput(mutation: string, type: string, selection: string): string {
  return `mutation ($input: ${type}!, $key: String) {
    ${mutation}(input: $input, idempotencyKey: $key) {
      ${selection} changed { __typename id } deleted replayed ${errors}
    }
  }`;
}

/** A mutation of an id and an input. */
export function withInput(mutation: string, type: string, selection: string): string {
  return `mutation ($id: ID!, $input: ${type}!, $key: String) {
    ${mutation}(id: $id, input: $input, idempotencyKey: $key) {
      ${selection} changed { __typename id } deleted replayed ${errors}
    }
  }`;
}

/** `debit 5810 1250` of each posting of a preview. */
export function shownPostings(postings: unknown): string[] {
  // As registerPayment and approveInvoice above select them.
  const shown = postings as {
    account: { accountNo: number };
    side: string;
    amount: string;
  }[];
  return shown.map(({ account, side, amount }) =>
    [account.accountNo, side.toLowerCase(), amount].join(' '),
  );
}

/** Codes and paths of the faults. */
export function faults({ userErrors }: Payload): string[] {
  return userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);
}
