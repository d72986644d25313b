import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BillyRecord } from '../billy/records.ts';
import type { AccountStatementRow as StatementRow, AccountStatement as Statement, InvoiceLog as DeliveryEvent } from '../billy/actions.ts';
import type { GraphQLContext } from '../graphql/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date without a time or a zone, as YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** A point in time, as RFC 3339 in UTC, such as 2025-06-02T12:00:00Z. As an argument, any offset is accepted. */
  DateTime: { input: string; output: string; }
  /**
   * An exact decimal number as text, such as "1234.50": amounts, quantities, rates. Never rounded on the
   * way. As an argument, text or a plain number is accepted.
   */
  Decimal: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** An account in the chart of accounts (konto). */
export type Account = Node & {
  readonly __typename?: 'Account';
  /** Number in the chart of accounts (kontonummer). */
  readonly accountNo?: Maybe<Scalars['Int']['output']>;
  /** Number of the account in the bank. */
  readonly bankAccountNo?: Maybe<Scalars['String']['output']>;
  /** IBAN of the account. */
  readonly bankIban?: Maybe<Scalars['String']['output']>;
  /** Billy's id of the bank. Billy serves it without documenting it. */
  readonly bankId?: Maybe<Scalars['String']['output']>;
  /** Reconciliations of this account's bank lines. */
  readonly bankLineMatches?: Maybe<BankLineMatchConnection>;
  /** Lines of the bank's statement for this account. */
  readonly bankLines?: Maybe<BankLineConnection>;
  /** Name of the bank. */
  readonly bankName?: Maybe<Scalars['String']['output']>;
  /** The bank's registration number, 4 digits in Denmark (registreringsnummer). */
  readonly bankRoutingNo?: Maybe<Scalars['String']['output']>;
  /** SWIFT or BIC code of the bank. */
  readonly bankSwift?: Maybe<Scalars['String']['output']>;
  /** When it was made in Billy, in UTC. Billy serves it without documenting it. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** Currency it is kept in; null means the company's own. */
  readonly currency?: Maybe<Currency>;
  /** What the account is for, in words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The group it stands in (kontogruppe). */
  readonly group?: Maybe<AccountGroup>;
  /** Billy's id of the account. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is put away: kept for the books, left out of pick lists. */
  readonly isArchived?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it stands for an account in a bank. */
  readonly isBankAccount?: Maybe<Scalars['Boolean']['output']>;
  /** Whether payments can be made from and to it, as with bank, cash and owner's accounts. */
  readonly isPaymentEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** Name of the account. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Whether it is an asset, liability, equity, revenue or expense account. */
  readonly nature?: Maybe<AccountNature>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** Everything booked on this account. */
  readonly postings?: Maybe<PostingConnection>;
  /** Which account of Billy's standard chart it was made from. Billy serves it without documenting it. */
  readonly predefinedAccountId?: Maybe<Scalars['String']['output']>;
  /**
   * Which account of the public Danish standard chart it corresponds to (fællesoffentlig kontoplan).
   * Billy serves it without documenting it.
   */
  readonly publicAccountId?: Maybe<Scalars['String']['output']>;
  /**
   * What was posted to this account in a period, with a running balance (kontokort). Billy serves it although it is
   * undocumented, and it is read anew by every request.
   */
  readonly statement?: Maybe<AccountStatement>;
  /** What Billy itself books on it; null on ordinary accounts. */
  readonly systemRole?: Maybe<AccountSystemRole>;
  /** VAT rate proposed for lines booked on it. */
  readonly taxRate?: Maybe<TaxRate>;
  /** When it was last changed in Billy, in UTC. Billy serves it without documenting it. */
  readonly updatedTime?: Maybe<Scalars['DateTime']['output']>;
};


/** An account in the chart of accounts (konto). */
export type AccountBankLineMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BankLineMatchesOfAccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An account in the chart of accounts (konto). */
export type AccountBankLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BankLinesOfAccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An account in the chart of accounts (konto). */
export type AccountPostingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PostingsOfAccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PostingSort>;
};


/** An account in the chart of accounts (konto). */
export type AccountStatementArgs = {
  period: Scalars['String']['input'];
};

