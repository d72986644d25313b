/** Bills and their credit notes: totals, approval, voiding; their lines and attachments. */

import { totalOf, type DocumentTotal } from '../../accounting/invoice-total.ts';
import type { Company } from '../company.ts';
import { invalid } from '../invalid.ts';
import { textOf } from '../members.ts';
import type { Work } from '../work.ts';
import type { WireRecord } from '../world.ts';
import { setOff } from './balances.ts';
import { payOnTheSpot } from './bank-payments.ts';
import {
  documentDefaults,
  documentLines,
  dueDateFor,
  refuseFrozenChange,
  refuseUnlessDraft,
  taxModeOf,
  totalMembers,
} from './documents.ts';
import type { Effects } from './effects.ts';
import { post, voidPostings } from './ledger.ts';
import { purchaseTaxRateId, rateOf } from './tax-choice.ts';

export const bills: Effects = {
  fill: (draft, { company }) => {
    const contact = company.find('contacts', draft['contactId']);
    const entryDate = typeof draft['entryDate'] === 'string' ? draft['entryDate'] : null;
    return {
      type: 'bill',
      ...documentDefaults(draft, company),
      dueDate: contact && entryDate ? dueDateFor(contact, entryDate, null) : null,
    };
  },
  saved: (work, { record, before, input }) => {
    if (before && before['state'] !== 'draft') {
      refuseFrozenChange(before, record, input);
      if (record['state'] === 'voided' && before['state'] === 'approved') voidBill(work, record);
      return;
    }
    const drafted = recalculate(work, record);
    if (record['state'] === 'approved') approve(work, drafted);
  },
  deleting: (_work, record) => refuseUnlessDraft(record),
};

/** A line written by itself changes its bill. */
export const billLines: Effects = {
  fill: (draft, { company }) => ({
    taxRateId:
      typeof draft['accountId'] === 'string'
        ? purchaseTaxRateId(company, draft['accountId'])
        : null,
  }),
  saved: (work, { record }) => recalculateOwner(work, record),
  deleting: (work, record) => refuseUnlessDraft(work.company.find('bills', record['billId'])),
  deleted: recalculateOwner,
};

/** `ownerId` repeats the id within `ownerReference`. */
export const attachments: Effects = {
  saved: (work, { record }) => {
    const ownerId = textOf(record, 'ownerReference').split(':')[1] ?? null;
    if (record['ownerId'] !== ownerId) work.change('attachments', record, { ownerId });
  },
};

function recalculateOwner(work: Work, line: WireRecord): void {
  const bill = work.company.find('bills', line['billId']);
  if (!bill) return;
  refuseUnlessDraft(bill);
  recalculate(work, bill);
}

interface Drafted {
  readonly bill: WireRecord;
  readonly lines: readonly WireRecord[];
  readonly total: DocumentTotal;
}

/** A bare bill, born from a mail or a scan, may have no lines yet. @throws Invalid when another has none */
function recalculate(work: Work, bill: WireRecord): Drafted {
  const { company } = work;
  const lines = company
    .where('billLines', 'billId', bill.id)
    .sort((a, b) => Number(a['priority'] ?? 0) - Number(b['priority'] ?? 0));
  if (lines.length === 0 && bill['isBare'] !== true) {
    throw invalid(
      'Bills must have at least one bill line.',
      'Regninger skal have mindst én linje.',
    );
  }
  const total = totalOf(
    lines.map((line) => ({
      quantity: '1',
      unitPrice: textOf(line, 'amount') || '0',
      taxRate: rateOf(company, textOf(line, 'taxRateId') || null),
    })),
    taxModeOf(bill),
  );
  const written = lines.map((line, index) =>
    work.change('billLines', line, { tax: total.lines[index]?.tax ?? '0' }),
  );
  const changed = work.change('bills', bill, {
    ...totalMembers(total),
    isPaid: false,
    lineDescription: written.map((line) => textOf(line, 'description')).join(', '),
  });
  return { bill: changed, lines: written, total };
}

function approve(work: Work, { bill, lines, total }: Drafted): void {
  const { company } = work;
  const record = work.change('bills', bill, {
    state: 'approved',
    approvedTime: work.time,
    isPaid: Number(total.grossAmount) === 0,
  });
  const document = { resource: 'bills', record } as const;
  post(work, {
    originatorReference: `bill:${record.id}`,
    originatorName: nameOf(company, record),
    voucherNo: textOf(record, 'voucherNo') || null,
    entryDate: textOf(record, 'entryDate'),
    lines: documentLines(
      company,
      document,
      total,
      lines.map((line) => ({
        accountId: textOf(line, 'accountId'),
        taxRateId: textOf(line, 'taxRateId') || null,
      })),
    ),
  });
  if (record['type'] === 'creditNote') setOff(work, document);
  else if (textOf(record, 'paymentAccountId')) payOnTheSpot(work, record);
}

function nameOf(company: Company, bill: WireRecord): string {
  const kind = bill['type'] === 'creditNote' ? 'Kreditnota' : 'Regning';
  const supplier = textOf(company.find('contacts', bill['contactId']), 'name');
  return [kind, textOf(bill, 'suppliersInvoiceNo') || supplier].filter(Boolean).join(' ');
}

/** @throws Invalid while something has been paid or credited on it */
function voidBill(work: Work, bill: WireRecord): void {
  const standing = work.company
    .where('balanceModifiers', 'subjectReference', `bill:${bill.id}`)
    .some(({ isVoided }) => isVoided !== true);
  if (standing) {
    throw invalid(
      'A bill with payments cannot be voided; void the payments first.',
      'En regning med betalinger kan ikke annulleres; annullér betalingerne først.',
    );
  }
  voidPostings(work, `bill:${bill.id}`);
}
