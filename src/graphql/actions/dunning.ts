/** Reminders and late fees within the limits of Danish law, which Billy does not watch over. */

import { objectionsTo, type DunningObjection } from '../../accounting/danish-dunning.ts';
import {
  add,
  compare,
  divide,
  multiply,
  roundToCents,
  type DecimalText,
} from '../../accounting/money.ts';
import type { BillyRecord } from '../../billy/records.ts';
import type { WireInput } from '../../billy/writes.ts';
import type { GraphQLContext } from '../context.ts';
import { textIn } from '../tax-choice.ts';
import type { Faults } from './faults.ts';
import { decimalOf, exchangeRateOf } from './values.ts';

interface FeeTerms {
  readonly flatFee?: DecimalText | null | undefined;
  readonly percentageFee?: DecimalText | null | undefined;
}

interface ReminderInput extends FeeTerms {
  readonly invoiceIds: readonly string[];
  readonly override: boolean;
}

interface PlannedReminder {
  readonly contactId: string;
  readonly feeCurrencyId: string;
}

/** A reminder is about invoices of one contact in one currency, each of which is overdue and not paid. */
export async function planReminder(
  context: GraphQLContext,
  faults: Faults,
  input: ReminderInput,
): Promise<PlannedReminder | undefined> {
  const { invoiceIds, override } = input;
  const day = context.clock.today();
  const path = ['input', 'invoiceIds'];
  if (invoiceIds.length === 0) {
    faults.add('REQUIRED', path, 'Expected at least one invoice, got none.');
  }
  requireTerms(faults, input);
  const found = await Promise.all(
    invoiceIds.map((id, index) =>
      faults.record(context, 'invoices', id, [...path, String(index)], ['lateFees']),
    ),
  );
  await Promise.all(
    found.map(async (invoice, index) => {
      const at = [...path, String(index)];
      if (found.indexOf(invoice) !== index) {
        if (invoice) faults.add('DUPLICATE', at, 'Expected each invoice once.');
      } else if (invoice) {
        await requireRemindable(context, faults, invoice, { ...input, day, override, path: at });
      }
    }),
  );
  const [first] = found;
  for (const [index, invoice] of found.entries()) {
    for (const [code, member] of [
      ['MIXED_CONTACTS', 'contactId'],
      ['MIXED_CURRENCIES', 'currencyId'],
    ] as const) {
      if (!invoice || invoice[member] === first?.[member]) continue;
      const message = `Expected invoices that share their ${member.replace('Id', '')}.`;
      faults.add(code, [...path, String(index)], message);
    }
  }
  return (
    first && {
      contactId: textIn(first, 'contactId'),
      feeCurrencyId: textIn(first, 'currencyId'),
    }
  );
}

interface LateFeeRequest extends FeeTerms {
  readonly invoiceId: string;
  readonly entryDate: string;
  readonly override: boolean;
}

/** The fee that Billy is to be sent. */
export async function planLateFee(
  context: GraphQLContext,
  faults: Faults,
  request: LateFeeRequest,
): Promise<WireInput | undefined> {
  const { invoiceId, entryDate, override, flatFee, percentageFee } = request;
  const path = ['invoiceId'];
  const [invoice] = await Promise.all([
    faults.record(context, 'invoices', invoiceId, path, ['lateFees']),
    faults.openBooks(context, entryDate, ['input', 'entryDate']),
  ]);
  requireTerms(faults, request);
  if (isFree(request)) {
    faults.add('REQUIRED', ['input'], 'Expected a flatFee or a percentageFee, got neither.');
  }
  if (invoice) {
    await requireRemindable(context, faults, invoice, {
      ...request,
      day: entryDate,
      override,
      path,
    });
  }
  return { invoiceId, entryDate, flatFee: flatFee ?? '0', percentageFee: percentageFee ?? '0' };
}

function isFree({ flatFee, percentageFee }: FeeTerms): boolean {
  return [flatFee, percentageFee].every((fee) => compare(fee ?? '0', '0') === 0);
}

function requireTerms(faults: Faults, { flatFee, percentageFee }: FeeTerms): void {
  for (const [name, fee] of Object.entries({ flatFee, percentageFee })) {
    if (compare(fee ?? '0', '0') >= 0) continue;
    faults.add('INVALID', ['input', name], `Expected ${name} to be 0 or more, got ${fee}.`);
  }
}

interface Charge extends FeeTerms {
  readonly day: string;
  /** Leaves the limits of the law to the caller. */
  readonly override: boolean;
  /** Where the arguments name the invoice. */
  readonly path: readonly string[];
}

async function requireRemindable(
  { loaders }: GraphQLContext,
  faults: Faults,
  invoice: BillyRecord,
  charge: Charge,
): Promise<void> {
  const { day, override, path } = charge;
  if (invoice['type'] === 'creditNote') {
    faults.add('INVALID', path, 'Expected an invoice, got a credit note.');
  } else if (invoice['state'] !== 'approved') {
    faults.state(invoice, 'approved', path);
  } else if (compare(decimalOf(invoice, 'balance'), '0') === 0) {
    faults.add('ALREADY_PAID', path, 'Expected an invoice with something left to pay, got none.');
  } else if (!override) {
    const earlier = await loaders.fresh().children('invoices', invoice.id, 'lateFees');
    const objections = objectionsTo({
      day,
      fee: multiply(feeOn(invoice, charge), exchangeRateOf(invoice)),
      dueDate: textIn(invoice, 'dueDate') || null,
      earlierDays: earlier
        .filter(({ isVoided }) => isVoided !== true)
        .map((fee) => textIn(fee, 'entryDate')),
    });
    for (const objection of objections) {
      // A reminder that costs nothing may be sent as often as one likes.
      if (isFree(charge) && objection.kind !== 'notOverdue') continue;
      const { code, message } = saidOf(objection);
      faults.add(code, path, `${message} With override the law is left to you.`);
    }
  }
}

/** In the invoice's currency: the fixed part, and the share of what is left to pay. */
function feeOn(invoice: BillyRecord, { flatFee, percentageFee }: FeeTerms): DecimalText {
  const share = divide(percentageFee ?? '0', '100');
  return add(flatFee ?? '0', roundToCents(multiply(decimalOf(invoice, 'balance'), share)));
}

function saidOf(objection: DunningObjection): { readonly code: string; readonly message: string } {
  switch (objection.kind) {
    case 'notOverdue':
      return {
        code: 'NOT_OVERDUE',
        message: `Expected an invoice that is overdue, got one due on ${objection.dueDate}.`,
      };
    case 'feeTooHigh':
      return {
        code: 'LATE_FEE_TOO_HIGH',
        message: `Expected a fee of at most ${objection.maxFee} kr (renteloven § 9 b).`,
      };
    case 'tooMany':
      return {
        code: 'TOO_MANY_LATE_FEES',
        message: `Expected at most ${objection.maxFees} fees on one invoice (renteloven § 9 b).`,
      };
    case 'tooSoon':
      return {
        code: 'TOO_SOON',
        message: `Expected the next fee no earlier than ${objection.earliest} (renteloven § 9 b).`,
      };
  }
}