/** A stretch of a list of accounts. */
export type AccountConnection = {
  readonly __typename?: 'AccountConnection';
  /** The accounts of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<AccountEdge>;
  /** The accounts of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<Account>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many accounts the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An account at its place in a list. */
export type AccountEdge = {
  readonly __typename?: 'AccountEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The account itself. */
  readonly node: Account;
};

/** Conditions on accounts. */
export type AccountFilter = {
  /** Exactly this account number. */
  readonly accountNo?: InputMaybe<Scalars['Int']['input']>;
  /** Only archived ones, or only those in use. */
  readonly isArchived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only bank accounts, or only the others. */
  readonly isBankAccount?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only accounts that payments can use, or only the others. */
  readonly isPaymentEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Free text, looked for in what identifies an account. */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  /** Only the account that Billy uses for this. */
  readonly systemRole?: InputMaybe<AccountSystemRole>;
};

/** A group or heading in the chart of accounts (kontogruppe). */
export type AccountGroup = Node & {
  readonly __typename?: 'AccountGroup';
  /**
   * Number of the group in the chart of accounts, such as 7200. Billy serves it without documenting
   * it.
   */
  readonly accountNo?: Maybe<Scalars['Int']['output']>;
  /** Whether its accounts may be used for payments. Billy serves it without documenting it. */
  readonly allowPaymentAmounts?: Maybe<Scalars['Boolean']['output']>;
  /** What the group is for, in words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Billy's id of the account group. */
  readonly id: Scalars['ID']['output'];
  /** First account number that belongs to the group. Billy serves it without documenting it. */
  readonly intervalFrom?: Maybe<Scalars['Int']['output']>;
  /** Last account number that belongs to the group. Billy serves it without documenting it. */
  readonly intervalTo?: Maybe<Scalars['Int']['output']>;
  /** Name of the group. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Whether its accounts are assets, liabilities, equity, revenue or expenses. */
  readonly nature?: Maybe<AccountNature>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** Which group of Billy's standard chart it was made from. Billy serves it without documenting it. */
  readonly predefinedAccountGroupId?: Maybe<Scalars['String']['output']>;
  /** Place among groups, smallest first. Billy serves it without documenting it. */
  readonly priority?: Maybe<Scalars['Int']['output']>;
  /** How the line is set in reports. Billy serves it without documenting it. */
  readonly style?: Maybe<Scalars['String']['output']>;
  /** Where a running total shown at this line begins. Billy serves it without documenting it. */
  readonly sumFrom?: Maybe<Scalars['String']['output']>;
  /** Whether it is a heading or a group of accounts. Billy serves it without documenting it. */
  readonly type?: Maybe<AccountGroupType>;
};

/** A stretch of a list of account groups. */
export type AccountGroupConnection = {
  readonly __typename?: 'AccountGroupConnection';
  /** The account groups of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<AccountGroupEdge>;
  /** The account groups of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<AccountGroup>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many account groups the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An account group at its place in a list. */
export type AccountGroupEdge = {
  readonly __typename?: 'AccountGroupEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The account group itself. */
  readonly node: AccountGroup;
};

/** What a line of the chart of accounts that is no account stands for. */
export type AccountGroupType =
  /** A group of accounts (kontogruppe). */
  | 'GROUP'
  /** A heading above groups (overskrift). */
  | 'HEADER'
  /** A value Billy has begun to use since this schema was written. Refused as an argument. */
  | 'UNKNOWN';

/** One of the five kinds of account: asset, liability, equity, revenue or expense (kontotype). */
export type AccountNature = Node & {
  readonly __typename?: 'AccountNature';
  /** The kind itself: asset, liability, equity, revenue or expense. */
  readonly id: Scalars['ID']['output'];
  /** Name of the kind. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Side on which accounts of this kind usually stand. */
  readonly normalBalance?: Maybe<Side>;
  /** Which report accounts of this kind belong to. */
  readonly reportType?: Maybe<ReportType>;
};

/** A stretch of a list of account natures. */
export type AccountNatureConnection = {
  readonly __typename?: 'AccountNatureConnection';
  /** The account natures of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<AccountNatureEdge>;
  /** The account natures of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<AccountNature>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many account natures the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An account nature at its place in a list. */
export type AccountNatureEdge = {
  readonly __typename?: 'AccountNatureEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The account nature itself. */
  readonly node: AccountNature;
};

/** The order of a list of accounts. */
export type AccountSort = {
  /** Smallest, earliest or first in the alphabet first, or the other way round. */
  readonly direction?: SortDirection;
  /** What to put them in order by. */
  readonly key: AccountSortKey;
};

/** What a list of accounts can be put in order by. */
export type AccountSortKey =
  /** By account number. */
  | 'ACCOUNT_NO'
  /** By name, in Danish alphabetical order. */
  | 'NAME';

/** What was posted to an account in a period (kontokort). */
export type AccountStatement = {
  readonly __typename?: 'AccountStatement';
  /** Whether Billy left out rows because there are too many; a shorter period shows them. */
  readonly isTruncated?: Maybe<Scalars['Boolean']['output']>;
  /** The rows in the order of the books. */
  readonly rows: ReadonlyArray<AccountStatementRow>;
  /** Balance before the first row, in the account's own currency; debit is positive. */
  readonly startBalance?: Maybe<Scalars['Decimal']['output']>;
  /** Balance before the first row, in the company's base currency; debit is positive. */
  readonly startBaseBalance?: Maybe<Scalars['Decimal']['output']>;
};

/** One posting in an account's statement. */
export type AccountStatementRow = {
  readonly __typename?: 'AccountStatementRow';
  /** Balance of the account after this row. */
  readonly balance?: Maybe<Scalars['Decimal']['output']>;
  /** Amount in the company's base currency; debit is positive. */
  readonly baseAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Amount when the account is credited, otherwise 0. */
  readonly credit?: Maybe<Scalars['Decimal']['output']>;
  /** Currency of the posting. */
  readonly currency?: Maybe<Currency>;
  /** The day it is booked on (bogføringsdato). */
  readonly entryDate?: Maybe<Scalars['Date']['output']>;
  /** Amount with VAT. */
  readonly grossAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Billy's id of the row. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** Whether Billy made the row up, such as a closing line, rather than posted it. */
  readonly isSpecial?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it was voided. */
  readonly isVoided?: Maybe<Scalars['Boolean']['output']>;
  /** What kind of document caused it, in words. */
  readonly originatorName?: Maybe<Scalars['String']['output']>;
  /** VAT in it (moms). */
  readonly tax?: Maybe<Scalars['Decimal']['output']>;
  /** Text of the posting. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The transaction it belongs to (postering). */
  readonly transaction?: Maybe<Transaction>;
  /** Number of that transaction in the books. */
  readonly transactionNo?: Maybe<Scalars['Int']['output']>;
  /** Number of the voucher (bilagsnummer). */
  readonly voucherNo?: Maybe<Scalars['String']['output']>;
};

/** Accounts that Billy itself books on. */
export type AccountSystemRole =
  /** What the company owes its suppliers (varekreditorer). */
  | 'ACCOUNTS_PAYABLE'
  /** What customers owe the company (varedebitorer). */
  | 'ACCOUNTS_RECEIVABLE'
  /** Result of the running year (årets resultat). */
  | 'CURRENT_EARNINGS'
  /** Revenue from late fees (rykkergebyrer). */
  | 'LATE_FEES_REVENUE'
  /** Prepaid to suppliers (forudbetalinger til leverandører). */
  | 'PREPAYMENT_ASSET'
  /** Prepaid by customers (forudbetalinger fra kunder). */
  | 'PREPAYMENT_LIABILITY'
  /** Gains and losses when foreign money is paid (realiserede kursreguleringer). */
  | 'REALIZED_CURRENCY_DIFFERENCE'
  /** Results of earlier years (overført resultat). */
  | 'RETAINED_EARNINGS'
  /** VAT settled and owed to the tax authority (momsafregning). */
  | 'SALES_TAX'
  /** VAT on sales (salgsmoms, udgående moms). */
  | 'SALES_TAX_PAYABLE'
  /** A value Billy has begun to use since this schema was written. Refused as an argument. */
  | 'UNKNOWN'
  /** Gains and losses on foreign money not yet paid (urealiserede kursreguleringer). */
  | 'UNREALIZED_CURRENCY_DIFFERENCE';

/** A file in its place as a voucher on a document, or waiting for one (bilag). */
export type Attachment = Node & {
  readonly __typename?: 'Attachment';
  /** Total of the document as read from the scan. Billy serves it without documenting it. */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /** When it was made in Billy, in UTC. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** Date of the document as read from the scan. Billy serves it without documenting it. */
  readonly documentDate?: Maybe<Scalars['Date']['output']>;
  /** The file itself. */
  readonly file?: Maybe<File>;
  /** Billy's id of the attachment. */
  readonly id: Scalars['ID']['output'];
  /**
   * Whether Billy thinks that the same document is here already. Billy serves it without documenting
   * it.
   */
  readonly isDuplicate?: Maybe<Scalars['Boolean']['output']>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** The document it belongs to; null while it waits for one. */
  readonly owner?: Maybe<AttachmentOwner>;
  /** Id of the document it belongs to, without its kind. Billy serves it without documenting it. */
  readonly ownerId?: Maybe<Scalars['String']['output']>;
  /** Place among the files of its document, smallest first. */
  readonly priority?: Maybe<Scalars['Int']['output']>;
  /** Name of the supplier as read from the scan. Billy serves it without documenting it. */
  readonly supplier?: Maybe<Scalars['String']['output']>;
  /** Kind of document as read from the scan, in Billy's words. Billy serves it without documenting it. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** A stretch of a list of attachments. */
export type AttachmentConnection = {
  readonly __typename?: 'AttachmentConnection';
  /** The attachments of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<AttachmentEdge>;
  /** The attachments of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<Attachment>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many attachments the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An attachment at its place in a list. */
export type AttachmentEdge = {
  readonly __typename?: 'AttachmentEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The attachment itself. */
  readonly node: Attachment;
};

/** Conditions on attachments. */
export type AttachmentFilter = {
  /** Exactly this total as read from the scan. */
  readonly amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Only suspected duplicates, or only the others. */
  readonly isDuplicate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only files of this document. */
  readonly ownerReference?: InputMaybe<AttachmentOwnerReference>;
  /** Free text, looked for in what was read from the scan. */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this supplier as read from the scan. */
  readonly supplier?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this kind of document as read from the scan. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
  /** Only files that wait for a document, or only the others. */
  readonly unhandled?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A document that files can be hung on. */
export type AttachmentOwner = Bill | DaybookTransaction | Invoice;

/** Names one document that files can be hung on. */
export type AttachmentOwnerReference = {
  /** Billy's id of that record. */
  readonly id: Scalars['ID']['input'];
  /** Which kind of record it is. */
  readonly type: AttachmentOwnerType;
};

/** What kind of document files can be hung on. */
export type AttachmentOwnerType =
  /** A bill or credit note from a supplier. */
  | 'BILL'
  /** A manual journal entry. */
  | 'DAYBOOK_TRANSACTION'
  /** An invoice or credit note to a customer. */
  | 'INVOICE';

/** The order of a list of attachments. */
export type AttachmentSort = {
  /** Smallest, earliest or first in the alphabet first, or the other way round. */
  readonly direction?: SortDirection;
  /** What to put them in order by. */
  readonly key: AttachmentSortKey;
};

/** What a list of attachments can be put in order by. */
export type AttachmentSortKey =
  /** By when they were made in Billy. */
  | 'CREATED_TIME';

/** A change to what is left to pay on an invoice or a bill. */
export type BalanceModifier = Node & {
  readonly __typename?: 'BalanceModifier';
  /** The change of the balance, in the document's currency; negative when something was paid. */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /** Day of the change. */
  readonly entryDate?: Maybe<Scalars['Date']['output']>;
  /** Billy's id of the balance modifier. */
  readonly id: Scalars['ID']['output'];
  /** Whether the change was taken back (annulleret). */
  readonly isVoided?: Maybe<Scalars['Boolean']['output']>;
  /** What made the change: a payment, a settlement or a credit note. */
  readonly modifier?: Maybe<BalanceModifierSource>;
  /** Gain or loss on the exchange rate, in the company's own currency (kursdifference). */
  readonly realizedCurrencyDifference?: Maybe<Scalars['Decimal']['output']>;
  /** The invoice or bill whose balance changed. */
  readonly subject?: Maybe<BalanceModifierSubject>;
};

/** A stretch of a list of balance modifiers. */
export type BalanceModifierConnection = {
  readonly __typename?: 'BalanceModifierConnection';
  /** The balance modifiers of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<BalanceModifierEdge>;
  /** The balance modifiers of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<BalanceModifier>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many balance modifiers the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A balance modifier at its place in a list. */
export type BalanceModifierEdge = {
  readonly __typename?: 'BalanceModifierEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The balance modifier itself. */
  readonly node: BalanceModifier;
};

/** Conditions on balance modifiers. */
export type BalanceModifierFilter = {
  /** Only changes made by this payment, settlement or credit note. */
  readonly modifierReference?: InputMaybe<BalanceModifierSourceReference>;
  /** Only changes to this document's balance. */
  readonly subjectReference?: InputMaybe<BalanceModifierSubjectReference>;
};

/** What can change the balance of a document. */
export type BalanceModifierSource = BankPayment | Bill | ContactBalancePayment | Invoice;

/** Names one thing that can change the balance of a document. */
export type BalanceModifierSourceReference = {
  /** Billy's id of that record. */
  readonly id: Scalars['ID']['input'];
  /** Which kind of record it is. */
  readonly type: BalanceModifierSourceType;
};

/** What kind of thing can change the balance of a document. */
export type BalanceModifierSourceType =
  /** A payment in or out. */
  | 'BANK_PAYMENT'
  /** A bill or credit note from a supplier. */
  | 'BILL'
  /** A settlement from a contact's balance. */
  | 'CONTACT_BALANCE_PAYMENT'
  /** An invoice or credit note to a customer. */
  | 'INVOICE';

/** A document whose balance can change. */
export type BalanceModifierSubject = Bill | Invoice;

/** Names one document whose balance can change. */
export type BalanceModifierSubjectReference = {
  /** Billy's id of that record. */
  readonly id: Scalars['ID']['input'];
  /** Which kind of record it is. */
  readonly type: BalanceModifierSubjectType;
};

/** What kind of document's balance can change. */
export type BalanceModifierSubjectType =
  /** A bill or credit note from a supplier. */
  | 'BILL'
  /** An invoice or credit note to a customer. */
  | 'INVOICE';

/** One line of a bank statement (bankpostering). */
export type BankLine = Node & {
  readonly __typename?: 'BankLine';
  /** The bank account in the books whose statement it stands on. */
  readonly account?: Maybe<Account>;
  /** Amount in the account's currency; always positive, the side gives the direction. */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /**
   * Balance of the bank account after this line, in the account's currency. Billy serves it without
   * documenting it.
   */
  readonly balance?: Maybe<Scalars['Decimal']['output']>;
  /** The bank's text, which often names the payer or payee. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Day the bank booked it on. */
  readonly entryDate?: Maybe<Scalars['Date']['output']>;
  /** The bank's own id of the line. Billy serves it without documenting it. */
  readonly externalId?: Maybe<Scalars['String']['output']>;
  /** Id that lines fetched together have in common. Billy serves it without documenting it. */
  readonly groupId?: Maybe<Scalars['String']['output']>;
  /** Billy's id of the bank line. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is reconciled with the ledger (afstemt). Billy serves it without documenting it. */
  readonly isReconciled?: Maybe<Scalars['Boolean']['output']>;
  /** The reconciliation it belongs to; every line has one from the start. */
  readonly match?: Maybe<BankLineMatch>;
  /** Where the line was fetched from: a bank, or a file. Billy serves it without documenting it. */
  readonly provider?: Maybe<Scalars['String']['output']>;
  /** Whether a voucher for it has been found, in Billy's words. Billy serves it without documenting it. */
  readonly receiptState?: Maybe<Scalars['String']['output']>;
  /** Debit for money that came in, credit for money that went out. */
  readonly side?: Maybe<Side>;
  /**
   * Whether the bank has booked it, in Billy's words; booked is the known one. Billy serves it without
   * documenting it.
   */
  readonly status?: Maybe<Scalars['String']['output']>;
};

/** A stretch of a list of bank lines. */
export type BankLineConnection = {
  readonly __typename?: 'BankLineConnection';
  /** The bank lines of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<BankLineEdge>;
  /** The bank lines of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<BankLine>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many bank lines the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A bank line at its place in a list. */
export type BankLineEdge = {
  readonly __typename?: 'BankLineEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The bank line itself. */
  readonly node: BankLine;
};

/** Conditions on bank lines; Billy lists them for one account at a time. */
export type BankLineFilter = {
  /** Only lines of the bank account with this id. */
  readonly accountId: Scalars['ID']['input'];
  /** Only reconciled ones, or only the others. */
  readonly isReconciled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this amount or less. */
  readonly maxAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Booked by the bank this day or earlier. */
  readonly maxEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Of this amount or more. */
  readonly minAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Booked by the bank this day or later. */
  readonly minEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Free text, looked for in the bank's text. */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this voucher state. */
  readonly receiptState?: InputMaybe<Scalars['String']['input']>;
  /** Only money in (debit), or only money out (credit). */
  readonly side?: InputMaybe<Side>;
  /** Exactly this status. */
  readonly status?: InputMaybe<Scalars['String']['input']>;
};

/** A reconciliation of one or more bank lines with what stands in the books (bankafstemning). */
export type BankLineMatch = Node & {
  readonly __typename?: 'BankLineMatch';
  /** The bank account in the books. */
  readonly account?: Maybe<Account>;
  /** Amount of its bank lines together, in the account's currency. */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /** When it was made final, in UTC. */
  readonly approvedTime?: Maybe<Scalars['DateTime']['output']>;
  /** What a difference between bank and books is booked as, in Billy's words. */
  readonly differenceType?: Maybe<Scalars['String']['output']>;
  /** Day of the reconciliation. */
  readonly entryDate?: Maybe<Scalars['Date']['output']>;
  /** Account a difference is booked on as a fee. */
  readonly feeAccount?: Maybe<Account>;
  /** Billy's id of the bank line match. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is final: what it matches is then reconciled (godkendt). */
  readonly isApproved?: Maybe<Scalars['Boolean']['output']>;
  /** The bank lines it takes together. */
  readonly lines?: Maybe<ReadonlyArray<BankLine>>;
  /** Debit for money that came in, credit for money that went out. */
  readonly side?: Maybe<Side>;
  /** What in the books its lines are matched with. */
  readonly subjectAssociations?: Maybe<ReadonlyArray<BankLineSubjectAssociation>>;
};

/** A stretch of a list of bank line matches. */
export type BankLineMatchConnection = {
  readonly __typename?: 'BankLineMatchConnection';
  /** The bank line matches of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<BankLineMatchEdge>;
  /** The bank line matches of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<BankLineMatch>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many bank line matches the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A bank line match at its place in a list. */
export type BankLineMatchEdge = {
  readonly __typename?: 'BankLineMatchEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The bank line match itself. */
  readonly node: BankLineMatch;
};

/** Conditions on reconciliations. */
export type BankLineMatchFilter = {
  /** Only those of the bank account with this id. */
  readonly accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Only final ones, or only those still open. */
  readonly isApproved?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on the reconciliations of one account. */
export type BankLineMatchesOfAccountFilter = {
  /** Only final ones, or only those still open. */
  readonly isApproved?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What in the books bank lines can be matched with. */
export type BankLineSubject = Bill | Invoice | Posting | Transaction;

/** Ties a bank reconciliation to one thing in the books. */
export type BankLineSubjectAssociation = Node & {
  readonly __typename?: 'BankLineSubjectAssociation';
  /** Billy's id of the bank line subject association. */
  readonly id: Scalars['ID']['output'];
  /** The reconciliation it is part of (bankafstemning). */
  readonly match?: Maybe<BankLineMatch>;
  /** What its bank lines are matched with. */
  readonly subject?: Maybe<BankLineSubject>;
};

/** A stretch of a list of bank line subject associations. */
export type BankLineSubjectAssociationConnection = {
  readonly __typename?: 'BankLineSubjectAssociationConnection';
  /** The bank line subject associations of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<BankLineSubjectAssociationEdge>;
  /** The bank line subject associations of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<BankLineSubjectAssociation>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many bank line subject associations the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A bank line subject association at its place in a list. */
export type BankLineSubjectAssociationEdge = {
  readonly __typename?: 'BankLineSubjectAssociationEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The bank line subject association itself. */
  readonly node: BankLineSubjectAssociation;
};

/** Conditions on the bank lines of one account. */
export type BankLinesOfAccountFilter = {
  /** Only reconciled ones, or only the others. */
  readonly isReconciled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this amount or less. */
  readonly maxAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Booked by the bank this day or earlier. */
  readonly maxEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Of this amount or more. */
  readonly minAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Booked by the bank this day or later. */
  readonly minEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Free text, looked for in the bank's text. */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this voucher state. */
  readonly receiptState?: InputMaybe<Scalars['String']['input']>;
  /** Only money in (debit), or only money out (credit). */
  readonly side?: InputMaybe<Side>;
  /** Exactly this status. */
  readonly status?: InputMaybe<Scalars['String']['input']>;
};

/** Money that came in or went out, and what it pays (betaling). */
export type BankPayment = Node & {
  readonly __typename?: 'BankPayment';
  /** What it pays: one balance modifier for each invoice or bill. */
  readonly associations?: Maybe<ReadonlyArray<BalanceModifier>>;
  /** Account the money moved on, such as a bank account. */
  readonly cashAccount?: Maybe<Account>;
  /** How much money moved, in the currency of the cash account. */
  readonly cashAmount?: Maybe<Scalars['Decimal']['output']>;
  /** What one unit of the subjects' currency is worth in the cash account's; 1 when they are the same. */
  readonly cashExchangeRate?: Maybe<Scalars['Decimal']['output']>;
  /** Debit for money that came in, credit for money that went out. */
  readonly cashSide?: Maybe<Side>;
  /** The customer who paid, or the supplier who was paid. */
  readonly contact?: Maybe<Contact>;
  /** What was left over and stands on the contact's balance. */
  readonly contactBalancePostings?: Maybe<ReadonlyArray<ContactBalancePosting>>;
  /** When it was made in Billy, in UTC. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** Day the money moved (betalingsdato). */
  readonly entryDate?: Maybe<Scalars['Date']['output']>;
  /** Expense account the fee is booked on. */
  readonly feeAccount?: Maybe<Account>;
  /** Fee the bank or card company kept, in the cash account's currency; positive (gebyr). */
  readonly feeAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Billy's id of the bank payment. */
  readonly id: Scalars['ID']['output'];
  /** Whether the payment was taken back (annulleret); this cannot be undone. */
  readonly isVoided?: Maybe<Scalars['Boolean']['output']>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** Currency of the documents that are paid. */
  readonly subjectCurrency?: Maybe<Currency>;
};

/** A stretch of a list of bank payments. */
export type BankPaymentConnection = {
  readonly __typename?: 'BankPaymentConnection';
  /** The bank payments of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<BankPaymentEdge>;
  /** The bank payments of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<BankPayment>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many bank payments the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A bank payment at its place in a list. */
export type BankPaymentEdge = {
  readonly __typename?: 'BankPaymentEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The bank payment itself. */
  readonly node: BankPayment;
};

/** Conditions on payments. */
export type BankPaymentFilter = {
  /** Only those taken back, or only those that count. */
  readonly isVoided?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A bill or credit note from a supplier (regning, købsbilag). */
export type Bill = Node & {
  readonly __typename?: 'Bill';
  /** Total without VAT, in the bill's currency; positive also on credit notes. */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /** Where this document itself settles others, as a credit note does. */
  readonly appliedBalanceModifiers?: Maybe<BalanceModifierConnection>;
  /** When it was approved and so entered the books, in UTC; null on a draft. */
  readonly approvedTime?: Maybe<Scalars['DateTime']['output']>;
  /** Files that go with it as vouchers (bilag). */
  readonly attachments?: Maybe<ReadonlyArray<Attachment>>;
  /** What is still to be paid to the supplier, in the bill's currency (restbeløb). */
  readonly balance?: Maybe<Scalars['Decimal']['output']>;
  /** What has changed its balance: payments, credit notes and settlements. */
  readonly balanceModifiers?: Maybe<ReadonlyArray<BalanceModifier>>;
  /** The supplier (leverandør). */
  readonly contact?: Maybe<Contact>;
  /** The supplier's name as free text, where the bill names no contact. */
  readonly contactName?: Maybe<Scalars['String']['output']>;
  /** When it was made in Billy, in UTC. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** Credit notes that take back all or part of this bill. */
  readonly creditNotes?: Maybe<ReadonlyArray<Bill>>;
  /** The bill that this credit note takes back; null on bills. */
  readonly creditedBill?: Maybe<Bill>;
  /** Currency of every amount on the bill (valuta). */
  readonly currency?: Maybe<Currency>;
  /** Due date (forfaldsdato). */
  readonly dueDate?: Maybe<Scalars['Date']['output']>;
  /** Date of the bill, and the day it is booked on (bilagsdato). */
  readonly entryDate?: Maybe<Scalars['Date']['output']>;
  /** What one unit of the bill's currency is worth in the company's own; 1 when they are the same. */
  readonly exchangeRate?: Maybe<Scalars['Decimal']['output']>;
  /** Total with VAT, in the bill's currency. Billy serves it without documenting it. */
  readonly grossAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Billy's id of the bill. */
  readonly id: Scalars['ID']['output'];
  /** Whether it holds little but a scanned or mailed voucher so far. */
  readonly isBare?: Maybe<Scalars['Boolean']['output']>;
  /** Whether nothing is left to pay (betalt). */
  readonly isPaid?: Maybe<Scalars['Boolean']['output']>;
  /** What was bought, in short: the texts of the lines. */
  readonly lineDescription?: Maybe<Scalars['String']['output']>;
  /** What was bought, line by line. */
  readonly lines?: Maybe<ReadonlyArray<BillLine>>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** Account it was paid from at once; null when it is to be paid later. */
  readonly paymentAccount?: Maybe<Account>;
  /** Day it was paid at once; goes with the payment account. */
  readonly paymentDate?: Maybe<Scalars['Date']['output']>;
  /** Payment code that was read from the scanned bill. Billy serves it without documenting it. */
  readonly scannedCode?: Maybe<Scalars['String']['output']>;
  /**
   * How far the reading of the scanned bill has come, in Billy's words. Billy serves it without
   * documenting it.
   */
  readonly scannedState?: Maybe<Scalars['String']['output']>;
  /** Where the bill came from, such as a mail or an app, in Billy's words. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Draft, approved or voided. */
  readonly state?: Maybe<DocumentState>;
  /** Subject line of the mail it came with. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** The supplier's own invoice number. */
  readonly suppliersInvoiceNo?: Maybe<Scalars['String']['output']>;
  /** Total VAT (moms), in the bill's currency. */
  readonly tax?: Maybe<Scalars['Decimal']['output']>;
  /** Whether line amounts contain VAT. */
  readonly taxMode?: Maybe<TaxMode>;
  /** Whether it is a bill or a credit note. */
  readonly type?: Maybe<BillType>;
  /** The company's voucher number for it (bilagsnummer). */
  readonly voucherNo?: Maybe<Scalars['String']['output']>;
};


/** A bill or credit note from a supplier (regning, købsbilag). */
export type BillAppliedBalanceModifiersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A stretch of a list of bills. */
export type BillConnection = {
  readonly __typename?: 'BillConnection';
  /** The bills of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<BillEdge>;
  /** The bills of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<Bill>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many bills the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A bill at its place in a list. */
export type BillEdge = {
  readonly __typename?: 'BillEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The bill itself. */
  readonly node: Bill;
};

/** Conditions on bills. */
export type BillFilter = {
  /** Exactly this total without VAT. */
  readonly amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Only bills from the supplier with this id. */
  readonly contactId?: InputMaybe<Scalars['ID']['input']>;
  /** Only credit notes that take back the bill with this id. */
  readonly creditedBillId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those in this currency, such as DKK. */
  readonly currencyId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Dated within a period: all, dates:2025-06-01...2025-06-30, day:2025-06-08, month:2025-06,
   * quarter:2025-2, halfYear:2025-1, year:2025 or fiscalYear:2025.
   */
  readonly entryDatePeriod?: InputMaybe<Scalars['String']['input']>;
  /** Only those with a voucher file, or only those that miss one. */
  readonly hasAttachments?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that hold little but a voucher so far, or only the others. */
  readonly isBare?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only paid ones, or only those with something left to pay. */
  readonly isPaid?: InputMaybe<Scalars['Boolean']['input']>;
  /** Due this day or earlier; yesterday, isPaid false and state APPROVED give what is overdue. */
  readonly maxDueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Dated this day or earlier. */
  readonly maxEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Due this day or later. */
  readonly minDueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Dated this day or later. */
  readonly minEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Free text, looked for in supplier, line texts, voucher number, supplier's invoice number and
   * amounts.
   */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  /** Only drafts, only approved ones or only voided ones. */
  readonly state?: InputMaybe<DocumentState>;
  /** Exactly this invoice number of the supplier's. */
  readonly suppliersInvoiceNo?: InputMaybe<Scalars['String']['input']>;
};

/** One line of a bill. */
export type BillLine = Node & {
  readonly __typename?: 'BillLine';
  /** Account the purchase is booked on, mostly an expense account. */
  readonly account?: Maybe<Account>;
  /** Amount of the line, in the bill's currency. */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /** The bill it stands on. */
  readonly bill?: Maybe<Bill>;
  /** What was bought. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Billy's id of the bill line. */
  readonly id: Scalars['ID']['output'];
  /** Place of the line on the bill, smallest first. */
  readonly priority?: Maybe<Scalars['Int']['output']>;
  /** VAT of the line, in the bill's currency. */
  readonly tax?: Maybe<Scalars['Decimal']['output']>;
  /** VAT rate of the line; Billy takes the account's when none was given. */
  readonly taxRate?: Maybe<TaxRate>;
};

/** A stretch of a list of bill lines. */
export type BillLineConnection = {
  readonly __typename?: 'BillLineConnection';
  /** The bill lines of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<BillLineEdge>;
  /** The bill lines of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<BillLine>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many bill lines the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A bill line at its place in a list. */
export type BillLineEdge = {
  readonly __typename?: 'BillLineEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The bill line itself. */
  readonly node: BillLine;
};

/** Conditions on bill lines. */
export type BillLineFilter = {
  /** Only lines of the bill with this id. */
  readonly billId?: InputMaybe<Scalars['ID']['input']>;
};

/** The order of a list of bills. */
export type BillSort = {
  /** Smallest, earliest or first in the alphabet first, or the other way round. */
  readonly direction?: SortDirection;
  /** What to put them in order by. */
  readonly key: BillSortKey;
};

/** What a list of bills can be put in order by. */
export type BillSortKey =
  /** By total without VAT. */
  | 'AMOUNT'
  /** By whether a voucher file is attached. */
  | 'ATTACHMENTS'
  /** By what is still to be paid. */
  | 'BALANCE'
  /** By the supplier's name. */
  | 'CONTACT_NAME'
  /** By when they were made in Billy. */
  | 'CREATED_TIME'
  /** By due date. */
  | 'DUE_DATE'
  /** By date of the bill. */
  | 'ENTRY_DATE'
  /** By total with VAT. */
  | 'GROSS_AMOUNT'
  /** By what was bought. */
  | 'LINE_DESCRIPTION'
  /** By the supplier's invoice number. */
  | 'SUPPLIERS_INVOICE_NO'
  /** By voucher number. */
  | 'VOUCHER_NO';

/** What kind of purchase document it is. */
export type BillType =
  /** A bill or receipt from a supplier (regning). */
  | 'BILL'
  /** A credit note from a supplier (kreditnota). */
  | 'CREDIT_NOTE'
  /** A value Billy has begun to use since this schema was written. Refused as an argument. */
  | 'UNKNOWN';

/** Conditions on the bills of one contact. */
export type BillsOfContactFilter = {
  /** Exactly this total without VAT. */
  readonly amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Only credit notes that take back the bill with this id. */
  readonly creditedBillId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those in this currency, such as DKK. */
  readonly currencyId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Dated within a period: all, dates:2025-06-01...2025-06-30, day:2025-06-08, month:2025-06,
   * quarter:2025-2, halfYear:2025-1, year:2025 or fiscalYear:2025.
   */
  readonly entryDatePeriod?: InputMaybe<Scalars['String']['input']>;
  /** Only those with a voucher file, or only those that miss one. */
  readonly hasAttachments?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that hold little but a voucher so far, or only the others. */
  readonly isBare?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only paid ones, or only those with something left to pay. */
  readonly isPaid?: InputMaybe<Scalars['Boolean']['input']>;
  /** Due this day or earlier; yesterday, isPaid false and state APPROVED give what is overdue. */
  readonly maxDueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Dated this day or earlier. */
  readonly maxEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Due this day or later. */
  readonly minDueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Dated this day or later. */
  readonly minEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Free text, looked for in supplier, line texts, voucher number, supplier's invoice number and
   * amounts.
   */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  /** Only drafts, only approved ones or only voided ones. */
  readonly state?: InputMaybe<DocumentState>;
  /** Exactly this invoice number of the supplier's. */
  readonly suppliersInvoiceNo?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on the bills in one currency. */
export type BillsOfCurrencyFilter = {
  /** Exactly this total without VAT. */
  readonly amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Only bills from the supplier with this id. */
  readonly contactId?: InputMaybe<Scalars['ID']['input']>;
  /** Only credit notes that take back the bill with this id. */
  readonly creditedBillId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Dated within a period: all, dates:2025-06-01...2025-06-30, day:2025-06-08, month:2025-06,
   * quarter:2025-2, halfYear:2025-1, year:2025 or fiscalYear:2025.
   */
  readonly entryDatePeriod?: InputMaybe<Scalars['String']['input']>;
  /** Only those with a voucher file, or only those that miss one. */
  readonly hasAttachments?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that hold little but a voucher so far, or only the others. */
  readonly isBare?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only paid ones, or only those with something left to pay. */
  readonly isPaid?: InputMaybe<Scalars['Boolean']['input']>;
  /** Due this day or earlier; yesterday, isPaid false and state APPROVED give what is overdue. */
  readonly maxDueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Dated this day or earlier. */
  readonly maxEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Due this day or later. */
  readonly minDueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Dated this day or later. */
  readonly minEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Free text, looked for in supplier, line texts, voucher number, supplier's invoice number and
   * amounts.
   */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  /** Only drafts, only approved ones or only voided ones. */
  readonly state?: InputMaybe<DocumentState>;
  /** Exactly this invoice number of the supplier's. */
  readonly suppliersInvoiceNo?: InputMaybe<Scalars['String']['input']>;
};

/** A city or town (by). */
export type City = Node & {
  readonly __typename?: 'City';
  /** Country it lies in. */
  readonly country?: Maybe<Country>;
  /** County or region it lies in. */
  readonly county?: Maybe<Scalars['String']['output']>;
  /** Country and name in short, such as dk_aalborg. */
  readonly id: Scalars['ID']['output'];
  /** Name of the city. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** State or province it lies in, where the country has them. */
  readonly state?: Maybe<State>;
};

/** A stretch of a list of cities. */
export type CityConnection = {
  readonly __typename?: 'CityConnection';
  /** The cities of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<CityEdge>;
  /** The cities of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<City>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many cities the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A city at its place in a list. */
export type CityEdge = {
  readonly __typename?: 'CityEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The city itself. */
  readonly node: City;
};

/** Which country's cities to list; Billy lists them for one country at a time. */
export type CityFilter = {
  /** Two-letter code of the country, such as DK. */
  readonly countryId: Scalars['ID']['input'];
};

/** A customer, a supplier, or both (kunde, leverandør). */
export type Contact = Node & {
  readonly __typename?: 'Contact';
  /** Code with which the contact can see its documents online. */
  readonly accessCode?: Maybe<Scalars['String']['output']>;
  /** Bills and credit notes received from this contact. */
  readonly bills?: Maybe<BillConnection>;
  /** The city, where it was chosen from Billy's list. */
  readonly city?: Maybe<City>;
  /** The city as typed. */
  readonly cityText?: Maybe<Scalars['String']['output']>;
  /** The company's own number for the contact (kundenummer); plain text. */
  readonly contactNo?: Maybe<Scalars['String']['output']>;
  /** The people at this contact (kontaktpersoner). */
  readonly contactPersons?: Maybe<ReadonlyArray<ContactPerson>>;
  /** The country of the address; together with the type it decides the VAT of sales. */
  readonly country?: Maybe<Country>;
  /** When it was made in Billy, in UTC. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** Currency of new documents for this contact; the company's own when null. */
  readonly currency?: Maybe<Currency>;
  /**
   * Expense account that bills from it are proposed to be booked on. Billy serves it without
   * documenting it.
   */
  readonly defaultExpenseAccount?: Maybe<Account>;
  /** EAN or GLN number for electronic invoices to public bodies, 13 digits (EAN-nummer). */
  readonly ean?: Maybe<Scalars['String']['output']>;
  /** How documents are mailed to it; the company's own way when null. */
  readonly emailAttachmentDeliveryMode?: Maybe<EmailAttachmentDeliveryMode>;
  /** Fax number. */
  readonly fax?: Maybe<Scalars['String']['output']>;
  /** Billy's id of the contact. */
  readonly id: Scalars['ID']['output'];
  /** Invoices and credit notes made to this contact. */
  readonly invoices?: Maybe<InvoiceConnection>;
  /** Whether it is put away: kept for the books, left out of pick lists. */
  readonly isArchived?: Maybe<Scalars['Boolean']['output']>;
  /** Whether invoices can be made to it (kunde). */
  readonly isCustomer?: Maybe<Scalars['Boolean']['output']>;
  /** Whether sales to it carry no VAT (momsfri). Billy serves it without documenting it. */
  readonly isSalesTaxExempt?: Maybe<Scalars['Boolean']['output']>;
  /** Whether bills can come from it (leverandør). */
  readonly isSupplier?: Maybe<Scalars['Boolean']['output']>;
  /** Language of documents for this contact; the company's own when null. */
  readonly locale?: Maybe<Locale>;
  /** Name of the company or person. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** Days to pay, counted as the mode says; null when the company's own terms apply. */
  readonly paymentTermsDays?: Maybe<Scalars['Int']['output']>;
  /** How due dates of its documents are worked out; the company's own way when null. */
  readonly paymentTermsMode?: Maybe<PaymentTermsMode>;
  /** Telephone number. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Registration or VAT number; for a Danish company its CVR number. */
  readonly registrationNo?: Maybe<Scalars['String']['output']>;
  /** The state or province, where it was chosen from Billy's list. */
  readonly state?: Maybe<State>;
  /** The state or province as typed. */
  readonly stateText?: Maybe<Scalars['String']['output']>;
  /** Street and number. */
  readonly street?: Maybe<Scalars['String']['output']>;
  /** Whether it is a company or a private person. */
  readonly type?: Maybe<ContactType>;
  /** The postal code, where it was chosen from Billy's list (postnummer). */
  readonly zipcode?: Maybe<Zipcode>;
  /** The postal code as typed. */
  readonly zipcodeText?: Maybe<Scalars['String']['output']>;
};


/** A customer, a supplier, or both (kunde, leverandør). */
export type ContactBillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BillsOfContactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<BillSort>;
};


/** A customer, a supplier, or both (kunde, leverandør). */
export type ContactInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoicesOfContactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InvoiceSort>;
};

/** Use of money on a contact's balance, such as a prepayment, to settle invoices or bills. */
export type ContactBalancePayment = Node & {
  readonly __typename?: 'ContactBalancePayment';
  /** How much is used, in its currency; always positive. */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /** What it settles: one balance modifier for each invoice or bill. */
  readonly associations?: Maybe<ReadonlyArray<BalanceModifier>>;
  /** The customer or supplier whose balance is used. */
  readonly contact?: Maybe<Contact>;
  /** When it was made in Billy, in UTC. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** Currency of the amount. */
  readonly currency?: Maybe<Currency>;
  /** Day it is booked on. */
  readonly entryDate?: Maybe<Scalars['Date']['output']>;
  /** Billy's id of the contact balance payment. */
  readonly id: Scalars['ID']['output'];
  /** Whether it was voided (annulleret); it then counts for nothing. */
  readonly isVoided?: Maybe<Scalars['Boolean']['output']>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** Whether the contact's balance is debited or credited. */
  readonly side?: Maybe<Side>;
};

/** A stretch of a list of contact balance payments. */
export type ContactBalancePaymentConnection = {
  readonly __typename?: 'ContactBalancePaymentConnection';
  /** The contact balance payments of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<ContactBalancePaymentEdge>;
  /** The contact balance payments of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<ContactBalancePayment>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many contact balance payments the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A contact balance payment at its place in a list. */
export type ContactBalancePaymentEdge = {
  readonly __typename?: 'ContactBalancePaymentEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The contact balance payment itself. */
  readonly node: ContactBalancePayment;
};

/** A movement on a contact's balance, such as the surplus of a payment (tilgodehavende). */
export type ContactBalancePosting = Node & {
  readonly __typename?: 'ContactBalancePosting';
  /** How much moved, in its currency; the side gives the direction. */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /** The customer or supplier on whose balance it stands. */
  readonly contact?: Maybe<Contact>;
  /** When it was made in Billy, in UTC. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** Currency of the amount. */
  readonly currency?: Maybe<Currency>;
  /** Day it is booked on. */
  readonly entryDate?: Maybe<Scalars['Date']['output']>;
  /** Billy's id of the contact balance posting. */
  readonly id: Scalars['ID']['output'];
  /** Whether it was voided (annulleret) together with what caused it. */
  readonly isVoided?: Maybe<Scalars['Boolean']['output']>;
  /** What caused it: a payment, or a settlement from the balance. */
  readonly originator?: Maybe<ContactBalancePostingOriginator>;
  /** Whether the contact's balance is debited or credited. */
  readonly side?: Maybe<Side>;
};

/** A stretch of a list of contact balance postings. */
export type ContactBalancePostingConnection = {
  readonly __typename?: 'ContactBalancePostingConnection';
  /** The contact balance postings of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<ContactBalancePostingEdge>;
  /** The contact balance postings of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<ContactBalancePosting>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many contact balance postings the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A contact balance posting at its place in a list. */
export type ContactBalancePostingEdge = {
  readonly __typename?: 'ContactBalancePostingEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The contact balance posting itself. */
  readonly node: ContactBalancePosting;
};

/** What can move a contact's balance. */
export type ContactBalancePostingOriginator = BankPayment | ContactBalancePayment;

/** A stretch of a list of contacts. */
export type ContactConnection = {
  readonly __typename?: 'ContactConnection';
  /** The contacts of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<ContactEdge>;
  /** The contacts of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<Contact>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many contacts the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A contact at its place in a list. */
export type ContactEdge = {
  readonly __typename?: 'ContactEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The contact itself. */
  readonly node: Contact;
};

/** Conditions on contacts. */
export type ContactFilter = {
  /** Exactly this customer or supplier number. */
  readonly contactNo?: InputMaybe<Scalars['String']['input']>;
  /** Only archived ones, or only those in use. */
  readonly isArchived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only customers, or only those that are not. */
  readonly isCustomer?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only suppliers, or only those that are not. */
  readonly isSupplier?: InputMaybe<Scalars['Boolean']['input']>;
  /** Exactly this name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this telephone number, as it is written in Billy. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Free text, looked for in what identifies a contact. */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  /** Only companies, or only private persons. */
  readonly type?: InputMaybe<ContactType>;
};

/** A person at a contact (kontaktperson). */
export type ContactPerson = Node & {
  readonly __typename?: 'ContactPerson';
  /** The customer or supplier this person belongs to. */
  readonly contact?: Maybe<Contact>;
  /** The person's e-mail address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Billy's id of the contact person. */
  readonly id: Scalars['ID']['output'];
  /** Whether documents go to this person unless another is chosen. */
  readonly isPrimary?: Maybe<Scalars['Boolean']['output']>;
  /** The person's name; null or empty when only an e-mail address is known. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** A stretch of a list of contact persons. */
export type ContactPersonConnection = {
  readonly __typename?: 'ContactPersonConnection';
  /** The contact persons of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<ContactPersonEdge>;
  /** The contact persons of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<ContactPerson>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many contact persons the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A contact person at its place in a list. */
export type ContactPersonEdge = {
  readonly __typename?: 'ContactPersonEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The contact person itself. */
  readonly node: ContactPerson;
};

/** Whose people to list; Billy lists them for one contact at a time. */
export type ContactPersonFilter = {
  /** Only people at the contact with this id. */
  readonly contactId: Scalars['ID']['input'];
};

/** The order of a list of contacts. */
export type ContactSort = {
  /** Smallest, earliest or first in the alphabet first, or the other way round. */
  readonly direction?: SortDirection;
  /** What to put them in order by. */
  readonly key: ContactSortKey;
};

/** What a list of contacts can be put in order by. */
export type ContactSortKey =
  /** By when they were made in Billy. */
  | 'CREATED_TIME'
  /** By name. */
  | 'NAME';

/** Whether a contact is a company or a person. */
export type ContactType =
  /** A company or another organization (erhverv). */
  | 'COMPANY'
  /** A private person (privat). */
  | 'PERSON'
  /** A value Billy has begun to use since this schema was written. Refused as an argument. */
  | 'UNKNOWN';

/** A country (land). */
export type Country = Node & {
  readonly __typename?: 'Country';
  /** Cities and towns of the country. */
  readonly cities?: Maybe<CityConnection>;
  /** Its currency. Billy serves it without documenting it. */
  readonly currency?: Maybe<Currency>;
  /** Whether the state has to be one of Billy's list. */
  readonly hasFiniteStates?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the postal code has to be one of Billy's list. */
  readonly hasFiniteZipcodes?: Maybe<Scalars['Boolean']['output']>;
  /** Whether addresses there name a state or province. */
  readonly hasStates?: Maybe<Scalars['Boolean']['output']>;
  /** Name of its flag in Billy's web app. */
  readonly icon?: Maybe<Scalars['String']['output']>;
  /** Two-letter code of the country (ISO 3166), such as DK. */
  readonly id: Scalars['ID']['output'];
  /** Language of documents to customers there, unless they have their own. */
  readonly locale?: Maybe<Locale>;
  /** Name of the country. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** States or provinces of the country. */
  readonly states?: Maybe<StateConnection>;
  /** Postal codes of the country. */
  readonly zipcodes?: Maybe<ZipcodeConnection>;
};


/** A country (land). */
export type CountryCitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country (land). */
export type CountryStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country (land). */
export type CountryZipcodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A stretch of a list of countries. */
export type CountryConnection = {
  readonly __typename?: 'CountryConnection';
  /** The countries of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<CountryEdge>;
  /** The countries of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<Country>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many countries the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A country at its place in a list. */
export type CountryEdge = {
  readonly __typename?: 'CountryEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The country itself. */
  readonly node: Country;
};

/** A group of countries that VAT rules treat alike, such as the EU (landegruppe). */
export type CountryGroup = Node & {
  readonly __typename?: 'CountryGroup';
  /** Name of its flag in Billy's web app. */
  readonly icon?: Maybe<Scalars['String']['output']>;
  /** Billy's id of the country group. */
  readonly id: Scalars['ID']['output'];
  /** Ids of its countries, in one text as Billy sends it. */
  readonly memberCountryIds?: Maybe<Scalars['String']['output']>;
  /** Name of the group. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** A stretch of a list of country groups. */
export type CountryGroupConnection = {
  readonly __typename?: 'CountryGroupConnection';
  /** The country groups of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<CountryGroupEdge>;
  /** The country groups of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<CountryGroup>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many country groups the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A country group at its place in a list. */
export type CountryGroupEdge = {
  readonly __typename?: 'CountryGroupEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The country group itself. */
  readonly node: CountryGroup;
};

/** Conditions on the credit notes of one invoice. */
export type CreditNotesOfInvoiceFilter = {
  /** Exactly this total without VAT. */
  readonly amount?: InputMaybe<Scalars['Decimal']['input']>;
  /**
   * Approved within a period: all, dates:2025-06-01...2025-06-30, day:2025-06-08, from:2025-06-01,
   * through:2025-06-30, month:2025-06, quarter:2025-2, half:2025-1, year:2025 or fiscalYear:2025.
   */
  readonly approvedTimePeriod?: InputMaybe<Scalars['String']['input']>;
  /** Only invoices to the customer with this id. */
  readonly contactId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those in this currency, such as DKK. */
  readonly currencyId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Dated within a period: all, dates:2025-06-01...2025-06-30, day:2025-06-08, month:2025-06,
   * quarter:2025-2, halfYear:2025-1, year:2025 or fiscalYear:2025.
   */
  readonly entryDatePeriod?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this id of another system. */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this invoice number. */
  readonly invoiceNo?: InputMaybe<Scalars['String']['input']>;
  /** Only paid ones, or only those with something left to pay. */
  readonly isPaid?: InputMaybe<Scalars['Boolean']['input']>;
  /** Approved at this time or earlier. */
  readonly maxApprovedTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** Due this day or earlier; yesterday, isPaid false and state APPROVED give what is overdue. */
  readonly maxDueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Dated this day or earlier. */
  readonly maxEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Approved at this time or later. */
  readonly minApprovedTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** Due this day or later. */
  readonly minDueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Dated this day or later. */
  readonly minEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Free text, looked for in invoice number, order number, customer, line texts and amounts. */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  /** Only those made from the quote with this id. */
  readonly quoteId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those made by the recurring invoice with this id. */
  readonly recurringInvoiceId?: InputMaybe<Scalars['ID']['input']>;
  /** Only drafts, only approved ones or only voided ones. */
  readonly state?: InputMaybe<DocumentState>;
};

/** A currency (valuta). */
export type Currency = Node & {
  readonly __typename?: 'Currency';
  /** Bills and credit notes in this currency. */
  readonly bills?: Maybe<BillConnection>;
  /** When it went out of use, in UTC; null while it is in use. Billy serves it without documenting it. */
  readonly deletedTime?: Maybe<Scalars['DateTime']['output']>;
  /** Its present exchange rate in Billy (valutakurs); Billy does not say against which currency. */
  readonly exchangeRate?: Maybe<Scalars['Decimal']['output']>;
  /** Three-letter code of the currency (ISO 4217), such as DKK. */
  readonly id: Scalars['ID']['output'];
  /** Invoices and credit notes in this currency. */
  readonly invoices?: Maybe<InvoiceConnection>;
  /** Name of the currency. */
  readonly name?: Maybe<Scalars['String']['output']>;
};


/** A currency (valuta). */
export type CurrencyBillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BillsOfCurrencyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<BillSort>;
};


/** A currency (valuta). */
export type CurrencyInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoicesOfCurrencyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InvoiceSort>;
};

/** A stretch of a list of currencies. */
export type CurrencyConnection = {
  readonly __typename?: 'CurrencyConnection';
  /** The currencies of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<CurrencyEdge>;
  /** The currencies of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<Currency>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many currencies the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A currency at its place in a list. */
export type CurrencyEdge = {
  readonly __typename?: 'CurrencyEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The currency itself. */
  readonly node: Currency;
};

/** A daybook, in which manual entries are gathered (kassekladde). */
export type Daybook = Node & {
  readonly __typename?: 'Daybook';
  /** Accounts whose balance is shown beside the entries. */
  readonly balanceAccounts?: Maybe<ReadonlyArray<DaybookBalanceAccount>>;
  /** Account proposed as the other side of each line (modkonto). */
  readonly defaultContraAccount?: Maybe<Account>;
  /** Billy's id of the daybook. */
  readonly id: Scalars['ID']['output'];
  /** Whether sums are shown beside the entries. */
  readonly isTransactionSummaryEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** Name of the daybook. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** Entries kept in this daybook. */
  readonly transactions?: Maybe<DaybookTransactionConnection>;
};


/** A daybook, in which manual entries are gathered (kassekladde). */
export type DaybookTransactionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TransactionsOfDaybookFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DaybookTransactionSort>;
};

/** An account whose balance is shown beside a daybook. */
export type DaybookBalanceAccount = Node & {
  readonly __typename?: 'DaybookBalanceAccount';
  /** The account whose balance is shown. */
  readonly account?: Maybe<Account>;
  /** The daybook it is shown beside (kassekladde). */
  readonly daybook?: Maybe<Daybook>;
  /** Billy's id of the daybook balance account. */
  readonly id: Scalars['ID']['output'];
  /** Place among the accounts shown, smallest first. */
  readonly priority?: Maybe<Scalars['Int']['output']>;
};

/** A stretch of a list of daybook balance accounts. */
export type DaybookBalanceAccountConnection = {
  readonly __typename?: 'DaybookBalanceAccountConnection';
  /** The daybook balance accounts of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<DaybookBalanceAccountEdge>;
  /** The daybook balance accounts of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<DaybookBalanceAccount>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many daybook balance accounts the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A daybook balance account at its place in a list. */
export type DaybookBalanceAccountEdge = {
  readonly __typename?: 'DaybookBalanceAccountEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The daybook balance account itself. */
  readonly node: DaybookBalanceAccount;
};

/** A stretch of a list of daybooks. */
export type DaybookConnection = {
  readonly __typename?: 'DaybookConnection';
  /** The daybooks of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<DaybookEdge>;
  /** The daybooks of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<Daybook>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many daybooks the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A daybook at its place in a list. */
export type DaybookEdge = {
  readonly __typename?: 'DaybookEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The daybook itself. */
  readonly node: Daybook;
};

/** A manual journal entry (kassekladdepost). */
export type DaybookTransaction = Node & {
  readonly __typename?: 'DaybookTransaction';
  /** Free text set by the program that made it, by which it can find its own entries again. */
  readonly apiType?: Maybe<Scalars['String']['output']>;
  /** Files that go with it as vouchers (bilag). */
  readonly attachments?: Maybe<ReadonlyArray<Attachment>>;
  /** When it was made in Billy, in UTC. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** The daybook it is kept in; null when it was made without one. */
  readonly daybook?: Maybe<Daybook>;
  /** What the entry is about, in about 100 characters at most. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Day it is booked on (bogføringsdato). */
  readonly entryDate?: Maybe<Scalars['Date']['output']>;
  /** More about it, of any length. */
  readonly extendedDescription?: Maybe<Scalars['String']['output']>;
  /** Billy's id of the daybook transaction. */
  readonly id: Scalars['ID']['output'];
  /** Its lines; debits and credits are equal unless lines carry a contra account. */
  readonly lines?: Maybe<ReadonlyArray<DaybookTransactionLine>>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** Place in its daybook, smallest first. */
  readonly priority?: Maybe<Scalars['Int']['output']>;
  /** Draft, approved or voided. */
  readonly state?: Maybe<DocumentState>;
  /** Kind of entry, in Billy's words; entry is the known one. Billy serves it without documenting it. */
  readonly type?: Maybe<Scalars['String']['output']>;
  /** Voucher number (bilagsnummer); plain text that need not be unique. */
  readonly voucherNo?: Maybe<Scalars['String']['output']>;
};

/** A stretch of a list of daybook transactions. */
export type DaybookTransactionConnection = {
  readonly __typename?: 'DaybookTransactionConnection';
  /** The daybook transactions of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<DaybookTransactionEdge>;
  /** The daybook transactions of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<DaybookTransaction>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many daybook transactions the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A daybook transaction at its place in a list. */
export type DaybookTransactionEdge = {
  readonly __typename?: 'DaybookTransactionEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The daybook transaction itself. */
  readonly node: DaybookTransaction;
};

/** Conditions on manual journal entries. */
export type DaybookTransactionFilter = {
  /** Exactly this text set by the program that made them. */
  readonly apiType?: InputMaybe<Scalars['String']['input']>;
  /** Only entries in the daybook with this id. */
  readonly daybookId?: InputMaybe<Scalars['ID']['input']>;
  /** Booked this day or earlier. */
  readonly maxEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Booked this day or later. */
  readonly minEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Free text, looked for in description, longer description and voucher number. */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  /** Only drafts, only approved ones or only voided ones. */
  readonly state?: InputMaybe<DocumentState>;
};

/** One line of a manual journal entry: a debit or a credit on an account. */
export type DaybookTransactionLine = Node & {
  readonly __typename?: 'DaybookTransactionLine';
  /** Account it is booked on. */
  readonly account?: Maybe<Account>;
  /** Amount in its currency; always positive, the side gives the direction. */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /** The amount in the company's own currency. Billy serves it without documenting it. */
  readonly baseAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Account that takes the other side, so that the line balances by itself (modkonto). */
  readonly contraAccount?: Maybe<Account>;
  /** VAT rate on the contra account's side. Billy serves it without documenting it. */
  readonly contraTaxRate?: Maybe<TaxRate>;
  /** Currency of the amount. */
  readonly currency?: Maybe<Currency>;
  /** The entry it belongs to. */
  readonly daybookTransaction?: Maybe<DaybookTransaction>;
  /** Billy's id of the daybook transaction line. */
  readonly id: Scalars['ID']['output'];
  /** The bill this line pays. Billy serves it without documenting it. */
  readonly paidBill?: Maybe<Bill>;
  /** Id, in another system, of the invoice this line pays. Billy serves it without documenting it. */
  readonly paidExternalInvoiceId?: Maybe<Scalars['String']['output']>;
  /** The invoice this line pays. Billy serves it without documenting it. */
  readonly paidInvoice?: Maybe<Invoice>;
  /** Place of the line in its entry, smallest first. */
  readonly priority?: Maybe<Scalars['Int']['output']>;
  /** Whether the account is debited or credited; null on some old records. */
  readonly side?: Maybe<Side>;
  /** VAT rate of the line. */
  readonly taxRate?: Maybe<TaxRate>;
  /** Text of the line. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** A stretch of a list of daybook transaction lines. */
export type DaybookTransactionLineConnection = {
  readonly __typename?: 'DaybookTransactionLineConnection';
  /** The daybook transaction lines of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<DaybookTransactionLineEdge>;
  /** The daybook transaction lines of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<DaybookTransactionLine>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many daybook transaction lines the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A daybook transaction line at its place in a list. */
export type DaybookTransactionLineEdge = {
  readonly __typename?: 'DaybookTransactionLineEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The daybook transaction line itself. */
  readonly node: DaybookTransactionLine;
};

/** The order of a list of daybook transactions. */
export type DaybookTransactionSort = {
  /** Smallest, earliest or first in the alphabet first, or the other way round. */
  readonly direction?: SortDirection;
  /** What to put them in order by. */
  readonly key: DaybookTransactionSortKey;
};

/** What a list of daybook transactions can be put in order by. */
export type DaybookTransactionSortKey =
  /** By when they were made in Billy. */
  | 'CREATED_TIME'
  /** By the day they are booked on. */
  | 'ENTRY_DATE'
  /** By place in the daybook. */
  | 'PRIORITY';

/** What the discount on an invoice line means. */
export type DiscountMode =
  /** An amount of money off the line. */
  | 'CASH'
  /** A share of the line, in percent. */
  | 'PERCENT'
  /** A value Billy has begun to use since this schema was written. Refused as an argument. */
  | 'UNKNOWN';

/** How far a document has come. */
export type DocumentState =
  /** In the books, numbered and fixed (godkendt). */
  | 'APPROVED'
  /** Can still be changed and deleted; not in the books (kladde). */
  | 'DRAFT'
  /** A value Billy has begun to use since this schema was written. Refused as an argument. */
  | 'UNKNOWN'
  /** Taken back: still shown, but counts for nothing (annulleret). */
  | 'VOIDED';

/** How a document reaches its receiver by e-mail. */
export type EmailAttachmentDeliveryMode =
  /** The document as an attached PDF. */
  | 'ATTACHMENT'
  /** A link to the document online. */
  | 'LINK'
  /** Both a link and an attached PDF. */
  | 'LINK_AND_ATTACHMENT'
  /** A value Billy has begun to use since this schema was written. Refused as an argument. */
  | 'UNKNOWN';

/** An uploaded file, such as a scanned receipt. */
export type File = Node & {
  readonly __typename?: 'File';
  /** When it was uploaded, in UTC. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** Address of its content, which needs no sign-in; do not pass it on. */
  readonly downloadUrl?: Maybe<Scalars['String']['output']>;
  /** Name of the file, with its ending. */
  readonly fileName?: Maybe<Scalars['String']['output']>;
  /** Size in bytes. */
  readonly fileSize?: Maybe<Scalars['Int']['output']>;
  /** Media type, such as application/pdf. */
  readonly fileType?: Maybe<Scalars['String']['output']>;
  /** Billy's id of the file. */
  readonly id: Scalars['ID']['output'];
  /** Height in pixels; null unless it is a picture. */
  readonly imageHeight?: Maybe<Scalars['Int']['output']>;
  /** Width in pixels; null unless it is a picture. */
  readonly imageWidth?: Maybe<Scalars['Int']['output']>;
  /** Whether it is a picture. */
  readonly isImage?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is a PDF. */
  readonly isPdf?: Maybe<Scalars['Boolean']['output']>;
};

/** A stretch of a list of files. */
export type FileConnection = {
  readonly __typename?: 'FileConnection';
  /** The files of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<FileEdge>;
  /** The files of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<File>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many files the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A file at its place in a list. */
export type FileEdge = {
  readonly __typename?: 'FileEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The file itself. */
  readonly node: File;
};

/** An invoice or credit note to a customer (faktura, kreditnota). */
export type Invoice = Node & {
  readonly __typename?: 'Invoice';
  /**
   * Total without VAT, in the invoice's currency, whatever the tax mode; positive also on credit
   * notes.
   */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /** Where this document itself settles others, as a credit note does. */
  readonly appliedBalanceModifiers?: Maybe<BalanceModifierConnection>;
  /** When it was approved and so entered the books, in UTC; null on a draft. */
  readonly approvedTime?: Maybe<Scalars['DateTime']['output']>;
  /** The person it is addressed to (att.). */
  readonly attContactPerson?: Maybe<ContactPerson>;
  /** Files that go with it as vouchers (bilag). */
  readonly attachments?: Maybe<ReadonlyArray<Attachment>>;
  /**
   * What is still to be paid, in the invoice's currency: total with VAT and late fees, less payments
   * and credits (restbeløb).
   */
  readonly balance?: Maybe<Scalars['Decimal']['output']>;
  /** What has changed its balance: payments, credit notes and settlements. */
  readonly balanceModifiers?: Maybe<ReadonlyArray<BalanceModifier>>;
  /** The account the customer is asked to pay to. Billy serves it without documenting it. */
  readonly bankAccount?: Maybe<Account>;
  /** The customer (kunde). */
  readonly contact?: Maybe<Contact>;
  /** Message to the customer, printed on the invoice. */
  readonly contactMessage?: Maybe<Scalars['String']['output']>;
  /** When it was made in Billy, in UTC. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** Credit notes that take back all or part of this invoice (kreditnotaer). */
  readonly creditNotes?: Maybe<InvoiceConnection>;
  /** The invoice that this credit note takes back; null on invoices. */
  readonly creditedInvoice?: Maybe<Invoice>;
  /** Currency of every amount on the invoice (valuta). */
  readonly currency?: Maybe<Currency>;
  /** What became of it as an e-invoice, newest first; read anew by every request. */
  readonly deliveryLog?: Maybe<ReadonlyArray<InvoiceLog>>;
  /**
   * Address of the PDF, which needs no sign-in. It changes on every read: use it at once, do not
   * compare it.
   */
  readonly downloadUrl?: Maybe<Scalars['String']['output']>;
  /** Due date (forfaldsdato). */
  readonly dueDate?: Maybe<Scalars['Date']['output']>;
  /** Date of the invoice, and the day it is booked on (fakturadato). */
  readonly entryDate?: Maybe<Scalars['Date']['output']>;
  /** What one unit of the invoice's currency is worth in the company's own; 1 when they are the same. */
  readonly exchangeRate?: Maybe<Scalars['Decimal']['output']>;
  /** Its id in another system, set by whoever made it. Billy serves it without documenting it. */
  readonly externalId?: Maybe<Scalars['String']['output']>;
  /**
   * Total with VAT, in the invoice's currency; late fees are not part of it. Billy serves it without
   * documenting it.
   */
  readonly grossAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Billy's id of the invoice. */
  readonly id: Scalars['ID']['output'];
  /** Invoice number (fakturanummer); null until it is approved. Text, although it is mostly digits. */
  readonly invoiceNo?: Maybe<Scalars['String']['output']>;
  /** Whether nothing is left to pay (betalt). */
  readonly isPaid?: Maybe<Scalars['Boolean']['output']>;
  /** Late fees charged on it (rykkergebyrer). */
  readonly lateFees?: Maybe<ReadonlyArray<InvoiceLateFee>>;
  /** What is sold, in short: products and texts of the lines, joined by commas. */
  readonly lineDescription?: Maybe<Scalars['String']['output']>;
  /** What is sold, line by line (fakturalinjer). */
  readonly lines?: Maybe<ReadonlyArray<InvoiceLine>>;
  /** The customer's order number. Billy serves it without documenting it. */
  readonly orderNo?: Maybe<Scalars['String']['output']>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** Ways to pay that the invoice offers. Billy serves it without documenting it. */
  readonly paymentMethods?: Maybe<ReadonlyArray<InvoicePaymentMethod>>;
  /** Days to pay, counted as the mode says; null when the due date was given by hand. */
  readonly paymentTermsDays?: Maybe<Scalars['Int']['output']>;
  /** How the due date is worked out (betalingsbetingelser). */
  readonly paymentTermsMode?: Maybe<PaymentTermsMode>;
  /**
   * Id of the quote it was made from (tilbud); quotes themselves cannot be read. Billy serves it
   * without documenting it.
   */
  readonly quoteId?: Maybe<Scalars['ID']['output']>;
  /**
   * Id of the recurring invoice it was made by; these themselves cannot be read. Billy serves it
   * without documenting it.
   */
  readonly recurringInvoiceId?: Maybe<Scalars['ID']['output']>;
  /** What has become of it on its way to the customer. */
  readonly sentState?: Maybe<SentState>;
  /** Draft, approved or voided. */
  readonly state?: Maybe<DocumentState>;
  /** Total VAT (moms), in the invoice's currency. */
  readonly tax?: Maybe<Scalars['Decimal']['output']>;
  /** Whether line amounts contain VAT. */
  readonly taxMode?: Maybe<TaxMode>;
  /** Id of its layout. Billy serves it without documenting it. */
  readonly templateId?: Maybe<Scalars['String']['output']>;
  /** Whether it is an invoice or a credit note. */
  readonly type?: Maybe<InvoiceType>;
};


/** An invoice or credit note to a customer (faktura, kreditnota). */
export type InvoiceAppliedBalanceModifiersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An invoice or credit note to a customer (faktura, kreditnota). */
export type InvoiceCreditNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CreditNotesOfInvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InvoiceSort>;
};

/** A stretch of a list of invoices. */
export type InvoiceConnection = {
  readonly __typename?: 'InvoiceConnection';
  /** The invoices of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<InvoiceEdge>;
  /** The invoices of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<Invoice>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many invoices the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An invoice at its place in a list. */
export type InvoiceEdge = {
  readonly __typename?: 'InvoiceEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The invoice itself. */
  readonly node: Invoice;
};

/** Conditions on invoices. */
export type InvoiceFilter = {
  /** Exactly this total without VAT. */
  readonly amount?: InputMaybe<Scalars['Decimal']['input']>;
  /**
   * Approved within a period: all, dates:2025-06-01...2025-06-30, day:2025-06-08, from:2025-06-01,
   * through:2025-06-30, month:2025-06, quarter:2025-2, half:2025-1, year:2025 or fiscalYear:2025.
   */
  readonly approvedTimePeriod?: InputMaybe<Scalars['String']['input']>;
  /** Only invoices to the customer with this id. */
  readonly contactId?: InputMaybe<Scalars['ID']['input']>;
  /** Only credit notes that take back the invoice with this id. */
  readonly creditedInvoiceId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those in this currency, such as DKK. */
  readonly currencyId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Dated within a period: all, dates:2025-06-01...2025-06-30, day:2025-06-08, month:2025-06,
   * quarter:2025-2, halfYear:2025-1, year:2025 or fiscalYear:2025.
   */
  readonly entryDatePeriod?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this id of another system. */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this invoice number. */
  readonly invoiceNo?: InputMaybe<Scalars['String']['input']>;
  /** Only paid ones, or only those with something left to pay. */
  readonly isPaid?: InputMaybe<Scalars['Boolean']['input']>;
  /** Approved at this time or earlier. */
  readonly maxApprovedTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** Due this day or earlier; yesterday, isPaid false and state APPROVED give what is overdue. */
  readonly maxDueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Dated this day or earlier. */
  readonly maxEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Approved at this time or later. */
  readonly minApprovedTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** Due this day or later. */
  readonly minDueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Dated this day or later. */
  readonly minEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Free text, looked for in invoice number, order number, customer, line texts and amounts. */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  /** Only those made from the quote with this id. */
  readonly quoteId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those made by the recurring invoice with this id. */
  readonly recurringInvoiceId?: InputMaybe<Scalars['ID']['input']>;
  /** Only drafts, only approved ones or only voided ones. */
  readonly state?: InputMaybe<DocumentState>;
};

/** A fee charged because an invoice was not paid in time (rykkergebyr). */
export type InvoiceLateFee = Node & {
  readonly __typename?: 'InvoiceLateFee';
  /** The whole fee, in the invoice's currency; it adds to the invoice's balance. */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /** When it was made in Billy, in UTC. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** Day the fee is booked on. */
  readonly entryDate?: Maybe<Scalars['Date']['output']>;
  /** Fixed part of the fee, in the invoice's currency. */
  readonly flatFee?: Maybe<Scalars['Decimal']['output']>;
  /** Billy's id of the invoice late fee. */
  readonly id: Scalars['ID']['output'];
  /** The overdue invoice. */
  readonly invoice?: Maybe<Invoice>;
  /** Whether the fee was taken back (annulleret). */
  readonly isVoided?: Maybe<Scalars['Boolean']['output']>;
  /** Part of the fee that grows with the debt, in percent. */
  readonly percentageFee?: Maybe<Scalars['Decimal']['output']>;
};

/** A stretch of a list of invoice late fees. */
export type InvoiceLateFeeConnection = {
  readonly __typename?: 'InvoiceLateFeeConnection';
  /** The invoice late fees of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<InvoiceLateFeeEdge>;
  /** The invoice late fees of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<InvoiceLateFee>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many invoice late fees the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An invoice late fee at its place in a list. */
export type InvoiceLateFeeEdge = {
  readonly __typename?: 'InvoiceLateFeeEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The invoice late fee itself. */
  readonly node: InvoiceLateFee;
};

/** One line of an invoice (fakturalinje). */
export type InvoiceLine = Node & {
  readonly __typename?: 'InvoiceLine';
  /** Total of the line, in the invoice's currency; with or without VAT as the invoice's tax mode says. */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /** Text of the line, beside the product's name. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Whether the discount is an amount or a percentage; null without a discount. */
  readonly discountMode?: Maybe<DiscountMode>;
  /** Text that explains the discount. */
  readonly discountText?: Maybe<Scalars['String']['output']>;
  /** The discount: an amount in the invoice's currency, or a percentage where 25 means 25 %. */
  readonly discountValue?: Maybe<Scalars['Decimal']['output']>;
  /** Billy's id of the invoice line. */
  readonly id: Scalars['ID']['output'];
  /** The invoice it stands on. */
  readonly invoice?: Maybe<Invoice>;
  /** Place of the line on the invoice, smallest first. */
  readonly priority?: Maybe<Scalars['Int']['output']>;
  /** What is sold on this line. */
  readonly product?: Maybe<Product>;
  /** How many units; may be negative. */
  readonly quantity?: Maybe<Scalars['Decimal']['output']>;
  /** VAT of the line, in the invoice's currency. */
  readonly tax?: Maybe<Scalars['Decimal']['output']>;
  /** VAT rate of the line, chosen by Billy from the product's rules and the customer's country. */
  readonly taxRate?: Maybe<TaxRate>;
  /** Unit of the quantity, such as pieces or hours. Billy serves it without documenting it. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Price of one unit, in the invoice's currency; with or without VAT as the invoice's tax mode says. */
  readonly unitPrice?: Maybe<Scalars['Decimal']['output']>;
};

/** A stretch of a list of invoice lines. */
export type InvoiceLineConnection = {
  readonly __typename?: 'InvoiceLineConnection';
  /** The invoice lines of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<InvoiceLineEdge>;
  /** The invoice lines of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<InvoiceLine>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many invoice lines the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An invoice line at its place in a list. */
export type InvoiceLineEdge = {
  readonly __typename?: 'InvoiceLineEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The invoice line itself. */
  readonly node: InvoiceLine;
};

/** Conditions on invoice lines. */
export type InvoiceLineFilter = {
  /** Only lines of the invoice with this id. */
  readonly invoiceId?: InputMaybe<Scalars['ID']['input']>;
};

/** One thing that happened to an invoice on its way as an e-invoice (e-faktura). */
export type InvoiceLog = {
  readonly __typename?: 'InvoiceLog';
  /** When it happened, in UTC. */
  readonly eventTime?: Maybe<Scalars['DateTime']['output']>;
  /** The same in words, as Billy writes them. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** Name of the message, for looking it up in other languages. */
  readonly messageKey?: Maybe<Scalars['String']['output']>;
  /** What happened. */
  readonly type?: Maybe<InvoiceLogType>;
};

/** What can happen to an e-invoice. */
export type InvoiceLogType =
  /** It could not be delivered. */
  | 'FAILED'
  /** The receiver's system has taken it. */
  | 'RECEIVED'
  /** It was handed over and acknowledged. */
  | 'SIGNEDOFF'
  /** Something Billy has begun to report since this schema was written. */
  | 'UNKNOWN';

/** A way to pay that an invoice offers the customer. */
export type InvoicePaymentMethod = {
  readonly __typename?: 'InvoicePaymentMethod';
  /** Billy's id of the way to pay; what stands behind it cannot be read. */
  readonly paymentMethodId?: Maybe<Scalars['ID']['output']>;
};

/** A reminder to a customer about one or more overdue invoices (rykker). */
export type InvoiceReminder = Node & {
  readonly __typename?: 'InvoiceReminder';
  /** Which invoices it is about, and the late fee of each. */
  readonly associations?: Maybe<ReadonlyArray<InvoiceReminderAssociation>>;
  /** The customer who is reminded. */
  readonly contact?: Maybe<Contact>;
  /** The person it was mailed to. */
  readonly contactPerson?: Maybe<ContactPerson>;
  /** The colleague who got a copy. */
  readonly copyToUser?: Maybe<User>;
  /** When it was made in Billy, in UTC. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** Address of the reminder as a PDF. */
  readonly downloadUrl?: Maybe<Scalars['String']['output']>;
  /** Text of the e-mail. */
  readonly emailBody?: Maybe<Scalars['String']['output']>;
  /** Subject of the e-mail. */
  readonly emailSubject?: Maybe<Scalars['String']['output']>;
  /** Currency of the fixed fee. */
  readonly feeCurrency?: Maybe<Currency>;
  /** Fixed fee charged on each invoice, in the fee currency. */
  readonly flatFee?: Maybe<Scalars['Decimal']['output']>;
  /** Billy's id of the invoice reminder. */
  readonly id: Scalars['ID']['output'];
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** Fee that grows with the debt, in percent. */
  readonly percentageFee?: Maybe<Scalars['Decimal']['output']>;
  /** Whether it was sent by e-mail rather than printed. */
  readonly sendEmail?: Maybe<Scalars['Boolean']['output']>;
};

/** One overdue invoice that a reminder is about. */
export type InvoiceReminderAssociation = Node & {
  readonly __typename?: 'InvoiceReminderAssociation';
  /** Billy's id of the invoice reminder association. */
  readonly id: Scalars['ID']['output'];
  /** The overdue invoice. */
  readonly invoice?: Maybe<Invoice>;
  /** The late fee the reminder charged on this invoice, if any. */
  readonly lateFee?: Maybe<InvoiceLateFee>;
  /** The reminder that was sent (rykker). */
  readonly reminder?: Maybe<InvoiceReminder>;
};

/** A stretch of a list of invoice reminder associations. */
export type InvoiceReminderAssociationConnection = {
  readonly __typename?: 'InvoiceReminderAssociationConnection';
  /** The invoice reminder associations of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<InvoiceReminderAssociationEdge>;
  /** The invoice reminder associations of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<InvoiceReminderAssociation>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many invoice reminder associations the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An invoice reminder association at its place in a list. */
export type InvoiceReminderAssociationEdge = {
  readonly __typename?: 'InvoiceReminderAssociationEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The invoice reminder association itself. */
  readonly node: InvoiceReminderAssociation;
};

/** A stretch of a list of invoice reminders. */
export type InvoiceReminderConnection = {
  readonly __typename?: 'InvoiceReminderConnection';
  /** The invoice reminders of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<InvoiceReminderEdge>;
  /** The invoice reminders of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<InvoiceReminder>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many invoice reminders the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An invoice reminder at its place in a list. */
export type InvoiceReminderEdge = {
  readonly __typename?: 'InvoiceReminderEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The invoice reminder itself. */
  readonly node: InvoiceReminder;
};

/** The order of a list of invoices. */
export type InvoiceSort = {
  /** Smallest, earliest or first in the alphabet first, or the other way round. */
  readonly direction?: SortDirection;
  /** What to put them in order by. */
  readonly key: InvoiceSortKey;
};

/** What a list of invoices can be put in order by. */
export type InvoiceSortKey =
  /** By total without VAT. */
  | 'AMOUNT'
  /** By when they were approved. */
  | 'APPROVED_TIME'
  /** By what is still to be paid. */
  | 'BALANCE'
  /** By the customer's name. */
  | 'CONTACT_NAME'
  /** By when they were made in Billy. */
  | 'CREATED_TIME'
  /** By due date. */
  | 'DUE_DATE'
  /** By date of the invoice. */
  | 'ENTRY_DATE'
  /** By total with VAT. */
  | 'GROSS_AMOUNT'
  /** By invoice number. */
  | 'INVOICE_NO'
  /** By what is sold. */
  | 'LINE_DESCRIPTION'
  /** By the customer's order number. */
  | 'ORDER_NO';

/** What kind of sales document it is. */
export type InvoiceType =
  /** A credit note, which takes back all or part of an invoice (kreditnota). */
  | 'CREDIT_NOTE'
  /** An invoice (faktura). */
  | 'INVOICE'
  /** A value Billy has begun to use since this schema was written. Refused as an argument. */
  | 'UNKNOWN';

/** Conditions on the invoices of one contact. */
export type InvoicesOfContactFilter = {
  /** Exactly this total without VAT. */
  readonly amount?: InputMaybe<Scalars['Decimal']['input']>;
  /**
   * Approved within a period: all, dates:2025-06-01...2025-06-30, day:2025-06-08, from:2025-06-01,
   * through:2025-06-30, month:2025-06, quarter:2025-2, half:2025-1, year:2025 or fiscalYear:2025.
   */
  readonly approvedTimePeriod?: InputMaybe<Scalars['String']['input']>;
  /** Only credit notes that take back the invoice with this id. */
  readonly creditedInvoiceId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those in this currency, such as DKK. */
  readonly currencyId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Dated within a period: all, dates:2025-06-01...2025-06-30, day:2025-06-08, month:2025-06,
   * quarter:2025-2, halfYear:2025-1, year:2025 or fiscalYear:2025.
   */
  readonly entryDatePeriod?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this id of another system. */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this invoice number. */
  readonly invoiceNo?: InputMaybe<Scalars['String']['input']>;
  /** Only paid ones, or only those with something left to pay. */
  readonly isPaid?: InputMaybe<Scalars['Boolean']['input']>;
  /** Approved at this time or earlier. */
  readonly maxApprovedTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** Due this day or earlier; yesterday, isPaid false and state APPROVED give what is overdue. */
  readonly maxDueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Dated this day or earlier. */
  readonly maxEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Approved at this time or later. */
  readonly minApprovedTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** Due this day or later. */
  readonly minDueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Dated this day or later. */
  readonly minEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Free text, looked for in invoice number, order number, customer, line texts and amounts. */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  /** Only those made from the quote with this id. */
  readonly quoteId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those made by the recurring invoice with this id. */
  readonly recurringInvoiceId?: InputMaybe<Scalars['ID']['input']>;
  /** Only drafts, only approved ones or only voided ones. */
  readonly state?: InputMaybe<DocumentState>;
};

/** Conditions on the invoices in one currency. */
export type InvoicesOfCurrencyFilter = {
  /** Exactly this total without VAT. */
  readonly amount?: InputMaybe<Scalars['Decimal']['input']>;
  /**
   * Approved within a period: all, dates:2025-06-01...2025-06-30, day:2025-06-08, from:2025-06-01,
   * through:2025-06-30, month:2025-06, quarter:2025-2, half:2025-1, year:2025 or fiscalYear:2025.
   */
  readonly approvedTimePeriod?: InputMaybe<Scalars['String']['input']>;
  /** Only invoices to the customer with this id. */
  readonly contactId?: InputMaybe<Scalars['ID']['input']>;
  /** Only credit notes that take back the invoice with this id. */
  readonly creditedInvoiceId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Dated within a period: all, dates:2025-06-01...2025-06-30, day:2025-06-08, month:2025-06,
   * quarter:2025-2, halfYear:2025-1, year:2025 or fiscalYear:2025.
   */
  readonly entryDatePeriod?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this id of another system. */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this invoice number. */
  readonly invoiceNo?: InputMaybe<Scalars['String']['input']>;
  /** Only paid ones, or only those with something left to pay. */
  readonly isPaid?: InputMaybe<Scalars['Boolean']['input']>;
  /** Approved at this time or earlier. */
  readonly maxApprovedTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** Due this day or earlier; yesterday, isPaid false and state APPROVED give what is overdue. */
  readonly maxDueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Dated this day or earlier. */
  readonly maxEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Approved at this time or later. */
  readonly minApprovedTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** Due this day or later. */
  readonly minDueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Dated this day or later. */
  readonly minEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Free text, looked for in invoice number, order number, customer, line texts and amounts. */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  /** Only those made from the quote with this id. */
  readonly quoteId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those made by the recurring invoice with this id. */
  readonly recurringInvoiceId?: InputMaybe<Scalars['ID']['input']>;
  /** Only drafts, only approved ones or only voided ones. */
  readonly state?: InputMaybe<DocumentState>;
};

/** A language with the formats of a region. */
export type Locale = Node & {
  readonly __typename?: 'Locale';
  /** Name of its flag in Billy's web app. */
  readonly icon?: Maybe<Scalars['String']['output']>;
  /** Code of language and region, such as da_DK. */
  readonly id: Scalars['ID']['output'];
  /** Name of the language. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** A stretch of a list of locales. */
export type LocaleConnection = {
  readonly __typename?: 'LocaleConnection';
  /** The locales of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<LocaleEdge>;
  /** The locales of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<Locale>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many locales the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A locale at its place in a list. */
export type LocaleEdge = {
  readonly __typename?: 'LocaleEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The locale itself. */
  readonly node: Locale;
};

/** A record with an id of its own. */
export type Node = {
  /** Billy's id of the record; unique among records of its type. */
  readonly id: Scalars['ID']['output'];
};

/** A company that keeps its books in Billy (virksomhed). */
export type Organization = Node & {
  readonly __typename?: 'Organization';
  /** Groups and headings of the chart of accounts. */
  readonly accountGroups?: Maybe<AccountGroupConnection>;
  /** The company's chart of accounts. */
  readonly accounts?: Maybe<AccountConnection>;
  /** Address of the company in Billy's web app. */
  readonly appUrl?: Maybe<Scalars['String']['output']>;
  /** Files hung on the company's documents, and files waiting for one. */
  readonly attachments?: Maybe<AttachmentConnection>;
  /** The company's payments in and out. */
  readonly bankPayments?: Maybe<BankPaymentConnection>;
  /** First day from which bank lines are fetched. */
  readonly bankSyncStartDate?: Maybe<Scalars['Date']['output']>;
  /** The currency the books are kept in; DKK for most Danish companies (basisvaluta). */
  readonly baseCurrency?: Maybe<Currency>;
  /** Address to which bills and receipts can be mailed, to arrive as attachments. */
  readonly billEmailAddress?: Maybe<Scalars['String']['output']>;
  /** Bills and credit notes the company has received. */
  readonly bills?: Maybe<BillConnection>;
  /** Through whom the company came to Billy. Billy serves it without documenting it. */
  readonly billyProviderId?: Maybe<Scalars['String']['output']>;
  /** City of the company's address, as plain text. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /**
   * Whether the subscription is billed together with others, as accountants' offices do. Billy serves
   * it without documenting it.
   */
  readonly consolidatedBilling?: Maybe<Scalars['Boolean']['output']>;
  /** Settlements made from money on contacts' balances. */
  readonly contactBalancePayments?: Maybe<ContactBalancePaymentConnection>;
  /** The company's customers and suppliers. */
  readonly contacts?: Maybe<ContactConnection>;
  /** The country the company is registered in; decides which VAT rules apply. */
  readonly country?: Maybe<Country>;
  /** When it was made in Billy, in UTC. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** The company's manual journal entries. */
  readonly daybookTransactions?: Maybe<DaybookTransactionConnection>;
  /** The company's daybooks. */
  readonly daybooks?: Maybe<DaybookConnection>;
  /** Expense account for bank fees, unless the payment names another (gebyrkonto). */
  readonly defaultBankFeeAccount?: Maybe<Account>;
  /** Account bills are paid from, unless the bill names another. */
  readonly defaultBillBankAccount?: Maybe<Account>;
  /**
   * Asset account for goods in stock (varelager), unless the product names another. Billy serves it
   * without documenting it.
   */
  readonly defaultInventoryAccount?: Maybe<Account>;
  /** The account customers are asked to pay to, unless the invoice names another. */
  readonly defaultInvoiceBankAccount?: Maybe<Account>;
  /** Revenue account for products that name none (omsætningskonto). */
  readonly defaultSalesAccount?: Maybe<Account>;
  /** VAT rules for products that name none. */
  readonly defaultSalesTaxRuleset?: Maybe<SalesTaxRuleset>;
  /** Whether prices on new invoices are understood with or without VAT. */
  readonly defaultTaxMode?: Maybe<TaxMode>;
  /**
   * Id of the layout used for invoices, unless the invoice names another. Billy serves it without
   * documenting it.
   */
  readonly defaultTemplateId?: Maybe<Scalars['String']['output']>;
  /** The company's e-mail address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** How documents are sent by e-mail, unless the contact says otherwise. */
  readonly emailAttachmentDeliveryMode?: Maybe<EmailAttachmentDeliveryMode>;
  /** The company's fax number. */
  readonly fax?: Maybe<Scalars['String']['output']>;
  /** Last day of the company's first fiscal year, which may be shorter or longer than twelve months. */
  readonly firstFiscalYearEnd?: Maybe<Scalars['Date']['output']>;
  /** First day of the company's first fiscal year. */
  readonly firstFiscalYearStart?: Maybe<Scalars['Date']['output']>;
  /**
   * Nothing can be posted on or before this day (regnskabslås). Billy serves it without documenting
   * it.
   */
  readonly fiscalLockingDate?: Maybe<Scalars['Date']['output']>;
  /** Last month of the fiscal year, from 1 to 12; 12 follows the calendar year (regnskabsår). */
  readonly fiscalYearEndMonth?: Maybe<Scalars['Int']['output']>;
  /** Whether bills are given voucher numbers (bilagsnumre). */
  readonly hasBillVoucherNo?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the company is registered for VAT (momsregistreret). */
  readonly hasVat?: Maybe<Scalars['Boolean']['output']>;
  /** Address of the small picture in 48 by 48 pixels. */
  readonly icon48Url?: Maybe<Scalars['String']['output']>;
  /** The company's small picture as it was uploaded. */
  readonly iconFile?: Maybe<File>;
  /** Address of the company's small picture. */
  readonly iconUrl?: Maybe<Scalars['String']['output']>;
  /** Billy's id of the organization. */
  readonly id: Scalars['ID']['output'];
  /** How invoices get their numbers, in Billy's words; sequential is the known one. */
  readonly invoiceNoMode?: Maybe<Scalars['String']['output']>;
  /** Reminders the company has sent. */
  readonly invoiceReminders?: Maybe<InvoiceReminderConnection>;
  /** The company's invoices and credit notes. */
  readonly invoices?: Maybe<InvoiceConnection>;
  /** Whether the company uses Billy's free plan. Billy serves it without documenting it. */
  readonly isBillyFree?: Maybe<Scalars['Boolean']['output']>;
  /** Whether Billy has locked the company's access. */
  readonly isLocked?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the Billy subscription is paid by bank transfer rather than by card. */
  readonly isSubscriptionBankPayer?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the company has ended its Billy subscription. */
  readonly isTerminated?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the company is trying Billy without paying. */
  readonly isTrial?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the company still waits to be moved from an older version of Billy. */
  readonly isUnmigrated?: Maybe<Scalars['Boolean']['output']>;
  /** Language and formats the company uses by default. */
  readonly locale?: Maybe<Locale>;
  /** Billy's short code for why access is locked. */
  readonly lockedCode?: Maybe<Scalars['String']['output']>;
  /** Why access is locked, in words. */
  readonly lockedReason?: Maybe<Scalars['String']['output']>;
  /** The logo as it was uploaded. */
  readonly logoFile?: Maybe<File>;
  /** The logo as it is printed on PDF documents. */
  readonly logoPdfFile?: Maybe<File>;
  /** Address of the logo. */
  readonly logoUrl?: Maybe<Scalars['String']['output']>;
  /** The company's name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The number the next approved invoice will get. */
  readonly nextInvoiceNo?: Maybe<Scalars['Int']['output']>;
  /**
   * Id of the accountant's office the company belongs to, if any. Billy serves it without documenting
   * it.
   */
  readonly ownerUmbrellaId?: Maybe<Scalars['ID']['output']>;
  /** The person who owns the company's account in Billy. */
  readonly ownerUser?: Maybe<User>;
  /** Days to pay, counted as the mode says. */
  readonly paymentTermsDays?: Maybe<Scalars['Int']['output']>;
  /** How due dates are worked out, unless contact or invoice says otherwise (betalingsbetingelser). */
  readonly paymentTermsMode?: Maybe<PaymentTermsMode>;
  /** The company's telephone number. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** The company's ledger, line by line. */
  readonly postings?: Maybe<PostingConnection>;
  /** What the company sells. */
  readonly products?: Maybe<ProductConnection>;
  /**
   * Which of Billy's markets the company belongs to, such as dk. Billy serves it without documenting
   * it.
   */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** The company's registration number; in Denmark the CVR number. */
  readonly registrationNo?: Maybe<Scalars['String']['output']>;
  /** The company's VAT accounts. */
  readonly salesTaxAccounts?: Maybe<SalesTaxAccountConnection>;
  /** Boxes of the company's VAT return. */
  readonly salesTaxMetaFields?: Maybe<SalesTaxMetaFieldConnection>;
  /** How often VAT is reported, such as quarter (momsperiode). Billy serves it without documenting it. */
  readonly salesTaxPeriod?: Maybe<Scalars['String']['output']>;
  /** The company's VAT periods. */
  readonly salesTaxReturns?: Maybe<SalesTaxReturnConnection>;
  /** The company's VAT rule sets. */
  readonly salesTaxRulesets?: Maybe<SalesTaxRulesetConnection>;
  /** State or province of the company's address. Billy serves it without documenting it. */
  readonly state?: Maybe<State>;
  /** Street and number of the company's address. */
  readonly street?: Maybe<Scalars['String']['output']>;
  /** When that card expires. */
  readonly subscriptionCardExpires?: Maybe<Scalars['Date']['output']>;
  /** Number of that card, mostly hidden. */
  readonly subscriptionCardNumber?: Maybe<Scalars['String']['output']>;
  /** Kind of card that pays the Billy subscription. */
  readonly subscriptionCardType?: Maybe<Scalars['String']['output']>;
  /** Currency of the subscription price. Billy serves it without documenting it. */
  readonly subscriptionCurrency?: Maybe<Currency>;
  /** Discount on the Billy subscription. */
  readonly subscriptionDiscount?: Maybe<Scalars['Decimal']['output']>;
  /** Day the paid Billy subscription runs out. */
  readonly subscriptionExpires?: Maybe<Scalars['Date']['output']>;
  /** How often the Billy subscription is paid. */
  readonly subscriptionPeriod?: Maybe<SubscriptionPeriod>;
  /** Billy's name of the plan, such as premium. Billy serves it without documenting it. */
  readonly subscriptionPlan?: Maybe<Scalars['String']['output']>;
  /** Price of the Billy subscription for one subscription period. */
  readonly subscriptionPrice?: Maybe<Scalars['Decimal']['output']>;
  /** The latest transaction that paid the Billy subscription. */
  readonly subscriptionTransaction?: Maybe<Transaction>;
  /** The company's VAT rates. */
  readonly taxRates?: Maybe<TaxRateConnection>;
  /** When the Billy subscription was ended. */
  readonly terminationTime?: Maybe<Scalars['DateTime']['output']>;
  /** What the company has posted. */
  readonly transactions?: Maybe<TransactionConnection>;
  /** The company's part of its address in Billy's web app, such as my-company. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /**
   * How often VAT is reported, in Billy's words (momsperiode); live answers carry salesTaxPeriod
   * instead.
   */
  readonly vatPeriod?: Maybe<Scalars['String']['output']>;
  /** Postal code of the company's address, as plain text (postnummer). */
  readonly zipcode?: Maybe<Scalars['String']['output']>;
};


/** A company that keeps its books in Billy (virksomhed). */
export type OrganizationAccountGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A company that keeps its books in Billy (virksomhed). */
export type OrganizationAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<AccountSort>;
};


/** A company that keeps its books in Billy (virksomhed). */
export type OrganizationAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<AttachmentSort>;
};


/** A company that keeps its books in Billy (virksomhed). */
export type OrganizationBankPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BankPaymentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A company that keeps its books in Billy (virksomhed). */
export type OrganizationBillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BillFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<BillSort>;
};


/** A company that keeps its books in Billy (virksomhed). */
export type OrganizationContactBalancePaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A company that keeps its books in Billy (virksomhed). */
export type OrganizationContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ContactSort>;
};


/** A company that keeps its books in Billy (virksomhed). */
export type OrganizationDaybookTransactionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DaybookTransactionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DaybookTransactionSort>;
};


/** A company that keeps its books in Billy (virksomhed). */
export type OrganizationDaybooksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A company that keeps its books in Billy (virksomhed). */
export type OrganizationInvoiceRemindersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A company that keeps its books in Billy (virksomhed). */
export type OrganizationInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InvoiceSort>;
};


/** A company that keeps its books in Billy (virksomhed). */
export type OrganizationPostingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PostingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PostingSort>;
};


/** A company that keeps its books in Billy (virksomhed). */
export type OrganizationProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProductSort>;
};


/** A company that keeps its books in Billy (virksomhed). */
export type OrganizationSalesTaxAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A company that keeps its books in Billy (virksomhed). */
export type OrganizationSalesTaxMetaFieldsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A company that keeps its books in Billy (virksomhed). */
export type OrganizationSalesTaxReturnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SalesTaxReturnFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A company that keeps its books in Billy (virksomhed). */
export type OrganizationSalesTaxRulesetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SalesTaxRulesetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A company that keeps its books in Billy (virksomhed). */
export type OrganizationTaxRatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A company that keeps its books in Billy (virksomhed). */
export type OrganizationTransactionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TransactionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<TransactionSort>;
};

/** A stretch of a list of organizations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The organizations of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The organizations of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many organizations the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An organization at its place in a list. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The organization itself. */
  readonly node: Organization;
};

/** Where a stretch of a list begins and ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last row of this stretch; null when it is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether the list goes on after this stretch. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether the list has something before this stretch. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row of this stretch; null when it is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** How a due date is worked out from the date of the document (betalingsbetingelser). */
export type PaymentTermsMode =
  /** A due date given by hand; no number of days applies. */
  | 'DATE'
  /** A number of days after the date of the document (netto). */
  | 'NET'
  /** A number of days after the end of the document's month (løbende måned). */
  | 'NET_END_OF_MONTH'
  /** A value Billy has begun to use since this schema was written. Refused as an argument. */
  | 'UNKNOWN';

/** One debit or credit on one account (postering). */
export type Posting = Node & {
  readonly __typename?: 'Posting';
  /** Account it is booked on. */
  readonly account?: Maybe<Account>;
  /** Amount in its currency; always positive, the side gives the direction. */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /** The amount in the company's own currency. Billy serves it without documenting it. */
  readonly baseAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Currency of the amount. */
  readonly currency?: Maybe<Currency>;
  /** Day it is booked on (bogføringsdato). */
  readonly entryDate?: Maybe<Scalars['Date']['output']>;
  /** Billy's id of the posting. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is reconciled with a bank line (afstemt). */
  readonly isBankMatched?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it was taken back (annulleret); reports leave it out. */
  readonly isVoided?: Maybe<Scalars['Boolean']['output']>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** Place in its transaction, smallest first. */
  readonly priority?: Maybe<Scalars['Int']['output']>;
  /** The VAT period it was settled in; null while it is open. */
  readonly salesTaxReturn?: Maybe<SalesTaxReturn>;
  /** Whether the account is debited or credited. */
  readonly side?: Maybe<Side>;
  /** Text of the posting. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The transaction it belongs to. */
  readonly transaction?: Maybe<Transaction>;
};

/** A stretch of a list of postings. */
export type PostingConnection = {
  readonly __typename?: 'PostingConnection';
  /** The postings of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<PostingEdge>;
  /** The postings of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<Posting>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many postings the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A posting at its place in a list. */
export type PostingEdge = {
  readonly __typename?: 'PostingEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The posting itself. */
  readonly node: Posting;
};

/** Conditions on postings. */
export type PostingFilter = {
  /** Only postings on the account with this id. */
  readonly accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those reconciled with the bank, or only the others. */
  readonly isBankMatched?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those taken back, or only those that count. */
  readonly isVoided?: InputMaybe<Scalars['Boolean']['input']>;
  /** Booked this day or earlier. */
  readonly maxEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Booked this day or later. */
  readonly minEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Free text, looked for in the text of the posting. */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  /** Only postings of the transaction with this id. */
  readonly transactionId?: InputMaybe<Scalars['ID']['input']>;
};

/** The order of a list of postings. */
export type PostingSort = {
  /** Smallest, earliest or first in the alphabet first, or the other way round. */
  readonly direction?: SortDirection;
  /** What to put them in order by. */
  readonly key: PostingSortKey;
};

/** What a list of postings can be put in order by. */
export type PostingSortKey =
  /** By the day they are booked on. */
  | 'ENTRY_DATE';

/** Conditions on the postings of one account. */
export type PostingsOfAccountFilter = {
  /** Only those reconciled with the bank, or only the others. */
  readonly isBankMatched?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those taken back, or only those that count. */
  readonly isVoided?: InputMaybe<Scalars['Boolean']['input']>;
  /** Booked this day or earlier. */
  readonly maxEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Booked this day or later. */
  readonly minEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Free text, looked for in the text of the posting. */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  /** Only postings of the transaction with this id. */
  readonly transactionId?: InputMaybe<Scalars['ID']['input']>;
};

/** Something the company sells: goods or a service (vare, ydelse). */
export type Product = Node & {
  readonly __typename?: 'Product';
  /** Revenue account its sales are booked on (omsætningskonto). */
  readonly account?: Maybe<Account>;
  /** When it was made in Billy, in UTC. Billy serves it without documenting it. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** Text proposed for invoice lines with this product. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its id in another system, set by whoever made it. Billy serves it without documenting it. */
  readonly externalId?: Maybe<Scalars['String']['output']>;
  /** Billy's id of the product. */
  readonly id: Scalars['ID']['output'];
  /** Id of its picture. Billy serves it without documenting it. */
  readonly imageId?: Maybe<Scalars['ID']['output']>;
  /** Address of its picture. Billy serves it without documenting it. */
  readonly imageUrl?: Maybe<Scalars['String']['output']>;
  /** Asset account its stock is kept on (varelager). Billy serves it without documenting it. */
  readonly inventoryAccount?: Maybe<Account>;
  /** Whether it is put away: kept for old invoices, left out of pick lists. */
  readonly isArchived?: Maybe<Scalars['Boolean']['output']>;
  /** Whether its stock is kept count of. Billy serves it without documenting it. */
  readonly isInInventory?: Maybe<Scalars['Boolean']['output']>;
  /** Name as it stands on invoices. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** Its price in each currency, without VAT. */
  readonly prices?: Maybe<ReadonlyArray<ProductPrice>>;
  /** The company's own number for it (varenummer); plain text. */
  readonly productNo?: Maybe<Scalars['String']['output']>;
  /** Rules that choose the VAT rate when it is sold. */
  readonly salesTaxRuleset?: Maybe<SalesTaxRuleset>;
  /** The supplier's number for it. */
  readonly suppliersProductNo?: Maybe<Scalars['String']['output']>;
  /** Unit it is sold in, such as pieces or hours. Billy serves it without documenting it. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** A stretch of a list of products. */
export type ProductConnection = {
  readonly __typename?: 'ProductConnection';
  /** The products of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<ProductEdge>;
  /** The products of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<Product>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many products the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A product at its place in a list. */
export type ProductEdge = {
  readonly __typename?: 'ProductEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The product itself. */
  readonly node: Product;
};

/** Conditions on products. */
export type ProductFilter = {
  /** Only archived ones, or only those in use. */
  readonly isArchived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Exactly this product number. */
  readonly productNo?: InputMaybe<Scalars['String']['input']>;
  /** Free text, looked for in what identifies a product. */
  readonly q?: InputMaybe<Scalars['String']['input']>;
};

/** The price of a product in one currency. */
export type ProductPrice = Node & {
  readonly __typename?: 'ProductPrice';
  /** Currency of the price. */
  readonly currency?: Maybe<Currency>;
  /** Billy's id of the product price. */
  readonly id: Scalars['ID']['output'];
  /** What the price is for. */
  readonly product?: Maybe<Product>;
  /** Price of one unit, without VAT, in its currency. */
  readonly unitPrice?: Maybe<Scalars['Decimal']['output']>;
};

/** A stretch of a list of product prices. */
export type ProductPriceConnection = {
  readonly __typename?: 'ProductPriceConnection';
  /** The product prices of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<ProductPriceEdge>;
  /** The product prices of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<ProductPrice>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many product prices the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A product price at its place in a list. */
export type ProductPriceEdge = {
  readonly __typename?: 'ProductPriceEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The product price itself. */
  readonly node: ProductPrice;
};

/** Conditions on product prices. */
export type ProductPriceFilter = {
  /** Only prices of the product with this id. */
  readonly productId?: InputMaybe<Scalars['ID']['input']>;
};

/** The order of a list of products. */
export type ProductSort = {
  /** Smallest, earliest or first in the alphabet first, or the other way round. */
  readonly direction?: SortDirection;
  /** What to put them in order by. */
  readonly key: ProductSortKey;
};

/** What a list of products can be put in order by. */
export type ProductSortKey =
  /** By name. */
  | 'NAME';

/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type Query = {
  readonly __typename?: 'Query';
  /** One account by its id; null when the company has none with that id. */
  readonly account?: Maybe<Account>;
  /** One account group by its id; null when the company has none with that id. */
  readonly accountGroup?: Maybe<AccountGroup>;
  /** Groups and headings of the chart of accounts (kontogrupper). */
  readonly accountGroups: AccountGroupConnection;
  /** One account nature by its id; null when there is none. */
  readonly accountNature?: Maybe<AccountNature>;
  /** The five kinds of account: asset, liability, equity, revenue and expense (kontotyper). */
  readonly accountNatures: AccountNatureConnection;
  /** The chart of accounts (kontoplan). */
  readonly accounts: AccountConnection;
  /** One attachment by its id; null when the company has none with that id. */
  readonly attachment?: Maybe<Attachment>;
  /** Files hung on documents as vouchers (bilag), and files waiting for a document. */
  readonly attachments: AttachmentConnection;
  /** One balance modifier by its id; null when the company has none with that id. */
  readonly balanceModifier?: Maybe<BalanceModifier>;
  /** What has changed the balance of an invoice or a bill: payments, settlements and credit notes. */
  readonly balanceModifiers: BalanceModifierConnection;
  /** One bank line by its id; null when the company has none with that id. */
  readonly bankLine?: Maybe<BankLine>;
  /** One bank line match by its id; null when the company has none with that id. */
  readonly bankLineMatch?: Maybe<BankLineMatch>;
  /** Reconciliations of bank lines with the ledger (bankafstemning). */
  readonly bankLineMatches: BankLineMatchConnection;
  /** One bank line subject association by its id; null when the company has none with that id. */
  readonly bankLineSubjectAssociation?: Maybe<BankLineSubjectAssociation>;
  /** What each bank reconciliation matches its lines with. */
  readonly bankLineSubjectAssociations: BankLineSubjectAssociationConnection;
  /** Lines of a bank account's statement (bankposteringer). */
  readonly bankLines: BankLineConnection;
  /** One bank payment by its id; null when the company has none with that id. */
  readonly bankPayment?: Maybe<BankPayment>;
  /** Payments in and out over an account that can hold money (betalinger). */
  readonly bankPayments: BankPaymentConnection;
  /** One bill by its id; null when the company has none with that id. */
  readonly bill?: Maybe<Bill>;
  /** One bill line by its id; null when the company has none with that id. */
  readonly billLine?: Maybe<BillLine>;
  /** Lines of bills (regningslinjer). */
  readonly billLines: BillLineConnection;
  /** Bills and credit notes from suppliers (regninger, købsbilag). */
  readonly bills: BillConnection;
  /** Cities and towns of a country (byer). */
  readonly cities: CityConnection;
  /** One city by its id; null when there is none. */
  readonly city?: Maybe<City>;
  /** One contact by its id; null when the company has none with that id. */
  readonly contact?: Maybe<Contact>;
  /** One contact balance payment by its id; null when the company has none with that id. */
  readonly contactBalancePayment?: Maybe<ContactBalancePayment>;
  /** Settlements made from money that stood on a contact's balance. */
  readonly contactBalancePayments: ContactBalancePaymentConnection;
  /** One contact balance posting by its id; null when the company has none with that id. */
  readonly contactBalancePosting?: Maybe<ContactBalancePosting>;
  /** Movements on the contacts' balances: money received or paid that no document has used yet. */
  readonly contactBalancePostings: ContactBalancePostingConnection;
  /** One contact person by its id; null when the company has none with that id. */
  readonly contactPerson?: Maybe<ContactPerson>;
  /** The people behind one contact (kontaktpersoner). */
  readonly contactPersons: ContactPersonConnection;
  /** The company's customers and suppliers (kunder og leverandører). */
  readonly contacts: ContactConnection;
  /** Countries (lande). */
  readonly countries: CountryConnection;
  /** One country by its id; null when there is none. */
  readonly country?: Maybe<Country>;
  /** One country group by its id; null when there is none. */
  readonly countryGroup?: Maybe<CountryGroup>;
  /** Groups of countries, such as the EU (landegrupper). */
  readonly countryGroups: CountryGroupConnection;
  /** Currencies with their exchange rates (valutaer). */
  readonly currencies: CurrencyConnection;
  /** One currency by its id; null when there is none. */
  readonly currency?: Maybe<Currency>;
  /** One daybook by its id; null when the company has none with that id. */
  readonly daybook?: Maybe<Daybook>;
  /** One daybook balance account by its id; null when the company has none with that id. */
  readonly daybookBalanceAccount?: Maybe<DaybookBalanceAccount>;
  /** Accounts whose balance is followed beside a daybook. */
  readonly daybookBalanceAccounts: DaybookBalanceAccountConnection;
  /** One daybook transaction by its id; null when the company has none with that id. */
  readonly daybookTransaction?: Maybe<DaybookTransaction>;
  /** One daybook transaction line by its id; null when the company has none with that id. */
  readonly daybookTransactionLine?: Maybe<DaybookTransactionLine>;
  /** Lines of manual journal entries. */
  readonly daybookTransactionLines: DaybookTransactionLineConnection;
  /** Manual journal entries (kassekladdeposter). */
  readonly daybookTransactions: DaybookTransactionConnection;
  /** Daybooks, in which manual entries are kept before they are posted (kassekladder). */
  readonly daybooks: DaybookConnection;
  /** One file by its id; null when the company has none with that id. */
  readonly file?: Maybe<File>;
  /** Uploaded files. */
  readonly files: FileConnection;
  /** One invoice by its id; null when the company has none with that id. */
  readonly invoice?: Maybe<Invoice>;
  /** One invoice late fee by its id; null when the company has none with that id. */
  readonly invoiceLateFee?: Maybe<InvoiceLateFee>;
  /** Late fees charged on overdue invoices (rykkergebyrer). */
  readonly invoiceLateFees: InvoiceLateFeeConnection;
  /** One invoice line by its id; null when the company has none with that id. */
  readonly invoiceLine?: Maybe<InvoiceLine>;
  /** Lines of invoices (fakturalinjer). */
  readonly invoiceLines: InvoiceLineConnection;
  /** One invoice reminder by its id; null when the company has none with that id. */
  readonly invoiceReminder?: Maybe<InvoiceReminder>;
  /** One invoice reminder association by its id; null when the company has none with that id. */
  readonly invoiceReminderAssociation?: Maybe<InvoiceReminderAssociation>;
  /** Which invoices each reminder is about. */
  readonly invoiceReminderAssociations: InvoiceReminderAssociationConnection;
  /** Reminders sent to customers about overdue invoices (rykkere). */
  readonly invoiceReminders: InvoiceReminderConnection;
  /** The company's invoices and credit notes to customers (fakturaer og kreditnotaer). */
  readonly invoices: InvoiceConnection;
  /** One locale by its id; null when there is none. */
  readonly locale?: Maybe<Locale>;
  /** Languages with their regional formats. */
  readonly locales: LocaleConnection;
  /** An organization by its id, or the one that asks. */
  readonly organization?: Maybe<Organization>;
  /** The companies the access token reaches (virksomheder); with a company token that is one. */
  readonly organizations: OrganizationConnection;
  /** One posting by its id; null when the company has none with that id. */
  readonly posting?: Maybe<Posting>;
  /** The ledger, line by line: a debit or credit on one account (posteringer). */
  readonly postings: PostingConnection;
  /** One product by its id; null when the company has none with that id. */
  readonly product?: Maybe<Product>;
  /** One product price by its id; null when the company has none with that id. */
  readonly productPrice?: Maybe<ProductPrice>;
  /** Prices of products, one for each currency. */
  readonly productPrices: ProductPriceConnection;
  /** What the company sells: goods and services (varer og ydelser). */
  readonly products: ProductConnection;
  /** One sales tax account by its id; null when the company has none with that id. */
  readonly salesTaxAccount?: Maybe<SalesTaxAccount>;
  /** Accounts that collect VAT until it is settled (momskonti). */
  readonly salesTaxAccounts: SalesTaxAccountConnection;
  /** One sales tax meta field by its id; null when the company has none with that id. */
  readonly salesTaxMetaField?: Maybe<SalesTaxMetaField>;
  /** Boxes of the VAT return that are values without VAT, such as rubrik A, B and C. */
  readonly salesTaxMetaFields: SalesTaxMetaFieldConnection;
  /** One sales tax payment by its id; null when the company has none with that id. */
  readonly salesTaxPayment?: Maybe<SalesTaxPayment>;
  /** Payments of VAT to the tax authority, and refunds from it (momsbetalinger). */
  readonly salesTaxPayments: SalesTaxPaymentConnection;
  /** One sales tax return by its id; null when the company has none with that id. */
  readonly salesTaxReturn?: Maybe<SalesTaxReturn>;
  /** VAT periods and their returns (momsangivelser). */
  readonly salesTaxReturns: SalesTaxReturnConnection;
  /** One sales tax rule by its id; null when the company has none with that id. */
  readonly salesTaxRule?: Maybe<SalesTaxRule>;
  /** The single rules of VAT rule sets. */
  readonly salesTaxRules: SalesTaxRuleConnection;
  /** One sales tax ruleset by its id; null when the company has none with that id. */
  readonly salesTaxRuleset?: Maybe<SalesTaxRuleset>;
  /** Sets of rules that choose the VAT rate of a sale (momsregler). */
  readonly salesTaxRulesets: SalesTaxRulesetConnection;
  /** One state by its id; null when there is none. */
  readonly state?: Maybe<State>;
  /** States or provinces of a country. */
  readonly states: StateConnection;
  /** One tax rate by its id; null when the company has none with that id. */
  readonly taxRate?: Maybe<TaxRate>;
  /** One tax rate deduction component by its id; null when the company has none with that id. */
  readonly taxRateDeductionComponent?: Maybe<TaxRateDeductionComponent>;
  /** How the VAT of a rate is split over VAT accounts. */
  readonly taxRateDeductionComponents: TaxRateDeductionComponentConnection;
  /** VAT rates (momssatser, momskoder). */
  readonly taxRates: TaxRateConnection;
  /** One transaction by its id; null when the company has none with that id. */
  readonly transaction?: Maybe<Transaction>;
  /**
   * What has been posted: one transaction for each document, payment, entry or settlement
   * (transaktioner).
   */
  readonly transactions: TransactionConnection;
  /** One user by its id; null when the company has none with that id. */
  readonly user?: Maybe<User>;
  /** People who may sign in to the company's books (brugere). */
  readonly users: UserConnection;
  /** One zipcode by its id; null when there is none. */
  readonly zipcode?: Maybe<Zipcode>;
  /** Postal codes of a country (postnumre). */
  readonly zipcodes: ZipcodeConnection;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryAccountArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryAccountGroupArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryAccountGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryAccountNatureArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryAccountNaturesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<AccountSort>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryAttachmentArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<AttachmentSort>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryBalanceModifierArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryBalanceModifiersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BalanceModifierFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryBankLineArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryBankLineMatchArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryBankLineMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BankLineMatchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryBankLineSubjectAssociationArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryBankLineSubjectAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryBankLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter: BankLineFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryBankPaymentArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryBankPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BankPaymentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryBillArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryBillLineArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryBillLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BillLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryBillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BillFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<BillSort>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryCitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter: CityFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryCityArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryContactArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryContactBalancePaymentArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryContactBalancePaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryContactBalancePostingArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryContactBalancePostingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryContactPersonArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryContactPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter: ContactPersonFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ContactSort>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryCountryArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryCountryGroupArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryCountryGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryCurrenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryCurrencyArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryDaybookArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryDaybookBalanceAccountArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryDaybookBalanceAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryDaybookTransactionArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryDaybookTransactionLineArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryDaybookTransactionLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryDaybookTransactionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DaybookTransactionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DaybookTransactionSort>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryDaybooksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryFileArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryFilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryInvoiceArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryInvoiceLateFeeArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryInvoiceLateFeesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryInvoiceLineArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryInvoiceLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryInvoiceReminderArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryInvoiceReminderAssociationArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryInvoiceReminderAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryInvoiceRemindersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InvoiceSort>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryLocaleArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryLocalesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryOrganizationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryPostingArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryPostingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PostingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PostingSort>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryProductArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryProductPriceArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryProductPricesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductPriceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProductSort>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QuerySalesTaxAccountArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QuerySalesTaxAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QuerySalesTaxMetaFieldArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QuerySalesTaxMetaFieldsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QuerySalesTaxPaymentArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QuerySalesTaxPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QuerySalesTaxReturnArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QuerySalesTaxReturnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SalesTaxReturnFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QuerySalesTaxRuleArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QuerySalesTaxRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QuerySalesTaxRulesetArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QuerySalesTaxRulesetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SalesTaxRulesetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryStateArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter: StateFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryTaxRateArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryTaxRateDeductionComponentArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryTaxRateDeductionComponentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryTaxRatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryTransactionArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryTransactionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TransactionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<TransactionSort>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryZipcodeArgs = {
  id: Scalars['ID']['input'];
};


/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type QueryZipcodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter: ZipcodeFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Which report an account belongs to. */
export type ReportType =
  /** The balance sheet (balance). */
  | 'BALANCE_SHEET'
  /** The income statement (resultatopgørelse). */
  | 'INCOME_STATEMENT'
  /** A value Billy has begun to use since this schema was written. Refused as an argument. */
  | 'UNKNOWN';

/** An account that collects VAT until it is settled (momskonto). */
export type SalesTaxAccount = Node & {
  readonly __typename?: 'SalesTaxAccount';
  /** The account the VAT is collected on (momskonto). */
  readonly account?: Maybe<Account>;
  /** Billy's id of the sales tax account. */
  readonly id: Scalars['ID']['output'];
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** Place among VAT accounts, smallest first. */
  readonly priority?: Maybe<Scalars['Int']['output']>;
  /** What VAT it collects, in Billy's words. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** A stretch of a list of sales tax accounts. */
export type SalesTaxAccountConnection = {
  readonly __typename?: 'SalesTaxAccountConnection';
  /** The sales tax accounts of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<SalesTaxAccountEdge>;
  /** The sales tax accounts of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<SalesTaxAccount>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many sales tax accounts the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A sales tax account at its place in a list. */
export type SalesTaxAccountEdge = {
  readonly __typename?: 'SalesTaxAccountEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The sales tax account itself. */
  readonly node: SalesTaxAccount;
};

/** A box of the VAT return that holds values without VAT, such as rubrik A. */
export type SalesTaxMetaField = Node & {
  readonly __typename?: 'SalesTaxMetaField';
  /** What belongs in it, in words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Billy's id of the sales tax meta field. */
  readonly id: Scalars['ID']['output'];
  /** Whether it came with Billy rather than being made by the company. */
  readonly isPredefined?: Maybe<Scalars['Boolean']['output']>;
  /** Name of the box. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** Place on the return, smallest first. */
  readonly priority?: Maybe<Scalars['Int']['output']>;
};

/** A stretch of a list of sales tax meta fields. */
export type SalesTaxMetaFieldConnection = {
  readonly __typename?: 'SalesTaxMetaFieldConnection';
  /** The sales tax meta fields of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<SalesTaxMetaFieldEdge>;
  /** The sales tax meta fields of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<SalesTaxMetaField>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many sales tax meta fields the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A sales tax meta field at its place in a list. */
export type SalesTaxMetaFieldEdge = {
  readonly __typename?: 'SalesTaxMetaFieldEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The sales tax meta field itself. */
  readonly node: SalesTaxMetaField;
};

/** A payment of VAT to the tax authority, or a refund from it (momsbetaling). */
export type SalesTaxPayment = Node & {
  readonly __typename?: 'SalesTaxPayment';
  /** Account the money moved on. */
  readonly account?: Maybe<Account>;
  /** How much, in the company's own currency; always positive, the side gives the direction. */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /** Day the money moved. */
  readonly entryDate?: Maybe<Scalars['Date']['output']>;
  /** Billy's id of the sales tax payment. */
  readonly id: Scalars['ID']['output'];
  /** Whether the payment was taken back (annulleret). */
  readonly isVoided?: Maybe<Scalars['Boolean']['output']>;
  /** The VAT period it pays. */
  readonly salesTaxReturn?: Maybe<SalesTaxReturn>;
  /** Side on which the account is booked: credit pays, debit is a refund. */
  readonly side?: Maybe<Side>;
};

/** A stretch of a list of sales tax payments. */
export type SalesTaxPaymentConnection = {
  readonly __typename?: 'SalesTaxPaymentConnection';
  /** The sales tax payments of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<SalesTaxPaymentEdge>;
  /** The sales tax payments of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<SalesTaxPayment>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many sales tax payments the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A sales tax payment at its place in a list. */
export type SalesTaxPaymentEdge = {
  readonly __typename?: 'SalesTaxPaymentEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The sales tax payment itself. */
  readonly node: SalesTaxPayment;
};

/** A VAT period and its return (momsangivelse). */
export type SalesTaxReturn = Node & {
  readonly __typename?: 'SalesTaxReturn';
  /** 0 for the return itself, then counting its corrections (efterangivelse). */
  readonly correctionNo?: Maybe<Scalars['Int']['output']>;
  /** When it was made in Billy, in UTC. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** Last day of the period. */
  readonly endDate?: Maybe<Scalars['Date']['output']>;
  /** Billy's id of the sales tax return. */
  readonly id: Scalars['ID']['output'];
  /** Whether the VAT has been paid or refunded. */
  readonly isPaid?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the period is settled: its postings are then closed (afregnet). */
  readonly isSettled?: Maybe<Scalars['Boolean']['output']>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** The period in short. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** The period in words. */
  readonly periodText?: Maybe<Scalars['String']['output']>;
  /** How long the period is, in Billy's words. */
  readonly periodType?: Maybe<Scalars['String']['output']>;
  /** Last day to report and pay (angivelsesfrist). */
  readonly reportDeadline?: Maybe<Scalars['Date']['output']>;
  /** First day of the period. */
  readonly startDate?: Maybe<Scalars['Date']['output']>;
  /**
   * What is owed for the period, in the company's own currency; negative when it is to be refunded
   * (momstilsvar). Billy serves it without documenting it.
   */
  readonly totalAmount?: Maybe<Scalars['Decimal']['output']>;
};

/** A stretch of a list of sales tax returns. */
export type SalesTaxReturnConnection = {
  readonly __typename?: 'SalesTaxReturnConnection';
  /** The sales tax returns of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<SalesTaxReturnEdge>;
  /** The sales tax returns of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<SalesTaxReturn>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many sales tax returns the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A sales tax return at its place in a list. */
export type SalesTaxReturnEdge = {
  readonly __typename?: 'SalesTaxReturnEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The sales tax return itself. */
  readonly node: SalesTaxReturn;
};

/** Conditions on VAT periods. */
export type SalesTaxReturnFilter = {
  /** Only settled periods, or only open ones. */
  readonly isSettled?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One rule of a VAT rule set: for such a customer, this rate. */
export type SalesTaxRule = Node & {
  readonly __typename?: 'SalesTaxRule';
  /** Only customers in this city. Billy serves it without documenting it. */
  readonly city?: Maybe<City>;
  /** Only companies, or only private persons. */
  readonly contactType?: Maybe<ContactType>;
  /** Only customers in this country. */
  readonly country?: Maybe<Country>;
  /** Only customers in this group of countries, such as the EU. */
  readonly countryGroup?: Maybe<CountryGroup>;
  /** Billy's id of the sales tax rule. */
  readonly id: Scalars['ID']['output'];
  /** Order in which rules are tried, smallest first. */
  readonly priority?: Maybe<Scalars['Int']['output']>;
  /** The rule set it belongs to. */
  readonly ruleset?: Maybe<SalesTaxRuleset>;
  /** Only customers in this state. */
  readonly state?: Maybe<State>;
  /** VAT rate it chooses. */
  readonly taxRate?: Maybe<TaxRate>;
};

/** A stretch of a list of sales tax rules. */
export type SalesTaxRuleConnection = {
  readonly __typename?: 'SalesTaxRuleConnection';
  /** The sales tax rules of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<SalesTaxRuleEdge>;
  /** The sales tax rules of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<SalesTaxRule>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many sales tax rules the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A sales tax rule at its place in a list. */
export type SalesTaxRuleEdge = {
  readonly __typename?: 'SalesTaxRuleEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The sales tax rule itself. */
  readonly node: SalesTaxRule;
};

/** Rules that choose the VAT rate of a sale from where the customer is and what he is (momsregler). */
export type SalesTaxRuleset = Node & {
  readonly __typename?: 'SalesTaxRuleset';
  /** Short name. */
  readonly abbreviation?: Maybe<Scalars['String']['output']>;
  /** When to use it, in words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** VAT rate when no rule fits. */
  readonly fallbackTaxRate?: Maybe<TaxRate>;
  /** Billy's id of the sales tax ruleset. */
  readonly id: Scalars['ID']['output'];
  /** Whether it came with Billy rather than being made by the company. */
  readonly isPredefined?: Maybe<Scalars['Boolean']['output']>;
  /** Name of the rule set. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** Billy's name for the rule set, the same in every company. Billy serves it without documenting it. */
  readonly predefinedTag?: Maybe<Scalars['String']['output']>;
  /** The rules, the first that fits is taken. */
  readonly rules?: Maybe<ReadonlyArray<SalesTaxRule>>;
};

/** A stretch of a list of sales tax rulesets. */
export type SalesTaxRulesetConnection = {
  readonly __typename?: 'SalesTaxRulesetConnection';
  /** The sales tax rulesets of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<SalesTaxRulesetEdge>;
  /** The sales tax rulesets of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<SalesTaxRuleset>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many sales tax rulesets the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A sales tax ruleset at its place in a list. */
export type SalesTaxRulesetEdge = {
  readonly __typename?: 'SalesTaxRulesetEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The sales tax ruleset itself. */
  readonly node: SalesTaxRuleset;
};

/** Conditions on VAT rule sets. */
export type SalesTaxRulesetFilter = {
  /** Exactly this short name. */
  readonly abbreviation?: InputMaybe<Scalars['String']['input']>;
};

/** What has become of a document on its way to the customer. */
export type SentState =
  /** The e-mail was opened (åbnet). */
  | 'OPENED'
  /** Printed as a PDF (udskrevet). */
  | 'PRINTED'
  /** Sent by e-mail (sendt). */
  | 'SENT'
  /** A value Billy has begun to use since this schema was written. Refused as an argument. */
  | 'UNKNOWN'
  /** Not sent yet (ikke sendt). */
  | 'UNSENT'
  /** The document was looked at online (set). */
  | 'VIEWED';

/** The two sides of a ledger. */
export type Side =
  /** Credit: liabilities and revenue grow, assets and expenses shrink (kredit). */
  | 'CREDIT'
  /** Debit: assets and expenses grow, liabilities and revenue shrink (debet). */
  | 'DEBIT'
  /** A value Billy has begun to use since this schema was written. Refused as an argument. */
  | 'UNKNOWN';

/** Which way round a list is put in order. */
export type SortDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

/** A state or province of a country. */
export type State = Node & {
  readonly __typename?: 'State';
  /** Country it belongs to. */
  readonly country?: Maybe<Country>;
  /** Country and code in short, such as us_co. */
  readonly id: Scalars['ID']['output'];
  /** Name of the state. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Its code within the country, such as CO. */
  readonly stateCode?: Maybe<Scalars['String']['output']>;
};

/** A stretch of a list of states. */
export type StateConnection = {
  readonly __typename?: 'StateConnection';
  /** The states of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<StateEdge>;
  /** The states of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<State>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many states the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A state at its place in a list. */
export type StateEdge = {
  readonly __typename?: 'StateEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The state itself. */
  readonly node: State;
};

/** Which country's states to list; Billy lists them for one country at a time. */
export type StateFilter = {
  /** Two-letter code of the country, such as US. */
  readonly countryId: Scalars['ID']['input'];
};

/** How often a Billy subscription is paid. */
export type SubscriptionPeriod =
  /** Every month. */
  | 'MONTHLY'
  /** A value Billy has begun to use since this schema was written. Refused as an argument. */
  | 'UNKNOWN'
  /** Every year. */
  | 'YEARLY';

/** Whether the line amounts of a document contain VAT. */
export type TaxMode =
  /** VAT comes on top of line amounts (ekskl. moms). */
  | 'EXCL'
  /** Line amounts contain VAT (inkl. moms). */
  | 'INCL'
  /** A value Billy has begun to use since this schema was written. Refused as an argument. */
  | 'UNKNOWN';

/** A VAT rate, or rather a VAT code: how much, and where it is booked (momskode). */
export type TaxRate = Node & {
  readonly __typename?: 'TaxRate';
  /** Short name, as it stands on lines. */
  readonly abbreviation?: Maybe<Scalars['String']['output']>;
  /** Whether it can be used on purchases (købsmoms). */
  readonly appliesToPurchases?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it can be used on sales (salgsmoms). */
  readonly appliesToSales?: Maybe<Scalars['Boolean']['output']>;
  /** How its VAT is split over VAT accounts. */
  readonly deductionComponents?: Maybe<ReadonlyArray<TaxRateDeductionComponent>>;
  /** When to use it, in words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Billy's id of the tax rate. */
  readonly id: Scalars['ID']['output'];
  /** Whether it can be used on new lines. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is not yet tied to a public standard VAT code. Billy serves it without documenting it. */
  readonly isMissingStandardTaxRate?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it came with Billy rather than being made by the company. */
  readonly isPredefined?: Maybe<Scalars['Boolean']['output']>;
  /** Name of the rate. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Box of the VAT return that collects the amounts without VAT. */
  readonly netAmountMetaField?: Maybe<SalesTaxMetaField>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** Billy's name for the rate, the same in every company. Billy serves it without documenting it. */
  readonly predefinedTag?: Maybe<Scalars['String']['output']>;
  /** Place among rates, smallest first. Billy serves it without documenting it. */
  readonly priority?: Maybe<Scalars['Int']['output']>;
  /** The rate as a fraction: 0.25 is 25 %. */
  readonly rate?: Maybe<Scalars['Decimal']['output']>;
  /** Which family of rates it belongs to, in Billy's words. Billy serves it without documenting it. */
  readonly taxRateGroup?: Maybe<Scalars['String']['output']>;
};

/** A stretch of a list of tax rates. */
export type TaxRateConnection = {
  readonly __typename?: 'TaxRateConnection';
  /** The tax rates of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<TaxRateEdge>;
  /** The tax rates of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<TaxRate>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many tax rates the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The part of a rate's VAT that goes to one VAT account. */
export type TaxRateDeductionComponent = Node & {
  readonly __typename?: 'TaxRateDeductionComponent';
  /** VAT account it is booked on (momskonto). */
  readonly account?: Maybe<Account>;
  /** Number of the part within its rate. Billy serves it without documenting it. */
  readonly deductionComponentIndex?: Maybe<Scalars['Int']['output']>;
  /** Billy's id of the tax rate deduction component. */
  readonly id: Scalars['ID']['output'];
  /** Place among the rate's parts, smallest first. */
  readonly priority?: Maybe<Scalars['Int']['output']>;
  /** How much of the VAT, as a fraction: 1 is all of it. */
  readonly share?: Maybe<Scalars['Decimal']['output']>;
  /** What the share is taken of, in Billy's words. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The VAT rate it belongs to. */
  readonly taxRate?: Maybe<TaxRate>;
};

/** A stretch of a list of tax rate deduction components. */
export type TaxRateDeductionComponentConnection = {
  readonly __typename?: 'TaxRateDeductionComponentConnection';
  /** The tax rate deduction components of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<TaxRateDeductionComponentEdge>;
  /** The tax rate deduction components of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<TaxRateDeductionComponent>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many tax rate deduction components the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A tax rate deduction component at its place in a list. */
export type TaxRateDeductionComponentEdge = {
  readonly __typename?: 'TaxRateDeductionComponentEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The tax rate deduction component itself. */
  readonly node: TaxRateDeductionComponent;
};

/** A tax rate at its place in a list. */
export type TaxRateEdge = {
  readonly __typename?: 'TaxRateEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The tax rate itself. */
  readonly node: TaxRate;
};

/** Something posted: all its postings together are in balance (transaktion). */
export type Transaction = Node & {
  readonly __typename?: 'Transaction';
  /** Its total, in the currency of what it was posted for. Billy serves it without documenting it. */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /** When it was made in Billy, in UTC. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** Who made it. Billy serves it without documenting it. */
  readonly creator?: Maybe<Scalars['String']['output']>;
  /** Day it is booked on (bogføringsdato). */
  readonly entryDate?: Maybe<Scalars['Date']['output']>;
  /** Billy's id of the transaction. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is the transaction that takes another one back (annullering). */
  readonly isVoid?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it was taken back by another transaction (annulleret). */
  readonly isVoided?: Maybe<Scalars['Boolean']['output']>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** The document, payment, entry or settlement it was posted for. */
  readonly originator?: Maybe<TransactionOriginator>;
  /** Currency of what it was posted for. Billy serves it without documenting it. */
  readonly originatorCurrency?: Maybe<Currency>;
  /** What it was posted for, in words. */
  readonly originatorName?: Maybe<Scalars['String']['output']>;
  /**
   * Kind of what it was posted for, in Billy's words, such as invoice. Billy serves it without
   * documenting it.
   */
  readonly originatorType?: Maybe<Scalars['String']['output']>;
  /** Its debits and credits, which come to zero. */
  readonly postings?: Maybe<ReadonlyArray<Posting>>;
  /** Side that its total stands on. Billy serves it without documenting it. */
  readonly side?: Maybe<Side>;
  /** Running number within the company. */
  readonly transactionNo?: Maybe<Scalars['Int']['output']>;
  /** Voucher number (bilagsnummer). */
  readonly voucherNo?: Maybe<Scalars['String']['output']>;
};

/** A stretch of a list of transactions. */
export type TransactionConnection = {
  readonly __typename?: 'TransactionConnection';
  /** The transactions of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<TransactionEdge>;
  /** The transactions of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<Transaction>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many transactions the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A transaction at its place in a list. */
export type TransactionEdge = {
  readonly __typename?: 'TransactionEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The transaction itself. */
  readonly node: Transaction;
};

/** Conditions on transactions. */
export type TransactionFilter = {
  /** Booked exactly this day. */
  readonly entryDate?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Booked within a period: all, dates:2025-06-01...2025-06-30, day:2025-06-08, month:2025-06,
   * quarter:2025-2, halfYear:2025-1, year:2025 or fiscalYear:2025.
   */
  readonly entryDatePeriod?: InputMaybe<Scalars['String']['input']>;
};

/** What a transaction can be posted for. */
export type TransactionOriginator = BankPayment | Bill | ContactBalancePayment | DaybookTransaction | Invoice | InvoiceLateFee | SalesTaxPayment | SalesTaxReturn;

/** The order of a list of transactions. */
export type TransactionSort = {
  /** Smallest, earliest or first in the alphabet first, or the other way round. */
  readonly direction?: SortDirection;
  /** What to put them in order by. */
  readonly key: TransactionSortKey;
};

/** What a list of transactions can be put in order by. */
export type TransactionSortKey =
  /** By the day they are booked on. */
  | 'ENTRY_DATE';

/** Conditions on the entries of one daybook. */
export type TransactionsOfDaybookFilter = {
  /** Exactly this text set by the program that made them. */
  readonly apiType?: InputMaybe<Scalars['String']['input']>;
  /** Booked this day or earlier. */
  readonly maxEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Booked this day or later. */
  readonly minEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Free text, looked for in description, longer description and voucher number. */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  /** Only drafts, only approved ones or only voided ones. */
  readonly state?: InputMaybe<DocumentState>;
};

/** A person who signs in to Billy (bruger). */
export type User = Node & {
  readonly __typename?: 'User';
  /** When it was made in Billy, in UTC. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** E-mail address the person signs in with. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Billy's id of the user. */
  readonly id: Scalars['ID']['output'];
  /** Whether the person administers Billy itself. */
  readonly isAdmin?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the person works for Billy. */
  readonly isStaff?: Maybe<Scalars['Boolean']['output']>;
  /** Whether Billy's support may look into this person's companies. */
  readonly isSupportAccessAllowed?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the person belongs to Billy's support. */
  readonly isSupporter?: Maybe<Scalars['Boolean']['output']>;
  /** The person's full name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The person's telephone number. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Address of the picture in 48 by 48 pixels. */
  readonly profilePic48Url?: Maybe<Scalars['String']['output']>;
  /** The picture the person uploaded. */
  readonly profilePicFile?: Maybe<File>;
  /** Address of the person's picture. */
  readonly profilePicUrl?: Maybe<Scalars['String']['output']>;
};

/** A stretch of a list of users. */
export type UserConnection = {
  readonly __typename?: 'UserConnection';
  /** The users of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<UserEdge>;
  /** The users of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<User>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many users the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An user at its place in a list. */
export type UserEdge = {
  readonly __typename?: 'UserEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The user itself. */
  readonly node: User;
};

/** A postal code (postnummer). */
export type Zipcode = Node & {
  readonly __typename?: 'Zipcode';
  /** City it belongs to. */
  readonly city?: Maybe<City>;
  /** Country it belongs to. */
  readonly country?: Maybe<Country>;
  /** Country and postal code in short, such as us_80209. */
  readonly id: Scalars['ID']['output'];
  /** Degrees north of the equator; south is negative. */
  readonly latitude?: Maybe<Scalars['Decimal']['output']>;
  /** Degrees east of Greenwich; west is negative. */
  readonly longitude?: Maybe<Scalars['Decimal']['output']>;
  /** State or province it belongs to. */
  readonly state?: Maybe<State>;
  /** The postal code itself. */
  readonly zipcode?: Maybe<Scalars['String']['output']>;
};

/** A stretch of a list of zipcodes. */
export type ZipcodeConnection = {
  readonly __typename?: 'ZipcodeConnection';
  /** The zipcodes of this stretch, each with its place in the list. */
  readonly edges: ReadonlyArray<ZipcodeEdge>;
  /** The zipcodes of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<Zipcode>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many zipcodes the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A zipcode at its place in a list. */
export type ZipcodeEdge = {
  readonly __typename?: 'ZipcodeEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The zipcode itself. */
  readonly node: Zipcode;
};

/** Which country's postal codes to list; Billy lists them for one country at a time. */
export type ZipcodeFilter = {
  /** Two-letter code of the country, such as DK. */
  readonly countryId: Scalars['ID']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Account: Account;
  AccountGroup: AccountGroup;
  AccountNature: AccountNature;
  Attachment: Attachment;
  BalanceModifier: BalanceModifier;
  BankLine: BankLine;
  BankLineMatch: BankLineMatch;
  BankLineSubjectAssociation: BankLineSubjectAssociation;
  BankPayment: BankPayment;
  Bill: Bill;
  BillLine: BillLine;
  City: City;
  Contact: Contact;
  ContactBalancePayment: ContactBalancePayment;
  ContactBalancePosting: ContactBalancePosting;
  ContactPerson: ContactPerson;
  Country: Country;
  CountryGroup: CountryGroup;
  Currency: Currency;
  Daybook: Daybook;
  DaybookBalanceAccount: DaybookBalanceAccount;
  DaybookTransaction: DaybookTransaction;
  DaybookTransactionLine: DaybookTransactionLine;
  File: File;
  Invoice: Invoice;
  InvoiceLateFee: InvoiceLateFee;
  InvoiceLine: InvoiceLine;
  InvoiceReminder: InvoiceReminder;
  InvoiceReminderAssociation: InvoiceReminderAssociation;
  Locale: Locale;
  Organization: Organization;
  Posting: Posting;
  Product: Product;
  ProductPrice: ProductPrice;
  SalesTaxAccount: SalesTaxAccount;
  SalesTaxMetaField: SalesTaxMetaField;
  SalesTaxPayment: SalesTaxPayment;
  SalesTaxReturn: SalesTaxReturn;
  SalesTaxRule: SalesTaxRule;
  SalesTaxRuleset: SalesTaxRuleset;
  State: State;
  TaxRate: TaxRate;
  TaxRateDeductionComponent: TaxRateDeductionComponent;
  Transaction: Transaction;
  User: User;
  Zipcode: Zipcode;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Account:
    ( { __typename: 'Account' }
    & GraphQLRecursivePick<FederationTypes['Account'], {"id":true}> );
  AccountGroup:
    ( { __typename: 'AccountGroup' }
    & GraphQLRecursivePick<FederationTypes['AccountGroup'], {"id":true}> );
  AccountNature:
    ( { __typename: 'AccountNature' }
    & GraphQLRecursivePick<FederationTypes['AccountNature'], {"id":true}> );
  Attachment:
    ( { __typename: 'Attachment' }
    & GraphQLRecursivePick<FederationTypes['Attachment'], {"id":true}> );
  BalanceModifier:
    ( { __typename: 'BalanceModifier' }
    & GraphQLRecursivePick<FederationTypes['BalanceModifier'], {"id":true}> );
  BankLine:
    ( { __typename: 'BankLine' }
    & GraphQLRecursivePick<FederationTypes['BankLine'], {"id":true}> );
  BankLineMatch:
    ( { __typename: 'BankLineMatch' }
    & GraphQLRecursivePick<FederationTypes['BankLineMatch'], {"id":true}> );
  BankLineSubjectAssociation:
    ( { __typename: 'BankLineSubjectAssociation' }
    & GraphQLRecursivePick<FederationTypes['BankLineSubjectAssociation'], {"id":true}> );
  BankPayment:
    ( { __typename: 'BankPayment' }
    & GraphQLRecursivePick<FederationTypes['BankPayment'], {"id":true}> );
  Bill:
    ( { __typename: 'Bill' }
    & GraphQLRecursivePick<FederationTypes['Bill'], {"id":true}> );
  BillLine:
    ( { __typename: 'BillLine' }
    & GraphQLRecursivePick<FederationTypes['BillLine'], {"id":true}> );
  City:
    ( { __typename: 'City' }
    & GraphQLRecursivePick<FederationTypes['City'], {"id":true}> );
  Contact:
    ( { __typename: 'Contact' }
    & GraphQLRecursivePick<FederationTypes['Contact'], {"id":true}> );
  ContactBalancePayment:
    ( { __typename: 'ContactBalancePayment' }
    & GraphQLRecursivePick<FederationTypes['ContactBalancePayment'], {"id":true}> );
  ContactBalancePosting:
    ( { __typename: 'ContactBalancePosting' }
    & GraphQLRecursivePick<FederationTypes['ContactBalancePosting'], {"id":true}> );
  ContactPerson:
    ( { __typename: 'ContactPerson' }
    & GraphQLRecursivePick<FederationTypes['ContactPerson'], {"id":true}> );
  Country:
    ( { __typename: 'Country' }
    & GraphQLRecursivePick<FederationTypes['Country'], {"id":true}> );
  CountryGroup:
    ( { __typename: 'CountryGroup' }
    & GraphQLRecursivePick<FederationTypes['CountryGroup'], {"id":true}> );
  Currency:
    ( { __typename: 'Currency' }
    & GraphQLRecursivePick<FederationTypes['Currency'], {"id":true}> );
  Daybook:
    ( { __typename: 'Daybook' }
    & GraphQLRecursivePick<FederationTypes['Daybook'], {"id":true}> );
  DaybookBalanceAccount:
    ( { __typename: 'DaybookBalanceAccount' }
    & GraphQLRecursivePick<FederationTypes['DaybookBalanceAccount'], {"id":true}> );
  DaybookTransaction:
    ( { __typename: 'DaybookTransaction' }
    & GraphQLRecursivePick<FederationTypes['DaybookTransaction'], {"id":true}> );
  DaybookTransactionLine:
    ( { __typename: 'DaybookTransactionLine' }
    & GraphQLRecursivePick<FederationTypes['DaybookTransactionLine'], {"id":true}> );
  File:
    ( { __typename: 'File' }
    & GraphQLRecursivePick<FederationTypes['File'], {"id":true}> );
  Invoice:
    ( { __typename: 'Invoice' }
    & GraphQLRecursivePick<FederationTypes['Invoice'], {"id":true}> );
  InvoiceLateFee:
    ( { __typename: 'InvoiceLateFee' }
    & GraphQLRecursivePick<FederationTypes['InvoiceLateFee'], {"id":true}> );
  InvoiceLine:
    ( { __typename: 'InvoiceLine' }
    & GraphQLRecursivePick<FederationTypes['InvoiceLine'], {"id":true}> );
  InvoiceReminder:
    ( { __typename: 'InvoiceReminder' }
    & GraphQLRecursivePick<FederationTypes['InvoiceReminder'], {"id":true}> );
  InvoiceReminderAssociation:
    ( { __typename: 'InvoiceReminderAssociation' }
    & GraphQLRecursivePick<FederationTypes['InvoiceReminderAssociation'], {"id":true}> );
  Locale:
    ( { __typename: 'Locale' }
    & GraphQLRecursivePick<FederationTypes['Locale'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Posting:
    ( { __typename: 'Posting' }
    & GraphQLRecursivePick<FederationTypes['Posting'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  ProductPrice:
    ( { __typename: 'ProductPrice' }
    & GraphQLRecursivePick<FederationTypes['ProductPrice'], {"id":true}> );
  SalesTaxAccount:
    ( { __typename: 'SalesTaxAccount' }
    & GraphQLRecursivePick<FederationTypes['SalesTaxAccount'], {"id":true}> );
  SalesTaxMetaField:
    ( { __typename: 'SalesTaxMetaField' }
    & GraphQLRecursivePick<FederationTypes['SalesTaxMetaField'], {"id":true}> );
  SalesTaxPayment:
    ( { __typename: 'SalesTaxPayment' }
    & GraphQLRecursivePick<FederationTypes['SalesTaxPayment'], {"id":true}> );
  SalesTaxReturn:
    ( { __typename: 'SalesTaxReturn' }
    & GraphQLRecursivePick<FederationTypes['SalesTaxReturn'], {"id":true}> );
  SalesTaxRule:
    ( { __typename: 'SalesTaxRule' }
    & GraphQLRecursivePick<FederationTypes['SalesTaxRule'], {"id":true}> );
  SalesTaxRuleset:
    ( { __typename: 'SalesTaxRuleset' }
    & GraphQLRecursivePick<FederationTypes['SalesTaxRuleset'], {"id":true}> );
  State:
    ( { __typename: 'State' }
    & GraphQLRecursivePick<FederationTypes['State'], {"id":true}> );
  TaxRate:
    ( { __typename: 'TaxRate' }
    & GraphQLRecursivePick<FederationTypes['TaxRate'], {"id":true}> );
  TaxRateDeductionComponent:
    ( { __typename: 'TaxRateDeductionComponent' }
    & GraphQLRecursivePick<FederationTypes['TaxRateDeductionComponent'], {"id":true}> );
  Transaction:
    ( { __typename: 'Transaction' }
    & GraphQLRecursivePick<FederationTypes['Transaction'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  Zipcode:
    ( { __typename: 'Zipcode' }
    & GraphQLRecursivePick<FederationTypes['Zipcode'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AttachmentOwner:
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
  ;
  BalanceModifierSource:
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
  ;
  BalanceModifierSubject:
    | ( BillyRecord )
    | ( BillyRecord )
  ;
  BankLineSubject:
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
  ;
  ContactBalancePostingOriginator:
    | ( BillyRecord )
    | ( BillyRecord )
  ;
  TransactionOriginator:
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
    | ( BillyRecord )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<BillyRecord>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AccountConnection: ResolverTypeWrapper<Omit<AccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AccountEdge']>, nodes: ReadonlyArray<ResolversTypes['Account']> }>;
  AccountEdge: ResolverTypeWrapper<Omit<AccountEdge, 'node'> & { node: ResolversTypes['Account'] }>;
  AccountFilter: AccountFilter;
  AccountGroup: ResolverTypeWrapper<BillyRecord>;
  AccountGroupConnection: ResolverTypeWrapper<Omit<AccountGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AccountGroupEdge']>, nodes: ReadonlyArray<ResolversTypes['AccountGroup']> }>;
  AccountGroupEdge: ResolverTypeWrapper<Omit<AccountGroupEdge, 'node'> & { node: ResolversTypes['AccountGroup'] }>;
  AccountGroupType: AccountGroupType;
  AccountNature: ResolverTypeWrapper<BillyRecord>;
  AccountNatureConnection: ResolverTypeWrapper<Omit<AccountNatureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AccountNatureEdge']>, nodes: ReadonlyArray<ResolversTypes['AccountNature']> }>;
  AccountNatureEdge: ResolverTypeWrapper<Omit<AccountNatureEdge, 'node'> & { node: ResolversTypes['AccountNature'] }>;
  AccountSort: AccountSort;
  AccountSortKey: AccountSortKey;
  AccountStatement: ResolverTypeWrapper<Statement>;
  AccountStatementRow: ResolverTypeWrapper<StatementRow>;
  AccountSystemRole: AccountSystemRole;
  Attachment: ResolverTypeWrapper<BillyRecord>;
  AttachmentConnection: ResolverTypeWrapper<Omit<AttachmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AttachmentEdge']>, nodes: ReadonlyArray<ResolversTypes['Attachment']> }>;
  AttachmentEdge: ResolverTypeWrapper<Omit<AttachmentEdge, 'node'> & { node: ResolversTypes['Attachment'] }>;
  AttachmentFilter: AttachmentFilter;
  AttachmentOwner: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AttachmentOwner']>;
  AttachmentOwnerReference: AttachmentOwnerReference;
  AttachmentOwnerType: AttachmentOwnerType;
  AttachmentSort: AttachmentSort;
  AttachmentSortKey: AttachmentSortKey;
  BalanceModifier: ResolverTypeWrapper<BillyRecord>;
  BalanceModifierConnection: ResolverTypeWrapper<Omit<BalanceModifierConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BalanceModifierEdge']>, nodes: ReadonlyArray<ResolversTypes['BalanceModifier']> }>;
  BalanceModifierEdge: ResolverTypeWrapper<Omit<BalanceModifierEdge, 'node'> & { node: ResolversTypes['BalanceModifier'] }>;
  BalanceModifierFilter: BalanceModifierFilter;
  BalanceModifierSource: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BalanceModifierSource']>;
  BalanceModifierSourceReference: BalanceModifierSourceReference;
  BalanceModifierSourceType: BalanceModifierSourceType;
  BalanceModifierSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BalanceModifierSubject']>;
  BalanceModifierSubjectReference: BalanceModifierSubjectReference;
  BalanceModifierSubjectType: BalanceModifierSubjectType;
  BankLine: ResolverTypeWrapper<BillyRecord>;
  BankLineConnection: ResolverTypeWrapper<Omit<BankLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BankLineEdge']>, nodes: ReadonlyArray<ResolversTypes['BankLine']> }>;
  BankLineEdge: ResolverTypeWrapper<Omit<BankLineEdge, 'node'> & { node: ResolversTypes['BankLine'] }>;
  BankLineFilter: BankLineFilter;
  BankLineMatch: ResolverTypeWrapper<BillyRecord>;
  BankLineMatchConnection: ResolverTypeWrapper<Omit<BankLineMatchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BankLineMatchEdge']>, nodes: ReadonlyArray<ResolversTypes['BankLineMatch']> }>;
  BankLineMatchEdge: ResolverTypeWrapper<Omit<BankLineMatchEdge, 'node'> & { node: ResolversTypes['BankLineMatch'] }>;
  BankLineMatchFilter: BankLineMatchFilter;
  BankLineMatchesOfAccountFilter: BankLineMatchesOfAccountFilter;
  BankLineSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BankLineSubject']>;
  BankLineSubjectAssociation: ResolverTypeWrapper<BillyRecord>;
  BankLineSubjectAssociationConnection: ResolverTypeWrapper<Omit<BankLineSubjectAssociationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BankLineSubjectAssociationEdge']>, nodes: ReadonlyArray<ResolversTypes['BankLineSubjectAssociation']> }>;
  BankLineSubjectAssociationEdge: ResolverTypeWrapper<Omit<BankLineSubjectAssociationEdge, 'node'> & { node: ResolversTypes['BankLineSubjectAssociation'] }>;
  BankLinesOfAccountFilter: BankLinesOfAccountFilter;
  BankPayment: ResolverTypeWrapper<BillyRecord>;
  BankPaymentConnection: ResolverTypeWrapper<Omit<BankPaymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BankPaymentEdge']>, nodes: ReadonlyArray<ResolversTypes['BankPayment']> }>;
  BankPaymentEdge: ResolverTypeWrapper<Omit<BankPaymentEdge, 'node'> & { node: ResolversTypes['BankPayment'] }>;
  BankPaymentFilter: BankPaymentFilter;
  Bill: ResolverTypeWrapper<BillyRecord>;
  BillConnection: ResolverTypeWrapper<Omit<BillConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BillEdge']>, nodes: ReadonlyArray<ResolversTypes['Bill']> }>;
  BillEdge: ResolverTypeWrapper<Omit<BillEdge, 'node'> & { node: ResolversTypes['Bill'] }>;
  BillFilter: BillFilter;
  BillLine: ResolverTypeWrapper<BillyRecord>;
  BillLineConnection: ResolverTypeWrapper<Omit<BillLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BillLineEdge']>, nodes: ReadonlyArray<ResolversTypes['BillLine']> }>;
  BillLineEdge: ResolverTypeWrapper<Omit<BillLineEdge, 'node'> & { node: ResolversTypes['BillLine'] }>;
  BillLineFilter: BillLineFilter;
  BillSort: BillSort;
  BillSortKey: BillSortKey;
  BillType: BillType;
  BillsOfContactFilter: BillsOfContactFilter;
  BillsOfCurrencyFilter: BillsOfCurrencyFilter;
  City: ResolverTypeWrapper<BillyRecord>;
  CityConnection: ResolverTypeWrapper<Omit<CityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CityEdge']>, nodes: ReadonlyArray<ResolversTypes['City']> }>;
  CityEdge: ResolverTypeWrapper<Omit<CityEdge, 'node'> & { node: ResolversTypes['City'] }>;
  CityFilter: CityFilter;
  Contact: ResolverTypeWrapper<BillyRecord>;
  ContactBalancePayment: ResolverTypeWrapper<BillyRecord>;
  ContactBalancePaymentConnection: ResolverTypeWrapper<Omit<ContactBalancePaymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ContactBalancePaymentEdge']>, nodes: ReadonlyArray<ResolversTypes['ContactBalancePayment']> }>;
  ContactBalancePaymentEdge: ResolverTypeWrapper<Omit<ContactBalancePaymentEdge, 'node'> & { node: ResolversTypes['ContactBalancePayment'] }>;
  ContactBalancePosting: ResolverTypeWrapper<BillyRecord>;
  ContactBalancePostingConnection: ResolverTypeWrapper<Omit<ContactBalancePostingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ContactBalancePostingEdge']>, nodes: ReadonlyArray<ResolversTypes['ContactBalancePosting']> }>;
  ContactBalancePostingEdge: ResolverTypeWrapper<Omit<ContactBalancePostingEdge, 'node'> & { node: ResolversTypes['ContactBalancePosting'] }>;
  ContactBalancePostingOriginator: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ContactBalancePostingOriginator']>;
  ContactConnection: ResolverTypeWrapper<Omit<ContactConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ContactEdge']>, nodes: ReadonlyArray<ResolversTypes['Contact']> }>;
  ContactEdge: ResolverTypeWrapper<Omit<ContactEdge, 'node'> & { node: ResolversTypes['Contact'] }>;
  ContactFilter: ContactFilter;
  ContactPerson: ResolverTypeWrapper<BillyRecord>;
  ContactPersonConnection: ResolverTypeWrapper<Omit<ContactPersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ContactPersonEdge']>, nodes: ReadonlyArray<ResolversTypes['ContactPerson']> }>;
  ContactPersonEdge: ResolverTypeWrapper<Omit<ContactPersonEdge, 'node'> & { node: ResolversTypes['ContactPerson'] }>;
  ContactPersonFilter: ContactPersonFilter;
  ContactSort: ContactSort;
  ContactSortKey: ContactSortKey;
  ContactType: ContactType;
  Country: ResolverTypeWrapper<BillyRecord>;
  CountryConnection: ResolverTypeWrapper<Omit<CountryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CountryEdge']>, nodes: ReadonlyArray<ResolversTypes['Country']> }>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  CountryGroup: ResolverTypeWrapper<BillyRecord>;
  CountryGroupConnection: ResolverTypeWrapper<Omit<CountryGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CountryGroupEdge']>, nodes: ReadonlyArray<ResolversTypes['CountryGroup']> }>;
  CountryGroupEdge: ResolverTypeWrapper<Omit<CountryGroupEdge, 'node'> & { node: ResolversTypes['CountryGroup'] }>;
  CreditNotesOfInvoiceFilter: CreditNotesOfInvoiceFilter;
  Currency: ResolverTypeWrapper<BillyRecord>;
  CurrencyConnection: ResolverTypeWrapper<Omit<CurrencyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CurrencyEdge']>, nodes: ReadonlyArray<ResolversTypes['Currency']> }>;
  CurrencyEdge: ResolverTypeWrapper<Omit<CurrencyEdge, 'node'> & { node: ResolversTypes['Currency'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Daybook: ResolverTypeWrapper<BillyRecord>;
  DaybookBalanceAccount: ResolverTypeWrapper<BillyRecord>;
  DaybookBalanceAccountConnection: ResolverTypeWrapper<Omit<DaybookBalanceAccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DaybookBalanceAccountEdge']>, nodes: ReadonlyArray<ResolversTypes['DaybookBalanceAccount']> }>;
  DaybookBalanceAccountEdge: ResolverTypeWrapper<Omit<DaybookBalanceAccountEdge, 'node'> & { node: ResolversTypes['DaybookBalanceAccount'] }>;
  DaybookConnection: ResolverTypeWrapper<Omit<DaybookConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DaybookEdge']>, nodes: ReadonlyArray<ResolversTypes['Daybook']> }>;
  DaybookEdge: ResolverTypeWrapper<Omit<DaybookEdge, 'node'> & { node: ResolversTypes['Daybook'] }>;
  DaybookTransaction: ResolverTypeWrapper<BillyRecord>;
  DaybookTransactionConnection: ResolverTypeWrapper<Omit<DaybookTransactionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DaybookTransactionEdge']>, nodes: ReadonlyArray<ResolversTypes['DaybookTransaction']> }>;
  DaybookTransactionEdge: ResolverTypeWrapper<Omit<DaybookTransactionEdge, 'node'> & { node: ResolversTypes['DaybookTransaction'] }>;
  DaybookTransactionFilter: DaybookTransactionFilter;
  DaybookTransactionLine: ResolverTypeWrapper<BillyRecord>;
  DaybookTransactionLineConnection: ResolverTypeWrapper<Omit<DaybookTransactionLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DaybookTransactionLineEdge']>, nodes: ReadonlyArray<ResolversTypes['DaybookTransactionLine']> }>;
  DaybookTransactionLineEdge: ResolverTypeWrapper<Omit<DaybookTransactionLineEdge, 'node'> & { node: ResolversTypes['DaybookTransactionLine'] }>;
  DaybookTransactionSort: DaybookTransactionSort;
  DaybookTransactionSortKey: DaybookTransactionSortKey;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DiscountMode: DiscountMode;
  DocumentState: DocumentState;
  EmailAttachmentDeliveryMode: EmailAttachmentDeliveryMode;
  File: ResolverTypeWrapper<BillyRecord>;
  FileConnection: ResolverTypeWrapper<Omit<FileConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FileEdge']>, nodes: ReadonlyArray<ResolversTypes['File']> }>;
  FileEdge: ResolverTypeWrapper<Omit<FileEdge, 'node'> & { node: ResolversTypes['File'] }>;
  Invoice: ResolverTypeWrapper<BillyRecord>;
  InvoiceConnection: ResolverTypeWrapper<Omit<InvoiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InvoiceEdge']>, nodes: ReadonlyArray<ResolversTypes['Invoice']> }>;
  InvoiceEdge: ResolverTypeWrapper<Omit<InvoiceEdge, 'node'> & { node: ResolversTypes['Invoice'] }>;
  InvoiceFilter: InvoiceFilter;
  InvoiceLateFee: ResolverTypeWrapper<BillyRecord>;
  InvoiceLateFeeConnection: ResolverTypeWrapper<Omit<InvoiceLateFeeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InvoiceLateFeeEdge']>, nodes: ReadonlyArray<ResolversTypes['InvoiceLateFee']> }>;
  InvoiceLateFeeEdge: ResolverTypeWrapper<Omit<InvoiceLateFeeEdge, 'node'> & { node: ResolversTypes['InvoiceLateFee'] }>;
  InvoiceLine: ResolverTypeWrapper<BillyRecord>;
  InvoiceLineConnection: ResolverTypeWrapper<Omit<InvoiceLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InvoiceLineEdge']>, nodes: ReadonlyArray<ResolversTypes['InvoiceLine']> }>;
  InvoiceLineEdge: ResolverTypeWrapper<Omit<InvoiceLineEdge, 'node'> & { node: ResolversTypes['InvoiceLine'] }>;
  InvoiceLineFilter: InvoiceLineFilter;
  InvoiceLog: ResolverTypeWrapper<DeliveryEvent>;
  InvoiceLogType: InvoiceLogType;
  InvoicePaymentMethod: ResolverTypeWrapper<InvoicePaymentMethod>;
  InvoiceReminder: ResolverTypeWrapper<BillyRecord>;
  InvoiceReminderAssociation: ResolverTypeWrapper<BillyRecord>;
  InvoiceReminderAssociationConnection: ResolverTypeWrapper<Omit<InvoiceReminderAssociationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InvoiceReminderAssociationEdge']>, nodes: ReadonlyArray<ResolversTypes['InvoiceReminderAssociation']> }>;
  InvoiceReminderAssociationEdge: ResolverTypeWrapper<Omit<InvoiceReminderAssociationEdge, 'node'> & { node: ResolversTypes['InvoiceReminderAssociation'] }>;
  InvoiceReminderConnection: ResolverTypeWrapper<Omit<InvoiceReminderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InvoiceReminderEdge']>, nodes: ReadonlyArray<ResolversTypes['InvoiceReminder']> }>;
  InvoiceReminderEdge: ResolverTypeWrapper<Omit<InvoiceReminderEdge, 'node'> & { node: ResolversTypes['InvoiceReminder'] }>;
  InvoiceSort: InvoiceSort;
  InvoiceSortKey: InvoiceSortKey;
  InvoiceType: InvoiceType;
  InvoicesOfContactFilter: InvoicesOfContactFilter;
  InvoicesOfCurrencyFilter: InvoicesOfCurrencyFilter;
  Locale: ResolverTypeWrapper<BillyRecord>;
  LocaleConnection: ResolverTypeWrapper<Omit<LocaleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LocaleEdge']>, nodes: ReadonlyArray<ResolversTypes['Locale']> }>;
  LocaleEdge: ResolverTypeWrapper<Omit<LocaleEdge, 'node'> & { node: ResolversTypes['Locale'] }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Organization: ResolverTypeWrapper<BillyRecord>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversTypes['Organization']> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaymentTermsMode: PaymentTermsMode;
  Posting: ResolverTypeWrapper<BillyRecord>;
  PostingConnection: ResolverTypeWrapper<Omit<PostingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PostingEdge']>, nodes: ReadonlyArray<ResolversTypes['Posting']> }>;
  PostingEdge: ResolverTypeWrapper<Omit<PostingEdge, 'node'> & { node: ResolversTypes['Posting'] }>;
  PostingFilter: PostingFilter;
  PostingSort: PostingSort;
  PostingSortKey: PostingSortKey;
  PostingsOfAccountFilter: PostingsOfAccountFilter;
  Product: ResolverTypeWrapper<BillyRecord>;
  ProductConnection: ResolverTypeWrapper<Omit<ProductConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProductEdge']>, nodes: ReadonlyArray<ResolversTypes['Product']> }>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductFilter: ProductFilter;
  ProductPrice: ResolverTypeWrapper<BillyRecord>;
  ProductPriceConnection: ResolverTypeWrapper<Omit<ProductPriceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProductPriceEdge']>, nodes: ReadonlyArray<ResolversTypes['ProductPrice']> }>;
  ProductPriceEdge: ResolverTypeWrapper<Omit<ProductPriceEdge, 'node'> & { node: ResolversTypes['ProductPrice'] }>;
  ProductPriceFilter: ProductPriceFilter;
  ProductSort: ProductSort;
  ProductSortKey: ProductSortKey;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReportType: ReportType;
  SalesTaxAccount: ResolverTypeWrapper<BillyRecord>;
  SalesTaxAccountConnection: ResolverTypeWrapper<Omit<SalesTaxAccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SalesTaxAccountEdge']>, nodes: ReadonlyArray<ResolversTypes['SalesTaxAccount']> }>;
  SalesTaxAccountEdge: ResolverTypeWrapper<Omit<SalesTaxAccountEdge, 'node'> & { node: ResolversTypes['SalesTaxAccount'] }>;
  SalesTaxMetaField: ResolverTypeWrapper<BillyRecord>;
  SalesTaxMetaFieldConnection: ResolverTypeWrapper<Omit<SalesTaxMetaFieldConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SalesTaxMetaFieldEdge']>, nodes: ReadonlyArray<ResolversTypes['SalesTaxMetaField']> }>;
  SalesTaxMetaFieldEdge: ResolverTypeWrapper<Omit<SalesTaxMetaFieldEdge, 'node'> & { node: ResolversTypes['SalesTaxMetaField'] }>;
  SalesTaxPayment: ResolverTypeWrapper<BillyRecord>;
  SalesTaxPaymentConnection: ResolverTypeWrapper<Omit<SalesTaxPaymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SalesTaxPaymentEdge']>, nodes: ReadonlyArray<ResolversTypes['SalesTaxPayment']> }>;
  SalesTaxPaymentEdge: ResolverTypeWrapper<Omit<SalesTaxPaymentEdge, 'node'> & { node: ResolversTypes['SalesTaxPayment'] }>;
  SalesTaxReturn: ResolverTypeWrapper<BillyRecord>;
  SalesTaxReturnConnection: ResolverTypeWrapper<Omit<SalesTaxReturnConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SalesTaxReturnEdge']>, nodes: ReadonlyArray<ResolversTypes['SalesTaxReturn']> }>;
  SalesTaxReturnEdge: ResolverTypeWrapper<Omit<SalesTaxReturnEdge, 'node'> & { node: ResolversTypes['SalesTaxReturn'] }>;
  SalesTaxReturnFilter: SalesTaxReturnFilter;
  SalesTaxRule: ResolverTypeWrapper<BillyRecord>;
  SalesTaxRuleConnection: ResolverTypeWrapper<Omit<SalesTaxRuleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SalesTaxRuleEdge']>, nodes: ReadonlyArray<ResolversTypes['SalesTaxRule']> }>;
  SalesTaxRuleEdge: ResolverTypeWrapper<Omit<SalesTaxRuleEdge, 'node'> & { node: ResolversTypes['SalesTaxRule'] }>;
  SalesTaxRuleset: ResolverTypeWrapper<BillyRecord>;
  SalesTaxRulesetConnection: ResolverTypeWrapper<Omit<SalesTaxRulesetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SalesTaxRulesetEdge']>, nodes: ReadonlyArray<ResolversTypes['SalesTaxRuleset']> }>;
  SalesTaxRulesetEdge: ResolverTypeWrapper<Omit<SalesTaxRulesetEdge, 'node'> & { node: ResolversTypes['SalesTaxRuleset'] }>;
  SalesTaxRulesetFilter: SalesTaxRulesetFilter;
  SentState: SentState;
  Side: Side;
  SortDirection: SortDirection;
  State: ResolverTypeWrapper<BillyRecord>;
  StateConnection: ResolverTypeWrapper<Omit<StateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StateEdge']>, nodes: ReadonlyArray<ResolversTypes['State']> }>;
  StateEdge: ResolverTypeWrapper<Omit<StateEdge, 'node'> & { node: ResolversTypes['State'] }>;
  StateFilter: StateFilter;
  SubscriptionPeriod: SubscriptionPeriod;
  TaxMode: TaxMode;
  TaxRate: ResolverTypeWrapper<BillyRecord>;
  TaxRateConnection: ResolverTypeWrapper<Omit<TaxRateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TaxRateEdge']>, nodes: ReadonlyArray<ResolversTypes['TaxRate']> }>;
  TaxRateDeductionComponent: ResolverTypeWrapper<BillyRecord>;
  TaxRateDeductionComponentConnection: ResolverTypeWrapper<Omit<TaxRateDeductionComponentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TaxRateDeductionComponentEdge']>, nodes: ReadonlyArray<ResolversTypes['TaxRateDeductionComponent']> }>;
  TaxRateDeductionComponentEdge: ResolverTypeWrapper<Omit<TaxRateDeductionComponentEdge, 'node'> & { node: ResolversTypes['TaxRateDeductionComponent'] }>;
  TaxRateEdge: ResolverTypeWrapper<Omit<TaxRateEdge, 'node'> & { node: ResolversTypes['TaxRate'] }>;
  Transaction: ResolverTypeWrapper<BillyRecord>;
  TransactionConnection: ResolverTypeWrapper<Omit<TransactionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TransactionEdge']>, nodes: ReadonlyArray<ResolversTypes['Transaction']> }>;
  TransactionEdge: ResolverTypeWrapper<Omit<TransactionEdge, 'node'> & { node: ResolversTypes['Transaction'] }>;
  TransactionFilter: TransactionFilter;
  TransactionOriginator: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransactionOriginator']>;
  TransactionSort: TransactionSort;
  TransactionSortKey: TransactionSortKey;
  TransactionsOfDaybookFilter: TransactionsOfDaybookFilter;
  User: ResolverTypeWrapper<BillyRecord>;
  UserConnection: ResolverTypeWrapper<Omit<UserConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UserEdge']>, nodes: ReadonlyArray<ResolversTypes['User']> }>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  Zipcode: ResolverTypeWrapper<BillyRecord>;
  ZipcodeConnection: ResolverTypeWrapper<Omit<ZipcodeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ZipcodeEdge']>, nodes: ReadonlyArray<ResolversTypes['Zipcode']> }>;
  ZipcodeEdge: ResolverTypeWrapper<Omit<ZipcodeEdge, 'node'> & { node: ResolversTypes['Zipcode'] }>;
  ZipcodeFilter: ZipcodeFilter;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: BillyRecord;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  AccountConnection: Omit<AccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AccountEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Account']> };
  AccountEdge: Omit<AccountEdge, 'node'> & { node: ResolversParentTypes['Account'] };
  AccountFilter: AccountFilter;
  AccountGroup: BillyRecord;
  AccountGroupConnection: Omit<AccountGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AccountGroupEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AccountGroup']> };
  AccountGroupEdge: Omit<AccountGroupEdge, 'node'> & { node: ResolversParentTypes['AccountGroup'] };
  AccountNature: BillyRecord;
  AccountNatureConnection: Omit<AccountNatureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AccountNatureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AccountNature']> };
  AccountNatureEdge: Omit<AccountNatureEdge, 'node'> & { node: ResolversParentTypes['AccountNature'] };
  AccountSort: AccountSort;
  AccountStatement: Statement;
  AccountStatementRow: StatementRow;
  Attachment: BillyRecord;
  AttachmentConnection: Omit<AttachmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AttachmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Attachment']> };
  AttachmentEdge: Omit<AttachmentEdge, 'node'> & { node: ResolversParentTypes['Attachment'] };
  AttachmentFilter: AttachmentFilter;
  AttachmentOwner: ResolversUnionTypes<ResolversParentTypes>['AttachmentOwner'];
  AttachmentOwnerReference: AttachmentOwnerReference;
  AttachmentSort: AttachmentSort;
  BalanceModifier: BillyRecord;
  BalanceModifierConnection: Omit<BalanceModifierConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BalanceModifierEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BalanceModifier']> };
  BalanceModifierEdge: Omit<BalanceModifierEdge, 'node'> & { node: ResolversParentTypes['BalanceModifier'] };
  BalanceModifierFilter: BalanceModifierFilter;
  BalanceModifierSource: ResolversUnionTypes<ResolversParentTypes>['BalanceModifierSource'];
  BalanceModifierSourceReference: BalanceModifierSourceReference;
  BalanceModifierSubject: ResolversUnionTypes<ResolversParentTypes>['BalanceModifierSubject'];
  BalanceModifierSubjectReference: BalanceModifierSubjectReference;
  BankLine: BillyRecord;
  BankLineConnection: Omit<BankLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BankLineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BankLine']> };
  BankLineEdge: Omit<BankLineEdge, 'node'> & { node: ResolversParentTypes['BankLine'] };
  BankLineFilter: BankLineFilter;
  BankLineMatch: BillyRecord;
  BankLineMatchConnection: Omit<BankLineMatchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BankLineMatchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BankLineMatch']> };
  BankLineMatchEdge: Omit<BankLineMatchEdge, 'node'> & { node: ResolversParentTypes['BankLineMatch'] };
  BankLineMatchFilter: BankLineMatchFilter;
  BankLineMatchesOfAccountFilter: BankLineMatchesOfAccountFilter;
  BankLineSubject: ResolversUnionTypes<ResolversParentTypes>['BankLineSubject'];
  BankLineSubjectAssociation: BillyRecord;
  BankLineSubjectAssociationConnection: Omit<BankLineSubjectAssociationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BankLineSubjectAssociationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BankLineSubjectAssociation']> };
  BankLineSubjectAssociationEdge: Omit<BankLineSubjectAssociationEdge, 'node'> & { node: ResolversParentTypes['BankLineSubjectAssociation'] };
  BankLinesOfAccountFilter: BankLinesOfAccountFilter;
  BankPayment: BillyRecord;
  BankPaymentConnection: Omit<BankPaymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BankPaymentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BankPayment']> };
  BankPaymentEdge: Omit<BankPaymentEdge, 'node'> & { node: ResolversParentTypes['BankPayment'] };
  BankPaymentFilter: BankPaymentFilter;
  Bill: BillyRecord;
  BillConnection: Omit<BillConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BillEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Bill']> };
  BillEdge: Omit<BillEdge, 'node'> & { node: ResolversParentTypes['Bill'] };
  BillFilter: BillFilter;
  BillLine: BillyRecord;
  BillLineConnection: Omit<BillLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BillLineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BillLine']> };
  BillLineEdge: Omit<BillLineEdge, 'node'> & { node: ResolversParentTypes['BillLine'] };
  BillLineFilter: BillLineFilter;
  BillSort: BillSort;
  BillsOfContactFilter: BillsOfContactFilter;
  BillsOfCurrencyFilter: BillsOfCurrencyFilter;
  City: BillyRecord;
  CityConnection: Omit<CityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['City']> };
  CityEdge: Omit<CityEdge, 'node'> & { node: ResolversParentTypes['City'] };
  CityFilter: CityFilter;
  Contact: BillyRecord;
  ContactBalancePayment: BillyRecord;
  ContactBalancePaymentConnection: Omit<ContactBalancePaymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ContactBalancePaymentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ContactBalancePayment']> };
  ContactBalancePaymentEdge: Omit<ContactBalancePaymentEdge, 'node'> & { node: ResolversParentTypes['ContactBalancePayment'] };
  ContactBalancePosting: BillyRecord;
  ContactBalancePostingConnection: Omit<ContactBalancePostingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ContactBalancePostingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ContactBalancePosting']> };
  ContactBalancePostingEdge: Omit<ContactBalancePostingEdge, 'node'> & { node: ResolversParentTypes['ContactBalancePosting'] };
  ContactBalancePostingOriginator: ResolversUnionTypes<ResolversParentTypes>['ContactBalancePostingOriginator'];
  ContactConnection: Omit<ContactConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ContactEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Contact']> };
  ContactEdge: Omit<ContactEdge, 'node'> & { node: ResolversParentTypes['Contact'] };
  ContactFilter: ContactFilter;
  ContactPerson: BillyRecord;
  ContactPersonConnection: Omit<ContactPersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ContactPersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ContactPerson']> };
  ContactPersonEdge: Omit<ContactPersonEdge, 'node'> & { node: ResolversParentTypes['ContactPerson'] };
  ContactPersonFilter: ContactPersonFilter;
  ContactSort: ContactSort;
  Country: BillyRecord;
  CountryConnection: Omit<CountryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CountryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Country']> };
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  CountryGroup: BillyRecord;
  CountryGroupConnection: Omit<CountryGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CountryGroupEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CountryGroup']> };
  CountryGroupEdge: Omit<CountryGroupEdge, 'node'> & { node: ResolversParentTypes['CountryGroup'] };
  CreditNotesOfInvoiceFilter: CreditNotesOfInvoiceFilter;
  Currency: BillyRecord;
  CurrencyConnection: Omit<CurrencyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CurrencyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Currency']> };
  CurrencyEdge: Omit<CurrencyEdge, 'node'> & { node: ResolversParentTypes['Currency'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Daybook: BillyRecord;
  DaybookBalanceAccount: BillyRecord;
  DaybookBalanceAccountConnection: Omit<DaybookBalanceAccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DaybookBalanceAccountEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DaybookBalanceAccount']> };
  DaybookBalanceAccountEdge: Omit<DaybookBalanceAccountEdge, 'node'> & { node: ResolversParentTypes['DaybookBalanceAccount'] };
  DaybookConnection: Omit<DaybookConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DaybookEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Daybook']> };
  DaybookEdge: Omit<DaybookEdge, 'node'> & { node: ResolversParentTypes['Daybook'] };
  DaybookTransaction: BillyRecord;
  DaybookTransactionConnection: Omit<DaybookTransactionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DaybookTransactionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DaybookTransaction']> };
  DaybookTransactionEdge: Omit<DaybookTransactionEdge, 'node'> & { node: ResolversParentTypes['DaybookTransaction'] };
  DaybookTransactionFilter: DaybookTransactionFilter;
  DaybookTransactionLine: BillyRecord;
  DaybookTransactionLineConnection: Omit<DaybookTransactionLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DaybookTransactionLineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DaybookTransactionLine']> };
  DaybookTransactionLineEdge: Omit<DaybookTransactionLineEdge, 'node'> & { node: ResolversParentTypes['DaybookTransactionLine'] };
  DaybookTransactionSort: DaybookTransactionSort;
  Decimal: Scalars['Decimal']['output'];
  File: BillyRecord;
  FileConnection: Omit<FileConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FileEdge']>, nodes: ReadonlyArray<ResolversParentTypes['File']> };
  FileEdge: Omit<FileEdge, 'node'> & { node: ResolversParentTypes['File'] };
  Invoice: BillyRecord;
  InvoiceConnection: Omit<InvoiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InvoiceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Invoice']> };
  InvoiceEdge: Omit<InvoiceEdge, 'node'> & { node: ResolversParentTypes['Invoice'] };
  InvoiceFilter: InvoiceFilter;
  InvoiceLateFee: BillyRecord;
  InvoiceLateFeeConnection: Omit<InvoiceLateFeeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InvoiceLateFeeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['InvoiceLateFee']> };
  InvoiceLateFeeEdge: Omit<InvoiceLateFeeEdge, 'node'> & { node: ResolversParentTypes['InvoiceLateFee'] };
  InvoiceLine: BillyRecord;
  InvoiceLineConnection: Omit<InvoiceLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InvoiceLineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['InvoiceLine']> };
  InvoiceLineEdge: Omit<InvoiceLineEdge, 'node'> & { node: ResolversParentTypes['InvoiceLine'] };
  InvoiceLineFilter: InvoiceLineFilter;
  InvoiceLog: DeliveryEvent;
  InvoicePaymentMethod: InvoicePaymentMethod;
  InvoiceReminder: BillyRecord;
  InvoiceReminderAssociation: BillyRecord;
  InvoiceReminderAssociationConnection: Omit<InvoiceReminderAssociationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InvoiceReminderAssociationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['InvoiceReminderAssociation']> };
  InvoiceReminderAssociationEdge: Omit<InvoiceReminderAssociationEdge, 'node'> & { node: ResolversParentTypes['InvoiceReminderAssociation'] };
  InvoiceReminderConnection: Omit<InvoiceReminderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InvoiceReminderEdge']>, nodes: ReadonlyArray<ResolversParentTypes['InvoiceReminder']> };
  InvoiceReminderEdge: Omit<InvoiceReminderEdge, 'node'> & { node: ResolversParentTypes['InvoiceReminder'] };
  InvoiceSort: InvoiceSort;
  InvoicesOfContactFilter: InvoicesOfContactFilter;
  InvoicesOfCurrencyFilter: InvoicesOfCurrencyFilter;
  Locale: BillyRecord;
  LocaleConnection: Omit<LocaleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LocaleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Locale']> };
  LocaleEdge: Omit<LocaleEdge, 'node'> & { node: ResolversParentTypes['Locale'] };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: BillyRecord;
  OrganizationConnection: Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organization']> };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  PageInfo: PageInfo;
  Posting: BillyRecord;
  PostingConnection: Omit<PostingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PostingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Posting']> };
  PostingEdge: Omit<PostingEdge, 'node'> & { node: ResolversParentTypes['Posting'] };
  PostingFilter: PostingFilter;
  PostingSort: PostingSort;
  PostingsOfAccountFilter: PostingsOfAccountFilter;
  Product: BillyRecord;
  ProductConnection: Omit<ProductConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProductEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Product']> };
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductFilter: ProductFilter;
  ProductPrice: BillyRecord;
  ProductPriceConnection: Omit<ProductPriceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProductPriceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProductPrice']> };
  ProductPriceEdge: Omit<ProductPriceEdge, 'node'> & { node: ResolversParentTypes['ProductPrice'] };
  ProductPriceFilter: ProductPriceFilter;
  ProductSort: ProductSort;
  Query: Record<PropertyKey, never>;
  SalesTaxAccount: BillyRecord;
  SalesTaxAccountConnection: Omit<SalesTaxAccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SalesTaxAccountEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SalesTaxAccount']> };
  SalesTaxAccountEdge: Omit<SalesTaxAccountEdge, 'node'> & { node: ResolversParentTypes['SalesTaxAccount'] };
  SalesTaxMetaField: BillyRecord;
  SalesTaxMetaFieldConnection: Omit<SalesTaxMetaFieldConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SalesTaxMetaFieldEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SalesTaxMetaField']> };
  SalesTaxMetaFieldEdge: Omit<SalesTaxMetaFieldEdge, 'node'> & { node: ResolversParentTypes['SalesTaxMetaField'] };
  SalesTaxPayment: BillyRecord;
  SalesTaxPaymentConnection: Omit<SalesTaxPaymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SalesTaxPaymentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SalesTaxPayment']> };
  SalesTaxPaymentEdge: Omit<SalesTaxPaymentEdge, 'node'> & { node: ResolversParentTypes['SalesTaxPayment'] };
  SalesTaxReturn: BillyRecord;
  SalesTaxReturnConnection: Omit<SalesTaxReturnConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SalesTaxReturnEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SalesTaxReturn']> };
  SalesTaxReturnEdge: Omit<SalesTaxReturnEdge, 'node'> & { node: ResolversParentTypes['SalesTaxReturn'] };
  SalesTaxReturnFilter: SalesTaxReturnFilter;
  SalesTaxRule: BillyRecord;
  SalesTaxRuleConnection: Omit<SalesTaxRuleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SalesTaxRuleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SalesTaxRule']> };
  SalesTaxRuleEdge: Omit<SalesTaxRuleEdge, 'node'> & { node: ResolversParentTypes['SalesTaxRule'] };
  SalesTaxRuleset: BillyRecord;
  SalesTaxRulesetConnection: Omit<SalesTaxRulesetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SalesTaxRulesetEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SalesTaxRuleset']> };
  SalesTaxRulesetEdge: Omit<SalesTaxRulesetEdge, 'node'> & { node: ResolversParentTypes['SalesTaxRuleset'] };
  SalesTaxRulesetFilter: SalesTaxRulesetFilter;
  State: BillyRecord;
  StateConnection: Omit<StateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StateEdge']>, nodes: ReadonlyArray<ResolversParentTypes['State']> };
  StateEdge: Omit<StateEdge, 'node'> & { node: ResolversParentTypes['State'] };
  StateFilter: StateFilter;
  TaxRate: BillyRecord;
  TaxRateConnection: Omit<TaxRateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TaxRateEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TaxRate']> };
  TaxRateDeductionComponent: BillyRecord;
  TaxRateDeductionComponentConnection: Omit<TaxRateDeductionComponentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TaxRateDeductionComponentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TaxRateDeductionComponent']> };
  TaxRateDeductionComponentEdge: Omit<TaxRateDeductionComponentEdge, 'node'> & { node: ResolversParentTypes['TaxRateDeductionComponent'] };
  TaxRateEdge: Omit<TaxRateEdge, 'node'> & { node: ResolversParentTypes['TaxRate'] };
  Transaction: BillyRecord;
  TransactionConnection: Omit<TransactionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TransactionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Transaction']> };
  TransactionEdge: Omit<TransactionEdge, 'node'> & { node: ResolversParentTypes['Transaction'] };
  TransactionFilter: TransactionFilter;
  TransactionOriginator: ResolversUnionTypes<ResolversParentTypes>['TransactionOriginator'];
  TransactionSort: TransactionSort;
  TransactionsOfDaybookFilter: TransactionsOfDaybookFilter;
  User: BillyRecord;
  UserConnection: Omit<UserConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UserEdge']>, nodes: ReadonlyArray<ResolversParentTypes['User']> };
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  Zipcode: BillyRecord;
  ZipcodeConnection: Omit<ZipcodeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ZipcodeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Zipcode']> };
  ZipcodeEdge: Omit<ZipcodeEdge, 'node'> & { node: ResolversParentTypes['Zipcode'] };
  ZipcodeFilter: ZipcodeFilter;
};

export type AccountResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account'], FederationReferenceType extends FederationReferenceTypes['Account'] = FederationReferenceTypes['Account']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Account']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bankAccountNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bankIban?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bankId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bankLineMatches?: Resolver<Maybe<ResolversTypes['BankLineMatchConnection']>, ParentType, ContextType, Partial<AccountBankLineMatchesArgs>>;
  bankLines?: Resolver<Maybe<ResolversTypes['BankLineConnection']>, ParentType, ContextType, Partial<AccountBankLinesArgs>>;
  bankName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bankRoutingNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bankSwift?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['AccountGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isArchived?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isBankAccount?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isPaymentEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes['AccountNature']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  postings?: Resolver<Maybe<ResolversTypes['PostingConnection']>, ParentType, ContextType, Partial<AccountPostingsArgs>>;
  predefinedAccountId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicAccountId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['AccountStatement']>, ParentType, ContextType, RequireFields<AccountStatementArgs, 'period'>>;
  systemRole?: Resolver<Maybe<ResolversTypes['AccountSystemRole']>, ParentType, ContextType>;
  taxRate?: Resolver<Maybe<ResolversTypes['TaxRate']>, ParentType, ContextType>;
  updatedTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccountConnection'] = ResolversParentTypes['AccountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Account']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccountEdge'] = ResolversParentTypes['AccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
};

export type AccountGroupResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccountGroup'] = ResolversParentTypes['AccountGroup'], FederationReferenceType extends FederationReferenceTypes['AccountGroup'] = FederationReferenceTypes['AccountGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AccountGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  allowPaymentAmounts?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intervalFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  intervalTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes['AccountNature']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  predefinedAccountGroupId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  style?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sumFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['AccountGroupType']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountGroupConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccountGroupConnection'] = ResolversParentTypes['AccountGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccountGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccountGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountGroupEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccountGroupEdge'] = ResolversParentTypes['AccountGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccountGroup'], ParentType, ContextType>;
};

export type AccountNatureResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccountNature'] = ResolversParentTypes['AccountNature'], FederationReferenceType extends FederationReferenceTypes['AccountNature'] = FederationReferenceTypes['AccountNature']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AccountNature']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  normalBalance?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
  reportType?: Resolver<Maybe<ResolversTypes['ReportType']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountNatureConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccountNatureConnection'] = ResolversParentTypes['AccountNatureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccountNatureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccountNature']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountNatureEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccountNatureEdge'] = ResolversParentTypes['AccountNatureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccountNature'], ParentType, ContextType>;
};

export type AccountStatementResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccountStatement'] = ResolversParentTypes['AccountStatement']> = {
  isTruncated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['AccountStatementRow']>, ParentType, ContextType>;
  startBalance?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  startBaseBalance?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type AccountStatementRowResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccountStatementRow'] = ResolversParentTypes['AccountStatementRow']> = {
  balance?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  baseAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  credit?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  entryDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  grossAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isSpecial?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isVoided?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  originatorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transaction?: Resolver<Maybe<ResolversTypes['Transaction']>, ParentType, ContextType>;
  transactionNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  voucherNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment'], FederationReferenceType extends FederationReferenceTypes['Attachment'] = FederationReferenceTypes['Attachment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Attachment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  createdTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  documentDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDuplicate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['AttachmentOwner']>, ParentType, ContextType>;
  ownerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachmentConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AttachmentConnection'] = ResolversParentTypes['AttachmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttachmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttachmentEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AttachmentEdge'] = ResolversParentTypes['AttachmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attachment'], ParentType, ContextType>;
};

export type AttachmentOwnerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AttachmentOwner'] = ResolversParentTypes['AttachmentOwner']> = {
  __resolveType: TypeResolveFn<'Bill' | 'DaybookTransaction' | 'Invoice', ParentType, ContextType>;
};

export type BalanceModifierResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BalanceModifier'] = ResolversParentTypes['BalanceModifier'], FederationReferenceType extends FederationReferenceTypes['BalanceModifier'] = FederationReferenceTypes['BalanceModifier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BalanceModifier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  entryDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isVoided?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  modifier?: Resolver<Maybe<ResolversTypes['BalanceModifierSource']>, ParentType, ContextType>;
  realizedCurrencyDifference?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['BalanceModifierSubject']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BalanceModifierConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BalanceModifierConnection'] = ResolversParentTypes['BalanceModifierConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BalanceModifierEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BalanceModifier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BalanceModifierEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BalanceModifierEdge'] = ResolversParentTypes['BalanceModifierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BalanceModifier'], ParentType, ContextType>;
};

export type BalanceModifierSourceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BalanceModifierSource'] = ResolversParentTypes['BalanceModifierSource']> = {
  __resolveType: TypeResolveFn<'BankPayment' | 'Bill' | 'ContactBalancePayment' | 'Invoice', ParentType, ContextType>;
};

export type BalanceModifierSubjectResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BalanceModifierSubject'] = ResolversParentTypes['BalanceModifierSubject']> = {
  __resolveType: TypeResolveFn<'Bill' | 'Invoice', ParentType, ContextType>;
};

export type BankLineResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BankLine'] = ResolversParentTypes['BankLine'], FederationReferenceType extends FederationReferenceTypes['BankLine'] = FederationReferenceTypes['BankLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BankLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entryDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groupId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isReconciled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['BankLineMatch']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiptState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankLineConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BankLineConnection'] = ResolversParentTypes['BankLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BankLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BankLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BankLineEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BankLineEdge'] = ResolversParentTypes['BankLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BankLine'], ParentType, ContextType>;
};

export type BankLineMatchResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BankLineMatch'] = ResolversParentTypes['BankLineMatch'], FederationReferenceType extends FederationReferenceTypes['BankLineMatch'] = FederationReferenceTypes['BankLineMatch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BankLineMatch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  approvedTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  differenceType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entryDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  feeAccount?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isApproved?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BankLine']>>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
  subjectAssociations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BankLineSubjectAssociation']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankLineMatchConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BankLineMatchConnection'] = ResolversParentTypes['BankLineMatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BankLineMatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BankLineMatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BankLineMatchEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BankLineMatchEdge'] = ResolversParentTypes['BankLineMatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BankLineMatch'], ParentType, ContextType>;
};

export type BankLineSubjectResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BankLineSubject'] = ResolversParentTypes['BankLineSubject']> = {
  __resolveType: TypeResolveFn<'Bill' | 'Invoice' | 'Posting' | 'Transaction', ParentType, ContextType>;
};

export type BankLineSubjectAssociationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BankLineSubjectAssociation'] = ResolversParentTypes['BankLineSubjectAssociation'], FederationReferenceType extends FederationReferenceTypes['BankLineSubjectAssociation'] = FederationReferenceTypes['BankLineSubjectAssociation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BankLineSubjectAssociation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['BankLineMatch']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['BankLineSubject']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankLineSubjectAssociationConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BankLineSubjectAssociationConnection'] = ResolversParentTypes['BankLineSubjectAssociationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BankLineSubjectAssociationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BankLineSubjectAssociation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BankLineSubjectAssociationEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BankLineSubjectAssociationEdge'] = ResolversParentTypes['BankLineSubjectAssociationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BankLineSubjectAssociation'], ParentType, ContextType>;
};

export type BankPaymentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BankPayment'] = ResolversParentTypes['BankPayment'], FederationReferenceType extends FederationReferenceTypes['BankPayment'] = FederationReferenceTypes['BankPayment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BankPayment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  associations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BalanceModifier']>>, ParentType, ContextType>;
  cashAccount?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  cashAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  cashExchangeRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  cashSide?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  contactBalancePostings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContactBalancePosting']>>, ParentType, ContextType>;
  createdTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  entryDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  feeAccount?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  feeAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isVoided?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  subjectCurrency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankPaymentConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BankPaymentConnection'] = ResolversParentTypes['BankPaymentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BankPaymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BankPayment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BankPaymentEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BankPaymentEdge'] = ResolversParentTypes['BankPaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BankPayment'], ParentType, ContextType>;
};

export type BillResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Bill'] = ResolversParentTypes['Bill'], FederationReferenceType extends FederationReferenceTypes['Bill'] = FederationReferenceTypes['Bill']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Bill']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  appliedBalanceModifiers?: Resolver<Maybe<ResolversTypes['BalanceModifierConnection']>, ParentType, ContextType, Partial<BillAppliedBalanceModifiersArgs>>;
  approvedTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attachment']>>, ParentType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  balanceModifiers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BalanceModifier']>>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  creditNotes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Bill']>>, ParentType, ContextType>;
  creditedBill?: Resolver<Maybe<ResolversTypes['Bill']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  entryDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  exchangeRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  grossAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isBare?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isPaid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lineDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BillLine']>>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  paymentAccount?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  paymentDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  scannedCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scannedState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DocumentState']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suppliersInvoiceNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  taxMode?: Resolver<Maybe<ResolversTypes['TaxMode']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['BillType']>, ParentType, ContextType>;
  voucherNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BillConnection'] = ResolversParentTypes['BillConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BillEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Bill']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BillEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BillEdge'] = ResolversParentTypes['BillEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bill'], ParentType, ContextType>;
};

export type BillLineResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BillLine'] = ResolversParentTypes['BillLine'], FederationReferenceType extends FederationReferenceTypes['BillLine'] = FederationReferenceTypes['BillLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BillLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  bill?: Resolver<Maybe<ResolversTypes['Bill']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  taxRate?: Resolver<Maybe<ResolversTypes['TaxRate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillLineConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BillLineConnection'] = ResolversParentTypes['BillLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BillLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BillLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BillLineEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BillLineEdge'] = ResolversParentTypes['BillLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BillLine'], ParentType, ContextType>;
};

export type CityResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['City'] = ResolversParentTypes['City'], FederationReferenceType extends FederationReferenceTypes['City'] = FederationReferenceTypes['City']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['City']> | FederationReferenceType, FederationReferenceType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CityConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CityConnection'] = ResolversParentTypes['CityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CityEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CityEdge'] = ResolversParentTypes['CityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
};

export type ContactResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact'], FederationReferenceType extends FederationReferenceTypes['Contact'] = FederationReferenceTypes['Contact']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Contact']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bills?: Resolver<Maybe<ResolversTypes['BillConnection']>, ParentType, ContextType, Partial<ContactBillsArgs>>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  cityText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPersons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContactPerson']>>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  createdTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  defaultExpenseAccount?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  ean?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emailAttachmentDeliveryMode?: Resolver<Maybe<ResolversTypes['EmailAttachmentDeliveryMode']>, ParentType, ContextType>;
  fax?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, Partial<ContactInvoicesArgs>>;
  isArchived?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isCustomer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isSalesTaxExempt?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isSupplier?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  paymentTermsDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paymentTermsMode?: Resolver<Maybe<ResolversTypes['PaymentTermsMode']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  stateText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['ContactType']>, ParentType, ContextType>;
  zipcode?: Resolver<Maybe<ResolversTypes['Zipcode']>, ParentType, ContextType>;
  zipcodeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactBalancePaymentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ContactBalancePayment'] = ResolversParentTypes['ContactBalancePayment'], FederationReferenceType extends FederationReferenceTypes['ContactBalancePayment'] = FederationReferenceTypes['ContactBalancePayment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ContactBalancePayment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  associations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BalanceModifier']>>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  createdTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  entryDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isVoided?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactBalancePaymentConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ContactBalancePaymentConnection'] = ResolversParentTypes['ContactBalancePaymentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContactBalancePaymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ContactBalancePayment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactBalancePaymentEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ContactBalancePaymentEdge'] = ResolversParentTypes['ContactBalancePaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContactBalancePayment'], ParentType, ContextType>;
};

export type ContactBalancePostingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ContactBalancePosting'] = ResolversParentTypes['ContactBalancePosting'], FederationReferenceType extends FederationReferenceTypes['ContactBalancePosting'] = FederationReferenceTypes['ContactBalancePosting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ContactBalancePosting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  createdTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  entryDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isVoided?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  originator?: Resolver<Maybe<ResolversTypes['ContactBalancePostingOriginator']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactBalancePostingConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ContactBalancePostingConnection'] = ResolversParentTypes['ContactBalancePostingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContactBalancePostingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ContactBalancePosting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactBalancePostingEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ContactBalancePostingEdge'] = ResolversParentTypes['ContactBalancePostingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContactBalancePosting'], ParentType, ContextType>;
};

export type ContactBalancePostingOriginatorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ContactBalancePostingOriginator'] = ResolversParentTypes['ContactBalancePostingOriginator']> = {
  __resolveType: TypeResolveFn<'BankPayment' | 'ContactBalancePayment', ParentType, ContextType>;
};

export type ContactConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ContactConnection'] = ResolversParentTypes['ContactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ContactEdge'] = ResolversParentTypes['ContactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
};

export type ContactPersonResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ContactPerson'] = ResolversParentTypes['ContactPerson'], FederationReferenceType extends FederationReferenceTypes['ContactPerson'] = FederationReferenceTypes['ContactPerson']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ContactPerson']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPrimary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactPersonConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ContactPersonConnection'] = ResolversParentTypes['ContactPersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContactPersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ContactPerson']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactPersonEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ContactPersonEdge'] = ResolversParentTypes['ContactPersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContactPerson'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'], FederationReferenceType extends FederationReferenceTypes['Country'] = FederationReferenceTypes['Country']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Country']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cities?: Resolver<Maybe<ResolversTypes['CityConnection']>, ParentType, ContextType, Partial<CountryCitiesArgs>>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  hasFiniteStates?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasFiniteZipcodes?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasStates?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  icon?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  states?: Resolver<Maybe<ResolversTypes['StateConnection']>, ParentType, ContextType, Partial<CountryStatesArgs>>;
  zipcodes?: Resolver<Maybe<ResolversTypes['ZipcodeConnection']>, ParentType, ContextType, Partial<CountryZipcodesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type CountryGroupResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CountryGroup'] = ResolversParentTypes['CountryGroup'], FederationReferenceType extends FederationReferenceTypes['CountryGroup'] = FederationReferenceTypes['CountryGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CountryGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  icon?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberCountryIds?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryGroupConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CountryGroupConnection'] = ResolversParentTypes['CountryGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CountryGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryGroupEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CountryGroupEdge'] = ResolversParentTypes['CountryGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CountryGroup'], ParentType, ContextType>;
};

export type CurrencyResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Currency'] = ResolversParentTypes['Currency'], FederationReferenceType extends FederationReferenceTypes['Currency'] = FederationReferenceTypes['Currency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Currency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bills?: Resolver<Maybe<ResolversTypes['BillConnection']>, ParentType, ContextType, Partial<CurrencyBillsArgs>>;
  deletedTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  exchangeRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, Partial<CurrencyInvoicesArgs>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CurrencyConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CurrencyConnection'] = ResolversParentTypes['CurrencyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CurrencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Currency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CurrencyEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CurrencyEdge'] = ResolversParentTypes['CurrencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DaybookResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Daybook'] = ResolversParentTypes['Daybook'], FederationReferenceType extends FederationReferenceTypes['Daybook'] = FederationReferenceTypes['Daybook']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Daybook']> | FederationReferenceType, FederationReferenceType, ContextType>;
  balanceAccounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DaybookBalanceAccount']>>, ParentType, ContextType>;
  defaultContraAccount?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isTransactionSummaryEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  transactions?: Resolver<Maybe<ResolversTypes['DaybookTransactionConnection']>, ParentType, ContextType, Partial<DaybookTransactionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DaybookBalanceAccountResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DaybookBalanceAccount'] = ResolversParentTypes['DaybookBalanceAccount'], FederationReferenceType extends FederationReferenceTypes['DaybookBalanceAccount'] = FederationReferenceTypes['DaybookBalanceAccount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DaybookBalanceAccount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  daybook?: Resolver<Maybe<ResolversTypes['Daybook']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DaybookBalanceAccountConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DaybookBalanceAccountConnection'] = ResolversParentTypes['DaybookBalanceAccountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DaybookBalanceAccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DaybookBalanceAccount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DaybookBalanceAccountEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DaybookBalanceAccountEdge'] = ResolversParentTypes['DaybookBalanceAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DaybookBalanceAccount'], ParentType, ContextType>;
};

export type DaybookConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DaybookConnection'] = ResolversParentTypes['DaybookConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DaybookEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Daybook']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DaybookEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DaybookEdge'] = ResolversParentTypes['DaybookEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Daybook'], ParentType, ContextType>;
};

export type DaybookTransactionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DaybookTransaction'] = ResolversParentTypes['DaybookTransaction'], FederationReferenceType extends FederationReferenceTypes['DaybookTransaction'] = FederationReferenceTypes['DaybookTransaction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DaybookTransaction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  apiType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attachment']>>, ParentType, ContextType>;
  createdTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  daybook?: Resolver<Maybe<ResolversTypes['Daybook']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entryDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  extendedDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DaybookTransactionLine']>>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DocumentState']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  voucherNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DaybookTransactionConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DaybookTransactionConnection'] = ResolversParentTypes['DaybookTransactionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DaybookTransactionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DaybookTransaction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DaybookTransactionEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DaybookTransactionEdge'] = ResolversParentTypes['DaybookTransactionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DaybookTransaction'], ParentType, ContextType>;
};

export type DaybookTransactionLineResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DaybookTransactionLine'] = ResolversParentTypes['DaybookTransactionLine'], FederationReferenceType extends FederationReferenceTypes['DaybookTransactionLine'] = FederationReferenceTypes['DaybookTransactionLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DaybookTransactionLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  baseAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  contraAccount?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  contraTaxRate?: Resolver<Maybe<ResolversTypes['TaxRate']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  daybookTransaction?: Resolver<Maybe<ResolversTypes['DaybookTransaction']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paidBill?: Resolver<Maybe<ResolversTypes['Bill']>, ParentType, ContextType>;
  paidExternalInvoiceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paidInvoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
  taxRate?: Resolver<Maybe<ResolversTypes['TaxRate']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DaybookTransactionLineConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DaybookTransactionLineConnection'] = ResolversParentTypes['DaybookTransactionLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DaybookTransactionLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DaybookTransactionLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DaybookTransactionLineEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DaybookTransactionLineEdge'] = ResolversParentTypes['DaybookTransactionLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DaybookTransactionLine'], ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type FileResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['File'] = ResolversParentTypes['File'], FederationReferenceType extends FederationReferenceTypes['File'] = FederationReferenceTypes['File']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['File']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  downloadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fileType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imageHeight?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  imageWidth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isImage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isPdf?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FileConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['FileConnection'] = ResolversParentTypes['FileConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FileEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['File']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FileEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['FileEdge'] = ResolversParentTypes['FileEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['File'], ParentType, ContextType>;
};

export type InvoiceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice'], FederationReferenceType extends FederationReferenceTypes['Invoice'] = FederationReferenceTypes['Invoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Invoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  appliedBalanceModifiers?: Resolver<Maybe<ResolversTypes['BalanceModifierConnection']>, ParentType, ContextType, Partial<InvoiceAppliedBalanceModifiersArgs>>;
  approvedTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attContactPerson?: Resolver<Maybe<ResolversTypes['ContactPerson']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attachment']>>, ParentType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  balanceModifiers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BalanceModifier']>>, ParentType, ContextType>;
  bankAccount?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  contactMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  creditNotes?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, Partial<InvoiceCreditNotesArgs>>;
  creditedInvoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  deliveryLog?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InvoiceLog']>>, ParentType, ContextType>;
  downloadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  entryDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  exchangeRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grossAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoiceNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isPaid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lateFees?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InvoiceLateFee']>>, ParentType, ContextType>;
  lineDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InvoiceLine']>>, ParentType, ContextType>;
  orderNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  paymentMethods?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InvoicePaymentMethod']>>, ParentType, ContextType>;
  paymentTermsDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paymentTermsMode?: Resolver<Maybe<ResolversTypes['PaymentTermsMode']>, ParentType, ContextType>;
  quoteId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  recurringInvoiceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sentState?: Resolver<Maybe<ResolversTypes['SentState']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DocumentState']>, ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  taxMode?: Resolver<Maybe<ResolversTypes['TaxMode']>, ParentType, ContextType>;
  templateId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['InvoiceType']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InvoiceConnection'] = ResolversParentTypes['InvoiceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvoiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Invoice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvoiceEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InvoiceEdge'] = ResolversParentTypes['InvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
};

export type InvoiceLateFeeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InvoiceLateFee'] = ResolversParentTypes['InvoiceLateFee'], FederationReferenceType extends FederationReferenceTypes['InvoiceLateFee'] = FederationReferenceTypes['InvoiceLateFee']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InvoiceLateFee']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  createdTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  entryDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  flatFee?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  isVoided?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  percentageFee?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceLateFeeConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InvoiceLateFeeConnection'] = ResolversParentTypes['InvoiceLateFeeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvoiceLateFeeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InvoiceLateFee']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvoiceLateFeeEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InvoiceLateFeeEdge'] = ResolversParentTypes['InvoiceLateFeeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InvoiceLateFee'], ParentType, ContextType>;
};

export type InvoiceLineResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InvoiceLine'] = ResolversParentTypes['InvoiceLine'], FederationReferenceType extends FederationReferenceTypes['InvoiceLine'] = FederationReferenceTypes['InvoiceLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InvoiceLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discountMode?: Resolver<Maybe<ResolversTypes['DiscountMode']>, ParentType, ContextType>;
  discountText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discountValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  taxRate?: Resolver<Maybe<ResolversTypes['TaxRate']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceLineConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InvoiceLineConnection'] = ResolversParentTypes['InvoiceLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvoiceLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InvoiceLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvoiceLineEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InvoiceLineEdge'] = ResolversParentTypes['InvoiceLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InvoiceLine'], ParentType, ContextType>;
};

export type InvoiceLogResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InvoiceLog'] = ResolversParentTypes['InvoiceLog']> = {
  eventTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messageKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['InvoiceLogType']>, ParentType, ContextType>;
};

export type InvoicePaymentMethodResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InvoicePaymentMethod'] = ResolversParentTypes['InvoicePaymentMethod']> = {
  paymentMethodId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type InvoiceReminderResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InvoiceReminder'] = ResolversParentTypes['InvoiceReminder'], FederationReferenceType extends FederationReferenceTypes['InvoiceReminder'] = FederationReferenceTypes['InvoiceReminder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InvoiceReminder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  associations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InvoiceReminderAssociation']>>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  contactPerson?: Resolver<Maybe<ResolversTypes['ContactPerson']>, ParentType, ContextType>;
  copyToUser?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  createdTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  downloadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emailBody?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emailSubject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feeCurrency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  flatFee?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  percentageFee?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  sendEmail?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceReminderAssociationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InvoiceReminderAssociation'] = ResolversParentTypes['InvoiceReminderAssociation'], FederationReferenceType extends FederationReferenceTypes['InvoiceReminderAssociation'] = FederationReferenceTypes['InvoiceReminderAssociation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InvoiceReminderAssociation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  lateFee?: Resolver<Maybe<ResolversTypes['InvoiceLateFee']>, ParentType, ContextType>;
  reminder?: Resolver<Maybe<ResolversTypes['InvoiceReminder']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceReminderAssociationConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InvoiceReminderAssociationConnection'] = ResolversParentTypes['InvoiceReminderAssociationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvoiceReminderAssociationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InvoiceReminderAssociation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvoiceReminderAssociationEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InvoiceReminderAssociationEdge'] = ResolversParentTypes['InvoiceReminderAssociationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InvoiceReminderAssociation'], ParentType, ContextType>;
};

export type InvoiceReminderConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InvoiceReminderConnection'] = ResolversParentTypes['InvoiceReminderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvoiceReminderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InvoiceReminder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvoiceReminderEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InvoiceReminderEdge'] = ResolversParentTypes['InvoiceReminderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InvoiceReminder'], ParentType, ContextType>;
};

export type LocaleResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Locale'] = ResolversParentTypes['Locale'], FederationReferenceType extends FederationReferenceTypes['Locale'] = FederationReferenceTypes['Locale']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Locale']> | FederationReferenceType, FederationReferenceType, ContextType>;
  icon?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocaleConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LocaleConnection'] = ResolversParentTypes['LocaleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LocaleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Locale']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LocaleEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LocaleEdge'] = ResolversParentTypes['LocaleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Account' | 'AccountGroup' | 'AccountNature' | 'Attachment' | 'BalanceModifier' | 'BankLine' | 'BankLineMatch' | 'BankLineSubjectAssociation' | 'BankPayment' | 'Bill' | 'BillLine' | 'City' | 'Contact' | 'ContactBalancePayment' | 'ContactBalancePosting' | 'ContactPerson' | 'Country' | 'CountryGroup' | 'Currency' | 'Daybook' | 'DaybookBalanceAccount' | 'DaybookTransaction' | 'DaybookTransactionLine' | 'File' | 'Invoice' | 'InvoiceLateFee' | 'InvoiceLine' | 'InvoiceReminder' | 'InvoiceReminderAssociation' | 'Locale' | 'Organization' | 'Posting' | 'Product' | 'ProductPrice' | 'SalesTaxAccount' | 'SalesTaxMetaField' | 'SalesTaxPayment' | 'SalesTaxReturn' | 'SalesTaxRule' | 'SalesTaxRuleset' | 'State' | 'TaxRate' | 'TaxRateDeductionComponent' | 'Transaction' | 'User' | 'Zipcode', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountGroups?: Resolver<Maybe<ResolversTypes['AccountGroupConnection']>, ParentType, ContextType, Partial<OrganizationAccountGroupsArgs>>;
  accounts?: Resolver<Maybe<ResolversTypes['AccountConnection']>, ParentType, ContextType, Partial<OrganizationAccountsArgs>>;
  appUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ResolversTypes['AttachmentConnection']>, ParentType, ContextType, Partial<OrganizationAttachmentsArgs>>;
  bankPayments?: Resolver<Maybe<ResolversTypes['BankPaymentConnection']>, ParentType, ContextType, Partial<OrganizationBankPaymentsArgs>>;
  bankSyncStartDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  baseCurrency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  billEmailAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bills?: Resolver<Maybe<ResolversTypes['BillConnection']>, ParentType, ContextType, Partial<OrganizationBillsArgs>>;
  billyProviderId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consolidatedBilling?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  contactBalancePayments?: Resolver<Maybe<ResolversTypes['ContactBalancePaymentConnection']>, ParentType, ContextType, Partial<OrganizationContactBalancePaymentsArgs>>;
  contacts?: Resolver<Maybe<ResolversTypes['ContactConnection']>, ParentType, ContextType, Partial<OrganizationContactsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  createdTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  daybookTransactions?: Resolver<Maybe<ResolversTypes['DaybookTransactionConnection']>, ParentType, ContextType, Partial<OrganizationDaybookTransactionsArgs>>;
  daybooks?: Resolver<Maybe<ResolversTypes['DaybookConnection']>, ParentType, ContextType, Partial<OrganizationDaybooksArgs>>;
  defaultBankFeeAccount?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  defaultBillBankAccount?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  defaultInventoryAccount?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  defaultInvoiceBankAccount?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  defaultSalesAccount?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  defaultSalesTaxRuleset?: Resolver<Maybe<ResolversTypes['SalesTaxRuleset']>, ParentType, ContextType>;
  defaultTaxMode?: Resolver<Maybe<ResolversTypes['TaxMode']>, ParentType, ContextType>;
  defaultTemplateId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emailAttachmentDeliveryMode?: Resolver<Maybe<ResolversTypes['EmailAttachmentDeliveryMode']>, ParentType, ContextType>;
  fax?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstFiscalYearEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstFiscalYearStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fiscalLockingDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fiscalYearEndMonth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hasBillVoucherNo?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasVat?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  icon48Url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iconFile?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
  iconUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoiceNoMode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invoiceReminders?: Resolver<Maybe<ResolversTypes['InvoiceReminderConnection']>, ParentType, ContextType, Partial<OrganizationInvoiceRemindersArgs>>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, Partial<OrganizationInvoicesArgs>>;
  isBillyFree?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isLocked?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isSubscriptionBankPayer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isTerminated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isTrial?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isUnmigrated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  lockedCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lockedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  logoFile?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
  logoPdfFile?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
  logoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextInvoiceNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ownerUmbrellaId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ownerUser?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  paymentTermsDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paymentTermsMode?: Resolver<Maybe<ResolversTypes['PaymentTermsMode']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postings?: Resolver<Maybe<ResolversTypes['PostingConnection']>, ParentType, ContextType, Partial<OrganizationPostingsArgs>>;
  products?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, Partial<OrganizationProductsArgs>>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salesTaxAccounts?: Resolver<Maybe<ResolversTypes['SalesTaxAccountConnection']>, ParentType, ContextType, Partial<OrganizationSalesTaxAccountsArgs>>;
  salesTaxMetaFields?: Resolver<Maybe<ResolversTypes['SalesTaxMetaFieldConnection']>, ParentType, ContextType, Partial<OrganizationSalesTaxMetaFieldsArgs>>;
  salesTaxPeriod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salesTaxReturns?: Resolver<Maybe<ResolversTypes['SalesTaxReturnConnection']>, ParentType, ContextType, Partial<OrganizationSalesTaxReturnsArgs>>;
  salesTaxRulesets?: Resolver<Maybe<ResolversTypes['SalesTaxRulesetConnection']>, ParentType, ContextType, Partial<OrganizationSalesTaxRulesetsArgs>>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subscriptionCardExpires?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  subscriptionCardNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subscriptionCardType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subscriptionCurrency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  subscriptionDiscount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  subscriptionExpires?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  subscriptionPeriod?: Resolver<Maybe<ResolversTypes['SubscriptionPeriod']>, ParentType, ContextType>;
  subscriptionPlan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subscriptionPrice?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  subscriptionTransaction?: Resolver<Maybe<ResolversTypes['Transaction']>, ParentType, ContextType>;
  taxRates?: Resolver<Maybe<ResolversTypes['TaxRateConnection']>, ParentType, ContextType, Partial<OrganizationTaxRatesArgs>>;
  terminationTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  transactions?: Resolver<Maybe<ResolversTypes['TransactionConnection']>, ParentType, ContextType, Partial<OrganizationTransactionsArgs>>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vatPeriod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zipcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PostingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Posting'] = ResolversParentTypes['Posting'], FederationReferenceType extends FederationReferenceTypes['Posting'] = FederationReferenceTypes['Posting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Posting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  baseAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  entryDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isBankMatched?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isVoided?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  salesTaxReturn?: Resolver<Maybe<ResolversTypes['SalesTaxReturn']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transaction?: Resolver<Maybe<ResolversTypes['Transaction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostingConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PostingConnection'] = ResolversParentTypes['PostingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PostingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Posting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostingEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PostingEdge'] = ResolversParentTypes['PostingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Posting'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  createdTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imageId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  imageUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inventoryAccount?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  isArchived?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isInInventory?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  prices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProductPrice']>>, ParentType, ContextType>;
  productNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salesTaxRuleset?: Resolver<Maybe<ResolversTypes['SalesTaxRuleset']>, ParentType, ContextType>;
  suppliersProductNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductPriceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProductPrice'] = ResolversParentTypes['ProductPrice'], FederationReferenceType extends FederationReferenceTypes['ProductPrice'] = FederationReferenceTypes['ProductPrice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProductPrice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductPriceConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProductPriceConnection'] = ResolversParentTypes['ProductPriceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductPriceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProductPrice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductPriceEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProductPriceEdge'] = ResolversParentTypes['ProductPriceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductPrice'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType, RequireFields<QueryAccountArgs, 'id'>>;
  accountGroup?: Resolver<Maybe<ResolversTypes['AccountGroup']>, ParentType, ContextType, RequireFields<QueryAccountGroupArgs, 'id'>>;
  accountGroups?: Resolver<ResolversTypes['AccountGroupConnection'], ParentType, ContextType, Partial<QueryAccountGroupsArgs>>;
  accountNature?: Resolver<Maybe<ResolversTypes['AccountNature']>, ParentType, ContextType, RequireFields<QueryAccountNatureArgs, 'id'>>;
  accountNatures?: Resolver<ResolversTypes['AccountNatureConnection'], ParentType, ContextType, Partial<QueryAccountNaturesArgs>>;
  accounts?: Resolver<ResolversTypes['AccountConnection'], ParentType, ContextType, Partial<QueryAccountsArgs>>;
  attachment?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType, RequireFields<QueryAttachmentArgs, 'id'>>;
  attachments?: Resolver<ResolversTypes['AttachmentConnection'], ParentType, ContextType, Partial<QueryAttachmentsArgs>>;
  balanceModifier?: Resolver<Maybe<ResolversTypes['BalanceModifier']>, ParentType, ContextType, RequireFields<QueryBalanceModifierArgs, 'id'>>;
  balanceModifiers?: Resolver<ResolversTypes['BalanceModifierConnection'], ParentType, ContextType, Partial<QueryBalanceModifiersArgs>>;
  bankLine?: Resolver<Maybe<ResolversTypes['BankLine']>, ParentType, ContextType, RequireFields<QueryBankLineArgs, 'id'>>;
  bankLineMatch?: Resolver<Maybe<ResolversTypes['BankLineMatch']>, ParentType, ContextType, RequireFields<QueryBankLineMatchArgs, 'id'>>;
  bankLineMatches?: Resolver<ResolversTypes['BankLineMatchConnection'], ParentType, ContextType, Partial<QueryBankLineMatchesArgs>>;
  bankLineSubjectAssociation?: Resolver<Maybe<ResolversTypes['BankLineSubjectAssociation']>, ParentType, ContextType, RequireFields<QueryBankLineSubjectAssociationArgs, 'id'>>;
  bankLineSubjectAssociations?: Resolver<ResolversTypes['BankLineSubjectAssociationConnection'], ParentType, ContextType, Partial<QueryBankLineSubjectAssociationsArgs>>;
  bankLines?: Resolver<ResolversTypes['BankLineConnection'], ParentType, ContextType, RequireFields<QueryBankLinesArgs, 'filter'>>;
  bankPayment?: Resolver<Maybe<ResolversTypes['BankPayment']>, ParentType, ContextType, RequireFields<QueryBankPaymentArgs, 'id'>>;
  bankPayments?: Resolver<ResolversTypes['BankPaymentConnection'], ParentType, ContextType, Partial<QueryBankPaymentsArgs>>;
  bill?: Resolver<Maybe<ResolversTypes['Bill']>, ParentType, ContextType, RequireFields<QueryBillArgs, 'id'>>;
  billLine?: Resolver<Maybe<ResolversTypes['BillLine']>, ParentType, ContextType, RequireFields<QueryBillLineArgs, 'id'>>;
  billLines?: Resolver<ResolversTypes['BillLineConnection'], ParentType, ContextType, Partial<QueryBillLinesArgs>>;
  bills?: Resolver<ResolversTypes['BillConnection'], ParentType, ContextType, Partial<QueryBillsArgs>>;
  cities?: Resolver<ResolversTypes['CityConnection'], ParentType, ContextType, RequireFields<QueryCitiesArgs, 'filter'>>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType, RequireFields<QueryCityArgs, 'id'>>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType, RequireFields<QueryContactArgs, 'id'>>;
  contactBalancePayment?: Resolver<Maybe<ResolversTypes['ContactBalancePayment']>, ParentType, ContextType, RequireFields<QueryContactBalancePaymentArgs, 'id'>>;
  contactBalancePayments?: Resolver<ResolversTypes['ContactBalancePaymentConnection'], ParentType, ContextType, Partial<QueryContactBalancePaymentsArgs>>;
  contactBalancePosting?: Resolver<Maybe<ResolversTypes['ContactBalancePosting']>, ParentType, ContextType, RequireFields<QueryContactBalancePostingArgs, 'id'>>;
  contactBalancePostings?: Resolver<ResolversTypes['ContactBalancePostingConnection'], ParentType, ContextType, Partial<QueryContactBalancePostingsArgs>>;
  contactPerson?: Resolver<Maybe<ResolversTypes['ContactPerson']>, ParentType, ContextType, RequireFields<QueryContactPersonArgs, 'id'>>;
  contactPersons?: Resolver<ResolversTypes['ContactPersonConnection'], ParentType, ContextType, RequireFields<QueryContactPersonsArgs, 'filter'>>;
  contacts?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, Partial<QueryContactsArgs>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, Partial<QueryCountriesArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'id'>>;
  countryGroup?: Resolver<Maybe<ResolversTypes['CountryGroup']>, ParentType, ContextType, RequireFields<QueryCountryGroupArgs, 'id'>>;
  countryGroups?: Resolver<ResolversTypes['CountryGroupConnection'], ParentType, ContextType, Partial<QueryCountryGroupsArgs>>;
  currencies?: Resolver<ResolversTypes['CurrencyConnection'], ParentType, ContextType, Partial<QueryCurrenciesArgs>>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType, RequireFields<QueryCurrencyArgs, 'id'>>;
  daybook?: Resolver<Maybe<ResolversTypes['Daybook']>, ParentType, ContextType, RequireFields<QueryDaybookArgs, 'id'>>;
  daybookBalanceAccount?: Resolver<Maybe<ResolversTypes['DaybookBalanceAccount']>, ParentType, ContextType, RequireFields<QueryDaybookBalanceAccountArgs, 'id'>>;
  daybookBalanceAccounts?: Resolver<ResolversTypes['DaybookBalanceAccountConnection'], ParentType, ContextType, Partial<QueryDaybookBalanceAccountsArgs>>;
  daybookTransaction?: Resolver<Maybe<ResolversTypes['DaybookTransaction']>, ParentType, ContextType, RequireFields<QueryDaybookTransactionArgs, 'id'>>;
  daybookTransactionLine?: Resolver<Maybe<ResolversTypes['DaybookTransactionLine']>, ParentType, ContextType, RequireFields<QueryDaybookTransactionLineArgs, 'id'>>;
  daybookTransactionLines?: Resolver<ResolversTypes['DaybookTransactionLineConnection'], ParentType, ContextType, Partial<QueryDaybookTransactionLinesArgs>>;
  daybookTransactions?: Resolver<ResolversTypes['DaybookTransactionConnection'], ParentType, ContextType, Partial<QueryDaybookTransactionsArgs>>;
  daybooks?: Resolver<ResolversTypes['DaybookConnection'], ParentType, ContextType, Partial<QueryDaybooksArgs>>;
  file?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType, RequireFields<QueryFileArgs, 'id'>>;
  files?: Resolver<ResolversTypes['FileConnection'], ParentType, ContextType, Partial<QueryFilesArgs>>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType, RequireFields<QueryInvoiceArgs, 'id'>>;
  invoiceLateFee?: Resolver<Maybe<ResolversTypes['InvoiceLateFee']>, ParentType, ContextType, RequireFields<QueryInvoiceLateFeeArgs, 'id'>>;
  invoiceLateFees?: Resolver<ResolversTypes['InvoiceLateFeeConnection'], ParentType, ContextType, Partial<QueryInvoiceLateFeesArgs>>;
  invoiceLine?: Resolver<Maybe<ResolversTypes['InvoiceLine']>, ParentType, ContextType, RequireFields<QueryInvoiceLineArgs, 'id'>>;
  invoiceLines?: Resolver<ResolversTypes['InvoiceLineConnection'], ParentType, ContextType, Partial<QueryInvoiceLinesArgs>>;
  invoiceReminder?: Resolver<Maybe<ResolversTypes['InvoiceReminder']>, ParentType, ContextType, RequireFields<QueryInvoiceReminderArgs, 'id'>>;
  invoiceReminderAssociation?: Resolver<Maybe<ResolversTypes['InvoiceReminderAssociation']>, ParentType, ContextType, RequireFields<QueryInvoiceReminderAssociationArgs, 'id'>>;
  invoiceReminderAssociations?: Resolver<ResolversTypes['InvoiceReminderAssociationConnection'], ParentType, ContextType, Partial<QueryInvoiceReminderAssociationsArgs>>;
  invoiceReminders?: Resolver<ResolversTypes['InvoiceReminderConnection'], ParentType, ContextType, Partial<QueryInvoiceRemindersArgs>>;
  invoices?: Resolver<ResolversTypes['InvoiceConnection'], ParentType, ContextType, Partial<QueryInvoicesArgs>>;
  locale?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType, RequireFields<QueryLocaleArgs, 'id'>>;
  locales?: Resolver<ResolversTypes['LocaleConnection'], ParentType, ContextType, Partial<QueryLocalesArgs>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<QueryOrganizationArgs>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  posting?: Resolver<Maybe<ResolversTypes['Posting']>, ParentType, ContextType, RequireFields<QueryPostingArgs, 'id'>>;
  postings?: Resolver<ResolversTypes['PostingConnection'], ParentType, ContextType, Partial<QueryPostingsArgs>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'id'>>;
  productPrice?: Resolver<Maybe<ResolversTypes['ProductPrice']>, ParentType, ContextType, RequireFields<QueryProductPriceArgs, 'id'>>;
  productPrices?: Resolver<ResolversTypes['ProductPriceConnection'], ParentType, ContextType, Partial<QueryProductPricesArgs>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<QueryProductsArgs>>;
  salesTaxAccount?: Resolver<Maybe<ResolversTypes['SalesTaxAccount']>, ParentType, ContextType, RequireFields<QuerySalesTaxAccountArgs, 'id'>>;
  salesTaxAccounts?: Resolver<ResolversTypes['SalesTaxAccountConnection'], ParentType, ContextType, Partial<QuerySalesTaxAccountsArgs>>;
  salesTaxMetaField?: Resolver<Maybe<ResolversTypes['SalesTaxMetaField']>, ParentType, ContextType, RequireFields<QuerySalesTaxMetaFieldArgs, 'id'>>;
  salesTaxMetaFields?: Resolver<ResolversTypes['SalesTaxMetaFieldConnection'], ParentType, ContextType, Partial<QuerySalesTaxMetaFieldsArgs>>;
  salesTaxPayment?: Resolver<Maybe<ResolversTypes['SalesTaxPayment']>, ParentType, ContextType, RequireFields<QuerySalesTaxPaymentArgs, 'id'>>;
  salesTaxPayments?: Resolver<ResolversTypes['SalesTaxPaymentConnection'], ParentType, ContextType, Partial<QuerySalesTaxPaymentsArgs>>;
  salesTaxReturn?: Resolver<Maybe<ResolversTypes['SalesTaxReturn']>, ParentType, ContextType, RequireFields<QuerySalesTaxReturnArgs, 'id'>>;
  salesTaxReturns?: Resolver<ResolversTypes['SalesTaxReturnConnection'], ParentType, ContextType, Partial<QuerySalesTaxReturnsArgs>>;
  salesTaxRule?: Resolver<Maybe<ResolversTypes['SalesTaxRule']>, ParentType, ContextType, RequireFields<QuerySalesTaxRuleArgs, 'id'>>;
  salesTaxRules?: Resolver<ResolversTypes['SalesTaxRuleConnection'], ParentType, ContextType, Partial<QuerySalesTaxRulesArgs>>;
  salesTaxRuleset?: Resolver<Maybe<ResolversTypes['SalesTaxRuleset']>, ParentType, ContextType, RequireFields<QuerySalesTaxRulesetArgs, 'id'>>;
  salesTaxRulesets?: Resolver<ResolversTypes['SalesTaxRulesetConnection'], ParentType, ContextType, Partial<QuerySalesTaxRulesetsArgs>>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType, RequireFields<QueryStateArgs, 'id'>>;
  states?: Resolver<ResolversTypes['StateConnection'], ParentType, ContextType, RequireFields<QueryStatesArgs, 'filter'>>;
  taxRate?: Resolver<Maybe<ResolversTypes['TaxRate']>, ParentType, ContextType, RequireFields<QueryTaxRateArgs, 'id'>>;
  taxRateDeductionComponent?: Resolver<Maybe<ResolversTypes['TaxRateDeductionComponent']>, ParentType, ContextType, RequireFields<QueryTaxRateDeductionComponentArgs, 'id'>>;
  taxRateDeductionComponents?: Resolver<ResolversTypes['TaxRateDeductionComponentConnection'], ParentType, ContextType, Partial<QueryTaxRateDeductionComponentsArgs>>;
  taxRates?: Resolver<ResolversTypes['TaxRateConnection'], ParentType, ContextType, Partial<QueryTaxRatesArgs>>;
  transaction?: Resolver<Maybe<ResolversTypes['Transaction']>, ParentType, ContextType, RequireFields<QueryTransactionArgs, 'id'>>;
  transactions?: Resolver<ResolversTypes['TransactionConnection'], ParentType, ContextType, Partial<QueryTransactionsArgs>>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'id'>>;
  users?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, Partial<QueryUsersArgs>>;
  zipcode?: Resolver<Maybe<ResolversTypes['Zipcode']>, ParentType, ContextType, RequireFields<QueryZipcodeArgs, 'id'>>;
  zipcodes?: Resolver<ResolversTypes['ZipcodeConnection'], ParentType, ContextType, RequireFields<QueryZipcodesArgs, 'filter'>>;
};

export type SalesTaxAccountResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SalesTaxAccount'] = ResolversParentTypes['SalesTaxAccount'], FederationReferenceType extends FederationReferenceTypes['SalesTaxAccount'] = FederationReferenceTypes['SalesTaxAccount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SalesTaxAccount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SalesTaxAccountConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SalesTaxAccountConnection'] = ResolversParentTypes['SalesTaxAccountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SalesTaxAccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SalesTaxAccount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SalesTaxAccountEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SalesTaxAccountEdge'] = ResolversParentTypes['SalesTaxAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SalesTaxAccount'], ParentType, ContextType>;
};

export type SalesTaxMetaFieldResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SalesTaxMetaField'] = ResolversParentTypes['SalesTaxMetaField'], FederationReferenceType extends FederationReferenceTypes['SalesTaxMetaField'] = FederationReferenceTypes['SalesTaxMetaField']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SalesTaxMetaField']> | FederationReferenceType, FederationReferenceType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPredefined?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SalesTaxMetaFieldConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SalesTaxMetaFieldConnection'] = ResolversParentTypes['SalesTaxMetaFieldConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SalesTaxMetaFieldEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SalesTaxMetaField']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SalesTaxMetaFieldEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SalesTaxMetaFieldEdge'] = ResolversParentTypes['SalesTaxMetaFieldEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SalesTaxMetaField'], ParentType, ContextType>;
};

