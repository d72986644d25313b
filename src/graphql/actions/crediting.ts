/** Credit notes for all or part of an invoice or bill, and never for more than is left of it. */

import { totalOf, type LineInput } from '../../accounting/invoice-total.ts';
import {
  compare,
  divide,
  multiply,
  roundToCents,
  subtract,
  sum,
  type DecimalText,
} from '../../accounting/money.ts';
import type { BillyRecord } from '../../billy/records.ts';
import type { WireInput } from '../../billy/writes.ts';
import type { GraphQLContext } from '../context.ts';
import { chargeOf } from '../preview-documents.ts';
import { textIn } from '../tax-choice.ts';
import { taxOf } from './approval.ts';
import type { Document } from './documents.ts';
import type { Faults } from './faults.ts';
import { decimalOf, given, taxModeOf } from './values.ts';

/** How much of a line is credited: so many of its units, or so much of its amount. */
interface CreditedLine {
  readonly lineId: string;
  readonly quantity?: DecimalText | null | undefined;
  readonly amount?: DecimalText | null | undefined;
}

export interface CreditInput {
  readonly lines?: readonly CreditedLine[] | null | undefined;
  readonly entryDate?: string | null | undefined;
  readonly approve: boolean;
}

/** More than any document has credit notes. */
const CREDIT_NOTES = 1000;

const linesPath = ['input', 'lines'];

/** The credit note that Billy is to be sent. */
export async function planCredit(
  context: GraphQLContext,
  faults: Faults,
  { resource, id }: { readonly resource: Document['resource']; readonly id: string },
  input: CreditInput,
): Promise<WireInput | undefined> {
  const record = await faults.record(context, resource, id, ['id'], ['lines']);
  if (record === undefined) return undefined;
  const entryDate = input.entryDate ?? context.clock.today();
  if (record['type'] === 'creditNote') {
    faults.add('INVALID', ['id'], 'Expected a document that was charged, got a credit note.');
  }
  faults.state(record, 'approved', ['id']);
  if (input.approve) await faults.openBooks(context, entryDate, ['input', 'entryDate']);
  const document = { resource, record };
  const lines = await creditedLines(context, faults, document, input.lines ?? null);
  if (faults.all.length === 0) await requireLeft(context, faults, document, lines, input);
  return {
    organizationId: context.company.organizationId,
    type: 'creditNote',
    [creditedBy(resource)]: id,
    contactId: textIn(record, 'contactId'),
    entryDate,
    ...given('currencyId', textIn(record, 'currencyId') || null),
    // At the rate of what it credits, so that nothing is gained or lost between the two.
    ...given('exchangeRate', textIn(record, 'exchangeRate') || null),
    taxMode: taxModeOf(record),
    state: input.approve ? 'approved' : 'draft',
    lines: lines.map(({ wire }) => wire),
  };
}

function creditedBy(resource: Document['resource']) {
  return resource === 'invoices' ? 'creditedInvoiceId' : 'creditedBillId';
}

interface PlannedLine {
  readonly wire: WireInput;
  readonly input: LineInput;
}

async function creditedLines(
  context: GraphQLContext,
  faults: Faults,
  { resource, record }: Document,
  wishes: readonly CreditedLine[] | null,
): Promise<readonly PlannedLine[]> {
  const lines = await context.loaders.fresh().children(resource, record.id, 'lines');
  const parts = wishes === null ? lines.map(whole) : partsOf(faults, lines, wishes);
  return Promise.all(
    parts.map(async (part) => {
      const { rate } = await taxOf(context, part.line);
      return resource === 'invoices' ? invoiceLine(part, rate) : billLine(part, rate);
    }),
  );
}

interface Part {
  readonly line: BillyRecord;
  /** Fraction of the line, above 0 and at most 1. */
  readonly share: DecimalText;
  /** Absent for the whole line. */
  readonly wish?: { readonly of: 'quantity' | 'amount'; readonly value: DecimalText };
}

function whole(line: BillyRecord): Part {
  return { line, share: '1' };
}

