/**
 * Enum values between the schema, which writes them in capitals, and Billy. The words themselves stand in
 * the table; here stands which enum of the schema they belong to.
 */

import { isEnumType, type GraphQLSchema } from 'graphql';
import { actions } from '../billy/resources/actions.ts';
import { contacts } from '../billy/resources/contacts.ts';
import { resourceNames, resources } from '../billy/resources/index.ts';
import { invoiceLines, invoices } from '../billy/resources/invoicing.ts';
import { accountGroups, accountNatures, accounts, postings } from '../billy/resources/ledger.ts';
import { organizations } from '../billy/resources/organization.ts';
import { bills } from '../billy/resources/purchasing.ts';

/** Billy's words by the enum that holds them, where the schema adds `UNKNOWN` for words not yet met. */
export const billyWords: Readonly<Record<string, readonly string[]>> = {
  AccountGroupType: accountGroups.fields.type.values,
  AccountSystemRole: accounts.fields.systemRole.values,
  BillType: bills.fields.type.values,
  ContactType: contacts.fields.type.values,
  DiscountMode: invoiceLines.fields.discountMode.values,
  DocumentState: invoices.fields.state.values,
  EmailAttachmentDeliveryMode: contacts.fields.emailAttachmentDeliveryMode.values,
  InvoiceLogType: actions.invoiceLogs.fields.type.values,
  InvoiceType: invoices.fields.type.values,
  PaymentTermsMode: contacts.fields.paymentTermsMode.values,
  ReportType: accountNatures.fields.reportType.values,
  SentState: invoices.fields.sentState.values,
  Side: postings.fields.side.values,
  SubscriptionPeriod: organizations.fields.subscriptionPeriod.values,
  TaxMode: invoices.fields.taxMode.values,
};

/** What a record may be referred to as, in filters and inputs; Billy's singular names. */
const referenceWords: Readonly<Record<string, readonly string[]>> = {
  AttachmentOwnerType: ['invoice', 'bill', 'daybookTransaction'],
  BankLineSubjectType: ['posting', 'transaction', 'invoice', 'bill'],
  BalanceModifierSubjectType: ['invoice', 'bill'],
  BalanceModifierSourceType: ['bankPayment', 'contactBalancePayment', 'invoice', 'bill'],
};

/** Words of our own. */
const ownWords: Readonly<Record<string, readonly string[]>> = {
  OperationState: ['pending', 'succeeded', 'rejected', 'failed', 'unknown'],
};

/** Words that only callers write. */
const inputWords: Readonly<Record<string, readonly string[]>> = {
  ReceiverIdType: actions.invoiceDeliveries.fields.receiverIdType.values,
};

/** The value a caller sees for a word of Billy's that the schema does not know; refused as an argument. */
export const unknownValue = 'UNKNOWN';

/** Resolver map that lets resolvers see Billy's words on both sides: `CREDIT_NOTE` is `creditNote`. */
export const enumResolvers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...byName(billyWords),
  ...byName(referenceWords),
  ...byName(inputWords),
  ...byName(ownWords),
  ...byName(
    Object.fromEntries(
      resourceNames.map((name) => [`${resources[name].type}SortKey`, resources[name].sortKeys]),
    ),
  ),
};

/** `netEndOfMonth` becomes `NET_END_OF_MONTH`, `contact.name` becomes `CONTACT_NAME`. */
export function enumName(word: string): string {
  return word
    .replace('.', '_')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toUpperCase();
}

/**
 * Makes every enum of `billyWords` serve `UNKNOWN` for a word it does not hold, instead of failing the
 * field, and report it. Changes the schema in place.
 */
export function serveUnknownEnumValues(
  schema: GraphQLSchema,
  onUnknownEnum: (type: string, value: string) => void,
): void {
  for (const [name, words] of Object.entries(billyWords)) {
    const type = schema.getType(name);
    if (!isEnumType(type)) continue;
    const known = new Map(words.map((word) => [word, enumName(word)]));
    type.serialize = (value) => {
      const word = String(value);
      const served = known.get(word);
      if (served === undefined) onUnknownEnum(name, word);
      return served ?? unknownValue;
    };
  }
}

function byName(
  wordsByEnum: Readonly<Record<string, readonly string[]>>,
): Record<string, Record<string, string>> {
  return Object.fromEntries(
    Object.entries(wordsByEnum).map(([name, words]) => [
      name,
      Object.fromEntries(words.map((word) => [enumName(word), word])),
    ]),
  );
}