export type SalesTaxPaymentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SalesTaxPayment'] = ResolversParentTypes['SalesTaxPayment'], FederationReferenceType extends FederationReferenceTypes['SalesTaxPayment'] = FederationReferenceTypes['SalesTaxPayment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SalesTaxPayment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  entryDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isVoided?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  salesTaxReturn?: Resolver<Maybe<ResolversTypes['SalesTaxReturn']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SalesTaxPaymentConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SalesTaxPaymentConnection'] = ResolversParentTypes['SalesTaxPaymentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SalesTaxPaymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SalesTaxPayment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SalesTaxPaymentEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SalesTaxPaymentEdge'] = ResolversParentTypes['SalesTaxPaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SalesTaxPayment'], ParentType, ContextType>;
};

export type SalesTaxReturnResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SalesTaxReturn'] = ResolversParentTypes['SalesTaxReturn'], FederationReferenceType extends FederationReferenceTypes['SalesTaxReturn'] = FederationReferenceTypes['SalesTaxReturn']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SalesTaxReturn']> | FederationReferenceType, FederationReferenceType, ContextType>;
  correctionNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPaid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isSettled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportDeadline?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  totalAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SalesTaxReturnConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SalesTaxReturnConnection'] = ResolversParentTypes['SalesTaxReturnConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SalesTaxReturnEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SalesTaxReturn']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SalesTaxReturnEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SalesTaxReturnEdge'] = ResolversParentTypes['SalesTaxReturnEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SalesTaxReturn'], ParentType, ContextType>;
};

