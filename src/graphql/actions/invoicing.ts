/** What is done with invoices: approve, send, deliver, credit, remind and charge for paying late. */

import { randomUUID } from 'node:crypto';
import type { MutationResolvers } from '../../generated/graphql.ts';
import type { GraphQLContext } from '../context.ts';
import { textIn } from '../tax-choice.ts';
import { act } from './act.ts';
import { approving } from './approving.ts';
import { planCredit } from './crediting.ts';
import { planLateFee, planReminder } from './dunning.ts';
import type { Faults } from './faults.ts';
import { given } from './values.ts';
import { voiding } from './voiding.ts';

/** Where the arguments of an e-mail name what Billy finds fault with. */
const emailPaths = {
  contactPersonId: ['input', 'contactPersonId'],
  emailSubject: ['input', 'subject'],
  emailBody: ['input', 'body'],
  copyToUserId: ['input', 'copyToUserId'],
};

export const invoicingActions: MutationResolvers = {
  approveInvoice: (_parent, args, context) => approving(context, 'invoices', args),
  sendInvoice: (_parent, { id, input, idempotencyKey }, context) =>
    act(context, {
      operation: 'sendInvoice',
      resource: 'invoices',
      args: { id, input, idempotencyKey },
      paths: emailPaths,
      recordId: id,
      check: async (faults) => {
        const invoice = await faults.record(context, 'invoices', id, ['id']);
        if (invoice) faults.state(invoice, 'approved', ['id']);
        const contactId = invoice && textIn(invoice, 'contactId');
        await requireReceiver(context, faults, contactId, input);
        return invoice;
      },
      write: (writer) => writer.emailInvoice(id, emailOf(input)),
    }),
  deliverInvoice: (_parent, { id, input, idempotencyKey }, context) => {
    const { receiverIdType, receiverGln, orderReference, senderUserId } = input;
    return act(context, {
      operation: 'deliverInvoice',
      resource: 'invoices',
      args: { id, input, idempotencyKey },
      recordId: id,
      check: async (faults) => {
        const invoice = await faults.record(context, 'invoices', id, ['id']);
        if (invoice) faults.state(invoice, 'approved', ['id']);
        requireReceiverGln(faults, input);
        if (senderUserId) {
          await faults.reference(context, 'users', senderUserId, ['input', 'senderUserId']);
        }
        return invoice;
      },
      write: (writer) =>
        writer.deliverInvoice({
          invoiceId: id,
          organizationId: context.company.organizationId,
          receiverIdType,
          ...given('receiverGln', receiverGln),
          ...given('orderReference', orderReference),
          ...given('senderUserId', senderUserId),
        }),
    });
  },
  creditInvoice: (_parent, { id, input, idempotencyKey }, context) => {
    // A field made for programs, by which the credit note is found should Billy's answer be lost.
    const externalId = `graph-${randomUUID()}`;
    return act(context, {
      operation: 'creditInvoice',
      resource: 'invoices',
      args: { id, input, idempotencyKey },
      naturalKey: { resource: 'invoices', filter: 'externalId', value: externalId },
      check: (faults) => planCredit(context, faults, { resource: 'invoices', id }, input),
      write: (writer, creditNote) => writer.create('invoices', { ...creditNote, externalId }),
    });
  },
  sendInvoiceReminder: (_parent, { input, idempotencyKey }, context) =>
    act(context, {
      operation: 'sendInvoiceReminder',
      resource: 'invoiceReminders',
      args: { input, idempotencyKey },
      paths: { ...emailPaths, associations: ['input', 'invoiceIds'] },
      check: async (faults) => {
        const plan = await planReminder(context, faults, input);
        await requireReceiver(context, faults, plan?.contactId, input);
        return plan;
      },
      write: (writer, { contactId, feeCurrencyId }) =>
        writer.create('invoiceReminders', {
          organizationId: context.company.organizationId,
          contactId,
          feeCurrencyId,
          associations: input.invoiceIds.map((invoiceId) => ({ invoiceId })),
          ...given('flatFee', input.flatFee),
          ...given('percentageFee', input.percentageFee),
          sendEmail: input.sendEmail,
          ...emailOf(input),
        }),
    }),
  addLateFee: (_parent, args, context) => {
    const { invoiceId, input, override, idempotencyKey } = args;
    const entryDate = input.entryDate ?? context.clock.today();
    return act(context, {
      operation: 'addLateFee',
      resource: 'invoiceLateFees',
      args: { invoiceId, input, override, idempotencyKey },
      paths: { invoiceId: ['invoiceId'] },
      check: (faults) => planLateFee(context, faults, { ...input, invoiceId, entryDate, override }),
      write: (writer, fee) => writer.create('invoiceLateFees', fee),
    });
  },
  voidLateFee: (_parent, args, context) =>
    voiding(context, { operation: 'voidLateFee', resource: 'invoiceLateFees' }, args),
};

interface Email {
  readonly contactPersonId: string;
  readonly subject: string;
  readonly body: string;
  readonly copyToUserId?: string | null | undefined;
}

function emailOf({ contactPersonId, subject, body, copyToUserId }: Email) {
  return {
    contactPersonId,
    emailSubject: subject,
    emailBody: body,
    ...given('copyToUserId', copyToUserId),
  };
}

/** Whether the mail has somewhere to go, and says something. */
async function requireReceiver(
  context: GraphQLContext,
  faults: Faults,
  contactId: string | undefined,
  { contactPersonId, subject, body, copyToUserId }: Email,
): Promise<void> {
  for (const [name, text] of Object.entries({ subject, body })) {
    if (text.trim() !== '') continue;
    faults.add('REQUIRED', ['input', name], `Expected a ${name}, got nothing.`);
  }
  const path = ['input', 'contactPersonId'];
  const [person] = await Promise.all([
    faults.reference(context, 'contactPersons', contactPersonId, path),
    copyToUserId && faults.reference(context, 'users', copyToUserId, ['input', 'copyToUserId']),
  ]);
  if (person === undefined) return;
  if (contactId !== undefined && person['contactId'] !== contactId) {
    faults.add('INVALID', path, 'Expected a person of the contact the document is for.');
  }
  if (textIn(person, 'email') === '') {
    faults.add('INVALID', path, 'Expected a person with an e-mail address, got one without.');
  }
}

function requireReceiverGln(
  faults: Faults,
  input: { readonly receiverIdType: string; readonly receiverGln?: string | null | undefined },
): void {
  if (input.receiverIdType !== 'gln' || /^\d{13}$/.test(input.receiverGln ?? '')) return;
  const message = 'Expected the 13 digits of the receiver’s GLN (EAN-nummer).';
  faults.add('INVALID', ['input', 'receiverGln'], message);
}