function partsOf(
  faults: Faults,
  lines: readonly BillyRecord[],
  wishes: readonly CreditedLine[],
): Part[] {
  if (wishes.length === 0) {
    faults.add('REQUIRED', linesPath, 'Expected at least one line, got none.');
  }
  const byId = new Map(lines.map((line) => [line.id, line]));
  const seen = new Set<string>();
  return wishes.flatMap(({ lineId, ...wish }, index) => {
    const path = [...linesPath, String(index)];
    const line = byId.get(lineId);
    if (line === undefined) {
      const message = `Expected a line of the document, got none with id ${lineId}.`;
      faults.add('NOT_FOUND', [...path, 'lineId'], message);
      return [];
    }
    if (seen.has(lineId)) {
      faults.add('DUPLICATE', [...path, 'lineId'], 'Expected each line once.');
    }
    seen.add(lineId);
    return partOf(faults, line, wish, path) ?? [];
  });
}

function partOf(
  faults: Faults,
  line: BillyRecord,
  { quantity, amount }: Omit<CreditedLine, 'lineId'>,
  path: readonly string[],
): Part | undefined {
  const wishes = [
    { of: 'quantity' as const, value: quantity ?? null },
    { of: 'amount' as const, value: amount ?? null },
  ].flatMap(({ of, value }) => (value === null ? [] : [{ of, value }]));
  const [wish] = wishes;
  if (wish === undefined || wishes.length > 1) {
    faults.add('INVALID', path, 'Expected either a quantity or an amount.');
    return undefined;
  }
  const limit = decimalOf(line, wish.of);
  const share = compare(limit, '0') === 0 ? '0' : divide(wish.value, limit);
  if (compare(share, '0') <= 0 || compare(share, '1') > 0) {
    const message = `Expected at most the ${wish.of} of the line, ${limit}, got ${wish.value}.`;
    faults.add('EXCEEDS_LINE', [...path, wish.of], message);
    return undefined;
  }
  return { line, share, wish };
}

/** Units at their price with their part of a discount; an amount as one unit at that price. */
function invoiceLine({ line, share, wish }: Part, taxRate: string): PlannedLine {
  const charged = chargeOf(line, taxRate);
  const input: LineInput =
    wish?.of === 'amount'
      ? { quantity: '1', unitPrice: wish.value, taxRate }
      : { ...charged, quantity: wish?.value ?? charged.quantity, ...discountOf(charged, share) };
  return {
    input,
    wire: {
      productId: textIn(line, 'productId'),
      ...given('description', textIn(line, 'description') || null),
      quantity: input.quantity,
      unitPrice: input.unitPrice,
      ...(input.discount && {
        discountMode: input.discount.mode,
        discountValue: input.discount.value,
      }),
    },
  };
}

function discountOf({ discount }: LineInput, share: DecimalText): Pick<LineInput, 'discount'> {
  if (discount?.mode !== 'cash') return {};
  return { discount: { ...discount, value: roundToCents(multiply(discount.value, share)) } };
}

function billLine({ line, wish }: Part, taxRate: string): PlannedLine {
  const amount = wish?.value ?? decimalOf(line, 'amount');
  return {
    input: { quantity: '1', unitPrice: amount, taxRate },
    wire: {
      accountId: textIn(line, 'accountId'),
      description: textIn(line, 'description'),
      ...given('taxRateId', textIn(line, 'taxRateId') || null),
      amount,
    },
  };
}

/** All that has been credited before, and all that is credited now, is at most what was charged. */
async function requireLeft(
  { loaders }: GraphQLContext,
  faults: Faults,
  { resource, record }: Document,
  lines: readonly PlannedLine[],
  input: CreditInput,
): Promise<void> {
  const { records } = await loaders.fresh().list(resource, {
    filters: { [creditedBy(resource)]: record.id },
    offset: 0,
    count: CREDIT_NOTES,
    include: [],
  });
  const earlier = records.filter(({ state }) => state !== 'voided').map(grossOf);
  const left = subtract(grossOf(record), sum(earlier));
  const total = totalOf(
    lines.map((line) => line.input),
    taxModeOf(record),
  );
  if (compare(total.grossAmount, left) <= 0) return;
  const what = `${left} of ${grossOf(record)} is left to credit`;
  if (!input.lines && earlier.length > 0 && compare(left, '0') > 0) {
    faults.add('REQUIRED', linesPath, `Expected the lines to credit, because only ${what}.`);
  } else {
    const path = input.lines ? linesPath : ['id'];
    const message = `Expected at most what ${what}, got ${total.grossAmount} with tax.`;
    faults.add('EXCEEDS_REMAINING', path, message);
  }
}

function grossOf(document: BillyRecord): DecimalText {
  // Served by the live API but absent from Billy's own description of it.
  const documented = sum([decimalOf(document, 'amount'), decimalOf(document, 'tax')]);
  return textIn(document, 'grossAmount') || documented;
}