export type SalesTaxRuleResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SalesTaxRule'] = ResolversParentTypes['SalesTaxRule'], FederationReferenceType extends FederationReferenceTypes['SalesTaxRule'] = FederationReferenceTypes['SalesTaxRule']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SalesTaxRule']> | FederationReferenceType, FederationReferenceType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  contactType?: Resolver<Maybe<ResolversTypes['ContactType']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  countryGroup?: Resolver<Maybe<ResolversTypes['CountryGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ruleset?: Resolver<Maybe<ResolversTypes['SalesTaxRuleset']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  taxRate?: Resolver<Maybe<ResolversTypes['TaxRate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SalesTaxRuleConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SalesTaxRuleConnection'] = ResolversParentTypes['SalesTaxRuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SalesTaxRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SalesTaxRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SalesTaxRuleEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SalesTaxRuleEdge'] = ResolversParentTypes['SalesTaxRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SalesTaxRule'], ParentType, ContextType>;
};

export type SalesTaxRulesetResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SalesTaxRuleset'] = ResolversParentTypes['SalesTaxRuleset'], FederationReferenceType extends FederationReferenceTypes['SalesTaxRuleset'] = FederationReferenceTypes['SalesTaxRuleset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SalesTaxRuleset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fallbackTaxRate?: Resolver<Maybe<ResolversTypes['TaxRate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPredefined?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  predefinedTag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SalesTaxRule']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SalesTaxRulesetConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SalesTaxRulesetConnection'] = ResolversParentTypes['SalesTaxRulesetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SalesTaxRulesetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SalesTaxRuleset']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SalesTaxRulesetEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SalesTaxRulesetEdge'] = ResolversParentTypes['SalesTaxRulesetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SalesTaxRuleset'], ParentType, ContextType>;
};

export type StateResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State'], FederationReferenceType extends FederationReferenceTypes['State'] = FederationReferenceTypes['State']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['State']> | FederationReferenceType, FederationReferenceType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stateCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['StateConnection'] = ResolversParentTypes['StateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StateEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['StateEdge'] = ResolversParentTypes['StateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type TaxRateResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TaxRate'] = ResolversParentTypes['TaxRate'], FederationReferenceType extends FederationReferenceTypes['TaxRate'] = FederationReferenceTypes['TaxRate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TaxRate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appliesToPurchases?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  appliesToSales?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  deductionComponents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TaxRateDeductionComponent']>>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isMissingStandardTaxRate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isPredefined?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  netAmountMetaField?: Resolver<Maybe<ResolversTypes['SalesTaxMetaField']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  predefinedTag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  taxRateGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxRateConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TaxRateConnection'] = ResolversParentTypes['TaxRateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaxRateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TaxRate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaxRateDeductionComponentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TaxRateDeductionComponent'] = ResolversParentTypes['TaxRateDeductionComponent'], FederationReferenceType extends FederationReferenceTypes['TaxRateDeductionComponent'] = FederationReferenceTypes['TaxRateDeductionComponent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TaxRateDeductionComponent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  deductionComponentIndex?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxRate?: Resolver<Maybe<ResolversTypes['TaxRate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxRateDeductionComponentConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TaxRateDeductionComponentConnection'] = ResolversParentTypes['TaxRateDeductionComponentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaxRateDeductionComponentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TaxRateDeductionComponent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaxRateDeductionComponentEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TaxRateDeductionComponentEdge'] = ResolversParentTypes['TaxRateDeductionComponentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaxRateDeductionComponent'], ParentType, ContextType>;
};

export type TaxRateEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TaxRateEdge'] = ResolversParentTypes['TaxRateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaxRate'], ParentType, ContextType>;
};

export type TransactionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Transaction'] = ResolversParentTypes['Transaction'], FederationReferenceType extends FederationReferenceTypes['Transaction'] = FederationReferenceTypes['Transaction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Transaction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  createdTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  creator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entryDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isVoid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isVoided?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  originator?: Resolver<Maybe<ResolversTypes['TransactionOriginator']>, ParentType, ContextType>;
  originatorCurrency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  originatorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originatorType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Posting']>>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
  transactionNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  voucherNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransactionConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TransactionConnection'] = ResolversParentTypes['TransactionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TransactionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Transaction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TransactionEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TransactionEdge'] = ResolversParentTypes['TransactionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Transaction'], ParentType, ContextType>;
};

export type TransactionOriginatorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TransactionOriginator'] = ResolversParentTypes['TransactionOriginator']> = {
  __resolveType: TypeResolveFn<'BankPayment' | 'Bill' | 'ContactBalancePayment' | 'DaybookTransaction' | 'Invoice' | 'InvoiceLateFee' | 'SalesTaxPayment' | 'SalesTaxReturn', ParentType, ContextType>;
};

export type UserResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAdmin?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isStaff?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isSupportAccessAllowed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isSupporter?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profilePic48Url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profilePicFile?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
  profilePicUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type ZipcodeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Zipcode'] = ResolversParentTypes['Zipcode'], FederationReferenceType extends FederationReferenceTypes['Zipcode'] = FederationReferenceTypes['Zipcode']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Zipcode']> | FederationReferenceType, FederationReferenceType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  zipcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ZipcodeConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ZipcodeConnection'] = ResolversParentTypes['ZipcodeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ZipcodeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Zipcode']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ZipcodeEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ZipcodeEdge'] = ResolversParentTypes['ZipcodeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Zipcode'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphQLContext> = {
  Account?: AccountResolvers<ContextType>;
  AccountConnection?: AccountConnectionResolvers<ContextType>;
  AccountEdge?: AccountEdgeResolvers<ContextType>;
  AccountGroup?: AccountGroupResolvers<ContextType>;
  AccountGroupConnection?: AccountGroupConnectionResolvers<ContextType>;
  AccountGroupEdge?: AccountGroupEdgeResolvers<ContextType>;
  AccountNature?: AccountNatureResolvers<ContextType>;
  AccountNatureConnection?: AccountNatureConnectionResolvers<ContextType>;
  AccountNatureEdge?: AccountNatureEdgeResolvers<ContextType>;
  AccountStatement?: AccountStatementResolvers<ContextType>;
  AccountStatementRow?: AccountStatementRowResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  AttachmentConnection?: AttachmentConnectionResolvers<ContextType>;
  AttachmentEdge?: AttachmentEdgeResolvers<ContextType>;
  AttachmentOwner?: AttachmentOwnerResolvers<ContextType>;
  BalanceModifier?: BalanceModifierResolvers<ContextType>;
  BalanceModifierConnection?: BalanceModifierConnectionResolvers<ContextType>;
  BalanceModifierEdge?: BalanceModifierEdgeResolvers<ContextType>;
  BalanceModifierSource?: BalanceModifierSourceResolvers<ContextType>;
  BalanceModifierSubject?: BalanceModifierSubjectResolvers<ContextType>;
  BankLine?: BankLineResolvers<ContextType>;
  BankLineConnection?: BankLineConnectionResolvers<ContextType>;
  BankLineEdge?: BankLineEdgeResolvers<ContextType>;
  BankLineMatch?: BankLineMatchResolvers<ContextType>;
  BankLineMatchConnection?: BankLineMatchConnectionResolvers<ContextType>;
  BankLineMatchEdge?: BankLineMatchEdgeResolvers<ContextType>;
  BankLineSubject?: BankLineSubjectResolvers<ContextType>;
  BankLineSubjectAssociation?: BankLineSubjectAssociationResolvers<ContextType>;
  BankLineSubjectAssociationConnection?: BankLineSubjectAssociationConnectionResolvers<ContextType>;
  BankLineSubjectAssociationEdge?: BankLineSubjectAssociationEdgeResolvers<ContextType>;
  BankPayment?: BankPaymentResolvers<ContextType>;
  BankPaymentConnection?: BankPaymentConnectionResolvers<ContextType>;
  BankPaymentEdge?: BankPaymentEdgeResolvers<ContextType>;
  Bill?: BillResolvers<ContextType>;
  BillConnection?: BillConnectionResolvers<ContextType>;
  BillEdge?: BillEdgeResolvers<ContextType>;
  BillLine?: BillLineResolvers<ContextType>;
  BillLineConnection?: BillLineConnectionResolvers<ContextType>;
  BillLineEdge?: BillLineEdgeResolvers<ContextType>;
  City?: CityResolvers<ContextType>;
  CityConnection?: CityConnectionResolvers<ContextType>;
  CityEdge?: CityEdgeResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContactBalancePayment?: ContactBalancePaymentResolvers<ContextType>;
  ContactBalancePaymentConnection?: ContactBalancePaymentConnectionResolvers<ContextType>;
  ContactBalancePaymentEdge?: ContactBalancePaymentEdgeResolvers<ContextType>;
  ContactBalancePosting?: ContactBalancePostingResolvers<ContextType>;
  ContactBalancePostingConnection?: ContactBalancePostingConnectionResolvers<ContextType>;
  ContactBalancePostingEdge?: ContactBalancePostingEdgeResolvers<ContextType>;
  ContactBalancePostingOriginator?: ContactBalancePostingOriginatorResolvers<ContextType>;
  ContactConnection?: ContactConnectionResolvers<ContextType>;
  ContactEdge?: ContactEdgeResolvers<ContextType>;
  ContactPerson?: ContactPersonResolvers<ContextType>;
  ContactPersonConnection?: ContactPersonConnectionResolvers<ContextType>;
  ContactPersonEdge?: ContactPersonEdgeResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  CountryGroup?: CountryGroupResolvers<ContextType>;
  CountryGroupConnection?: CountryGroupConnectionResolvers<ContextType>;
  CountryGroupEdge?: CountryGroupEdgeResolvers<ContextType>;
  Currency?: CurrencyResolvers<ContextType>;
  CurrencyConnection?: CurrencyConnectionResolvers<ContextType>;
  CurrencyEdge?: CurrencyEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Daybook?: DaybookResolvers<ContextType>;
  DaybookBalanceAccount?: DaybookBalanceAccountResolvers<ContextType>;
  DaybookBalanceAccountConnection?: DaybookBalanceAccountConnectionResolvers<ContextType>;
  DaybookBalanceAccountEdge?: DaybookBalanceAccountEdgeResolvers<ContextType>;
  DaybookConnection?: DaybookConnectionResolvers<ContextType>;
  DaybookEdge?: DaybookEdgeResolvers<ContextType>;
  DaybookTransaction?: DaybookTransactionResolvers<ContextType>;
  DaybookTransactionConnection?: DaybookTransactionConnectionResolvers<ContextType>;
  DaybookTransactionEdge?: DaybookTransactionEdgeResolvers<ContextType>;
  DaybookTransactionLine?: DaybookTransactionLineResolvers<ContextType>;
  DaybookTransactionLineConnection?: DaybookTransactionLineConnectionResolvers<ContextType>;
  DaybookTransactionLineEdge?: DaybookTransactionLineEdgeResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  File?: FileResolvers<ContextType>;
  FileConnection?: FileConnectionResolvers<ContextType>;
  FileEdge?: FileEdgeResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  InvoiceEdge?: InvoiceEdgeResolvers<ContextType>;
  InvoiceLateFee?: InvoiceLateFeeResolvers<ContextType>;
  InvoiceLateFeeConnection?: InvoiceLateFeeConnectionResolvers<ContextType>;
  InvoiceLateFeeEdge?: InvoiceLateFeeEdgeResolvers<ContextType>;
  InvoiceLine?: InvoiceLineResolvers<ContextType>;
  InvoiceLineConnection?: InvoiceLineConnectionResolvers<ContextType>;
  InvoiceLineEdge?: InvoiceLineEdgeResolvers<ContextType>;
  InvoiceLog?: InvoiceLogResolvers<ContextType>;
  InvoicePaymentMethod?: InvoicePaymentMethodResolvers<ContextType>;
  InvoiceReminder?: InvoiceReminderResolvers<ContextType>;
  InvoiceReminderAssociation?: InvoiceReminderAssociationResolvers<ContextType>;
  InvoiceReminderAssociationConnection?: InvoiceReminderAssociationConnectionResolvers<ContextType>;
  InvoiceReminderAssociationEdge?: InvoiceReminderAssociationEdgeResolvers<ContextType>;
  InvoiceReminderConnection?: InvoiceReminderConnectionResolvers<ContextType>;
  InvoiceReminderEdge?: InvoiceReminderEdgeResolvers<ContextType>;
  Locale?: LocaleResolvers<ContextType>;
  LocaleConnection?: LocaleConnectionResolvers<ContextType>;
  LocaleEdge?: LocaleEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Posting?: PostingResolvers<ContextType>;
  PostingConnection?: PostingConnectionResolvers<ContextType>;
  PostingEdge?: PostingEdgeResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductPrice?: ProductPriceResolvers<ContextType>;
  ProductPriceConnection?: ProductPriceConnectionResolvers<ContextType>;
  ProductPriceEdge?: ProductPriceEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SalesTaxAccount?: SalesTaxAccountResolvers<ContextType>;
  SalesTaxAccountConnection?: SalesTaxAccountConnectionResolvers<ContextType>;
  SalesTaxAccountEdge?: SalesTaxAccountEdgeResolvers<ContextType>;
  SalesTaxMetaField?: SalesTaxMetaFieldResolvers<ContextType>;
  SalesTaxMetaFieldConnection?: SalesTaxMetaFieldConnectionResolvers<ContextType>;
  SalesTaxMetaFieldEdge?: SalesTaxMetaFieldEdgeResolvers<ContextType>;
  SalesTaxPayment?: SalesTaxPaymentResolvers<ContextType>;
  SalesTaxPaymentConnection?: SalesTaxPaymentConnectionResolvers<ContextType>;
  SalesTaxPaymentEdge?: SalesTaxPaymentEdgeResolvers<ContextType>;
  SalesTaxReturn?: SalesTaxReturnResolvers<ContextType>;
  SalesTaxReturnConnection?: SalesTaxReturnConnectionResolvers<ContextType>;
  SalesTaxReturnEdge?: SalesTaxReturnEdgeResolvers<ContextType>;
  SalesTaxRule?: SalesTaxRuleResolvers<ContextType>;
  SalesTaxRuleConnection?: SalesTaxRuleConnectionResolvers<ContextType>;
  SalesTaxRuleEdge?: SalesTaxRuleEdgeResolvers<ContextType>;
  SalesTaxRuleset?: SalesTaxRulesetResolvers<ContextType>;
  SalesTaxRulesetConnection?: SalesTaxRulesetConnectionResolvers<ContextType>;
  SalesTaxRulesetEdge?: SalesTaxRulesetEdgeResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateConnection?: StateConnectionResolvers<ContextType>;
  StateEdge?: StateEdgeResolvers<ContextType>;
  TaxRate?: TaxRateResolvers<ContextType>;
  TaxRateConnection?: TaxRateConnectionResolvers<ContextType>;
  TaxRateDeductionComponent?: TaxRateDeductionComponentResolvers<ContextType>;
  TaxRateDeductionComponentConnection?: TaxRateDeductionComponentConnectionResolvers<ContextType>;
  TaxRateDeductionComponentEdge?: TaxRateDeductionComponentEdgeResolvers<ContextType>;
  TaxRateEdge?: TaxRateEdgeResolvers<ContextType>;
  Transaction?: TransactionResolvers<ContextType>;
  TransactionConnection?: TransactionConnectionResolvers<ContextType>;
  TransactionEdge?: TransactionEdgeResolvers<ContextType>;
  TransactionOriginator?: TransactionOriginatorResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  Zipcode?: ZipcodeResolvers<ContextType>;
  ZipcodeConnection?: ZipcodeConnectionResolvers<ContextType>;
  ZipcodeEdge?: ZipcodeEdgeResolvers<ContextType>;
};

