import type { UploadedFile } from '../graphql/uploaded-file.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BillyRecord } from '../billy/records.ts';
import type { Operation as WriteOperation, AuditEntry as AuditRow } from '../writes/writes.ts';
import type { RecordName as TouchedRecord } from '../writes/calls.ts';
import type { Change as FeedChange } from '../feed/change.ts';
import type { CircuitStatus, RecentFailure } from '../billy/circuits.ts';
import type { BudgetStatus } from '../billy/budget.ts';
import type { InboxStatus as InboxState } from '../features/inbox/desk.ts';
import type { EventSubscription as Subscriber, EventDelivery as Delivery } from '../features/webhooks/subscription.ts';
import type { DeadRow } from '../features/inbox/inbox-log.ts';
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
  /** Content of no fixed shape, as JSON. */
  JSON: { input: unknown; output: unknown; }
  /** A file on its way in; only in a GraphQL multipart request, one in each. */
  Upload: { input: UploadedFile; output: UploadedFile; }
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

/** What a new account is to hold. */
export type AccountCreateInput = {
  /** Number in the chart of accounts (kontonummer). */
  readonly accountNo?: InputMaybe<Scalars['Int']['input']>;
  /** Currency it is kept in, by id; null means the company's own. */
  readonly currencyId?: InputMaybe<Scalars['ID']['input']>;
  /** What the account is for, in words. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The group it stands in (kontogruppe), by id. */
  readonly groupId: Scalars['ID']['input'];
  /** Whether it is put away: kept for the books, left out of pick lists. */
  readonly isArchived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it stands for an account in a bank. */
  readonly isBankAccount?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether payments can be made from and to it, as with bank, cash and owner's accounts. */
  readonly isPaymentEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the account. */
  readonly name: Scalars['String']['input'];
  /** Nature of the account, such as asset or expense, by id; that of its group when left out. */
  readonly natureId?: InputMaybe<Scalars['ID']['input']>;
  /** What Billy itself books on it; null on ordinary accounts. */
  readonly systemRole?: InputMaybe<AccountSystemRole>;
  /** VAT rate proposed for lines booked on it, by id. */
  readonly taxRateId?: InputMaybe<Scalars['ID']['input']>;
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

/** What a new account group is to hold. */
export type AccountGroupCreateInput = {
  /** What the group is for, in words. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Name of the group. */
  readonly name: Scalars['String']['input'];
  /** Nature of all its accounts, such as asset or expense, by id. */
  readonly natureId: Scalars['ID']['input'];
};

/** An account group at its place in a list. */
export type AccountGroupEdge = {
  readonly __typename?: 'AccountGroupEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The account group itself. */
  readonly node: AccountGroup;
};

/** What a mutation of an account group answers. */
export type AccountGroupPayload = {
  readonly __typename?: 'AccountGroupPayload';
  /** The account group as it is now; null when the write was refused, and after a deletion. */
  readonly accountGroup?: Maybe<AccountGroup>;
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a line of the chart of accounts that is no account stands for. */
export type AccountGroupType =
  /** A group of accounts (kontogruppe). */
  | 'GROUP'
  /** A heading above groups (overskrift). */
  | 'HEADER'
  /** A value Billy has begun to use since this schema was written. Refused as an argument. */
  | 'UNKNOWN';

/** What is to change on an account group; what is left out stays, null clears. */
export type AccountGroupUpdateInput = {
  /** What the group is for, in words. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Name of the group. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

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

/** What a mutation of an account answers. */
export type AccountPayload = {
  readonly __typename?: 'AccountPayload';
  /** The account as it is now; null when the write was refused, and after a deletion. */
  readonly account?: Maybe<Account>;
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The order of a list of accounts. */
export type AccountSort = {
  /** Smallest, earliest or first in the alphabet first, or the other way round. */
  readonly direction: SortDirection;
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

/** What is to change on an account; what is left out stays, null clears. */
export type AccountUpdateInput = {
  /** Number in the chart of accounts (kontonummer). */
  readonly accountNo?: InputMaybe<Scalars['Int']['input']>;
  /** What the account is for, in words. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The group it stands in (kontogruppe), by id. */
  readonly groupId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is put away: kept for the books, left out of pick lists. */
  readonly isArchived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether payments can be made from and to it, as with bank, cash and owner's accounts. */
  readonly isPaymentEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the account. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What Billy itself books on it; null on ordinary accounts. */
  readonly systemRole?: InputMaybe<AccountSystemRole>;
  /** VAT rate proposed for lines booked on it, by id. */
  readonly taxRateId?: InputMaybe<Scalars['ID']['input']>;
};

/** What is charged for paying late: a fixed fee, a share, or both. */
export type AddLateFeeInput = {
  /** Day of the fee; today unless given. */
  readonly entryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Fixed fee, in the invoice's currency. */
  readonly flatFee?: InputMaybe<Scalars['Decimal']['input']>;
  /** Share of what is left to pay, in percent. */
  readonly percentageFee?: InputMaybe<Scalars['Decimal']['input']>;
};

/** What the approval of a bill answers. */
export type ApproveBillPayload = {
  readonly __typename?: 'ApproveBillPayload';
  /** The bill, approved; in a preview as it would be. */
  readonly bill?: Maybe<Bill>;
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** What a preview would post to the ledger; null when it is no preview. */
  readonly postings?: Maybe<ReadonlyArray<PostingPreview>>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What the approval of an invoice answers. */
export type ApproveInvoicePayload = {
  readonly __typename?: 'ApproveInvoicePayload';
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** The invoice, approved; in a preview as it would be, with the number it would get. */
  readonly invoice?: Maybe<Invoice>;
  /** What a preview would post to the ledger; null when it is no preview. */
  readonly postings?: Maybe<ReadonlyArray<PostingPreview>>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

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

/** What a new attachment is to hold. */
export type AttachmentCreateInput = {
  /** The file itself, by id. */
  readonly fileId: Scalars['ID']['input'];
  /** The document it is to go with. */
  readonly ownerReference: AttachmentOwnerReference;
  /** Place among the files of its document, smallest first. */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
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

/** What a mutation of an attachment answers. */
export type AttachmentPayload = {
  readonly __typename?: 'AttachmentPayload';
  /** The attachment as it is now; null when the write was refused, and after a deletion. */
  readonly attachment?: Maybe<Attachment>;
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The order of a list of attachments. */
export type AttachmentSort = {
  /** Smallest, earliest or first in the alphabet first, or the other way round. */
  readonly direction: SortDirection;
  /** What to put them in order by. */
  readonly key: AttachmentSortKey;
};

/** What a list of attachments can be put in order by. */
export type AttachmentSortKey =
  /** By when they were made in Billy. */
  | 'CREATED_TIME';

/** What is to change on an attachment; what is left out stays, null clears. */
export type AttachmentUpdateInput = {
  /** Place among the files of its document, smallest first. */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
};

/** A row of the audit log: who did what. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** The records as Billy answered. */
  readonly after: ReadonlyArray<Scalars['JSON']['output']>;
  /** When it was written, in UTC. */
  readonly at: Scalars['DateTime']['output'];
  /** The records as they were before, where that was known. */
  readonly before: ReadonlyArray<Scalars['JSON']['output']>;
  /** Id of the request it came with, as in errors and logs. */
  readonly correlationId: Scalars['String']['output'];
  /** Id of the row. */
  readonly id: Scalars['ID']['output'];
  /** The arguments, without the idempotency key. */
  readonly input?: Maybe<Scalars['JSON']['output']>;
  /** The mutation that was asked for, such as createInvoice. */
  readonly operation: Scalars['String']['output'];
  /** Id of the write, for the query operation. */
  readonly operationId: Scalars['ID']['output'];
  /** How the write ended as far as was known when the row was added. */
  readonly outcome: OperationState;
  /** Who asked: the subject of a token, or the short name of an API key. */
  readonly subject: Scalars['String']['output'];
};

/** A stretch of the audit log. */
export type AuditEntryConnection = {
  readonly __typename?: 'AuditEntryConnection';
  /** The rows of this stretch, each with its place in the log. */
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  /** The rows of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<AuditEntry>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole log has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row at its place in the audit log. */
export type AuditEntryEdge = {
  readonly __typename?: 'AuditEntryEdge';
  /** Its place in the log; give it back as after. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: AuditEntry;
};

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

/** A document to be settled as part of a bank payment that is written with it. */
export type BalanceModifierInput = {
  /** The invoice or bill that is settled. */
  readonly subjectReference: BalanceModifierSubjectReference;
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

/** What a new bank line is to hold. */
export type BankLineCreateInput = {
  /** The bank account in the books whose statement it stands on, by id. */
  readonly accountId: Scalars['ID']['input'];
  /** Amount in the account's currency; always positive, the side gives the direction. */
  readonly amount: Scalars['Decimal']['input'];
  /** The bank's text, which often names the payer or payee. */
  readonly description: Scalars['String']['input'];
  /** Day the bank booked it on. */
  readonly entryDate: Scalars['Date']['input'];
  /** The bank's own id of the line. Billy takes it without documenting it. */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** The reconciliation it belongs to, by id; every line has one from the start. */
  readonly matchId: Scalars['ID']['input'];
  /** Debit for money that came in, credit for money that went out. */
  readonly side: Side;
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

/** What a new bank line match is to hold. */
export type BankLineMatchCreateInput = {
  /** The bank account in the books, by id. */
  readonly accountId: Scalars['ID']['input'];
  /** Amount of its bank lines together, in the account's currency. */
  readonly amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** What a difference between bank and books is booked as, in Billy's words. */
  readonly differenceType?: InputMaybe<Scalars['String']['input']>;
  /** Day of the reconciliation. */
  readonly entryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Account a difference is booked on as a fee, by id. */
  readonly feeAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is final: what it matches is then reconciled (godkendt). */
  readonly isApproved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Debit for money that came in, credit for money that went out. */
  readonly side?: InputMaybe<Side>;
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

/** What a mutation of a bank line match answers. */
export type BankLineMatchPayload = {
  readonly __typename?: 'BankLineMatchPayload';
  /** The bank line match as it is now; null when the write was refused, and after a deletion. */
  readonly bankLineMatch?: Maybe<BankLineMatch>;
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is to change on a bank line match; what is left out stays, null clears. */
export type BankLineMatchUpdateInput = {
  /** Whether it is final: what it matches is then reconciled (godkendt). */
  readonly isApproved?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on the reconciliations of one account. */
export type BankLineMatchesOfAccountFilter = {
  /** Only final ones, or only those still open. */
  readonly isApproved?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a mutation of a bank line answers. */
export type BankLinePayload = {
  readonly __typename?: 'BankLinePayload';
  /** The bank line as it is now; null when the write was refused, and after a deletion. */
  readonly bankLine?: Maybe<BankLine>;
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** What a new tie between a match and what was booked is to hold. */
export type BankLineSubjectAssociationCreateInput = {
  /** The reconciliation it is part of (bankafstemning), by id. */
  readonly matchId: Scalars['ID']['input'];
  /** What was booked for the bank lines of the match. */
  readonly subjectReference: BankLineSubjectReference;
};

/** A bank line subject association at its place in a list. */
export type BankLineSubjectAssociationEdge = {
  readonly __typename?: 'BankLineSubjectAssociationEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The bank line subject association itself. */
  readonly node: BankLineSubjectAssociation;
};

/** What a mutation of a tie between a match and what was booked answers. */
export type BankLineSubjectAssociationPayload = {
  readonly __typename?: 'BankLineSubjectAssociationPayload';
  /**
   * The tie between a match and what was booked as it is now; null when the write was refused, and
   * after a deletion.
   */
  readonly bankLineSubjectAssociation?: Maybe<BankLineSubjectAssociation>;
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is to change on a tie between a match and what was booked; what is left out stays, null clears. */
export type BankLineSubjectAssociationUpdateInput = {
  /** The reconciliation it is part of (bankafstemning), by id. */
  readonly matchId?: InputMaybe<Scalars['ID']['input']>;
  /** What was booked for the bank lines of the match. */
  readonly subjectReference?: InputMaybe<BankLineSubjectReference>;
};

/** A record that bank lines are to be matched with. */
export type BankLineSubjectReference = {
  /** Billy's id of that record. */
  readonly id: Scalars['ID']['input'];
  /** Which kind of record it is. */
  readonly type: BankLineSubjectType;
};

/** What kind of record bank lines can be matched with. */
export type BankLineSubjectType =
  /** A bill or credit note from a supplier. */
  | 'BILL'
  /** An invoice or credit note to a customer. */
  | 'INVOICE'
  /** A single posting, which is the most exact. */
  | 'POSTING'
  /** A whole transaction: its postings on the bank account. */
  | 'TRANSACTION';

/** What is to change on a bank line; what is left out stays, null clears. */
export type BankLineUpdateInput = {
  /** The bank account in the books whose statement it stands on, by id. */
  readonly accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Amount in the account's currency; always positive, the side gives the direction. */
  readonly amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** The bank's text, which often names the payer or payee. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Day the bank booked it on. */
  readonly entryDate?: InputMaybe<Scalars['Date']['input']>;
  /** The bank's own id of the line. Billy takes it without documenting it. */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** The reconciliation it belongs to, by id; every line has one from the start. */
  readonly matchId?: InputMaybe<Scalars['ID']['input']>;
  /** Debit for money that came in, credit for money that went out. */
  readonly side?: InputMaybe<Side>;
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

/** What a new bank payment is to hold. */
export type BankPaymentCreateInput = {
  /** What it pays: one for each invoice or bill; all of one contact and currency. */
  readonly associations?: InputMaybe<ReadonlyArray<BalanceModifierInput>>;
  /** Account the money moved on, by id, such as a bank account. */
  readonly cashAccountId: Scalars['ID']['input'];
  /** How much money moved, in the currency of the cash account. */
  readonly cashAmount: Scalars['Decimal']['input'];
  /**
   * What one unit of the subjects' currency is worth in the cash account's; only needed when they
   * differ.
   */
  readonly cashExchangeRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** Debit for money that came in, credit for money that went out. */
  readonly cashSide: Side;
  /** The customer or supplier, by id; only needed when nothing is settled. */
  readonly contactId?: InputMaybe<Scalars['ID']['input']>;
  /** Day the money moved (betalingsdato). */
  readonly entryDate: Scalars['Date']['input'];
  /** Expense account the fee is booked on, by id. */
  readonly feeAccountId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Fee the bank or card company kept, in the cash account's currency; positive, and only with a fee
   * account (gebyr).
   */
  readonly feeAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Currency of the documents that are paid, by id; only needed when nothing is settled. */
  readonly subjectCurrencyId?: InputMaybe<Scalars['ID']['input']>;
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

/** What a mutation of a bank payment answers. */
export type BankPaymentPayload = {
  readonly __typename?: 'BankPaymentPayload';
  /** The bank payment as it is now; null when the write was refused, and after a deletion. */
  readonly bankPayment?: Maybe<BankPayment>;
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is to change on a bank payment; what is left out stays, null clears. */
export type BankPaymentUpdateInput = {
  /** True to take the payment back (annullere); this cannot be undone. */
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

/** What a new bill is to hold. */
export type BillCreateInput = {
  /** Attachments that are to go with it as vouchers (bilag), by id; upload their files first. */
  readonly attachmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The supplier (leverandør), by id. */
  readonly contactId: Scalars['ID']['input'];
  /** The supplier's name as free text, where the bill names no contact. */
  readonly contactName?: InputMaybe<Scalars['String']['input']>;
  /** The bill that this credit note takes back, by id; only on credit notes. */
  readonly creditedBillId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Currency of every amount on the bill (valuta), by id; the supplier's or the company's own when
   * left out.
   */
  readonly currencyId?: InputMaybe<Scalars['ID']['input']>;
  /** Due date (forfaldsdato). */
  readonly dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Date of the bill, and the day it is booked on (bilagsdato). */
  readonly entryDate: Scalars['Date']['input'];
  /** What one unit of the bill's currency is worth in the company's own; 1 when they are the same. */
  readonly exchangeRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** Whether it holds little but a scanned or mailed voucher so far; only then may it be without lines. */
  readonly isBare?: InputMaybe<Scalars['Boolean']['input']>;
  /** What was bought, line by line. */
  readonly lines: ReadonlyArray<BillLineInput>;
  /** Account it was paid from at once, by id; goes with the payment date. */
  readonly paymentAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** Day it was paid at once; goes with the payment account. */
  readonly paymentDate?: InputMaybe<Scalars['Date']['input']>;
  /** Draft, approved to book it at once, or voided to take back an approved one. */
  readonly state?: InputMaybe<DocumentState>;
  /** The supplier's own invoice number. */
  readonly suppliersInvoiceNo?: InputMaybe<Scalars['String']['input']>;
  /** Whether line amounts contain VAT; the company's own way when left out. */
  readonly taxMode?: InputMaybe<TaxMode>;
  /** Whether it is a bill or a credit note. */
  readonly type?: InputMaybe<BillType>;
  /** The company's voucher number for it (bilagsnummer). */
  readonly voucherNo?: InputMaybe<Scalars['String']['input']>;
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

/** What a new bill line is to hold. */
export type BillLineCreateInput = {
  /** Account the purchase is booked on, by id, mostly an expense account. */
  readonly accountId: Scalars['ID']['input'];
  /** Amount of the line, in the bill's currency. */
  readonly amount: Scalars['Decimal']['input'];
  /** The bill it stands on, by id. */
  readonly billId: Scalars['ID']['input'];
  /** What was bought. */
  readonly description: Scalars['String']['input'];
  /** Place of the line on the bill, smallest first. */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
  /** VAT rate of the line, by id; Billy takes the account's when none was given. */
  readonly taxRateId?: InputMaybe<Scalars['ID']['input']>;
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

/** A bill line as part of a bill that is written with it. */
export type BillLineInput = {
  /** Account the purchase is booked on, by id, mostly an expense account. */
  readonly accountId: Scalars['ID']['input'];
  /** Amount of the line, in the bill's currency. */
  readonly amount: Scalars['Decimal']['input'];
  /** What was bought. */
  readonly description: Scalars['String']['input'];
  /** Place of the line on the bill, smallest first. */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
  /** VAT rate of the line, by id; Billy takes the account's when none was given. */
  readonly taxRateId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a mutation of a bill line answers. */
export type BillLinePayload = {
  readonly __typename?: 'BillLinePayload';
  /** The bill line as it is now; null when the write was refused, and after a deletion. */
  readonly billLine?: Maybe<BillLine>;
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is to change on a bill line; what is left out stays, null clears. */
export type BillLineUpdateInput = {
  /** Account the purchase is booked on, by id, mostly an expense account. */
  readonly accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Amount of the line, in the bill's currency. */
  readonly amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** What was bought. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Place of the line on the bill, smallest first. */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
  /** VAT rate of the line, by id; Billy takes the account's when none was given. */
  readonly taxRateId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a mutation of a bill answers. */
export type BillPayload = {
  readonly __typename?: 'BillPayload';
  /** The bill as it is now; null when the write was refused, and after a deletion. */
  readonly bill?: Maybe<Bill>;
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The order of a list of bills. */
export type BillSort = {
  /** Smallest, earliest or first in the alphabet first, or the other way round. */
  readonly direction: SortDirection;
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

/** What is to change on a bill; what is left out stays, null clears. */
export type BillUpdateInput = {
  /** Attachments that are to go with it as vouchers (bilag), by id; upload their files first. */
  readonly attachmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The supplier's name as free text, where the bill names no contact. */
  readonly contactName?: InputMaybe<Scalars['String']['input']>;
  /**
   * Currency of every amount on the bill (valuta), by id; the supplier's or the company's own when
   * left out.
   */
  readonly currencyId?: InputMaybe<Scalars['ID']['input']>;
  /** Due date (forfaldsdato). */
  readonly dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Date of the bill, and the day it is booked on (bilagsdato). */
  readonly entryDate?: InputMaybe<Scalars['Date']['input']>;
  /** What one unit of the bill's currency is worth in the company's own; 1 when they are the same. */
  readonly exchangeRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** Whether it holds little but a scanned or mailed voucher so far; only then may it be without lines. */
  readonly isBare?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * What was bought, line by line. They take the place of all there are: what this list leaves out is
   * deleted.
   */
  readonly replaceLines?: InputMaybe<ReadonlyArray<BillLineInput>>;
  /** Draft, approved to book it at once, or voided to take back an approved one. */
  readonly state?: InputMaybe<DocumentState>;
  /** The supplier's own invoice number. */
  readonly suppliersInvoiceNo?: InputMaybe<Scalars['String']['input']>;
  /** Whether line amounts contain VAT; the company's own way when left out. */
  readonly taxMode?: InputMaybe<TaxMode>;
  /** The company's voucher number for it (bilagsnummer). */
  readonly voucherNo?: InputMaybe<Scalars['String']['input']>;
};

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

/** How urgent a call is. */
export type CallPriority =
  /** It is part of a large job. */
  | 'BULK'
  /** Somebody waits for it. */
  | 'INTERACTIVE'
  /** It looks for changes. */
  | 'POLL'
  /** It fills a cache beforehand. */
  | 'WARM'
  /** It writes. */
  | 'WRITE';

/** A change of one record. What it means for the books is told right behind it, as a change of its own, such as invoice.paid. */
export type Change = {
  readonly __typename?: 'Change';
  /** The record after, under the same names; null when it is gone. */
  readonly after?: Maybe<Scalars['JSON']['output']>;
  /** When it became known here, in UTC. */
  readonly at: Scalars['DateTime']['output'];
  /** The record before, under the names of changedFields; null when it is new, or was not known here. */
  readonly before?: Maybe<Scalars['JSON']['output']>;
  /**
   * Names of what differs, in alphabetical order, as inputs name it: contactId for the field contact. All names when the record
   * is new, gone, or was not known before.
   */
  readonly changedFields: ReadonlyArray<Scalars['String']['output']>;
  /** Billy's id of the record. */
  readonly entityId: Scalars['ID']['output'];
  /** Name of the record's type, such as Invoice. */
  readonly entityType: Scalars['String']['output'];
  /** Its place among the company's changes, the same whoever asks; give it as `since` to go on behind it. */
  readonly id: Scalars['ID']['output'];
  /** What happened to the record. */
  readonly kind: ChangeKind;
  /** The record as it is now, which may be later than after; null when it is gone. */
  readonly record?: Maybe<Node>;
  /** How it became known. */
  readonly source: ChangeSource;
  /** What happened, such as invoice.updated, or what it means, such as invoice.paid. */
  readonly type: Scalars['String']['output'];
};

/** A stretch of the changes. */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** The changes of this stretch, each with its place. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The place of the latest change there is, for whoever is only interested in what comes. */
  readonly latest: Scalars['String']['output'];
  /** What to give as `since` next time: everything up to there has been looked at, whether it was asked for or not. */
  readonly nextSince: Scalars['String']['output'];
  /** The changes of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<Change>;
  /** Where this stretch begins and ends, and whether there is more now. */
  readonly pageInfo: PageInfo;
};

/** A change at its place. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** Its place, equal to the id of the change. */
  readonly cursor: Scalars['String']['output'];
  /** The change itself. */
  readonly node: Change;
};

/** Which changes are told. All that is named must hold. */
export type ChangeFilter = {
  /** What must hold of the record as it became; never holds where it is gone. */
  readonly after?: InputMaybe<ReadonlyArray<FieldCondition>>;
  /** What must hold of the record as it was; never holds where it is new, or was not known. */
  readonly before?: InputMaybe<ReadonlyArray<FieldCondition>>;
  /** At least one of these fields differs; by the names that changedFields of Change has. */
  readonly changedFields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What happened to the record. */
  readonly kinds?: InputMaybe<ReadonlyArray<ChangeKind>>;
  /** How the change became known. */
  readonly sources?: InputMaybe<ReadonlyArray<ChangeSource>>;
};

/** What happened to a record. */
export type ChangeKind =
  /** It is new, or is there again. */
  | 'CREATED'
  /** It is gone. */
  | 'DELETED'
  /** It is not what it was. */
  | 'UPDATED';

/** How a change became known. */
export type ChangeSource =
  /** Nothing was changed: a day has come, such as one on which something is due. */
  | 'CALENDAR'
  /** It was found by comparing with Billy. */
  | 'POLL'
  /** Somebody told us by a signed message. */
  | 'WEBHOOK'
  /** It was written through this graph. */
  | 'WRITE';

/** A breaker on the way to Billy. */
export type Circuit = {
  readonly __typename?: 'Circuit';
  /** Calls it has counted in the last seconds. */
  readonly calls: Scalars['Int']['output'];
  /** How many of them failed. */
  readonly failures: Scalars['Int']['output'];
  /** Which one it is. */
  readonly name: CircuitName;
  /** What an operator has ordered. */
  readonly order: CircuitOrder;
  /** When its state changed last, in UTC; null when it never did. */
  readonly since?: Maybe<Scalars['DateTime']['output']>;
  /** What it does at the moment. */
  readonly state: CircuitState;
};

/** The circuits: one over all calls, and one for each class of them. */
export type CircuitName =
  /** Over all the others: open, it stops every call. */
  | 'BILLY'
  /** Records and lists. */
  | 'READS'
  /** What Billy has to compute, such as an account statement. */
  | 'REPORTS'
  /** Whatever changes something. */
  | 'WRITES';

/** What an operator has ordered of a circuit. */
export type CircuitOrder =
  /** Nothing: it judges for itself. */
  | 'AUTO'
  /** To be closed. */
  | 'CLOSED'
  /** To judge, and to let every call through. */
  | 'DRY_RUN'
  /** To be open. */
  | 'OPEN';

/** What became of an order about a circuit. */
export type CircuitPayload = {
  readonly __typename?: 'CircuitPayload';
  /** The circuit as it is now. */
  readonly circuit: Circuit;
  /**
   * Whether the audit log has the order. An order is carried out also while the database is away, and written there as
   * soon as it answers; this instance's log has it in any case.
   */
  readonly isAudited: Scalars['Boolean']['output'];
};

/** What a circuit does. */
export type CircuitState =
  /** Calls are made. */
  | 'CLOSED'
  /** No calls are made; one at a time asks whether Billy is back. */
  | 'OPEN'
  /** Billy has answered again, and a few calls at a time try the way. */
  | 'RECOVERING';

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

/** What a new settlement from a prepayment is to hold. */
export type ContactBalancePaymentCreateInput = {
  /** How much is used, in its currency; always positive. */
  readonly amount: Scalars['Decimal']['input'];
  /** What it settles: one for each invoice or bill. */
  readonly associations: ReadonlyArray<BalanceModifierInput>;
  /** The customer or supplier whose balance is used, by id. */
  readonly contactId?: InputMaybe<Scalars['ID']['input']>;
  /** Currency of the amount, by id. */
  readonly currencyId?: InputMaybe<Scalars['ID']['input']>;
  /** Day it is booked on. */
  readonly entryDate: Scalars['Date']['input'];
  /** Whether the contact's balance is debited or credited. */
  readonly side?: InputMaybe<Side>;
};

/** A contact balance payment at its place in a list. */
export type ContactBalancePaymentEdge = {
  readonly __typename?: 'ContactBalancePaymentEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The contact balance payment itself. */
  readonly node: ContactBalancePayment;
};

/** What a mutation of a settlement from a prepayment answers. */
export type ContactBalancePaymentPayload = {
  readonly __typename?: 'ContactBalancePaymentPayload';
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /**
   * The settlement from a prepayment as it is now; null when the write was refused, and after a
   * deletion.
   */
  readonly contactBalancePayment?: Maybe<ContactBalancePayment>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is to change on a settlement from a prepayment; what is left out stays, null clears. */
export type ContactBalancePaymentUpdateInput = {
  /** True to take the settlement back (annullere); this cannot be undone. */
  readonly isVoided?: InputMaybe<Scalars['Boolean']['input']>;
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

/** What a new contact is to hold. */
export type ContactCreateInput = {
  /** Code with which the contact can see its documents online. */
  readonly accessCode?: InputMaybe<Scalars['String']['input']>;
  /** The city, by id, where it was chosen from Billy's list. */
  readonly cityId?: InputMaybe<Scalars['ID']['input']>;
  /** The city as typed. */
  readonly cityText?: InputMaybe<Scalars['String']['input']>;
  /** The company's own number for the contact (kundenummer); plain text. */
  readonly contactNo?: InputMaybe<Scalars['String']['input']>;
  /** The people at this contact (kontaktpersoner). */
  readonly contactPersons?: InputMaybe<ReadonlyArray<ContactPersonInput>>;
  /** The country of the address, by id; together with the type it decides the VAT of sales. */
  readonly countryId: Scalars['ID']['input'];
  /** Currency of new documents for this contact, by id; the company's own when null. */
  readonly currencyId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Expense account that bills from it are proposed to be booked on, by id. Billy takes it without
   * documenting it.
   */
  readonly defaultExpenseAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** EAN or GLN number for electronic invoices to public bodies, 13 digits (EAN-nummer). */
  readonly ean?: InputMaybe<Scalars['String']['input']>;
  /** How documents are mailed to it; the company's own way when null. */
  readonly emailAttachmentDeliveryMode?: InputMaybe<EmailAttachmentDeliveryMode>;
  /** Fax number. */
  readonly fax?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is put away: kept for the books, left out of pick lists. */
  readonly isArchived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether invoices can be made to it (kunde). */
  readonly isCustomer?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether sales to it carry no VAT (momsfri). Billy takes it without documenting it. */
  readonly isSalesTaxExempt?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether bills can come from it (leverandør). */
  readonly isSupplier?: InputMaybe<Scalars['Boolean']['input']>;
  /** Language of documents for this contact, by id; the company's own when null. */
  readonly localeId?: InputMaybe<Scalars['ID']['input']>;
  /** Name of the company or person. */
  readonly name: Scalars['String']['input'];
  /** Days to pay, counted as the mode says; null when the company's own terms apply. */
  readonly paymentTermsDays?: InputMaybe<Scalars['Int']['input']>;
  /** How due dates of its documents are worked out; the company's own way when null. */
  readonly paymentTermsMode?: InputMaybe<PaymentTermsMode>;
  /** Telephone number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Registration or VAT number; for a Danish company its CVR number. */
  readonly registrationNo?: InputMaybe<Scalars['String']['input']>;
  /** The state or province, by id, where it was chosen from Billy's list. */
  readonly stateId?: InputMaybe<Scalars['ID']['input']>;
  /** The state or province as typed. */
  readonly stateText?: InputMaybe<Scalars['String']['input']>;
  /** Street and number. */
  readonly street?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is a company or a private person; a company unless said otherwise. */
  readonly type?: InputMaybe<ContactType>;
  /** The postal code, by id, where it was chosen from Billy's list (postnummer). */
  readonly zipcodeId?: InputMaybe<Scalars['ID']['input']>;
  /** The postal code as typed. */
  readonly zipcodeText?: InputMaybe<Scalars['String']['input']>;
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

/** What a mutation of a contact answers. */
export type ContactPayload = {
  readonly __typename?: 'ContactPayload';
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** The contact as it is now; null when the write was refused, and after a deletion. */
  readonly contact?: Maybe<Contact>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** What a new contact person is to hold. */
export type ContactPersonCreateInput = {
  /** The customer or supplier this person belongs to, by id. */
  readonly contactId: Scalars['ID']['input'];
  /** The person's e-mail address; may be left out where there is a name. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Whether documents go to this person unless another is chosen. */
  readonly isPrimary?: InputMaybe<Scalars['Boolean']['input']>;
  /** The person's name; may be left out where there is an e-mail address. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
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

/** A contact person as part of a contact that is written with it. */
export type ContactPersonInput = {
  /** The person's e-mail address; may be left out where there is a name. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Whether documents go to this person unless another is chosen. */
  readonly isPrimary?: InputMaybe<Scalars['Boolean']['input']>;
  /** The person's name; may be left out where there is an e-mail address. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** What a mutation of a contact person answers. */
export type ContactPersonPayload = {
  readonly __typename?: 'ContactPersonPayload';
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** The contact person as it is now; null when the write was refused, and after a deletion. */
  readonly contactPerson?: Maybe<ContactPerson>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is to change on a contact person; what is left out stays, null clears. */
export type ContactPersonUpdateInput = {
  /** The person's e-mail address; may be left out where there is a name. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Whether documents go to this person unless another is chosen. */
  readonly isPrimary?: InputMaybe<Scalars['Boolean']['input']>;
  /** The person's name; may be left out where there is an e-mail address. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of contacts. */
export type ContactSort = {
  /** Smallest, earliest or first in the alphabet first, or the other way round. */
  readonly direction: SortDirection;
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

/** What is to change on a contact; what is left out stays, null clears. */
export type ContactUpdateInput = {
  /** Code with which the contact can see its documents online. */
  readonly accessCode?: InputMaybe<Scalars['String']['input']>;
  /** The city, by id, where it was chosen from Billy's list. */
  readonly cityId?: InputMaybe<Scalars['ID']['input']>;
  /** The city as typed. */
  readonly cityText?: InputMaybe<Scalars['String']['input']>;
  /** The company's own number for the contact (kundenummer); plain text. */
  readonly contactNo?: InputMaybe<Scalars['String']['input']>;
  /** The country of the address, by id; together with the type it decides the VAT of sales. */
  readonly countryId?: InputMaybe<Scalars['ID']['input']>;
  /** Currency of new documents for this contact, by id; the company's own when null. */
  readonly currencyId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Expense account that bills from it are proposed to be booked on, by id. Billy takes it without
   * documenting it.
   */
  readonly defaultExpenseAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** EAN or GLN number for electronic invoices to public bodies, 13 digits (EAN-nummer). */
  readonly ean?: InputMaybe<Scalars['String']['input']>;
  /** How documents are mailed to it; the company's own way when null. */
  readonly emailAttachmentDeliveryMode?: InputMaybe<EmailAttachmentDeliveryMode>;
  /** Fax number. */
  readonly fax?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is put away: kept for the books, left out of pick lists. */
  readonly isArchived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether invoices can be made to it (kunde). */
  readonly isCustomer?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether sales to it carry no VAT (momsfri). Billy takes it without documenting it. */
  readonly isSalesTaxExempt?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether bills can come from it (leverandør). */
  readonly isSupplier?: InputMaybe<Scalars['Boolean']['input']>;
  /** Language of documents for this contact, by id; the company's own when null. */
  readonly localeId?: InputMaybe<Scalars['ID']['input']>;
  /** Name of the company or person. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Days to pay, counted as the mode says; null when the company's own terms apply. */
  readonly paymentTermsDays?: InputMaybe<Scalars['Int']['input']>;
  /** How due dates of its documents are worked out; the company's own way when null. */
  readonly paymentTermsMode?: InputMaybe<PaymentTermsMode>;
  /** Telephone number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Registration or VAT number; for a Danish company its CVR number. */
  readonly registrationNo?: InputMaybe<Scalars['String']['input']>;
  /**
   * The people at this contact (kontaktpersoner). They take the place of all there are: what this list
   * leaves out is deleted.
   */
  readonly replaceContactPersons?: InputMaybe<ReadonlyArray<ContactPersonInput>>;
  /** The state or province, by id, where it was chosen from Billy's list. */
  readonly stateId?: InputMaybe<Scalars['ID']['input']>;
  /** The state or province as typed. */
  readonly stateText?: InputMaybe<Scalars['String']['input']>;
  /** Street and number. */
  readonly street?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is a company or a private person; a company unless said otherwise. */
  readonly type?: InputMaybe<ContactType>;
  /** The postal code, by id, where it was chosen from Billy's list (postnummer). */
  readonly zipcodeId?: InputMaybe<Scalars['ID']['input']>;
  /** The postal code as typed. */
  readonly zipcodeText?: InputMaybe<Scalars['String']['input']>;
};

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

/** What of a bill is credited. */
export type CreditBillInput = {
  /** Whether the credit note goes into the books at once; otherwise it stays a draft. */
  readonly approve: Scalars['Boolean']['input'];
  /** Day of the credit note; today unless given. */
  readonly entryDate?: InputMaybe<Scalars['Date']['input']>;
  /** The lines, and how much of each; without them all lines in full. */
  readonly lines?: InputMaybe<ReadonlyArray<CreditBillLineInput>>;
};

/** How much of one line is credited. */
export type CreditBillLineInput = {
  /** So much of its amount, with or without VAT as the bill has it. */
  readonly amount: Scalars['Decimal']['input'];
  /** The line of the bill, by id. */
  readonly lineId: Scalars['ID']['input'];
};

/** What of an invoice is credited. */
export type CreditInvoiceInput = {
  /** Whether the credit note goes into the books at once; otherwise it stays a draft. */
  readonly approve: Scalars['Boolean']['input'];
  /** Day of the credit note; today unless given. */
  readonly entryDate?: InputMaybe<Scalars['Date']['input']>;
  /** The lines, and how much of each; without them all lines in full. */
  readonly lines?: InputMaybe<ReadonlyArray<CreditInvoiceLineInput>>;
};

/** How much of one line is credited: either a quantity or an amount. */
export type CreditInvoiceLineInput = {
  /** So much of its amount, with or without VAT as the invoice has it. */
  readonly amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** The line of the invoice, by id. */
  readonly lineId: Scalars['ID']['input'];
  /** So many of its units, at their price and with their part of the discount. */
  readonly quantity?: InputMaybe<Scalars['Decimal']['input']>;
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

/** What a new balance account of a daybook is to hold. */
export type DaybookBalanceAccountCreateInput = {
  /** The account whose balance is shown, by id. */
  readonly accountId: Scalars['ID']['input'];
  /** The daybook it is shown beside (kassekladde), by id. */
  readonly daybookId: Scalars['ID']['input'];
  /** Place among the accounts shown, smallest first. */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
};

/** A daybook balance account at its place in a list. */
export type DaybookBalanceAccountEdge = {
  readonly __typename?: 'DaybookBalanceAccountEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The daybook balance account itself. */
  readonly node: DaybookBalanceAccount;
};

/** A balance account of a daybook as part of a daybook that is written with it. */
export type DaybookBalanceAccountInput = {
  /** The account whose balance is shown, by id. */
  readonly accountId: Scalars['ID']['input'];
  /** Place among the accounts shown, smallest first. */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
};

/** What a mutation of a balance account of a daybook answers. */
export type DaybookBalanceAccountPayload = {
  readonly __typename?: 'DaybookBalanceAccountPayload';
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /**
   * The balance account of a daybook as it is now; null when the write was refused, and after a
   * deletion.
   */
  readonly daybookBalanceAccount?: Maybe<DaybookBalanceAccount>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is to change on a balance account of a daybook; what is left out stays, null clears. */
export type DaybookBalanceAccountUpdateInput = {
  /** The account whose balance is shown, by id. */
  readonly accountId?: InputMaybe<Scalars['ID']['input']>;
  /** The daybook it is shown beside (kassekladde), by id. */
  readonly daybookId?: InputMaybe<Scalars['ID']['input']>;
  /** Place among the accounts shown, smallest first. */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
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

/** What a new daybook is to hold. */
export type DaybookCreateInput = {
  /** Accounts whose balance is shown beside the entries. */
  readonly balanceAccounts?: InputMaybe<ReadonlyArray<DaybookBalanceAccountInput>>;
  /** Account proposed as the other side of each line (modkonto), by id. */
  readonly defaultContraAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether sums are shown beside the entries. */
  readonly isTransactionSummaryEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the daybook. */
  readonly name: Scalars['String']['input'];
};

/** A daybook at its place in a list. */
export type DaybookEdge = {
  readonly __typename?: 'DaybookEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The daybook itself. */
  readonly node: Daybook;
};

/** What a mutation of a daybook answers. */
export type DaybookPayload = {
  readonly __typename?: 'DaybookPayload';
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** The daybook as it is now; null when the write was refused, and after a deletion. */
  readonly daybook?: Maybe<Daybook>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** What a new daybook transaction is to hold. */
export type DaybookTransactionCreateInput = {
  /**
   * Free text by which a program finds its own entries again. Without one, a mark that begins with
   * graph- is put here, by which the entry is found again should Billy's answer be lost.
   */
  readonly apiType?: InputMaybe<Scalars['String']['input']>;
  /** Attachments that are to go with it as vouchers (bilag), by id; upload their files first. */
  readonly attachmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The daybook it is kept in, by id; it needs none. */
  readonly daybookId?: InputMaybe<Scalars['ID']['input']>;
  /** What the entry is about, in about 100 characters at most. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Day it is booked on (bogføringsdato). */
  readonly entryDate: Scalars['Date']['input'];
  /** More about it, of any length. */
  readonly extendedDescription?: InputMaybe<Scalars['String']['input']>;
  /** Its lines; debits and credits are equal unless lines carry a contra account. */
  readonly lines: ReadonlyArray<DaybookTransactionLineInput>;
  /** Place in its daybook, smallest first. */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
  /** Draft, approved to book it at once, or voided to take back an approved one. */
  readonly state?: InputMaybe<DocumentState>;
  /** Voucher number (bilagsnummer); plain text that need not be unique. */
  readonly voucherNo?: InputMaybe<Scalars['String']['input']>;
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

/** What a new daybook transaction line is to hold. */
export type DaybookTransactionLineCreateInput = {
  /** Account it is booked on, by id. */
  readonly accountId: Scalars['ID']['input'];
  /** Amount in its currency; always positive, the side gives the direction. */
  readonly amount: Scalars['Decimal']['input'];
  /** Account that takes the other side, by id, so that the line balances by itself (modkonto). */
  readonly contraAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** Currency of the amount, by id. */
  readonly currencyId?: InputMaybe<Scalars['ID']['input']>;
  /** The entry it belongs to, by id. */
  readonly daybookTransactionId: Scalars['ID']['input'];
  /** Place of the line in its entry, smallest first. */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the account is debited or credited. */
  readonly side: Side;
  /** VAT rate of the line, by id. */
  readonly taxRateId?: InputMaybe<Scalars['ID']['input']>;
  /** Text of the line. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A daybook transaction line at its place in a list. */
export type DaybookTransactionLineEdge = {
  readonly __typename?: 'DaybookTransactionLineEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The daybook transaction line itself. */
  readonly node: DaybookTransactionLine;
};

/** A daybook transaction line as part of a daybook transaction that is written with it. */
export type DaybookTransactionLineInput = {
  /** Account it is booked on, by id. */
  readonly accountId: Scalars['ID']['input'];
  /** Amount in its currency; always positive, the side gives the direction. */
  readonly amount: Scalars['Decimal']['input'];
  /** Account that takes the other side, by id, so that the line balances by itself (modkonto). */
  readonly contraAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** Currency of the amount, by id. */
  readonly currencyId?: InputMaybe<Scalars['ID']['input']>;
  /** Place of the line in its entry, smallest first. */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the account is debited or credited. */
  readonly side: Side;
  /** VAT rate of the line, by id. */
  readonly taxRateId?: InputMaybe<Scalars['ID']['input']>;
  /** Text of the line. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What a mutation of a daybook transaction line answers. */
export type DaybookTransactionLinePayload = {
  readonly __typename?: 'DaybookTransactionLinePayload';
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** The daybook transaction line as it is now; null when the write was refused, and after a deletion. */
  readonly daybookTransactionLine?: Maybe<DaybookTransactionLine>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is to change on a daybook transaction line; what is left out stays, null clears. */
export type DaybookTransactionLineUpdateInput = {
  /** Place of the line in its entry, smallest first. */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
  /** Text of the line. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What a mutation of a daybook transaction answers. */
export type DaybookTransactionPayload = {
  readonly __typename?: 'DaybookTransactionPayload';
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** The daybook transaction as it is now; null when the write was refused, and after a deletion. */
  readonly daybookTransaction?: Maybe<DaybookTransaction>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The order of a list of daybook transactions. */
export type DaybookTransactionSort = {
  /** Smallest, earliest or first in the alphabet first, or the other way round. */
  readonly direction: SortDirection;
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

/** What is to change on a daybook transaction; what is left out stays, null clears. */
export type DaybookTransactionUpdateInput = {
  /**
   * Free text by which a program finds its own entries again. Without one, a mark that begins with
   * graph- is put here, by which the entry is found again should Billy's answer be lost.
   */
  readonly apiType?: InputMaybe<Scalars['String']['input']>;
  /** The daybook it is kept in, by id; it needs none. */
  readonly daybookId?: InputMaybe<Scalars['ID']['input']>;
  /** What the entry is about, in about 100 characters at most. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** More about it, of any length. */
  readonly extendedDescription?: InputMaybe<Scalars['String']['input']>;
  /** Place in its daybook, smallest first. */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
  /** Draft, approved to book it at once, or voided to take back an approved one. */
  readonly state?: InputMaybe<DocumentState>;
  /** Voucher number (bilagsnummer); plain text that need not be unique. */
  readonly voucherNo?: InputMaybe<Scalars['String']['input']>;
};

/** What is to change on a daybook; what is left out stays, null clears. */
export type DaybookUpdateInput = {
  /** Account proposed as the other side of each line (modkonto), by id. */
  readonly defaultContraAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether sums are shown beside the entries. */
  readonly isTransactionSummaryEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the daybook. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * Accounts whose balance is shown beside the entries. They take the place of all there are: what
   * this list leaves out is deleted.
   */
  readonly replaceBalanceAccounts?: InputMaybe<ReadonlyArray<DaybookBalanceAccountInput>>;
};

/** An event that was given up. Caches have let go of what it names; what is missing is its change in the feed. */
export type DeadEvent = {
  readonly __typename?: 'DeadEvent';
  /** How often it was tried. */
  readonly attempts: Scalars['Int']['output'];
  /** When it was given up, in UTC. */
  readonly diedAt: Scalars['DateTime']['output'];
  /** What the last attempt failed of: a code of the error catalogue, and words. */
  readonly error: Scalars['String']['output'];
  /** Its id, as its sender gave it in webhook-id. */
  readonly id: Scalars['ID']['output'];
  /** When it was received, or last replayed, in UTC. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** Billy's id of the record. */
  readonly recordId: Scalars['ID']['output'];
  /** Billy's name of the resource, such as invoices. */
  readonly resource: Scalars['String']['output'];
  /** What it said has happened, such as invoice.updated. */
  readonly type: Scalars['String']['output'];
};

/** A stretch of the dead events. */
export type DeadEventConnection = {
  readonly __typename?: 'DeadEventConnection';
  /** The events of this stretch, each with its place among them. */
  readonly edges: ReadonlyArray<DeadEventEdge>;
  /** The events of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<DeadEvent>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many dead events there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An event at its place among the dead ones. */
export type DeadEventEdge = {
  readonly __typename?: 'DeadEventEdge';
  /** Its place; give it back as after. */
  readonly cursor: Scalars['String']['output'];
  /** The event itself. */
  readonly node: DeadEvent;
};

/** An e-invoice on its way. */
export type DeliverInvoiceInput = {
  /** The receiver's own reference, such as an order number (rekvisitionsnummer). */
  readonly orderReference?: InputMaybe<Scalars['String']['input']>;
  /** The 13 digits of the location number; only with GLN. */
  readonly receiverGln?: InputMaybe<Scalars['String']['input']>;
  /** By which number the receiver is found. */
  readonly receiverIdType: ReceiverIdType;
  /** User who sends it, by id. */
  readonly senderUserId?: InputMaybe<Scalars['ID']['input']>;
};

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

/** A message to an event subscription (levering). */
export type EventDelivery = {
  readonly __typename?: 'EventDelivery';
  /** How often it was sent. */
  readonly attempts: Scalars['Int']['output'];
  /** When the change became known, in UTC. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** Its id, which the receiver finds in the header webhook-id of every attempt. */
  readonly id: Scalars['ID']['output'];
  /** When it was sent last, in UTC; null when it never was. */
  readonly lastAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** In words, why it is not delivered yet; null when nothing went wrong. */
  readonly lastFailure?: Maybe<Scalars['String']['output']>;
  /** The beginning of the receiver's last answer, 1 KB at most. */
  readonly lastResponse?: Maybe<Scalars['String']['output']>;
  /** What the receiver answered last; null when it did not answer. */
  readonly lastStatus?: Maybe<Scalars['Int']['output']>;
  /** When it is sent next, in UTC; null unless it waits. */
  readonly nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** What became of it. */
  readonly state: EventDeliveryState;
  /** Id of the subscription. */
  readonly subscriptionId: Scalars['ID']['output'];
  /** Type of the change it tells of. */
  readonly type: Scalars['String']['output'];
};

/** A stretch of the log of messages. */
export type EventDeliveryConnection = {
  readonly __typename?: 'EventDeliveryConnection';
  /** The messages of this stretch, each with its place in the log. */
  readonly edges: ReadonlyArray<EventDeliveryEdge>;
  /** The messages of this stretch, without their cursors. */
  readonly nodes: ReadonlyArray<EventDelivery>;
  /** Where this stretch begins and ends, and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many messages there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A message at its place in the log. */
export type EventDeliveryEdge = {
  readonly __typename?: 'EventDeliveryEdge';
  /** Its place; give it back as after. */
  readonly cursor: Scalars['String']['output'];
  /** The message itself. */
  readonly node: EventDelivery;
};

/** What became of an order about one message. */
export type EventDeliveryPayload = {
  readonly __typename?: 'EventDeliveryPayload';
  /** The message as it is now; null when there are user errors. */
  readonly eventDelivery?: Maybe<EventDelivery>;
  /** What is wrong with the arguments; nothing was done then. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What became of a message. */
export type EventDeliveryState =
  /** It was given up; it can be replayed. */
  | 'DEAD'
  /** The receiver has answered 2xx. */
  | 'DELIVERED'
  /** It is sent for the first time, or again. */
  | 'WAITING';

/** An address that is told of a company's changes (hændelsesabonnement). */
export type EventSubscription = {
  readonly __typename?: 'EventSubscription';
  /** When it was made, in UTC. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** For people. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Why it was disabled; null when it was not. */
  readonly disabledBecause?: Maybe<EventSubscriptionEnd>;
  /** Since when its receiver has taken nothing although it was tried, in UTC; null when all is well. After five days it is disabled. */
  readonly failingSince?: Maybe<Scalars['DateTime']['output']>;
  /** What must hold of a change besides, as a ChangeFilter is written; null when nothing must. */
  readonly filter?: Maybe<Scalars['JSON']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Until when messages carry a second signature, made with the secret before, in UTC; null when there is none. */
  readonly oldSecretValidUntil?: Maybe<Scalars['DateTime']['output']>;
  /** What the data of its messages are: a GraphQL selection on Change. */
  readonly payload: Scalars['String']['output'];
  /**
   * Why its selection can no longer be answered, such as a field that is gone; null when it can. Its messages are given up
   * until the selection is changed, and can then be replayed.
   */
  readonly payloadFault?: Maybe<Scalars['String']['output']>;
  /** Whether it is sent anything. */
  readonly state: EventSubscriptionState;
  /** Types of changes it is told of; all when it is empty. */
  readonly types: ReadonlyArray<Scalars['String']['output']>;
  /** When it was changed last, in UTC. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Where messages are posted. */
  readonly url: Scalars['String']['output'];
};

/** What a new event subscription is made of. */
export type EventSubscriptionCreateInput = {
  /** For people; 500 characters at most. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** What must hold of a change besides; nothing when it is left out. */
  readonly filter?: InputMaybe<ChangeFilter>;
  /**
   * What the data of a message are: a GraphQL selection on Change, such as { type at record { ... on Invoice { invoiceNo } } },
   * with fragments where they are wanted. What is asked about the change is as it was; what is read besides is as it is
   * when the message is sent.
   */
  readonly payload?: InputMaybe<Scalars['String']['input']>;
  /** Types of changes to be told of, such as invoice.paid; all when it is left out or empty. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * Where messages are posted: a URL of https on a public host, without a user name, a password or a fragment. Redirects are
   * not followed.
   */
  readonly url: Scalars['String']['input'];
};

/** Why an event subscription was disabled. */
export type EventSubscriptionEnd =
  /** Its receiver has taken nothing for five days. */
  | 'FAILING'
  /** Its receiver answered 410: it wants no more. */
  | 'GONE';

/** What became of an order about an event subscription. */
export type EventSubscriptionPayload = {
  readonly __typename?: 'EventSubscriptionPayload';
  /** The subscription as it is now; null when it is gone, or when there are user errors. */
  readonly eventSubscription?: Maybe<EventSubscription>;
  /** What messages are signed with from now on, in the form libraries for Standard Webhooks take; told this once. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** What is wrong with the arguments; nothing was done then. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whether an event subscription is sent anything. */
export type EventSubscriptionState =
  /** It is. */
  | 'ACTIVE'
  /** It is not, and what happens is not kept for it. */
  | 'DISABLED'
  /** It is not; what happens is kept for it. */
  | 'PAUSED';

/** What to change of an event subscription; null puts back what it is by default. */
export type EventSubscriptionUpdateInput = {
  /** For people; 500 characters at most. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** What must hold of a change besides; nothing when it is null. */
  readonly filter?: InputMaybe<ChangeFilter>;
  /** What the data of a message are: a GraphQL selection on Change. */
  readonly payload?: InputMaybe<Scalars['String']['input']>;
  /** Types of changes to be told of; all when it is empty. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Where messages are posted. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/**
 * What must hold of one field of a record; all that is named. Numbers are compared as numbers however they are written, times
 * as times, and everything else as text. A field that is empty fulfils isNull: true and nothing else.
 */
export type FieldCondition = {
  /** It is this text, number or truth; enums in Billy's own words, such as approved. */
  readonly equals?: InputMaybe<Scalars['JSON']['input']>;
  /** Name of the field, such as contactId or isPaid. */
  readonly field: Scalars['String']['input'];
  /** It is more, or later. */
  readonly greaterThan?: InputMaybe<Scalars['JSON']['input']>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['JSON']['input']>>;
  /** Whether it is empty. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is less, or earlier. */
  readonly lessThan?: InputMaybe<Scalars['JSON']['input']>;
};

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

/** How the inbox is. */
export type InboxStatus = {
  readonly __typename?: 'InboxStatus';
  /** Events that were given up. */
  readonly dead: Scalars['Int']['output'];
  /** Whether this instance takes events: it needs a secret that they are signed with. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** When the latest event came, in UTC; null when there was none within a week. */
  readonly latestReceivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the one that has waited longest came, in UTC; null when none waits. */
  readonly oldestReceivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Events that were acknowledged and have not had their effect yet. */
  readonly waiting: Scalars['Int']['output'];
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

/** What a new invoice is to hold. */
export type InvoiceCreateInput = {
  /** The person it is addressed to (att.), by id; one of the customer's people. */
  readonly attContactPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** Attachments that are to go with it as vouchers (bilag), by id; upload their files first. */
  readonly attachmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The account the customer is asked to pay to, by id. Billy takes it without documenting it. */
  readonly bankAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** The customer (kunde), by id. */
  readonly contactId: Scalars['ID']['input'];
  /** Message to the customer, printed on the invoice. */
  readonly contactMessage?: InputMaybe<Scalars['String']['input']>;
  /** The invoice that this credit note takes back, by id; only on credit notes. */
  readonly creditedInvoiceId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Currency of every amount on the invoice (valuta), by id; the customer's or the company's own when
   * left out.
   */
  readonly currencyId?: InputMaybe<Scalars['ID']['input']>;
  /** Date of the invoice, and the day it is booked on (fakturadato). */
  readonly entryDate: Scalars['Date']['input'];
  /** What one unit of the invoice's currency is worth in the company's own; 1 when they are the same. */
  readonly exchangeRate?: InputMaybe<Scalars['Decimal']['input']>;
  /**
   * Its id in another system. Without one, a mark that begins with graph- is put here, by which the
   * invoice is found again should Billy's answer be lost. Billy takes it without documenting it.
   */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /**
   * Invoice number (fakturanummer), which must be free; without it Billy gives the next one on
   * approval.
   */
  readonly invoiceNo?: InputMaybe<Scalars['String']['input']>;
  /** What is sold, in short: products and texts of the lines, joined by commas. */
  readonly lineDescription?: InputMaybe<Scalars['String']['input']>;
  /** What is sold, line by line (fakturalinjer). */
  readonly lines: ReadonlyArray<InvoiceLineInput>;
  /** The customer's order number. Billy takes it without documenting it. */
  readonly orderNo?: InputMaybe<Scalars['String']['input']>;
  /** Days to pay, counted as the mode says; the customer's or the company's own when left out. */
  readonly paymentTermsDays?: InputMaybe<Scalars['Int']['input']>;
  /**
   * How the due date is worked out (betalingsbetingelser); the customer's or the company's own way
   * when left out.
   */
  readonly paymentTermsMode?: InputMaybe<PaymentTermsMode>;
  /** What has become of it on its way to the customer; Billy sets it when it sends the invoice. */
  readonly sentState?: InputMaybe<SentState>;
  /** Draft, or approved to book it at once; an approved one never becomes a draft again. */
  readonly state?: InputMaybe<DocumentState>;
  /** Whether line amounts contain VAT; the company's own way when left out. */
  readonly taxMode?: InputMaybe<TaxMode>;
  /** Whether it is an invoice or a credit note. */
  readonly type?: InputMaybe<InvoiceType>;
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

/** What a new late fee is to hold. */
export type InvoiceLateFeeCreateInput = {
  /** Day the fee is booked on. */
  readonly entryDate: Scalars['Date']['input'];
  /** Fixed part of the fee, in the invoice's currency. */
  readonly flatFee: Scalars['Decimal']['input'];
  /** The overdue invoice, by id. */
  readonly invoiceId: Scalars['ID']['input'];
  /** Part of the fee that grows with the debt, in percent. */
  readonly percentageFee: Scalars['Decimal']['input'];
};

/** An invoice late fee at its place in a list. */
export type InvoiceLateFeeEdge = {
  readonly __typename?: 'InvoiceLateFeeEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The invoice late fee itself. */
  readonly node: InvoiceLateFee;
};

/** What a mutation of a late fee answers. */
export type InvoiceLateFeePayload = {
  readonly __typename?: 'InvoiceLateFeePayload';
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** The late fee as it is now; null when the write was refused, and after a deletion. */
  readonly invoiceLateFee?: Maybe<InvoiceLateFee>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is to change on a late fee; what is left out stays, null clears. */
export type InvoiceLateFeeUpdateInput = {
  /** True to take the fee back (annullere); this cannot be undone. */
  readonly isVoided?: InputMaybe<Scalars['Boolean']['input']>;
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

/** What a new invoice line is to hold. */
export type InvoiceLineCreateInput = {
  /** Text of the line, beside the product's name. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Whether the discount is an amount or a percentage; goes with the value. */
  readonly discountMode?: InputMaybe<DiscountMode>;
  /** Text that explains the discount. */
  readonly discountText?: InputMaybe<Scalars['String']['input']>;
  /**
   * The discount: an amount in the invoice's currency, or a percentage where 25 means 25 %; goes with
   * the mode.
   */
  readonly discountValue?: InputMaybe<Scalars['Decimal']['input']>;
  /** The invoice it stands on, by id. */
  readonly invoiceId: Scalars['ID']['input'];
  /** Place of the line on the invoice, smallest first. */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
  /** What is sold on this line, by id. */
  readonly productId: Scalars['ID']['input'];
  /** How many units, 1 unless said otherwise; may be negative. */
  readonly quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** Unit of the quantity, such as pieces or hours. Billy takes it without documenting it. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** Price of one unit, in the invoice's currency; with or without VAT as the invoice's tax mode says. */
  readonly unitPrice: Scalars['Decimal']['input'];
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

/** An invoice line as part of an invoice that is written with it. */
export type InvoiceLineInput = {
  /** Text of the line, beside the product's name. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Whether the discount is an amount or a percentage; goes with the value. */
  readonly discountMode?: InputMaybe<DiscountMode>;
  /** Text that explains the discount. */
  readonly discountText?: InputMaybe<Scalars['String']['input']>;
  /**
   * The discount: an amount in the invoice's currency, or a percentage where 25 means 25 %; goes with
   * the mode.
   */
  readonly discountValue?: InputMaybe<Scalars['Decimal']['input']>;
  /** Place of the line on the invoice, smallest first. */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
  /** What is sold on this line, by id. */
  readonly productId: Scalars['ID']['input'];
  /** How many units, 1 unless said otherwise; may be negative. */
  readonly quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** Unit of the quantity, such as pieces or hours. Billy takes it without documenting it. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** Price of one unit, in the invoice's currency; with or without VAT as the invoice's tax mode says. */
  readonly unitPrice: Scalars['Decimal']['input'];
};

/** What a mutation of an invoice line answers. */
export type InvoiceLinePayload = {
  readonly __typename?: 'InvoiceLinePayload';
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** The invoice line as it is now; null when the write was refused, and after a deletion. */
  readonly invoiceLine?: Maybe<InvoiceLine>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is to change on an invoice line; what is left out stays, null clears. */
export type InvoiceLineUpdateInput = {
  /** Text of the line, beside the product's name. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Whether the discount is an amount or a percentage; goes with the value. */
  readonly discountMode?: InputMaybe<DiscountMode>;
  /** Text that explains the discount. */
  readonly discountText?: InputMaybe<Scalars['String']['input']>;
  /**
   * The discount: an amount in the invoice's currency, or a percentage where 25 means 25 %; goes with
   * the mode.
   */
  readonly discountValue?: InputMaybe<Scalars['Decimal']['input']>;
  /** Place of the line on the invoice, smallest first. */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
  /** What is sold on this line, by id. */
  readonly productId?: InputMaybe<Scalars['ID']['input']>;
  /** How many units, 1 unless said otherwise; may be negative. */
  readonly quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** Unit of the quantity, such as pieces or hours. Billy takes it without documenting it. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** Price of one unit, in the invoice's currency; with or without VAT as the invoice's tax mode says. */
  readonly unitPrice?: InputMaybe<Scalars['Decimal']['input']>;
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

/** What a mutation of an invoice answers. */
export type InvoicePayload = {
  readonly __typename?: 'InvoicePayload';
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** The invoice as it is now; null when the write was refused, and after a deletion. */
  readonly invoice?: Maybe<Invoice>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

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

/** A tie between a reminder and an invoice as part of a reminder that is written with it. */
export type InvoiceReminderAssociationInput = {
  /** The overdue invoice, by id. */
  readonly invoiceId: Scalars['ID']['input'];
};

/** What a mutation of a tie between a reminder and an invoice answers. */
export type InvoiceReminderAssociationPayload = {
  readonly __typename?: 'InvoiceReminderAssociationPayload';
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * The tie between a reminder and an invoice as it is now; null when the write was refused, and after
   * a deletion.
   */
  readonly invoiceReminderAssociation?: Maybe<InvoiceReminderAssociation>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** What a new reminder is to hold. */
export type InvoiceReminderCreateInput = {
  /** Which invoices it is about, and the late fee of each. */
  readonly associations: ReadonlyArray<InvoiceReminderAssociationInput>;
  /** The customer who is reminded, by id. */
  readonly contactId: Scalars['ID']['input'];
  /** The person it is to be mailed to, by id. */
  readonly contactPersonId: Scalars['ID']['input'];
  /** The colleague who is to get a copy, by id. */
  readonly copyToUserId?: InputMaybe<Scalars['ID']['input']>;
  /** Text of the e-mail. */
  readonly emailBody: Scalars['String']['input'];
  /** Subject of the e-mail. */
  readonly emailSubject: Scalars['String']['input'];
  /** Currency of the fixed fee, by id. */
  readonly feeCurrencyId: Scalars['ID']['input'];
  /** Fixed fee charged on each invoice, in the fee currency. */
  readonly flatFee?: InputMaybe<Scalars['Decimal']['input']>;
  /** Fee that grows with the debt, in percent. */
  readonly percentageFee?: InputMaybe<Scalars['Decimal']['input']>;
  /** Whether Billy is to send it by e-mail. */
  readonly sendEmail?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An invoice reminder at its place in a list. */
export type InvoiceReminderEdge = {
  readonly __typename?: 'InvoiceReminderEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The invoice reminder itself. */
  readonly node: InvoiceReminder;
};

/** What a mutation of a reminder answers. */
export type InvoiceReminderPayload = {
  readonly __typename?: 'InvoiceReminderPayload';
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** The reminder as it is now; null when the write was refused, and after a deletion. */
  readonly invoiceReminder?: Maybe<InvoiceReminder>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The order of a list of invoices. */
export type InvoiceSort = {
  /** Smallest, earliest or first in the alphabet first, or the other way round. */
  readonly direction: SortDirection;
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

/** What is to change on an invoice; what is left out stays, null clears. */
export type InvoiceUpdateInput = {
  /** The person it is addressed to (att.), by id; one of the customer's people. */
  readonly attContactPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** Attachments that are to go with it as vouchers (bilag), by id; upload their files first. */
  readonly attachmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The account the customer is asked to pay to, by id. Billy takes it without documenting it. */
  readonly bankAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** Message to the customer, printed on the invoice. */
  readonly contactMessage?: InputMaybe<Scalars['String']['input']>;
  /**
   * Currency of every amount on the invoice (valuta), by id; the customer's or the company's own when
   * left out.
   */
  readonly currencyId?: InputMaybe<Scalars['ID']['input']>;
  /** Date of the invoice, and the day it is booked on (fakturadato). */
  readonly entryDate?: InputMaybe<Scalars['Date']['input']>;
  /** What one unit of the invoice's currency is worth in the company's own; 1 when they are the same. */
  readonly exchangeRate?: InputMaybe<Scalars['Decimal']['input']>;
  /**
   * Its id in another system. Without one, a mark that begins with graph- is put here, by which the
   * invoice is found again should Billy's answer be lost. Billy takes it without documenting it.
   */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** What is sold, in short: products and texts of the lines, joined by commas. */
  readonly lineDescription?: InputMaybe<Scalars['String']['input']>;
  /** The customer's order number. Billy takes it without documenting it. */
  readonly orderNo?: InputMaybe<Scalars['String']['input']>;
  /** Days to pay, counted as the mode says; the customer's or the company's own when left out. */
  readonly paymentTermsDays?: InputMaybe<Scalars['Int']['input']>;
  /**
   * How the due date is worked out (betalingsbetingelser); the customer's or the company's own way
   * when left out.
   */
  readonly paymentTermsMode?: InputMaybe<PaymentTermsMode>;
  /**
   * What is sold, line by line (fakturalinjer). They take the place of all there are: what this list
   * leaves out is deleted.
   */
  readonly replaceLines?: InputMaybe<ReadonlyArray<InvoiceLineInput>>;
  /** What has become of it on its way to the customer; Billy sets it when it sends the invoice. */
  readonly sentState?: InputMaybe<SentState>;
  /** Draft, or approved to book it at once; an approved one never becomes a draft again. */
  readonly state?: InputMaybe<DocumentState>;
  /** Whether line amounts contain VAT; the company's own way when left out. */
  readonly taxMode?: InputMaybe<TaxMode>;
};

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

/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Charges an overdue invoice a late fee (rykkergebyr). Danish law allows 100 kr a time, three times, ten
   * days apart.
   */
  readonly addLateFee?: Maybe<InvoiceLateFeePayload>;
  /** Approves a draft: it goes into the books and cannot be changed again (godkende). */
  readonly approveBill?: Maybe<ApproveBillPayload>;
  /** Posts a draft of a journal entry (bogføre); its lines cannot be changed again. */
  readonly approveDaybookTransaction?: Maybe<DaybookTransactionPayload>;
  /** Approves a draft: it gets its number and goes into the books, and cannot be changed again (godkende). */
  readonly approveInvoice?: Maybe<ApproveInvoicePayload>;
  /** Hangs an uploaded file on a document. */
  readonly attachFile?: Maybe<AttachmentPayload>;
  /** Holds a circuit closed: every call is made, however many fail. Holds until it is reset. */
  readonly closeCircuit: CircuitPayload;
  /** Makes an account for this company. */
  readonly createAccount?: Maybe<AccountPayload>;
  /** Makes an account group for this company. */
  readonly createAccountGroup?: Maybe<AccountGroupPayload>;
  /** Attaches an uploaded file to a document (bilag). */
  readonly createAttachment?: Maybe<AttachmentPayload>;
  /** Makes a bank line for this company. */
  readonly createBankLine?: Maybe<BankLinePayload>;
  /** Makes a bank line match for this company. */
  readonly createBankLineMatch?: Maybe<BankLineMatchPayload>;
  /** Says what was booked for the bank lines of a match. */
  readonly createBankLineSubjectAssociation?: Maybe<BankLineSubjectAssociationPayload>;
  /** Registers money paid in or out, and what it settles (betaling). */
  readonly createBankPayment?: Maybe<BankPaymentPayload>;
  /**
   * Makes a bill or a credit note from a supplier (regning, kreditnota): a draft, unless its state
   * says otherwise.
   */
  readonly createBill?: Maybe<BillPayload>;
  /** Makes a bill line for this company. */
  readonly createBillLine?: Maybe<BillLinePayload>;
  /** Makes a contact: a customer, a supplier or both (kunde, leverandør). */
  readonly createContact?: Maybe<ContactPayload>;
  /** Settles documents from what a contact has paid ahead (forudbetaling). */
  readonly createContactBalancePayment?: Maybe<ContactBalancePaymentPayload>;
  /** Makes a contact person for this company. */
  readonly createContactPerson?: Maybe<ContactPersonPayload>;
  /** Makes a daybook for this company. */
  readonly createDaybook?: Maybe<DaybookPayload>;
  /** Makes a balance account of a daybook for this company. */
  readonly createDaybookBalanceAccount?: Maybe<DaybookBalanceAccountPayload>;
  /** Makes a journal entry (kassekladdepostering): a draft, unless its state says otherwise. */
  readonly createDaybookTransaction?: Maybe<DaybookTransactionPayload>;
  /** Makes a daybook transaction line for this company. */
  readonly createDaybookTransactionLine?: Maybe<DaybookTransactionLinePayload>;
  /**
   * Has an address told of this company's changes from now on (opret hændelsesabonnement). The answer holds the secret that
   * messages are signed with; it is not told again. Does not write to Billy, so it works in read-only mode.
   */
  readonly createEventSubscription: EventSubscriptionPayload;
  /** Makes an invoice or credit note (faktura, kreditnota): a draft, unless its state says otherwise. */
  readonly createInvoice?: Maybe<InvoicePayload>;
  /** Charges a late fee on an overdue invoice (rykkergebyr). */
  readonly createInvoiceLateFee?: Maybe<InvoiceLateFeePayload>;
  /** Makes an invoice line for this company. */
  readonly createInvoiceLine?: Maybe<InvoiceLinePayload>;
  /** Makes a reminder about overdue invoices, with late fees where asked, and sends it (rykker). */
  readonly createInvoiceReminder?: Maybe<InvoiceReminderPayload>;
  /** Makes another company, for the user the access token belongs to. */
  readonly createOrganization?: Maybe<OrganizationPayload>;
  /** Makes a product with its prices (vare, ydelse). */
  readonly createProduct?: Maybe<ProductPayload>;
  /** Makes a product price for this company. */
  readonly createProductPrice?: Maybe<ProductPricePayload>;
  /** Makes a VAT account for this company. */
  readonly createSalesTaxAccount?: Maybe<SalesTaxAccountPayload>;
  /** Makes a VAT report field for this company. */
  readonly createSalesTaxMetaField?: Maybe<SalesTaxMetaFieldPayload>;
  /** Pays a settled VAT return (momsbetaling). */
  readonly createSalesTaxPayment?: Maybe<SalesTaxPaymentPayload>;
  /** Makes a VAT rule for this company. */
  readonly createSalesTaxRule?: Maybe<SalesTaxRulePayload>;
  /** Makes a VAT ruleset for this company. */
  readonly createSalesTaxRuleset?: Maybe<SalesTaxRulesetPayload>;
  /** Makes a VAT rate for this company. */
  readonly createTaxRate?: Maybe<TaxRatePayload>;
  /** Makes a deduction component for this company. */
  readonly createTaxRateDeductionComponent?: Maybe<TaxRateDeductionComponentPayload>;
  /**
   * Enters a supplier's credit note for all of an approved bill, or for some of its lines, and never for
   * more than is left of it. What is answered is the credit note (kreditnota).
   */
  readonly creditBill?: Maybe<BillPayload>;
  /**
   * Makes a credit note for all of an approved invoice, or for some of its lines, and never for more than
   * is left of it. What is answered is the credit note (kreditnota).
   */
  readonly creditInvoice?: Maybe<InvoicePayload>;
  /** Deletes an account; only one that nothing else uses can be deleted. */
  readonly deleteAccount?: Maybe<AccountPayload>;
  /** Deletes an account group; only one that nothing else uses can be deleted. */
  readonly deleteAccountGroup?: Maybe<AccountGroupPayload>;
  /** Takes a file off its document; the file itself stays. */
  readonly deleteAttachment?: Maybe<AttachmentPayload>;
  /** Deletes a bank line; only one that nothing else uses can be deleted. */
  readonly deleteBankLine?: Maybe<BankLinePayload>;
  /** Deletes a bank line match; only one that nothing else uses can be deleted. */
  readonly deleteBankLineMatch?: Maybe<BankLineMatchPayload>;
  /** Takes what was booked off a match; this undoes the reconciliation. */
  readonly deleteBankLineSubjectAssociation?: Maybe<BankLineSubjectAssociationPayload>;
  /** Deletes a bill with its lines; only drafts can be deleted. */
  readonly deleteBill?: Maybe<BillPayload>;
  /** Deletes a bill line; only one that nothing else uses can be deleted. */
  readonly deleteBillLine?: Maybe<BillLinePayload>;
  /** Deletes a contact with its people; only one that no document uses can be deleted. */
  readonly deleteContact?: Maybe<ContactPayload>;
  /** Deletes a contact person; only one that nothing else uses can be deleted. */
  readonly deleteContactPerson?: Maybe<ContactPersonPayload>;
  /** Deletes a daybook; only one that nothing else uses can be deleted. */
  readonly deleteDaybook?: Maybe<DaybookPayload>;
  /** Deletes a balance account of a daybook; only one that nothing else uses can be deleted. */
  readonly deleteDaybookBalanceAccount?: Maybe<DaybookBalanceAccountPayload>;
  /** Deletes a journal entry with its lines; only drafts can be deleted. */
  readonly deleteDaybookTransaction?: Maybe<DaybookTransactionPayload>;
  /** Deletes a daybook transaction line; only one that nothing else uses can be deleted. */
  readonly deleteDaybookTransactionLine?: Maybe<DaybookTransactionLinePayload>;
  /** Ends a subscription, and with it its messages and their log (slet hændelsesabonnement). */
  readonly deleteEventSubscription: EventSubscriptionPayload;
  /** Deletes an invoice with its lines; only drafts can be deleted. */
  readonly deleteInvoice?: Maybe<InvoicePayload>;
  /** Deletes an invoice line; only one that nothing else uses can be deleted. */
  readonly deleteInvoiceLine?: Maybe<InvoiceLinePayload>;
  /** Takes an invoice out of a reminder. */
  readonly deleteInvoiceReminderAssociation?: Maybe<InvoiceReminderAssociationPayload>;
  /** Deletes a product; only one that nothing else uses can be deleted. */
  readonly deleteProduct?: Maybe<ProductPayload>;
  /** Deletes a product price; only one that nothing else uses can be deleted. */
  readonly deleteProductPrice?: Maybe<ProductPricePayload>;
  /** Deletes a VAT account; only one that nothing else uses can be deleted. */
  readonly deleteSalesTaxAccount?: Maybe<SalesTaxAccountPayload>;
  /** Deletes a VAT report field; only one that nothing else uses can be deleted. */
  readonly deleteSalesTaxMetaField?: Maybe<SalesTaxMetaFieldPayload>;
  /** Deletes a VAT rule; only one that nothing else uses can be deleted. */
  readonly deleteSalesTaxRule?: Maybe<SalesTaxRulePayload>;
  /** Deletes a VAT ruleset; only one that nothing else uses can be deleted. */
  readonly deleteSalesTaxRuleset?: Maybe<SalesTaxRulesetPayload>;
  /** Deletes a VAT rate; only one that nothing else uses can be deleted. */
  readonly deleteTaxRate?: Maybe<TaxRatePayload>;
  /** Deletes a deduction component; only one that nothing else uses can be deleted. */
  readonly deleteTaxRateDeductionComponent?: Maybe<TaxRateDeductionComponentPayload>;
  /**
   * Has an approved invoice delivered as an e-invoice; Invoice.deliveryLog tells what becomes of it
   * (elektronisk faktura).
   */
  readonly deliverInvoice?: Maybe<InvoicePayload>;
  /** Lets a circuit judge and tell in the log what it would do, and make every call all the same. */
  readonly dryRunCircuit: CircuitPayload;
  /**
   * Holds a circuit open: no call of its class is made, and what is cached is served (afbryd). Told to all instances,
   * and holds until it is reset. Does not write to Billy, so it works when Billy is down and in read-only mode.
   */
  readonly openCircuit: CircuitPayload;
  /** Sends nothing more until it is resumed (sæt på pause); what happens meanwhile is kept for it. */
  readonly pauseEventSubscription: EventSubscriptionPayload;
  /** Pays a settled VAT return in full, or receives what it refunds (momsbetaling). */
  readonly paySalesTaxReturn?: Maybe<SalesTaxPaymentPayload>;
  /**
   * Says what was booked for a bank line, and approves the match (afstemme). Billy takes this in several
   * requests: when a later one fails, userErrors holds PARTIALLY_DONE and changed what was done.
   */
  readonly reconcileBankLine?: Maybe<BankLineMatchPayload>;
  /**
   * Registers money that was paid for invoices or bills: part of it, all of it, with a fee, in another
   * currency. Which way it went follows from the documents (betaling). Payments have nothing by which one
   * could be found again when Billy's answer to it is lost: ask operation(id) then.
   */
  readonly registerPayment?: Maybe<RegisterPaymentPayload>;
  /**
   * Has events that were given up tried again, as if they had just come (genafspil). Does not write to Billy, so it works in
   * read-only mode; it is in the audit log. An id that is no dead event of this company is passed over.
   */
  readonly replayDeadEvents: ReplayDeadEventsPayload;
  /** Sends many messages again, oldest first; 10000 at most, so that a second call takes the next. */
  readonly replayEventDeliveries: ReplayEventDeliveriesPayload;
  /** Sends a message again from its first attempt on, with the id it had (genafspil); whatever became of it. */
  readonly replayEventDelivery: EventDeliveryPayload;
  /** Gives a circuit back to itself: it judges anew, by what happens from now on. */
  readonly resetCircuit: CircuitPayload;
  /**
   * Sends again, what has waited first (genoptag); also a subscription that was disabled. What happened while it was disabled
   * it is not told: the feed has it.
   */
  readonly resumeEventSubscription: EventSubscriptionPayload;
  /** Signs with a new secret, which the answer holds; for a while with the old one too, so that receivers can change over (skift hemmelighed). */
  readonly rotateEventSubscriptionSecret: EventSubscriptionPayload;
  /** Sends an approved invoice by e-mail to one person of its contact. */
  readonly sendInvoice?: Maybe<InvoicePayload>;
  /**
   * Reminds a customer of overdue invoices, and charges each the fee it names (rykker). Danish law allows
   * 100 kr a time, three times, ten days apart.
   */
  readonly sendInvoiceReminder?: Maybe<InvoiceReminderPayload>;
  /** Settles invoices or bills of one contact from what it has prepaid or overpaid (udligne). */
  readonly settleFromBalance?: Maybe<ContactBalancePaymentPayload>;
  /** Closes a VAT period: what it comes to is owed to, or by, the tax authority (momsafregning). */
  readonly settleSalesTaxReturn?: Maybe<SalesTaxReturnPayload>;
  /**
   * Sends one message at once and tells how it went (prøv). Its type is eventSubscription.test, its data those of the
   * latest change, or null when there is none. It is not tried again.
   */
  readonly testEventSubscription: EventDeliveryPayload;
  /**
   * Takes a reconciliation back: first its approval, then all that was matched. Billy takes this in several
   * requests: when a later one fails, userErrors holds PARTIALLY_DONE and changed what was done.
   */
  readonly unreconcileBankLine?: Maybe<BankLineMatchPayload>;
  /** Changes an account of this company. */
  readonly updateAccount?: Maybe<AccountPayload>;
  /** Changes an account group of this company. */
  readonly updateAccountGroup?: Maybe<AccountGroupPayload>;
  /** Moves an attachment among those of its document. */
  readonly updateAttachment?: Maybe<AttachmentPayload>;
  /** Changes a bank line of this company. */
  readonly updateBankLine?: Maybe<BankLinePayload>;
  /** Approves a match or takes the approval back (bankafstemning). */
  readonly updateBankLineMatch?: Maybe<BankLineMatchPayload>;
  /** Says that something else was booked for a match, or moves it to another match. */
  readonly updateBankLineSubjectAssociation?: Maybe<BankLineSubjectAssociationPayload>;
  /** Voids a payment; nothing else of it can be changed, and it cannot be taken back. */
  readonly updateBankPayment?: Maybe<BankPaymentPayload>;
  /** Changes a bill. Once it is approved, little of it can be changed. */
  readonly updateBill?: Maybe<BillPayload>;
  /** Changes a bill line of this company. */
  readonly updateBillLine?: Maybe<BillLinePayload>;
  /** Changes a contact. Its people stay as they are unless replaceContactPersons is given. */
  readonly updateContact?: Maybe<ContactPayload>;
  /** Voids a settlement; nothing else of it can be changed, and it cannot be taken back. */
  readonly updateContactBalancePayment?: Maybe<ContactBalancePaymentPayload>;
  /** Changes a contact person of this company. */
  readonly updateContactPerson?: Maybe<ContactPersonPayload>;
  /** Changes a daybook of this company. */
  readonly updateDaybook?: Maybe<DaybookPayload>;
  /** Changes a balance account of a daybook of this company. */
  readonly updateDaybookBalanceAccount?: Maybe<DaybookBalanceAccountPayload>;
  /** Changes a journal entry. Its date and lines never change: delete it and make another. */
  readonly updateDaybookTransaction?: Maybe<DaybookTransactionPayload>;
  /** Changes a daybook transaction line of this company. */
  readonly updateDaybookTransactionLine?: Maybe<DaybookTransactionLinePayload>;
  /** Changes what the input names and nothing else (ret hændelsesabonnement). */
  readonly updateEventSubscription: EventSubscriptionPayload;
  /** Changes an invoice. Once it is approved, little of it can be changed. */
  readonly updateInvoice?: Maybe<InvoicePayload>;
  /** Voids a late fee; nothing else of it can be changed. */
  readonly updateInvoiceLateFee?: Maybe<InvoiceLateFeePayload>;
  /** Changes an invoice line of this company. */
  readonly updateInvoiceLine?: Maybe<InvoiceLinePayload>;
  /** Changes the company itself and its defaults for new documents. */
  readonly updateOrganization?: Maybe<OrganizationPayload>;
  /** Changes a product. Its prices stay as they are unless replacePrices is given. */
  readonly updateProduct?: Maybe<ProductPayload>;
  /** Changes a product price of this company. */
  readonly updateProductPrice?: Maybe<ProductPricePayload>;
  /** Changes a VAT account of this company. */
  readonly updateSalesTaxAccount?: Maybe<SalesTaxAccountPayload>;
  /** Changes a VAT report field of this company. */
  readonly updateSalesTaxMetaField?: Maybe<SalesTaxMetaFieldPayload>;
  /** Voids a VAT payment; nothing else of it can be changed. */
  readonly updateSalesTaxPayment?: Maybe<SalesTaxPaymentPayload>;
  /** Changes a VAT return; settling it closes its period. */
  readonly updateSalesTaxReturn?: Maybe<SalesTaxReturnPayload>;
  /** Changes a VAT rule of this company. */
  readonly updateSalesTaxRule?: Maybe<SalesTaxRulePayload>;
  /** Takes a VAT rate into use or out of it; a rate never changes otherwise. */
  readonly updateTaxRate?: Maybe<TaxRatePayload>;
  /** Changes a deduction component of this company. */
  readonly updateTaxRateDeductionComponent?: Maybe<TaxRateDeductionComponentPayload>;
  /** Changes a user's name and how to reach them. */
  readonly updateUser?: Maybe<UserPayload>;
  /**
   * Uploads a file as it comes in: a PDF, JPEG, PNG or GIF. Sent as a GraphQL multipart request; POST /files
   * takes the bytes alone. What becomes of a broken upload is nothing.
   */
  readonly uploadFile?: Maybe<UploadFilePayload>;
  /** Takes a payment back: what it settled is owed again (annullere). This cannot be undone. */
  readonly voidBankPayment?: Maybe<BankPaymentPayload>;
  /** Takes an approved bill back, unless something is paid or credited on it (annullere). */
  readonly voidBill?: Maybe<BillPayload>;
  /** Takes a settlement back: what it settled is owed again, and the contact has its balance back. */
  readonly voidContactBalancePayment?: Maybe<ContactBalancePaymentPayload>;
  /** Takes a posted journal entry back by a reversal (annullere); this cannot be undone. */
  readonly voidDaybookTransaction?: Maybe<DaybookTransactionPayload>;
  /** Takes a late fee back; what is owed falls by it, and it cannot be charged again. */
  readonly voidLateFee?: Maybe<InvoiceLateFeePayload>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationAddLateFeeArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AddLateFeeInput;
  invoiceId: Scalars['ID']['input'];
  override: Scalars['Boolean']['input'];
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationApproveBillArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationApproveDaybookTransactionArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationApproveInvoiceArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationAttachFileArgs = {
  fileId: Scalars['ID']['input'];
  fromInbox?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  to: AttachmentOwnerReference;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCloseCircuitArgs = {
  circuit: CircuitName;
  reason?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCreateAccountArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AccountCreateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCreateAccountGroupArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AccountGroupCreateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCreateAttachmentArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AttachmentCreateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCreateBankLineArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: BankLineCreateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCreateBankLineMatchArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: BankLineMatchCreateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCreateBankLineSubjectAssociationArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: BankLineSubjectAssociationCreateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCreateBankPaymentArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: BankPaymentCreateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCreateBillArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: BillCreateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCreateBillLineArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: BillLineCreateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCreateContactArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ContactCreateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCreateContactBalancePaymentArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ContactBalancePaymentCreateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCreateContactPersonArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ContactPersonCreateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCreateDaybookArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DaybookCreateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCreateDaybookBalanceAccountArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DaybookBalanceAccountCreateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCreateDaybookTransactionArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DaybookTransactionCreateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCreateDaybookTransactionLineArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DaybookTransactionLineCreateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCreateEventSubscriptionArgs = {
  input: EventSubscriptionCreateInput;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCreateInvoiceArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: InvoiceCreateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCreateInvoiceLateFeeArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: InvoiceLateFeeCreateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCreateInvoiceLineArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: InvoiceLineCreateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCreateInvoiceReminderArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: InvoiceReminderCreateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCreateOrganizationArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: OrganizationCreateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCreateProductArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ProductCreateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCreateProductPriceArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ProductPriceCreateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCreateSalesTaxAccountArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SalesTaxAccountCreateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCreateSalesTaxMetaFieldArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SalesTaxMetaFieldCreateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCreateSalesTaxPaymentArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SalesTaxPaymentCreateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCreateSalesTaxRuleArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SalesTaxRuleCreateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCreateSalesTaxRulesetArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SalesTaxRulesetCreateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCreateTaxRateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TaxRateCreateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCreateTaxRateDeductionComponentArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TaxRateDeductionComponentCreateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCreditBillArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreditBillInput;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationCreditInvoiceArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreditInvoiceInput;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationDeleteAccountArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationDeleteAccountGroupArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationDeleteAttachmentArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationDeleteBankLineArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationDeleteBankLineMatchArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationDeleteBankLineSubjectAssociationArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationDeleteBillArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationDeleteBillLineArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationDeleteContactArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationDeleteContactPersonArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationDeleteDaybookArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationDeleteDaybookBalanceAccountArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationDeleteDaybookTransactionArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationDeleteDaybookTransactionLineArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationDeleteEventSubscriptionArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationDeleteInvoiceArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationDeleteInvoiceLineArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationDeleteInvoiceReminderAssociationArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationDeleteProductArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationDeleteProductPriceArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationDeleteSalesTaxAccountArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationDeleteSalesTaxMetaFieldArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationDeleteSalesTaxRuleArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationDeleteSalesTaxRulesetArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationDeleteTaxRateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationDeleteTaxRateDeductionComponentArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationDeliverInvoiceArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DeliverInvoiceInput;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationDryRunCircuitArgs = {
  circuit: CircuitName;
  enabled: Scalars['Boolean']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationOpenCircuitArgs = {
  circuit: CircuitName;
  reason?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationPauseEventSubscriptionArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationPaySalesTaxReturnArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PaySalesTaxReturnInput;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationReconcileBankLineArgs = {
  bankLineId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReconcileBankLineInput;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationRegisterPaymentArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RegisterPaymentInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationReplayDeadEventsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationReplayEventDeliveriesArgs = {
  since: Scalars['DateTime']['input'];
  states: ReadonlyArray<EventDeliveryState>;
  subscription: Scalars['ID']['input'];
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationReplayEventDeliveryArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationResetCircuitArgs = {
  circuit: CircuitName;
  reason?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationResumeEventSubscriptionArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationRotateEventSubscriptionSecretArgs = {
  id: Scalars['ID']['input'];
  oldValidForSeconds: Scalars['Int']['input'];
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationSendInvoiceArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SendInvoiceInput;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationSendInvoiceReminderArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SendInvoiceReminderInput;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationSettleFromBalanceArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SettleFromBalanceInput;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationSettleSalesTaxReturnArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationTestEventSubscriptionArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationUnreconcileBankLineArgs = {
  bankLineId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationUpdateAccountArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AccountUpdateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationUpdateAccountGroupArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AccountGroupUpdateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationUpdateAttachmentArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AttachmentUpdateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationUpdateBankLineArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: BankLineUpdateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationUpdateBankLineMatchArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: BankLineMatchUpdateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationUpdateBankLineSubjectAssociationArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: BankLineSubjectAssociationUpdateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationUpdateBankPaymentArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: BankPaymentUpdateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationUpdateBillArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: BillUpdateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationUpdateBillLineArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: BillLineUpdateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationUpdateContactArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ContactUpdateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationUpdateContactBalancePaymentArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ContactBalancePaymentUpdateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationUpdateContactPersonArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ContactPersonUpdateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationUpdateDaybookArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DaybookUpdateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationUpdateDaybookBalanceAccountArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DaybookBalanceAccountUpdateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationUpdateDaybookTransactionArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DaybookTransactionUpdateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationUpdateDaybookTransactionLineArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DaybookTransactionLineUpdateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationUpdateEventSubscriptionArgs = {
  id: Scalars['ID']['input'];
  input: EventSubscriptionUpdateInput;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationUpdateInvoiceArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: InvoiceUpdateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationUpdateInvoiceLateFeeArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: InvoiceLateFeeUpdateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationUpdateInvoiceLineArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: InvoiceLineUpdateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationUpdateOrganizationArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: OrganizationUpdateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationUpdateProductArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ProductUpdateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationUpdateProductPriceArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ProductPriceUpdateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationUpdateSalesTaxAccountArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SalesTaxAccountUpdateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationUpdateSalesTaxMetaFieldArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SalesTaxMetaFieldUpdateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationUpdateSalesTaxPaymentArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SalesTaxPaymentUpdateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationUpdateSalesTaxReturnArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SalesTaxReturnUpdateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationUpdateSalesTaxRuleArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SalesTaxRuleUpdateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationUpdateTaxRateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TaxRateUpdateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationUpdateTaxRateDeductionComponentArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TaxRateDeductionComponentUpdateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationUpdateUserArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UserUpdateInput;
  preview?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationUploadFileArgs = {
  attachTo?: InputMaybe<AttachmentOwnerReference>;
  file: Scalars['Upload']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationVoidBankPaymentArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationVoidBillArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationVoidContactBalancePaymentArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationVoidDaybookTransactionArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every way to change a company's books. A fault in the arguments is data (`userErrors`); an error means
 * that a write failed, or, with the code UPSTREAM_OUTCOME_UNKNOWN, that it may have been done.
 */
export type MutationVoidLateFeeArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A record with an id of its own. */
export type Node = {
  /** Billy's id of the record; unique among records of its type. */
  readonly id: Scalars['ID']['output'];
};

/** One write, and what is known of it. */
export type Operation = {
  readonly __typename?: 'Operation';
  /** When it ended, in UTC; null while it is pending. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** In words, when it failed or when its outcome is not known. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The mutation that was asked for, such as createInvoice. */
  readonly operation: Scalars['String']['output'];
  /** When it was asked for, in UTC. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** How it ended. */
  readonly state: OperationState;
  /** The records it made, changed or deleted, as far as is known. */
  readonly written: ReadonlyArray<WrittenRecord>;
};

/** How a write ended. */
export type OperationState =
  /** It failed, and nothing was done. */
  | 'FAILED'
  /** It is running, or its process died and it is being looked into. */
  | 'PENDING'
  /** Billy or we found fault with its input; nothing was done. */
  | 'REJECTED'
  /** Billy has done it. */
  | 'SUCCEEDED'
  /** It was sent and its answer lost: it may have been done. It is never sent again by itself. */
  | 'UNKNOWN';

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

/** What a new company is to hold. */
export type OrganizationCreateInput = {
  /** First day from which bank lines are fetched. */
  readonly bankSyncStartDate?: InputMaybe<Scalars['Date']['input']>;
  /** The currency the books are kept in, by id; DKK for most Danish companies (basisvaluta). */
  readonly baseCurrencyId: Scalars['ID']['input'];
  /** City of the company's address, as plain text. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** The country the company is registered in, by id; decides which VAT rules apply. */
  readonly countryId: Scalars['ID']['input'];
  /** Expense account for bank fees, by id, unless the payment names another (gebyrkonto). */
  readonly defaultBankFeeAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** Account bills are paid from, by id, unless the bill names another. */
  readonly defaultBillBankAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** The account customers are asked to pay to, by id, unless the invoice names another. */
  readonly defaultInvoiceBankAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** Revenue account for products that name none (omsætningskonto), by id. */
  readonly defaultSalesAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** VAT rules for products that name none, by id. */
  readonly defaultSalesTaxRulesetId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether prices on new invoices are understood with or without VAT. */
  readonly defaultTaxMode?: InputMaybe<TaxMode>;
  /** The company's e-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** How documents are sent by e-mail, unless the contact says otherwise. */
  readonly emailAttachmentDeliveryMode: EmailAttachmentDeliveryMode;
  /** The company's fax number. */
  readonly fax?: InputMaybe<Scalars['String']['input']>;
  /** Last day of the company's first fiscal year, which may be shorter or longer than twelve months. */
  readonly firstFiscalYearEnd: Scalars['Date']['input'];
  /** First day of the company's first fiscal year. */
  readonly firstFiscalYearStart: Scalars['Date']['input'];
  /** Last month of the fiscal year, from 1 to 12; 12 follows the calendar year (regnskabsår). */
  readonly fiscalYearEndMonth: Scalars['Int']['input'];
  /** Whether bills are given voucher numbers (bilagsnumre). */
  readonly hasBillVoucherNo?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the company is registered for VAT (momsregistreret). */
  readonly hasVat?: InputMaybe<Scalars['Boolean']['input']>;
  /** The company's small picture as it was uploaded, by id. */
  readonly iconFileId?: InputMaybe<Scalars['ID']['input']>;
  /** How invoices get their numbers, in Billy's words; sequential is the known one. */
  readonly invoiceNoMode: Scalars['String']['input'];
  /** Language and formats the company uses by default, by id. */
  readonly localeId: Scalars['ID']['input'];
  /** The logo as it was uploaded, by id. */
  readonly logoFileId?: InputMaybe<Scalars['ID']['input']>;
  /** The company's name. */
  readonly name: Scalars['String']['input'];
  /** The number the next approved invoice will get. */
  readonly nextInvoiceNo: Scalars['Int']['input'];
  /** The person who owns the company's account in Billy, by id. */
  readonly ownerUserId: Scalars['ID']['input'];
  /** Days to pay, counted as the mode says. */
  readonly paymentTermsDays: Scalars['Int']['input'];
  /** How due dates are worked out, unless contact or invoice says otherwise (betalingsbetingelser). */
  readonly paymentTermsMode: PaymentTermsMode;
  /** The company's telephone number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** The company's registration number; in Denmark the CVR number. */
  readonly registrationNo?: InputMaybe<Scalars['String']['input']>;
  /** Street and number of the company's address. */
  readonly street?: InputMaybe<Scalars['String']['input']>;
  /**
   * How often VAT is reported, in Billy's words (momsperiode); live answers carry salesTaxPeriod
   * instead.
   */
  readonly vatPeriod: Scalars['String']['input'];
  /** Postal code of the company's address, as plain text (postnummer). */
  readonly zipcode?: InputMaybe<Scalars['String']['input']>;
};

/** An organization at its place in a list. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The organization itself. */
  readonly node: Organization;
};

/** What a mutation of a company answers. */
export type OrganizationPayload = {
  readonly __typename?: 'OrganizationPayload';
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** The company as it is now; null when the write was refused, and after a deletion. */
  readonly organization?: Maybe<Organization>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is to change on a company; what is left out stays, null clears. */
export type OrganizationUpdateInput = {
  /** First day from which bank lines are fetched. */
  readonly bankSyncStartDate?: InputMaybe<Scalars['Date']['input']>;
  /** City of the company's address, as plain text. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** Expense account for bank fees, by id, unless the payment names another (gebyrkonto). */
  readonly defaultBankFeeAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** Account bills are paid from, by id, unless the bill names another. */
  readonly defaultBillBankAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** The account customers are asked to pay to, by id, unless the invoice names another. */
  readonly defaultInvoiceBankAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** Revenue account for products that name none (omsætningskonto), by id. */
  readonly defaultSalesAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** VAT rules for products that name none, by id. */
  readonly defaultSalesTaxRulesetId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether prices on new invoices are understood with or without VAT. */
  readonly defaultTaxMode?: InputMaybe<TaxMode>;
  /** The company's e-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** How documents are sent by e-mail, unless the contact says otherwise. */
  readonly emailAttachmentDeliveryMode?: InputMaybe<EmailAttachmentDeliveryMode>;
  /** The company's fax number. */
  readonly fax?: InputMaybe<Scalars['String']['input']>;
  /** Last day of the company's first fiscal year, which may be shorter or longer than twelve months. */
  readonly firstFiscalYearEnd?: InputMaybe<Scalars['Date']['input']>;
  /** First day of the company's first fiscal year. */
  readonly firstFiscalYearStart?: InputMaybe<Scalars['Date']['input']>;
  /** Last month of the fiscal year, from 1 to 12; 12 follows the calendar year (regnskabsår). */
  readonly fiscalYearEndMonth?: InputMaybe<Scalars['Int']['input']>;
  /** Whether bills are given voucher numbers (bilagsnumre). */
  readonly hasBillVoucherNo?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the company is registered for VAT (momsregistreret). */
  readonly hasVat?: InputMaybe<Scalars['Boolean']['input']>;
  /** The company's small picture as it was uploaded, by id. */
  readonly iconFileId?: InputMaybe<Scalars['ID']['input']>;
  /** How invoices get their numbers, in Billy's words; sequential is the known one. */
  readonly invoiceNoMode?: InputMaybe<Scalars['String']['input']>;
  /** Language and formats the company uses by default, by id. */
  readonly localeId?: InputMaybe<Scalars['ID']['input']>;
  /** The logo as it was uploaded, by id. */
  readonly logoFileId?: InputMaybe<Scalars['ID']['input']>;
  /** The company's name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The number the next approved invoice will get. */
  readonly nextInvoiceNo?: InputMaybe<Scalars['Int']['input']>;
  /** The person who owns the company's account in Billy, by id. */
  readonly ownerUserId?: InputMaybe<Scalars['ID']['input']>;
  /** Days to pay, counted as the mode says. */
  readonly paymentTermsDays?: InputMaybe<Scalars['Int']['input']>;
  /** How due dates are worked out, unless contact or invoice says otherwise (betalingsbetingelser). */
  readonly paymentTermsMode?: InputMaybe<PaymentTermsMode>;
  /** The company's telephone number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** The company's registration number; in Denmark the CVR number. */
  readonly registrationNo?: InputMaybe<Scalars['String']['input']>;
  /** Street and number of the company's address. */
  readonly street?: InputMaybe<Scalars['String']['input']>;
  /**
   * How often VAT is reported, in Billy's words (momsperiode); live answers carry salesTaxPeriod
   * instead.
   */
  readonly vatPeriod?: InputMaybe<Scalars['String']['input']>;
  /** Postal code of the company's address, as plain text (postnummer). */
  readonly zipcode?: InputMaybe<Scalars['String']['input']>;
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

/** The payment of a VAT return. */
export type PaySalesTaxReturnInput = {
  /** Account the money moves on, by id. */
  readonly accountId: Scalars['ID']['input'];
  /** Day the money moves. */
  readonly entryDate: Scalars['Date']['input'];
  /** The return that is paid, by id. */
  readonly salesTaxReturnId: Scalars['ID']['input'];
};

/** A fee on a payment (gebyr). */
export type PaymentFeeInput = {
  /** Expense account it is booked on, by id. */
  readonly accountId: Scalars['ID']['input'];
  /** How much, in the currency of the account the money moved on. */
  readonly amount: Scalars['Decimal']['input'];
};

/** What a payment would settle and post. */
export type PaymentPreview = {
  readonly __typename?: 'PaymentPreview';
  /** What would be posted; debits and credits are equal in the company's currency. */
  readonly postings: ReadonlyArray<PostingPreview>;
  /** Gain in the company's currency that exchange rates leave; a loss is negative (kursdifference). */
  readonly realizedCurrencyDifference: Scalars['Decimal']['output'];
  /** What it would do to each document, in the order they are settled. */
  readonly settlements: ReadonlyArray<PaymentSettlementPreview>;
  /** Debit for money that comes in, credit for money that goes out. */
  readonly side: Side;
  /** Currency of the documents, in which the amounts here are. */
  readonly subjectCurrency?: Maybe<Currency>;
  /** What no document needs, and would stay on the balance of the contact. */
  readonly surplus: Scalars['Decimal']['output'];
};

/** What a payment would do to one document. */
export type PaymentSettlementPreview = {
  readonly __typename?: 'PaymentSettlementPreview';
  /** What would be left of it. */
  readonly balanceAfter: Scalars['Decimal']['output'];
  /** The invoice or bill, as it is now. */
  readonly document: BalanceModifierSubject;
  /** How much of it would be settled. */
  readonly settled: Scalars['Decimal']['output'];
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

/** Which instance looks at a company's lists; one does for all. */
export type PollingLeader =
  /** Another one. */
  | 'ELSEWHERE'
  /** The one that answers. */
  | 'HERE';

/** When Billy's lists are looked at for changes. */
export type PollingMode =
  /** Whether anybody waits to hear of changes or not. */
  | 'ALWAYS'
  /** While somebody waits to hear of changes. */
  | 'INTEREST'
  /** Not at all: what others change in Billy is not told. */
  | 'OFF';

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

/** A posting that an action would make. */
export type PostingPreview = {
  readonly __typename?: 'PostingPreview';
  /** The account it would be on; null when the chart of accounts has none for it. */
  readonly account?: Maybe<Account>;
  /** How much, in the posting's currency; always positive, the side gives the direction. */
  readonly amount: Scalars['Decimal']['output'];
  /** How much, in the company's currency; always positive. */
  readonly baseAmount: Scalars['Decimal']['output'];
  /** Currency of the amount. */
  readonly currency?: Maybe<Currency>;
  /** Debit or credit. */
  readonly side: Side;
  /** Text of the posting, as far as it is known. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** The order of a list of postings. */
export type PostingSort = {
  /** Smallest, earliest or first in the alphabet first, or the other way round. */
  readonly direction: SortDirection;
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

/** What a new product is to hold. */
export type ProductCreateInput = {
  /** Revenue account its sales are booked on (omsætningskonto), by id. */
  readonly accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Text proposed for invoice lines with this product. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Its id in another system, set by whoever made it. Billy takes it without documenting it. */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is put away: kept for old invoices, left out of pick lists. */
  readonly isArchived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name as it stands on invoices. */
  readonly name: Scalars['String']['input'];
  /** Its price in each currency, without VAT. */
  readonly prices?: InputMaybe<ReadonlyArray<ProductPriceInput>>;
  /** The company's own number for it (varenummer); plain text. */
  readonly productNo?: InputMaybe<Scalars['String']['input']>;
  /** Rules that choose the VAT rate when it is sold, by id. */
  readonly salesTaxRulesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The supplier's number for it. */
  readonly suppliersProductNo?: InputMaybe<Scalars['String']['input']>;
  /** Unit it is sold in, such as pieces or hours. Billy takes it without documenting it. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
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

/** What a mutation of a product answers. */
export type ProductPayload = {
  readonly __typename?: 'ProductPayload';
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** The product as it is now; null when the write was refused, and after a deletion. */
  readonly product?: Maybe<Product>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** What a new product price is to hold. */
export type ProductPriceCreateInput = {
  /** Currency of the price, by id. */
  readonly currencyId: Scalars['ID']['input'];
  /** What the price is for, by id. */
  readonly productId: Scalars['ID']['input'];
  /** Price of one unit, without VAT, in its currency. */
  readonly unitPrice: Scalars['Decimal']['input'];
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

/** A product price as part of a product that is written with it. */
export type ProductPriceInput = {
  /** Currency of the price, by id. */
  readonly currencyId: Scalars['ID']['input'];
  /** Price of one unit, without VAT, in its currency. */
  readonly unitPrice: Scalars['Decimal']['input'];
};

/** What a mutation of a product price answers. */
export type ProductPricePayload = {
  readonly __typename?: 'ProductPricePayload';
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** The product price as it is now; null when the write was refused, and after a deletion. */
  readonly productPrice?: Maybe<ProductPrice>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is to change on a product price; what is left out stays, null clears. */
export type ProductPriceUpdateInput = {
  /** Currency of the price, by id. */
  readonly currencyId?: InputMaybe<Scalars['ID']['input']>;
  /** Price of one unit, without VAT, in its currency. */
  readonly unitPrice?: InputMaybe<Scalars['Decimal']['input']>;
};

/** The order of a list of products. */
export type ProductSort = {
  /** Smallest, earliest or first in the alphabet first, or the other way round. */
  readonly direction: SortDirection;
  /** What to put them in order by. */
  readonly key: ProductSortKey;
};

/** What a list of products can be put in order by. */
export type ProductSortKey =
  /** By name. */
  | 'NAME';

/** What is to change on a product; what is left out stays, null clears. */
export type ProductUpdateInput = {
  /** Revenue account its sales are booked on (omsætningskonto), by id. */
  readonly accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Text proposed for invoice lines with this product. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Its id in another system, set by whoever made it. Billy takes it without documenting it. */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is put away: kept for old invoices, left out of pick lists. */
  readonly isArchived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name as it stands on invoices. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The company's own number for it (varenummer); plain text. */
  readonly productNo?: InputMaybe<Scalars['String']['input']>;
  /**
   * Its price in each currency, without VAT. They take the place of all there are: what this list
   * leaves out is deleted.
   */
  readonly replacePrices?: InputMaybe<ReadonlyArray<ProductPriceInput>>;
  /** Rules that choose the VAT rate when it is sold, by id. */
  readonly salesTaxRulesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The supplier's number for it. */
  readonly suppliersProductNo?: InputMaybe<Scalars['String']['input']>;
  /** Unit it is sold in, such as pieces or hours. Billy takes it without documenting it. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
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
  /** Every write of this company and every order of its operators, newest first (revisionsspor). Rows are added and never changed. */
  readonly auditLog: AuditEntryConnection;
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
  /**
   * What has changed, oldest first (ændringer). Kept for 30 days. Ask again with `nextSince` for what has come since: nothing is
   * left out, and a change that was read once stays where it was. A change that is told twice has the same id.
   */
  readonly changes: ChangeConnection;
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
  /** Events of this company that were given up, oldest first: each failed several times, or for a whole day. */
  readonly deadEvents: DeadEventConnection;
  /** Messages to this company's event subscriptions, newest first (leveringslog). They are kept for 30 days. */
  readonly eventDeliveries: EventDeliveryConnection;
  /** One event subscription of this company; null when there is none with that id. */
  readonly eventSubscription?: Maybe<EventSubscription>;
  /** Who is told of this company's changes, oldest first (hændelsesabonnementer); 50 at most. */
  readonly eventSubscriptions: ReadonlyArray<EventSubscription>;
  /** One file by its id; null when the company has none with that id. */
  readonly file?: Maybe<File>;
  /** Uploaded files. */
  readonly files: FileConnection;
  /** How the inbox of this company's events is (indbakke for hændelser). */
  readonly inboxStatus: InboxStatus;
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
  /** A write of this company by the id an error or the audit log gave; null when there is none with that id. */
  readonly operation?: Maybe<Operation>;
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
  /** Files that hang on no document yet (ubehandlede bilag), newest first. */
  readonly receiptInbox: AttachmentConnection;
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
  /**
   * How the poller stands with this company's records (synkroniseringsstatus): Billy tells nobody of changes, so its lists
   * are looked at, for as long as somebody waits to hear of them. Billy is not asked for it.
   */
  readonly syncStatus: SyncStatus;
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
  /**
   * How the way to Billy is at this moment, as this instance sees it (driftsstatus). Nobody is asked for it, so it
   * answers when Billy is down.
   */
  readonly upstreamStatus: UpstreamStatus;
  /** One user by its id; null when the company has none with that id. */
  readonly user?: Maybe<User>;
  /** People who may sign in to the company's books (brugere). */
  readonly users: UserConnection;
  /** One zipcode by its id; null when there is none. */
  readonly zipcode?: Maybe<Zipcode>;
  /** Postal codes of a country (postnumre). */
  readonly zipcodes: ZipcodeConnection;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryAccountArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryAccountGroupArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryAccountGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryAccountNatureArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryAccountNaturesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<AccountSort>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryAttachmentArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<AttachmentSort>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryAuditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryBalanceModifierArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryBalanceModifiersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BalanceModifierFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryBankLineArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryBankLineMatchArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryBankLineMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BankLineMatchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryBankLineSubjectAssociationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryBankLineSubjectAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryBankLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter: BankLineFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryBankPaymentArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryBankPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BankPaymentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryBillArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryBillLineArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryBillLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BillLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryBillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BillFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<BillSort>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  since?: InputMaybe<Scalars['String']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryCitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter: CityFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryCityArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryContactArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryContactBalancePaymentArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryContactBalancePaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryContactBalancePostingArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryContactBalancePostingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryContactPersonArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryContactPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter: ContactPersonFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ContactSort>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryCountryArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryCountryGroupArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryCountryGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryCurrenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryCurrencyArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryDaybookArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryDaybookBalanceAccountArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryDaybookBalanceAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryDaybookTransactionArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryDaybookTransactionLineArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryDaybookTransactionLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryDaybookTransactionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DaybookTransactionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DaybookTransactionSort>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryDaybooksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryDeadEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryEventDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<EventDeliveryState>;
  subscription?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryEventSubscriptionArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryFileArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryFilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryInvoiceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryInvoiceLateFeeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryInvoiceLateFeesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryInvoiceLineArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryInvoiceLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryInvoiceReminderArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryInvoiceReminderAssociationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryInvoiceReminderAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryInvoiceRemindersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InvoiceSort>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryLocaleArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryLocalesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryOperationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryOrganizationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryPostingArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryPostingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PostingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PostingSort>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryProductArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryProductPriceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryProductPricesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductPriceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProductSort>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryReceiptInboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QuerySalesTaxAccountArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QuerySalesTaxAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QuerySalesTaxMetaFieldArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QuerySalesTaxMetaFieldsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QuerySalesTaxPaymentArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QuerySalesTaxPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QuerySalesTaxReturnArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QuerySalesTaxReturnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SalesTaxReturnFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QuerySalesTaxRuleArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QuerySalesTaxRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QuerySalesTaxRulesetArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QuerySalesTaxRulesetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SalesTaxRulesetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryStateArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter: StateFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryTaxRateArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryTaxRateDeductionComponentArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryTaxRateDeductionComponentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryTaxRatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryTransactionArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryTransactionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TransactionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<TransactionSort>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryZipcodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every way into a company's books. What is read belongs to the company that asks, and to no other. The
 * scope holds for every field that names none of its own.
 */
export type QueryZipcodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter: ZipcodeFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** By which number the receiver of an e-invoice is found. */
export type ReceiverIdType =
  /** A company's registration number, which its contact holds (CVR-nummer). */
  | 'CVR'
  /** A public receiver's location number (EAN-nummer). */
  | 'GLN';

/** What was booked for a bank line. */
export type ReconcileBankLineInput = {
  /** Whether the match becomes final; otherwise it stays open. */
  readonly approve: Scalars['Boolean']['input'];
  /** Postings, transactions or documents, besides those that are associated with it already. */
  readonly subjects: ReadonlyArray<BankLineSubjectReference>;
};

/** Money that was paid for invoices or bills, all in one currency. */
export type RegisterPaymentInput = {
  /** Account the money moved on, by id, such as a bank account. */
  readonly accountId: Scalars['ID']['input'];
  /** Whether more may be paid than is owed; the rest stays on the balance of the contact. */
  readonly allowOverpayment: Scalars['Boolean']['input'];
  /** How much money moved on the account, in the account's currency. */
  readonly amount: Scalars['Decimal']['input'];
  /** The bills it pays, by id, in the order they are settled; credit notes among them add to the money. */
  readonly billIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Day the money moved (betalingsdato). */
  readonly entryDate: Scalars['Date']['input'];
  /** What one unit of the documents' currency is worth in the account's; only when they differ. */
  readonly exchangeRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** Fee of the bank or card company: kept back of money that came in, added to money that went out. */
  readonly fee?: InputMaybe<PaymentFeeInput>;
  /** The invoices it pays, by id, in the order they are settled; credit notes among them add to the money. */
  readonly invoiceIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What the registration of a payment answers. */
export type RegisterPaymentPayload = {
  readonly __typename?: 'RegisterPaymentPayload';
  /** The payment as it is now; null in a preview, and when it was refused. */
  readonly bankPayment?: Maybe<BankPayment>;
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** What the payment would do; null when it is no preview. */
  readonly preview?: Maybe<PaymentPreview>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What became of an order to replay events. */
export type ReplayDeadEventsPayload = {
  readonly __typename?: 'ReplayDeadEventsPayload';
  /** Whether the audit log has the order already; it is written there as soon as the database answers. */
  readonly isAudited: Scalars['Boolean']['output'];
  /** Ids of the events that are tried again. */
  readonly replayedIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** What became of an order about many messages. */
export type ReplayEventDeliveriesPayload = {
  readonly __typename?: 'ReplayEventDeliveriesPayload';
  /** How many are sent again. */
  readonly replayed: Scalars['Int']['output'];
  /** What is wrong with the arguments; nothing was done then. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which report an account belongs to. */
export type ReportType =
  /** The balance sheet (balance). */
  | 'BALANCE_SHEET'
  /** The income statement (resultatopgørelse). */
  | 'INCOME_STATEMENT'
  /** A value Billy has begun to use since this schema was written. Refused as an argument. */
  | 'UNKNOWN';

/** How the poller stands with the records of one resource. */
export type ResourceSync = {
  readonly __typename?: 'ResourceSync';
  /** Seconds since then; what has changed before it is known, if it is among the newest, the open, or was swept. */
  readonly ageSeconds?: Maybe<Scalars['Float']['output']>;
  /** Calls to Billy that this list has cost in the last hour; those of children are their parents'. */
  readonly callsInLastHour: Scalars['Int']['output'];
  /** Seconds between two looks at the moment: fewer where more changes, and where somebody listens. */
  readonly intervalSeconds: Scalars['Float']['output'];
  /** When the latest look began, in UTC. */
  readonly lookedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the next look is due, if somebody still waits by then, in UTC. */
  readonly nextAt?: Maybe<Scalars['DateTime']['output']>;
  /** Records there were when all were seen last. */
  readonly records: Scalars['Int']['output'];
  /** Billy's name of the resource, such as invoices. */
  readonly resource: Scalars['String']['output'];
  /** When the latest look began that has seen all of them, in UTC; null before the first. */
  readonly sweptAt?: Maybe<Scalars['DateTime']['output']>;
};

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

/** What a new VAT account is to hold. */
export type SalesTaxAccountCreateInput = {
  /** The account the VAT is collected on (momskonto), by id. */
  readonly accountId: Scalars['ID']['input'];
  /** Place among VAT accounts, smallest first. */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
  /** What VAT it collects, in Billy's words. */
  readonly type: Scalars['String']['input'];
};

/** A sales tax account at its place in a list. */
export type SalesTaxAccountEdge = {
  readonly __typename?: 'SalesTaxAccountEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The sales tax account itself. */
  readonly node: SalesTaxAccount;
};

/** What a mutation of a VAT account answers. */
export type SalesTaxAccountPayload = {
  readonly __typename?: 'SalesTaxAccountPayload';
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The VAT account as it is now; null when the write was refused, and after a deletion. */
  readonly salesTaxAccount?: Maybe<SalesTaxAccount>;
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is to change on a VAT account; what is left out stays, null clears. */
export type SalesTaxAccountUpdateInput = {
  /** The account the VAT is collected on (momskonto), by id. */
  readonly accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Place among VAT accounts, smallest first. */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
  /** What VAT it collects, in Billy's words. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
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

/** What a new VAT report field is to hold. */
export type SalesTaxMetaFieldCreateInput = {
  /** What belongs in it, in words. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Whether it came with Billy rather than being made by the company. */
  readonly isPredefined?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the box. */
  readonly name: Scalars['String']['input'];
  /** Place on the return, smallest first. */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
};

/** A sales tax meta field at its place in a list. */
export type SalesTaxMetaFieldEdge = {
  readonly __typename?: 'SalesTaxMetaFieldEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The sales tax meta field itself. */
  readonly node: SalesTaxMetaField;
};

/** What a mutation of a VAT report field answers. */
export type SalesTaxMetaFieldPayload = {
  readonly __typename?: 'SalesTaxMetaFieldPayload';
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The VAT report field as it is now; null when the write was refused, and after a deletion. */
  readonly salesTaxMetaField?: Maybe<SalesTaxMetaField>;
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is to change on a VAT report field; what is left out stays, null clears. */
export type SalesTaxMetaFieldUpdateInput = {
  /** What belongs in it, in words. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Whether it came with Billy rather than being made by the company. */
  readonly isPredefined?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the box. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Place on the return, smallest first. */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
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

/** What a new VAT payment is to hold. */
export type SalesTaxPaymentCreateInput = {
  /** Account the money moved on, by id. */
  readonly accountId: Scalars['ID']['input'];
  /** Day the money moved. */
  readonly entryDate: Scalars['Date']['input'];
  /** The VAT period it pays, by id. */
  readonly salesTaxReturnId: Scalars['ID']['input'];
};

/** A sales tax payment at its place in a list. */
export type SalesTaxPaymentEdge = {
  readonly __typename?: 'SalesTaxPaymentEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The sales tax payment itself. */
  readonly node: SalesTaxPayment;
};

/** What a mutation of a VAT payment answers. */
export type SalesTaxPaymentPayload = {
  readonly __typename?: 'SalesTaxPaymentPayload';
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The VAT payment as it is now; null when the write was refused, and after a deletion. */
  readonly salesTaxPayment?: Maybe<SalesTaxPayment>;
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is to change on a VAT payment; what is left out stays, null clears. */
export type SalesTaxPaymentUpdateInput = {
  /** True to take the payment back (annullere); this cannot be undone. */
  readonly isVoided?: InputMaybe<Scalars['Boolean']['input']>;
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

/** What a mutation of a VAT return answers. */
export type SalesTaxReturnPayload = {
  readonly __typename?: 'SalesTaxReturnPayload';
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The VAT return as it is now; null when the write was refused, and after a deletion. */
  readonly salesTaxReturn?: Maybe<SalesTaxReturn>;
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is to change on a VAT return; what is left out stays, null clears. */
export type SalesTaxReturnUpdateInput = {
  /** True to settle the period: its postings are then closed (afregne); this cannot be undone. */
  readonly isSettled?: InputMaybe<Scalars['Boolean']['input']>;
  /** The period in words. */
  readonly periodText?: InputMaybe<Scalars['String']['input']>;
  /** Last day to report and pay (angivelsesfrist). */
  readonly reportDeadline?: InputMaybe<Scalars['Date']['input']>;
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

/** What a new VAT rule is to hold. */
export type SalesTaxRuleCreateInput = {
  /** Only customers in this city, by id. Billy takes it without documenting it. */
  readonly cityId?: InputMaybe<Scalars['ID']['input']>;
  /** Only companies, or only private persons. */
  readonly contactType?: InputMaybe<ContactType>;
  /** Only customers in this group of countries, by id, such as the EU. */
  readonly countryGroupId?: InputMaybe<Scalars['ID']['input']>;
  /** Only customers in this country, by id; either this or a group of countries is needed. */
  readonly countryId?: InputMaybe<Scalars['ID']['input']>;
  /** Order in which rules are tried, smallest first. */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
  /** The rule set it belongs to, by id. */
  readonly rulesetId: Scalars['ID']['input'];
  /** Only customers in this state, by id. */
  readonly stateId?: InputMaybe<Scalars['ID']['input']>;
  /** VAT rate it chooses, by id. */
  readonly taxRateId?: InputMaybe<Scalars['ID']['input']>;
};

/** A sales tax rule at its place in a list. */
export type SalesTaxRuleEdge = {
  readonly __typename?: 'SalesTaxRuleEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The sales tax rule itself. */
  readonly node: SalesTaxRule;
};

/** A VAT rule as part of a VAT ruleset that is written with it. */
export type SalesTaxRuleInput = {
  /** Only customers in this city, by id. Billy takes it without documenting it. */
  readonly cityId?: InputMaybe<Scalars['ID']['input']>;
  /** Only companies, or only private persons. */
  readonly contactType?: InputMaybe<ContactType>;
  /** Only customers in this group of countries, by id, such as the EU. */
  readonly countryGroupId?: InputMaybe<Scalars['ID']['input']>;
  /** Only customers in this country, by id; either this or a group of countries is needed. */
  readonly countryId?: InputMaybe<Scalars['ID']['input']>;
  /** Order in which rules are tried, smallest first. */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
  /** Only customers in this state, by id. */
  readonly stateId?: InputMaybe<Scalars['ID']['input']>;
  /** VAT rate it chooses, by id. */
  readonly taxRateId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a mutation of a VAT rule answers. */
export type SalesTaxRulePayload = {
  readonly __typename?: 'SalesTaxRulePayload';
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The VAT rule as it is now; null when the write was refused, and after a deletion. */
  readonly salesTaxRule?: Maybe<SalesTaxRule>;
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is to change on a VAT rule; what is left out stays, null clears. */
export type SalesTaxRuleUpdateInput = {
  /** Only customers in this city, by id. Billy takes it without documenting it. */
  readonly cityId?: InputMaybe<Scalars['ID']['input']>;
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

/** What a new VAT ruleset is to hold. */
export type SalesTaxRulesetCreateInput = {
  /** Short name. */
  readonly abbreviation?: InputMaybe<Scalars['String']['input']>;
  /** When to use it, in words. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** VAT rate when no rule fits, by id. */
  readonly fallbackTaxRateId?: InputMaybe<Scalars['ID']['input']>;
  /** Name of the rule set. */
  readonly name: Scalars['String']['input'];
  /** The rules, the first that fits is taken. */
  readonly rules?: InputMaybe<ReadonlyArray<SalesTaxRuleInput>>;
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

/** What a mutation of a VAT ruleset answers. */
export type SalesTaxRulesetPayload = {
  readonly __typename?: 'SalesTaxRulesetPayload';
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The VAT ruleset as it is now; null when the write was refused, and after a deletion. */
  readonly salesTaxRuleset?: Maybe<SalesTaxRuleset>;
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A mail with an invoice. */
export type SendInvoiceInput = {
  /** Text of the mail. */
  readonly body: Scalars['String']['input'];
  /** Who receives it, by id: a person of the invoice's contact, with an e-mail address. */
  readonly contactPersonId: Scalars['ID']['input'];
  /** User who gets a copy, by id. */
  readonly copyToUserId?: InputMaybe<Scalars['ID']['input']>;
  /** Subject of the mail. */
  readonly subject: Scalars['String']['input'];
};

/** A reminder, and what it costs the customer. */
export type SendInvoiceReminderInput = {
  /** Text of the mail. */
  readonly body: Scalars['String']['input'];
  /** Who receives it, by id: a person of the contact, with an e-mail address. */
  readonly contactPersonId: Scalars['ID']['input'];
  /** User who gets a copy, by id. */
  readonly copyToUserId?: InputMaybe<Scalars['ID']['input']>;
  /** Fee for each invoice, in its currency. */
  readonly flatFee?: InputMaybe<Scalars['Decimal']['input']>;
  /** The invoices it is about, by id: of one contact and in one currency. */
  readonly invoiceIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Whether to send it although the law would not allow it, or an invoice is not overdue. */
  readonly override: Scalars['Boolean']['input'];
  /** Fee for each invoice as a share of what is left to pay, in percent. */
  readonly percentageFee?: InputMaybe<Scalars['Decimal']['input']>;
  /** Whether Billy sends the mail; otherwise only the fees are charged. */
  readonly sendEmail: Scalars['Boolean']['input'];
  /** Subject of the mail. */
  readonly subject: Scalars['String']['input'];
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

/** Documents of one contact, all in one currency, that are settled from its balance. */
export type SettleFromBalanceInput = {
  /** How much of the contact's balance is used, in the documents' currency. */
  readonly amount: Scalars['Decimal']['input'];
  /** The bills, by id, in the order they are settled. */
  readonly billIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Day of the settlement. */
  readonly entryDate: Scalars['Date']['input'];
  /** The invoices, by id, in the order they are settled. */
  readonly invoiceIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

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

/**
 * Every way to be told of changes as they become known. Each field tells the changes of the company that asks, oldest first
 * and each at least once: whoever is cut off goes on with the id of the last change as `since`, and misses none.
 */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** A line of the bank's statement belongs to nothing in the books (uafstemt banklinje). */
  readonly bankLineUnmatched: Change;
  /** A bill is to be paid (regning til betaling). */
  readonly billDue: Change;
  /** Changes of any kind (ændringer). */
  readonly entityChanged: Change;
  /** An invoice or a credit note was approved (godkendt). */
  readonly invoiceApproved: Change;
  /** An invoice was credited (krediteret). */
  readonly invoiceCredited: Change;
  /** The day after an invoice's due date has come and it is not paid (forfalden). */
  readonly invoiceOverdue: Change;
  /** Nothing is owed on an invoice any more (betalt). */
  readonly invoicePaid: Change;
  /** A part of what is owed on an invoice was paid (delvist betalt). */
  readonly invoicePartiallyPaid: Change;
  /** An invoice has left for its receiver (sendt). */
  readonly invoiceSent: Change;
  /** A VAT return is to be filed (momsangivelse). */
  readonly salesTaxReturnDue: Change;
};


/**
 * Every way to be told of changes as they become known. Each field tells the changes of the company that asks, oldest first
 * and each at least once: whoever is cut off goes on with the id of the last change as `since`, and misses none.
 */
export type SubscriptionBankLineUnmatchedArgs = {
  filter?: InputMaybe<ChangeFilter>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  since?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every way to be told of changes as they become known. Each field tells the changes of the company that asks, oldest first
 * and each at least once: whoever is cut off goes on with the id of the last change as `since`, and misses none.
 */
export type SubscriptionBillDueArgs = {
  filter?: InputMaybe<ChangeFilter>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  since?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every way to be told of changes as they become known. Each field tells the changes of the company that asks, oldest first
 * and each at least once: whoever is cut off goes on with the id of the last change as `since`, and misses none.
 */
export type SubscriptionEntityChangedArgs = {
  filter?: InputMaybe<ChangeFilter>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  since?: InputMaybe<Scalars['String']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * Every way to be told of changes as they become known. Each field tells the changes of the company that asks, oldest first
 * and each at least once: whoever is cut off goes on with the id of the last change as `since`, and misses none.
 */
export type SubscriptionInvoiceApprovedArgs = {
  filter?: InputMaybe<ChangeFilter>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  since?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every way to be told of changes as they become known. Each field tells the changes of the company that asks, oldest first
 * and each at least once: whoever is cut off goes on with the id of the last change as `since`, and misses none.
 */
export type SubscriptionInvoiceCreditedArgs = {
  filter?: InputMaybe<ChangeFilter>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  since?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every way to be told of changes as they become known. Each field tells the changes of the company that asks, oldest first
 * and each at least once: whoever is cut off goes on with the id of the last change as `since`, and misses none.
 */
export type SubscriptionInvoiceOverdueArgs = {
  filter?: InputMaybe<ChangeFilter>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  since?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every way to be told of changes as they become known. Each field tells the changes of the company that asks, oldest first
 * and each at least once: whoever is cut off goes on with the id of the last change as `since`, and misses none.
 */
export type SubscriptionInvoicePaidArgs = {
  filter?: InputMaybe<ChangeFilter>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  since?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every way to be told of changes as they become known. Each field tells the changes of the company that asks, oldest first
 * and each at least once: whoever is cut off goes on with the id of the last change as `since`, and misses none.
 */
export type SubscriptionInvoicePartiallyPaidArgs = {
  filter?: InputMaybe<ChangeFilter>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  since?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every way to be told of changes as they become known. Each field tells the changes of the company that asks, oldest first
 * and each at least once: whoever is cut off goes on with the id of the last change as `since`, and misses none.
 */
export type SubscriptionInvoiceSentArgs = {
  filter?: InputMaybe<ChangeFilter>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  since?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every way to be told of changes as they become known. Each field tells the changes of the company that asks, oldest first
 * and each at least once: whoever is cut off goes on with the id of the last change as `since`, and misses none.
 */
export type SubscriptionSalesTaxReturnDueArgs = {
  filter?: InputMaybe<ChangeFilter>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  since?: InputMaybe<Scalars['String']['input']>;
};

/** How often a Billy subscription is paid. */
export type SubscriptionPeriod =
  /** Every month. */
  | 'MONTHLY'
  /** A value Billy has begun to use since this schema was written. Refused as an argument. */
  | 'UNKNOWN'
  /** Every year. */
  | 'YEARLY';

/** How the poller stands with a company. */
export type SyncStatus = {
  readonly __typename?: 'SyncStatus';
  /** When this was so, in UTC. */
  readonly at: Scalars['DateTime']['output'];
  /** Which instance looks at them; null when none does, as when nobody waits. */
  readonly leader?: Maybe<PollingLeader>;
  /** When lists are looked at. */
  readonly mode: PollingMode;
  /** The lists that have been looked at, by name. */
  readonly resources: ReadonlyArray<ResourceSync>;
};

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

/** What a new VAT rate is to hold. */
export type TaxRateCreateInput = {
  /** Short name, as it stands on lines. */
  readonly abbreviation?: InputMaybe<Scalars['String']['input']>;
  /** Whether it can be used on purchases (købsmoms). */
  readonly appliesToPurchases?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it can be used on sales (salgsmoms). */
  readonly appliesToSales?: InputMaybe<Scalars['Boolean']['input']>;
  /** How its VAT is split over VAT accounts. */
  readonly deductionComponents?: InputMaybe<ReadonlyArray<TaxRateDeductionComponentInput>>;
  /** When to use it, in words. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Whether it can be used on new lines. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the rate. */
  readonly name: Scalars['String']['input'];
  /** Box of the VAT return that collects the amounts without VAT, by id. */
  readonly netAmountMetaFieldId?: InputMaybe<Scalars['ID']['input']>;
  /** The rate as a fraction: 0.25 is 25 %. */
  readonly rate: Scalars['Decimal']['input'];
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

/** What a new deduction component is to hold. */
export type TaxRateDeductionComponentCreateInput = {
  /** VAT account it is booked on (momskonto), by id. */
  readonly accountId: Scalars['ID']['input'];
  /** Place among the rate's parts, smallest first. */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
  /** How much of the VAT, as a fraction: 1 is all of it. */
  readonly share: Scalars['Decimal']['input'];
  /** What the share is taken of, in Billy's words. */
  readonly source: Scalars['String']['input'];
  /** The VAT rate it belongs to, by id. */
  readonly taxRateId: Scalars['ID']['input'];
};

/** A tax rate deduction component at its place in a list. */
export type TaxRateDeductionComponentEdge = {
  readonly __typename?: 'TaxRateDeductionComponentEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The tax rate deduction component itself. */
  readonly node: TaxRateDeductionComponent;
};

/** A deduction component as part of a VAT rate that is written with it. */
export type TaxRateDeductionComponentInput = {
  /** VAT account it is booked on (momskonto), by id. */
  readonly accountId: Scalars['ID']['input'];
  /** Place among the rate's parts, smallest first. */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
  /** How much of the VAT, as a fraction: 1 is all of it. */
  readonly share: Scalars['Decimal']['input'];
  /** What the share is taken of, in Billy's words. */
  readonly source: Scalars['String']['input'];
};

/** What a mutation of a deduction component answers. */
export type TaxRateDeductionComponentPayload = {
  readonly __typename?: 'TaxRateDeductionComponentPayload';
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The deduction component as it is now; null when the write was refused, and after a deletion. */
  readonly taxRateDeductionComponent?: Maybe<TaxRateDeductionComponent>;
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is to change on a deduction component; what is left out stays, null clears. */
export type TaxRateDeductionComponentUpdateInput = {
  /** Place among the rate's parts, smallest first. */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
};

/** A tax rate at its place in a list. */
export type TaxRateEdge = {
  readonly __typename?: 'TaxRateEdge';
  /** Its place in this very list; give it back as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The tax rate itself. */
  readonly node: TaxRate;
};

/** What a mutation of a VAT rate answers. */
export type TaxRatePayload = {
  readonly __typename?: 'TaxRatePayload';
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The VAT rate as it is now; null when the write was refused, and after a deletion. */
  readonly taxRate?: Maybe<TaxRate>;
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is to change on a VAT rate; what is left out stays, null clears. */
export type TaxRateUpdateInput = {
  /** Whether it can be used on new lines. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
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
  readonly direction: SortDirection;
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

/** What an upload answers. */
export type UploadFilePayload = {
  readonly __typename?: 'UploadFilePayload';
  /** What ties it to its document, or keeps it in the receipt inbox. */
  readonly attachment?: Maybe<Attachment>;
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** The file as Billy stored it; null when it was refused. */
  readonly file?: Maybe<File>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How often a company may ask Billy. It shrinks when Billy answers 429, and grows back slowly. */
export type UpstreamBudget = {
  readonly __typename?: 'UpstreamBudget';
  /** Calls that could be made at once now. */
  readonly available: Scalars['Float']['output'];
  /** Who waits and who was refused, most urgent first. */
  readonly classes: ReadonlyArray<UpstreamBudgetClass>;
  /** Calls a second when Billy has not complained. */
  readonly fullRatePerSecond: Scalars['Float']['output'];
  /** Until when Billy asked not to be called, in UTC; null when it did not. */
  readonly pausedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Calls a second at the moment. */
  readonly ratePerSecond: Scalars['Float']['output'];
};

/** One class of calls in the budget. */
export type UpstreamBudgetClass = {
  readonly __typename?: 'UpstreamBudgetClass';
  /** Which one it is. */
  readonly priority: CallPriority;
  /** Calls whose turn would have come too late, since this instance started. */
  readonly refused: Scalars['Int']['output'];
  /** Calls that wait for their turn. */
  readonly waiting: Scalars['Int']['output'];
};

/** A call to Billy that failed; never with a token or with what Billy answered. */
export type UpstreamFailure = {
  readonly __typename?: 'UpstreamFailure';
  /** When, in UTC. */
  readonly at: Scalars['DateTime']['output'];
  /** What went wrong, in one word such as timeout. */
  readonly kind: Scalars['String']['output'];
  /** What was asked for, by Billy's name of it. */
  readonly resource: Scalars['String']['output'];
  /** What Billy answered with; null when it did not answer. */
  readonly status?: Maybe<Scalars['Int']['output']>;
  /** How: get, list, create, update, delete or action. */
  readonly verb: Scalars['String']['output'];
};

/** How the way to Billy is. */
export type UpstreamStatus = {
  readonly __typename?: 'UpstreamStatus';
  /** When this was so, in UTC. */
  readonly at: Scalars['DateTime']['output'];
  /** How often this company may ask Billy. */
  readonly budget: UpstreamBudget;
  /** All circuits, the one over the others first. */
  readonly circuits: ReadonlyArray<Circuit>;
  /** The latest failures, newest first, 20 at most: of this company, and of calls that belong to none. */
  readonly lastFailures: ReadonlyArray<UpstreamFailure>;
  /** Since when Billy refuses this company's access token, in UTC; null when it does not. */
  readonly tokenRefusedSince?: Maybe<Scalars['DateTime']['output']>;
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

/** One thing that is wrong with a mutation's arguments, in our eyes or in Billy's. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** The kind of fault, for programs: REQUIRED, INVALID, NOT_FOUND, IMMUTABLE or another word in capitals. */
  readonly code: Scalars['String']['output'];
  /** What was expected and what came, for people. */
  readonly message: Scalars['String']['output'];
  /** Where it lies in the arguments, such as input, lines, 0, unitPrice; empty when nowhere in particular. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** What a mutation of a user answers. */
export type UserPayload = {
  readonly __typename?: 'UserPayload';
  /** Every record Billy has made or changed along with it, itself included. */
  readonly changed: ReadonlyArray<Node>;
  /** Ids of all records that are gone, children included. */
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier request with the same idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The user as it is now; null when the write was refused, and after a deletion. */
  readonly user?: Maybe<User>;
  /** What is wrong with the arguments, all at once; empty when the write was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is to change on a user; what is left out stays, null clears. */
export type UserUpdateInput = {
  /** E-mail address the person signs in with. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Whether Billy's support may look into this person's companies. */
  readonly isSupportAccessAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  /** The person's full name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The person's telephone number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** A record that a write has touched. */
export type WrittenRecord = {
  readonly __typename?: 'WrittenRecord';
  /** Billy's id of the record. */
  readonly id: Scalars['ID']['output'];
  /** The record as it is now; null when it is gone. */
  readonly record?: Maybe<Node>;
  /** Name of its type, such as Invoice. */
  readonly type: Scalars['String']['output'];
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
  AccountCreateInput: AccountCreateInput;
  AccountEdge: ResolverTypeWrapper<Omit<AccountEdge, 'node'> & { node: ResolversTypes['Account'] }>;
  AccountFilter: AccountFilter;
  AccountGroup: ResolverTypeWrapper<BillyRecord>;
  AccountGroupConnection: ResolverTypeWrapper<Omit<AccountGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AccountGroupEdge']>, nodes: ReadonlyArray<ResolversTypes['AccountGroup']> }>;
  AccountGroupCreateInput: AccountGroupCreateInput;
  AccountGroupEdge: ResolverTypeWrapper<Omit<AccountGroupEdge, 'node'> & { node: ResolversTypes['AccountGroup'] }>;
  AccountGroupPayload: ResolverTypeWrapper<Omit<AccountGroupPayload, 'accountGroup' | 'changed'> & { accountGroup?: Maybe<ResolversTypes['AccountGroup']>, changed: ReadonlyArray<ResolversTypes['Node']> }>;
  AccountGroupType: AccountGroupType;
  AccountGroupUpdateInput: AccountGroupUpdateInput;
  AccountNature: ResolverTypeWrapper<BillyRecord>;
  AccountNatureConnection: ResolverTypeWrapper<Omit<AccountNatureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AccountNatureEdge']>, nodes: ReadonlyArray<ResolversTypes['AccountNature']> }>;
  AccountNatureEdge: ResolverTypeWrapper<Omit<AccountNatureEdge, 'node'> & { node: ResolversTypes['AccountNature'] }>;
  AccountPayload: ResolverTypeWrapper<Omit<AccountPayload, 'account' | 'changed'> & { account?: Maybe<ResolversTypes['Account']>, changed: ReadonlyArray<ResolversTypes['Node']> }>;
  AccountSort: AccountSort;
  AccountSortKey: AccountSortKey;
  AccountStatement: ResolverTypeWrapper<Statement>;
  AccountStatementRow: ResolverTypeWrapper<StatementRow>;
  AccountSystemRole: AccountSystemRole;
  AccountUpdateInput: AccountUpdateInput;
  AddLateFeeInput: AddLateFeeInput;
  ApproveBillPayload: ResolverTypeWrapper<Omit<ApproveBillPayload, 'bill' | 'changed' | 'postings'> & { bill?: Maybe<ResolversTypes['Bill']>, changed: ReadonlyArray<ResolversTypes['Node']>, postings?: Maybe<ReadonlyArray<ResolversTypes['PostingPreview']>> }>;
  ApproveInvoicePayload: ResolverTypeWrapper<Omit<ApproveInvoicePayload, 'changed' | 'invoice' | 'postings'> & { changed: ReadonlyArray<ResolversTypes['Node']>, invoice?: Maybe<ResolversTypes['Invoice']>, postings?: Maybe<ReadonlyArray<ResolversTypes['PostingPreview']>> }>;
  Attachment: ResolverTypeWrapper<BillyRecord>;
  AttachmentConnection: ResolverTypeWrapper<Omit<AttachmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AttachmentEdge']>, nodes: ReadonlyArray<ResolversTypes['Attachment']> }>;
  AttachmentCreateInput: AttachmentCreateInput;
  AttachmentEdge: ResolverTypeWrapper<Omit<AttachmentEdge, 'node'> & { node: ResolversTypes['Attachment'] }>;
  AttachmentFilter: AttachmentFilter;
  AttachmentOwner: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AttachmentOwner']>;
  AttachmentOwnerReference: AttachmentOwnerReference;
  AttachmentOwnerType: AttachmentOwnerType;
  AttachmentPayload: ResolverTypeWrapper<Omit<AttachmentPayload, 'attachment' | 'changed'> & { attachment?: Maybe<ResolversTypes['Attachment']>, changed: ReadonlyArray<ResolversTypes['Node']> }>;
  AttachmentSort: AttachmentSort;
  AttachmentSortKey: AttachmentSortKey;
  AttachmentUpdateInput: AttachmentUpdateInput;
  AuditEntry: ResolverTypeWrapper<AuditRow>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AuditEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['AuditEntry']> }>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  BalanceModifier: ResolverTypeWrapper<BillyRecord>;
  BalanceModifierConnection: ResolverTypeWrapper<Omit<BalanceModifierConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BalanceModifierEdge']>, nodes: ReadonlyArray<ResolversTypes['BalanceModifier']> }>;
  BalanceModifierEdge: ResolverTypeWrapper<Omit<BalanceModifierEdge, 'node'> & { node: ResolversTypes['BalanceModifier'] }>;
  BalanceModifierFilter: BalanceModifierFilter;
  BalanceModifierInput: BalanceModifierInput;
  BalanceModifierSource: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BalanceModifierSource']>;
  BalanceModifierSourceReference: BalanceModifierSourceReference;
  BalanceModifierSourceType: BalanceModifierSourceType;
  BalanceModifierSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BalanceModifierSubject']>;
  BalanceModifierSubjectReference: BalanceModifierSubjectReference;
  BalanceModifierSubjectType: BalanceModifierSubjectType;
  BankLine: ResolverTypeWrapper<BillyRecord>;
  BankLineConnection: ResolverTypeWrapper<Omit<BankLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BankLineEdge']>, nodes: ReadonlyArray<ResolversTypes['BankLine']> }>;
  BankLineCreateInput: BankLineCreateInput;
  BankLineEdge: ResolverTypeWrapper<Omit<BankLineEdge, 'node'> & { node: ResolversTypes['BankLine'] }>;
  BankLineFilter: BankLineFilter;
  BankLineMatch: ResolverTypeWrapper<BillyRecord>;
  BankLineMatchConnection: ResolverTypeWrapper<Omit<BankLineMatchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BankLineMatchEdge']>, nodes: ReadonlyArray<ResolversTypes['BankLineMatch']> }>;
  BankLineMatchCreateInput: BankLineMatchCreateInput;
  BankLineMatchEdge: ResolverTypeWrapper<Omit<BankLineMatchEdge, 'node'> & { node: ResolversTypes['BankLineMatch'] }>;
  BankLineMatchFilter: BankLineMatchFilter;
  BankLineMatchPayload: ResolverTypeWrapper<Omit<BankLineMatchPayload, 'bankLineMatch' | 'changed'> & { bankLineMatch?: Maybe<ResolversTypes['BankLineMatch']>, changed: ReadonlyArray<ResolversTypes['Node']> }>;
  BankLineMatchUpdateInput: BankLineMatchUpdateInput;
  BankLineMatchesOfAccountFilter: BankLineMatchesOfAccountFilter;
  BankLinePayload: ResolverTypeWrapper<Omit<BankLinePayload, 'bankLine' | 'changed'> & { bankLine?: Maybe<ResolversTypes['BankLine']>, changed: ReadonlyArray<ResolversTypes['Node']> }>;
  BankLineSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BankLineSubject']>;
  BankLineSubjectAssociation: ResolverTypeWrapper<BillyRecord>;
  BankLineSubjectAssociationConnection: ResolverTypeWrapper<Omit<BankLineSubjectAssociationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BankLineSubjectAssociationEdge']>, nodes: ReadonlyArray<ResolversTypes['BankLineSubjectAssociation']> }>;
  BankLineSubjectAssociationCreateInput: BankLineSubjectAssociationCreateInput;
  BankLineSubjectAssociationEdge: ResolverTypeWrapper<Omit<BankLineSubjectAssociationEdge, 'node'> & { node: ResolversTypes['BankLineSubjectAssociation'] }>;
  BankLineSubjectAssociationPayload: ResolverTypeWrapper<Omit<BankLineSubjectAssociationPayload, 'bankLineSubjectAssociation' | 'changed'> & { bankLineSubjectAssociation?: Maybe<ResolversTypes['BankLineSubjectAssociation']>, changed: ReadonlyArray<ResolversTypes['Node']> }>;
  BankLineSubjectAssociationUpdateInput: BankLineSubjectAssociationUpdateInput;
  BankLineSubjectReference: BankLineSubjectReference;
  BankLineSubjectType: BankLineSubjectType;
  BankLineUpdateInput: BankLineUpdateInput;
  BankLinesOfAccountFilter: BankLinesOfAccountFilter;
  BankPayment: ResolverTypeWrapper<BillyRecord>;
  BankPaymentConnection: ResolverTypeWrapper<Omit<BankPaymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BankPaymentEdge']>, nodes: ReadonlyArray<ResolversTypes['BankPayment']> }>;
  BankPaymentCreateInput: BankPaymentCreateInput;
  BankPaymentEdge: ResolverTypeWrapper<Omit<BankPaymentEdge, 'node'> & { node: ResolversTypes['BankPayment'] }>;
  BankPaymentFilter: BankPaymentFilter;
  BankPaymentPayload: ResolverTypeWrapper<Omit<BankPaymentPayload, 'bankPayment' | 'changed'> & { bankPayment?: Maybe<ResolversTypes['BankPayment']>, changed: ReadonlyArray<ResolversTypes['Node']> }>;
  BankPaymentUpdateInput: BankPaymentUpdateInput;
  Bill: ResolverTypeWrapper<BillyRecord>;
  BillConnection: ResolverTypeWrapper<Omit<BillConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BillEdge']>, nodes: ReadonlyArray<ResolversTypes['Bill']> }>;
  BillCreateInput: BillCreateInput;
  BillEdge: ResolverTypeWrapper<Omit<BillEdge, 'node'> & { node: ResolversTypes['Bill'] }>;
  BillFilter: BillFilter;
  BillLine: ResolverTypeWrapper<BillyRecord>;
  BillLineConnection: ResolverTypeWrapper<Omit<BillLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BillLineEdge']>, nodes: ReadonlyArray<ResolversTypes['BillLine']> }>;
  BillLineCreateInput: BillLineCreateInput;
  BillLineEdge: ResolverTypeWrapper<Omit<BillLineEdge, 'node'> & { node: ResolversTypes['BillLine'] }>;
  BillLineFilter: BillLineFilter;
  BillLineInput: BillLineInput;
  BillLinePayload: ResolverTypeWrapper<Omit<BillLinePayload, 'billLine' | 'changed'> & { billLine?: Maybe<ResolversTypes['BillLine']>, changed: ReadonlyArray<ResolversTypes['Node']> }>;
  BillLineUpdateInput: BillLineUpdateInput;
  BillPayload: ResolverTypeWrapper<Omit<BillPayload, 'bill' | 'changed'> & { bill?: Maybe<ResolversTypes['Bill']>, changed: ReadonlyArray<ResolversTypes['Node']> }>;
  BillSort: BillSort;
  BillSortKey: BillSortKey;
  BillType: BillType;
  BillUpdateInput: BillUpdateInput;
  BillsOfContactFilter: BillsOfContactFilter;
  BillsOfCurrencyFilter: BillsOfCurrencyFilter;
  CallPriority: CallPriority;
  Change: ResolverTypeWrapper<FeedChange>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['Change']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeFilter: ChangeFilter;
  ChangeKind: ChangeKind;
  ChangeSource: ChangeSource;
  Circuit: ResolverTypeWrapper<CircuitStatus>;
  CircuitName: CircuitName;
  CircuitOrder: CircuitOrder;
  CircuitPayload: ResolverTypeWrapper<Omit<CircuitPayload, 'circuit'> & { circuit: ResolversTypes['Circuit'] }>;
  CircuitState: CircuitState;
  City: ResolverTypeWrapper<BillyRecord>;
  CityConnection: ResolverTypeWrapper<Omit<CityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CityEdge']>, nodes: ReadonlyArray<ResolversTypes['City']> }>;
  CityEdge: ResolverTypeWrapper<Omit<CityEdge, 'node'> & { node: ResolversTypes['City'] }>;
  CityFilter: CityFilter;
  Contact: ResolverTypeWrapper<BillyRecord>;
  ContactBalancePayment: ResolverTypeWrapper<BillyRecord>;
  ContactBalancePaymentConnection: ResolverTypeWrapper<Omit<ContactBalancePaymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ContactBalancePaymentEdge']>, nodes: ReadonlyArray<ResolversTypes['ContactBalancePayment']> }>;
  ContactBalancePaymentCreateInput: ContactBalancePaymentCreateInput;
  ContactBalancePaymentEdge: ResolverTypeWrapper<Omit<ContactBalancePaymentEdge, 'node'> & { node: ResolversTypes['ContactBalancePayment'] }>;
  ContactBalancePaymentPayload: ResolverTypeWrapper<Omit<ContactBalancePaymentPayload, 'changed' | 'contactBalancePayment'> & { changed: ReadonlyArray<ResolversTypes['Node']>, contactBalancePayment?: Maybe<ResolversTypes['ContactBalancePayment']> }>;
  ContactBalancePaymentUpdateInput: ContactBalancePaymentUpdateInput;
  ContactBalancePosting: ResolverTypeWrapper<BillyRecord>;
  ContactBalancePostingConnection: ResolverTypeWrapper<Omit<ContactBalancePostingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ContactBalancePostingEdge']>, nodes: ReadonlyArray<ResolversTypes['ContactBalancePosting']> }>;
  ContactBalancePostingEdge: ResolverTypeWrapper<Omit<ContactBalancePostingEdge, 'node'> & { node: ResolversTypes['ContactBalancePosting'] }>;
  ContactBalancePostingOriginator: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ContactBalancePostingOriginator']>;
  ContactConnection: ResolverTypeWrapper<Omit<ContactConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ContactEdge']>, nodes: ReadonlyArray<ResolversTypes['Contact']> }>;
  ContactCreateInput: ContactCreateInput;
  ContactEdge: ResolverTypeWrapper<Omit<ContactEdge, 'node'> & { node: ResolversTypes['Contact'] }>;
  ContactFilter: ContactFilter;
  ContactPayload: ResolverTypeWrapper<Omit<ContactPayload, 'changed' | 'contact'> & { changed: ReadonlyArray<ResolversTypes['Node']>, contact?: Maybe<ResolversTypes['Contact']> }>;
  ContactPerson: ResolverTypeWrapper<BillyRecord>;
  ContactPersonConnection: ResolverTypeWrapper<Omit<ContactPersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ContactPersonEdge']>, nodes: ReadonlyArray<ResolversTypes['ContactPerson']> }>;
  ContactPersonCreateInput: ContactPersonCreateInput;
  ContactPersonEdge: ResolverTypeWrapper<Omit<ContactPersonEdge, 'node'> & { node: ResolversTypes['ContactPerson'] }>;
  ContactPersonFilter: ContactPersonFilter;
  ContactPersonInput: ContactPersonInput;
  ContactPersonPayload: ResolverTypeWrapper<Omit<ContactPersonPayload, 'changed' | 'contactPerson'> & { changed: ReadonlyArray<ResolversTypes['Node']>, contactPerson?: Maybe<ResolversTypes['ContactPerson']> }>;
  ContactPersonUpdateInput: ContactPersonUpdateInput;
  ContactSort: ContactSort;
  ContactSortKey: ContactSortKey;
  ContactType: ContactType;
  ContactUpdateInput: ContactUpdateInput;
  Country: ResolverTypeWrapper<BillyRecord>;
  CountryConnection: ResolverTypeWrapper<Omit<CountryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CountryEdge']>, nodes: ReadonlyArray<ResolversTypes['Country']> }>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  CountryGroup: ResolverTypeWrapper<BillyRecord>;
  CountryGroupConnection: ResolverTypeWrapper<Omit<CountryGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CountryGroupEdge']>, nodes: ReadonlyArray<ResolversTypes['CountryGroup']> }>;
  CountryGroupEdge: ResolverTypeWrapper<Omit<CountryGroupEdge, 'node'> & { node: ResolversTypes['CountryGroup'] }>;
  CreditBillInput: CreditBillInput;
  CreditBillLineInput: CreditBillLineInput;
  CreditInvoiceInput: CreditInvoiceInput;
  CreditInvoiceLineInput: CreditInvoiceLineInput;
  CreditNotesOfInvoiceFilter: CreditNotesOfInvoiceFilter;
  Currency: ResolverTypeWrapper<BillyRecord>;
  CurrencyConnection: ResolverTypeWrapper<Omit<CurrencyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CurrencyEdge']>, nodes: ReadonlyArray<ResolversTypes['Currency']> }>;
  CurrencyEdge: ResolverTypeWrapper<Omit<CurrencyEdge, 'node'> & { node: ResolversTypes['Currency'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Daybook: ResolverTypeWrapper<BillyRecord>;
  DaybookBalanceAccount: ResolverTypeWrapper<BillyRecord>;
  DaybookBalanceAccountConnection: ResolverTypeWrapper<Omit<DaybookBalanceAccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DaybookBalanceAccountEdge']>, nodes: ReadonlyArray<ResolversTypes['DaybookBalanceAccount']> }>;
  DaybookBalanceAccountCreateInput: DaybookBalanceAccountCreateInput;
  DaybookBalanceAccountEdge: ResolverTypeWrapper<Omit<DaybookBalanceAccountEdge, 'node'> & { node: ResolversTypes['DaybookBalanceAccount'] }>;
  DaybookBalanceAccountInput: DaybookBalanceAccountInput;
  DaybookBalanceAccountPayload: ResolverTypeWrapper<Omit<DaybookBalanceAccountPayload, 'changed' | 'daybookBalanceAccount'> & { changed: ReadonlyArray<ResolversTypes['Node']>, daybookBalanceAccount?: Maybe<ResolversTypes['DaybookBalanceAccount']> }>;
  DaybookBalanceAccountUpdateInput: DaybookBalanceAccountUpdateInput;
  DaybookConnection: ResolverTypeWrapper<Omit<DaybookConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DaybookEdge']>, nodes: ReadonlyArray<ResolversTypes['Daybook']> }>;
  DaybookCreateInput: DaybookCreateInput;
  DaybookEdge: ResolverTypeWrapper<Omit<DaybookEdge, 'node'> & { node: ResolversTypes['Daybook'] }>;
  DaybookPayload: ResolverTypeWrapper<Omit<DaybookPayload, 'changed' | 'daybook'> & { changed: ReadonlyArray<ResolversTypes['Node']>, daybook?: Maybe<ResolversTypes['Daybook']> }>;
  DaybookTransaction: ResolverTypeWrapper<BillyRecord>;
  DaybookTransactionConnection: ResolverTypeWrapper<Omit<DaybookTransactionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DaybookTransactionEdge']>, nodes: ReadonlyArray<ResolversTypes['DaybookTransaction']> }>;
  DaybookTransactionCreateInput: DaybookTransactionCreateInput;
  DaybookTransactionEdge: ResolverTypeWrapper<Omit<DaybookTransactionEdge, 'node'> & { node: ResolversTypes['DaybookTransaction'] }>;
  DaybookTransactionFilter: DaybookTransactionFilter;
  DaybookTransactionLine: ResolverTypeWrapper<BillyRecord>;
  DaybookTransactionLineConnection: ResolverTypeWrapper<Omit<DaybookTransactionLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DaybookTransactionLineEdge']>, nodes: ReadonlyArray<ResolversTypes['DaybookTransactionLine']> }>;
  DaybookTransactionLineCreateInput: DaybookTransactionLineCreateInput;
  DaybookTransactionLineEdge: ResolverTypeWrapper<Omit<DaybookTransactionLineEdge, 'node'> & { node: ResolversTypes['DaybookTransactionLine'] }>;
  DaybookTransactionLineInput: DaybookTransactionLineInput;
  DaybookTransactionLinePayload: ResolverTypeWrapper<Omit<DaybookTransactionLinePayload, 'changed' | 'daybookTransactionLine'> & { changed: ReadonlyArray<ResolversTypes['Node']>, daybookTransactionLine?: Maybe<ResolversTypes['DaybookTransactionLine']> }>;
  DaybookTransactionLineUpdateInput: DaybookTransactionLineUpdateInput;
  DaybookTransactionPayload: ResolverTypeWrapper<Omit<DaybookTransactionPayload, 'changed' | 'daybookTransaction'> & { changed: ReadonlyArray<ResolversTypes['Node']>, daybookTransaction?: Maybe<ResolversTypes['DaybookTransaction']> }>;
  DaybookTransactionSort: DaybookTransactionSort;
  DaybookTransactionSortKey: DaybookTransactionSortKey;
  DaybookTransactionUpdateInput: DaybookTransactionUpdateInput;
  DaybookUpdateInput: DaybookUpdateInput;
  DeadEvent: ResolverTypeWrapper<DeadRow>;
  DeadEventConnection: ResolverTypeWrapper<Omit<DeadEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DeadEventEdge']>, nodes: ReadonlyArray<ResolversTypes['DeadEvent']> }>;
  DeadEventEdge: ResolverTypeWrapper<Omit<DeadEventEdge, 'node'> & { node: ResolversTypes['DeadEvent'] }>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeliverInvoiceInput: DeliverInvoiceInput;
  DiscountMode: DiscountMode;
  DocumentState: DocumentState;
  EmailAttachmentDeliveryMode: EmailAttachmentDeliveryMode;
  EventDelivery: ResolverTypeWrapper<Delivery>;
  EventDeliveryConnection: ResolverTypeWrapper<Omit<EventDeliveryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EventDeliveryEdge']>, nodes: ReadonlyArray<ResolversTypes['EventDelivery']> }>;
  EventDeliveryEdge: ResolverTypeWrapper<Omit<EventDeliveryEdge, 'node'> & { node: ResolversTypes['EventDelivery'] }>;
  EventDeliveryPayload: ResolverTypeWrapper<Omit<EventDeliveryPayload, 'eventDelivery'> & { eventDelivery?: Maybe<ResolversTypes['EventDelivery']> }>;
  EventDeliveryState: EventDeliveryState;
  EventSubscription: ResolverTypeWrapper<Subscriber>;
  EventSubscriptionCreateInput: EventSubscriptionCreateInput;
  EventSubscriptionEnd: EventSubscriptionEnd;
  EventSubscriptionPayload: ResolverTypeWrapper<Omit<EventSubscriptionPayload, 'eventSubscription'> & { eventSubscription?: Maybe<ResolversTypes['EventSubscription']> }>;
  EventSubscriptionState: EventSubscriptionState;
  EventSubscriptionUpdateInput: EventSubscriptionUpdateInput;
  FieldCondition: FieldCondition;
  File: ResolverTypeWrapper<BillyRecord>;
  FileConnection: ResolverTypeWrapper<Omit<FileConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FileEdge']>, nodes: ReadonlyArray<ResolversTypes['File']> }>;
  FileEdge: ResolverTypeWrapper<Omit<FileEdge, 'node'> & { node: ResolversTypes['File'] }>;
  InboxStatus: ResolverTypeWrapper<InboxState>;
  Invoice: ResolverTypeWrapper<BillyRecord>;
  InvoiceConnection: ResolverTypeWrapper<Omit<InvoiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InvoiceEdge']>, nodes: ReadonlyArray<ResolversTypes['Invoice']> }>;
  InvoiceCreateInput: InvoiceCreateInput;
  InvoiceEdge: ResolverTypeWrapper<Omit<InvoiceEdge, 'node'> & { node: ResolversTypes['Invoice'] }>;
  InvoiceFilter: InvoiceFilter;
  InvoiceLateFee: ResolverTypeWrapper<BillyRecord>;
  InvoiceLateFeeConnection: ResolverTypeWrapper<Omit<InvoiceLateFeeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InvoiceLateFeeEdge']>, nodes: ReadonlyArray<ResolversTypes['InvoiceLateFee']> }>;
  InvoiceLateFeeCreateInput: InvoiceLateFeeCreateInput;
  InvoiceLateFeeEdge: ResolverTypeWrapper<Omit<InvoiceLateFeeEdge, 'node'> & { node: ResolversTypes['InvoiceLateFee'] }>;
  InvoiceLateFeePayload: ResolverTypeWrapper<Omit<InvoiceLateFeePayload, 'changed' | 'invoiceLateFee'> & { changed: ReadonlyArray<ResolversTypes['Node']>, invoiceLateFee?: Maybe<ResolversTypes['InvoiceLateFee']> }>;
  InvoiceLateFeeUpdateInput: InvoiceLateFeeUpdateInput;
  InvoiceLine: ResolverTypeWrapper<BillyRecord>;
  InvoiceLineConnection: ResolverTypeWrapper<Omit<InvoiceLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InvoiceLineEdge']>, nodes: ReadonlyArray<ResolversTypes['InvoiceLine']> }>;
  InvoiceLineCreateInput: InvoiceLineCreateInput;
  InvoiceLineEdge: ResolverTypeWrapper<Omit<InvoiceLineEdge, 'node'> & { node: ResolversTypes['InvoiceLine'] }>;
  InvoiceLineFilter: InvoiceLineFilter;
  InvoiceLineInput: InvoiceLineInput;
  InvoiceLinePayload: ResolverTypeWrapper<Omit<InvoiceLinePayload, 'changed' | 'invoiceLine'> & { changed: ReadonlyArray<ResolversTypes['Node']>, invoiceLine?: Maybe<ResolversTypes['InvoiceLine']> }>;
  InvoiceLineUpdateInput: InvoiceLineUpdateInput;
  InvoiceLog: ResolverTypeWrapper<DeliveryEvent>;
  InvoiceLogType: InvoiceLogType;
  InvoicePayload: ResolverTypeWrapper<Omit<InvoicePayload, 'changed' | 'invoice'> & { changed: ReadonlyArray<ResolversTypes['Node']>, invoice?: Maybe<ResolversTypes['Invoice']> }>;
  InvoicePaymentMethod: ResolverTypeWrapper<InvoicePaymentMethod>;
  InvoiceReminder: ResolverTypeWrapper<BillyRecord>;
  InvoiceReminderAssociation: ResolverTypeWrapper<BillyRecord>;
  InvoiceReminderAssociationConnection: ResolverTypeWrapper<Omit<InvoiceReminderAssociationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InvoiceReminderAssociationEdge']>, nodes: ReadonlyArray<ResolversTypes['InvoiceReminderAssociation']> }>;
  InvoiceReminderAssociationEdge: ResolverTypeWrapper<Omit<InvoiceReminderAssociationEdge, 'node'> & { node: ResolversTypes['InvoiceReminderAssociation'] }>;
  InvoiceReminderAssociationInput: InvoiceReminderAssociationInput;
  InvoiceReminderAssociationPayload: ResolverTypeWrapper<Omit<InvoiceReminderAssociationPayload, 'changed' | 'invoiceReminderAssociation'> & { changed: ReadonlyArray<ResolversTypes['Node']>, invoiceReminderAssociation?: Maybe<ResolversTypes['InvoiceReminderAssociation']> }>;
  InvoiceReminderConnection: ResolverTypeWrapper<Omit<InvoiceReminderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InvoiceReminderEdge']>, nodes: ReadonlyArray<ResolversTypes['InvoiceReminder']> }>;
  InvoiceReminderCreateInput: InvoiceReminderCreateInput;
  InvoiceReminderEdge: ResolverTypeWrapper<Omit<InvoiceReminderEdge, 'node'> & { node: ResolversTypes['InvoiceReminder'] }>;
  InvoiceReminderPayload: ResolverTypeWrapper<Omit<InvoiceReminderPayload, 'changed' | 'invoiceReminder'> & { changed: ReadonlyArray<ResolversTypes['Node']>, invoiceReminder?: Maybe<ResolversTypes['InvoiceReminder']> }>;
  InvoiceSort: InvoiceSort;
  InvoiceSortKey: InvoiceSortKey;
  InvoiceType: InvoiceType;
  InvoiceUpdateInput: InvoiceUpdateInput;
  InvoicesOfContactFilter: InvoicesOfContactFilter;
  InvoicesOfCurrencyFilter: InvoicesOfCurrencyFilter;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Locale: ResolverTypeWrapper<BillyRecord>;
  LocaleConnection: ResolverTypeWrapper<Omit<LocaleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LocaleEdge']>, nodes: ReadonlyArray<ResolversTypes['Locale']> }>;
  LocaleEdge: ResolverTypeWrapper<Omit<LocaleEdge, 'node'> & { node: ResolversTypes['Locale'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Operation: ResolverTypeWrapper<WriteOperation>;
  OperationState: OperationState;
  Organization: ResolverTypeWrapper<BillyRecord>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversTypes['Organization']> }>;
  OrganizationCreateInput: OrganizationCreateInput;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationPayload: ResolverTypeWrapper<Omit<OrganizationPayload, 'changed' | 'organization'> & { changed: ReadonlyArray<ResolversTypes['Node']>, organization?: Maybe<ResolversTypes['Organization']> }>;
  OrganizationUpdateInput: OrganizationUpdateInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaySalesTaxReturnInput: PaySalesTaxReturnInput;
  PaymentFeeInput: PaymentFeeInput;
  PaymentPreview: ResolverTypeWrapper<Omit<PaymentPreview, 'postings' | 'settlements' | 'subjectCurrency'> & { postings: ReadonlyArray<ResolversTypes['PostingPreview']>, settlements: ReadonlyArray<ResolversTypes['PaymentSettlementPreview']>, subjectCurrency?: Maybe<ResolversTypes['Currency']> }>;
  PaymentSettlementPreview: ResolverTypeWrapper<Omit<PaymentSettlementPreview, 'document'> & { document: ResolversTypes['BalanceModifierSubject'] }>;
  PaymentTermsMode: PaymentTermsMode;
  PollingLeader: PollingLeader;
  PollingMode: PollingMode;
  Posting: ResolverTypeWrapper<BillyRecord>;
  PostingConnection: ResolverTypeWrapper<Omit<PostingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PostingEdge']>, nodes: ReadonlyArray<ResolversTypes['Posting']> }>;
  PostingEdge: ResolverTypeWrapper<Omit<PostingEdge, 'node'> & { node: ResolversTypes['Posting'] }>;
  PostingFilter: PostingFilter;
  PostingPreview: ResolverTypeWrapper<Omit<PostingPreview, 'account' | 'currency'> & { account?: Maybe<ResolversTypes['Account']>, currency?: Maybe<ResolversTypes['Currency']> }>;
  PostingSort: PostingSort;
  PostingSortKey: PostingSortKey;
  PostingsOfAccountFilter: PostingsOfAccountFilter;
  Product: ResolverTypeWrapper<BillyRecord>;
  ProductConnection: ResolverTypeWrapper<Omit<ProductConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProductEdge']>, nodes: ReadonlyArray<ResolversTypes['Product']> }>;
  ProductCreateInput: ProductCreateInput;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductFilter: ProductFilter;
  ProductPayload: ResolverTypeWrapper<Omit<ProductPayload, 'changed' | 'product'> & { changed: ReadonlyArray<ResolversTypes['Node']>, product?: Maybe<ResolversTypes['Product']> }>;
  ProductPrice: ResolverTypeWrapper<BillyRecord>;
  ProductPriceConnection: ResolverTypeWrapper<Omit<ProductPriceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProductPriceEdge']>, nodes: ReadonlyArray<ResolversTypes['ProductPrice']> }>;
  ProductPriceCreateInput: ProductPriceCreateInput;
  ProductPriceEdge: ResolverTypeWrapper<Omit<ProductPriceEdge, 'node'> & { node: ResolversTypes['ProductPrice'] }>;
  ProductPriceFilter: ProductPriceFilter;
  ProductPriceInput: ProductPriceInput;
  ProductPricePayload: ResolverTypeWrapper<Omit<ProductPricePayload, 'changed' | 'productPrice'> & { changed: ReadonlyArray<ResolversTypes['Node']>, productPrice?: Maybe<ResolversTypes['ProductPrice']> }>;
  ProductPriceUpdateInput: ProductPriceUpdateInput;
  ProductSort: ProductSort;
  ProductSortKey: ProductSortKey;
  ProductUpdateInput: ProductUpdateInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceiverIdType: ReceiverIdType;
  ReconcileBankLineInput: ReconcileBankLineInput;
  RegisterPaymentInput: RegisterPaymentInput;
  RegisterPaymentPayload: ResolverTypeWrapper<Omit<RegisterPaymentPayload, 'bankPayment' | 'changed' | 'preview'> & { bankPayment?: Maybe<ResolversTypes['BankPayment']>, changed: ReadonlyArray<ResolversTypes['Node']>, preview?: Maybe<ResolversTypes['PaymentPreview']> }>;
  ReplayDeadEventsPayload: ResolverTypeWrapper<ReplayDeadEventsPayload>;
  ReplayEventDeliveriesPayload: ResolverTypeWrapper<ReplayEventDeliveriesPayload>;
  ReportType: ReportType;
  ResourceSync: ResolverTypeWrapper<ResourceSync>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  SalesTaxAccount: ResolverTypeWrapper<BillyRecord>;
  SalesTaxAccountConnection: ResolverTypeWrapper<Omit<SalesTaxAccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SalesTaxAccountEdge']>, nodes: ReadonlyArray<ResolversTypes['SalesTaxAccount']> }>;
  SalesTaxAccountCreateInput: SalesTaxAccountCreateInput;
  SalesTaxAccountEdge: ResolverTypeWrapper<Omit<SalesTaxAccountEdge, 'node'> & { node: ResolversTypes['SalesTaxAccount'] }>;
  SalesTaxAccountPayload: ResolverTypeWrapper<Omit<SalesTaxAccountPayload, 'changed' | 'salesTaxAccount'> & { changed: ReadonlyArray<ResolversTypes['Node']>, salesTaxAccount?: Maybe<ResolversTypes['SalesTaxAccount']> }>;
  SalesTaxAccountUpdateInput: SalesTaxAccountUpdateInput;
  SalesTaxMetaField: ResolverTypeWrapper<BillyRecord>;
  SalesTaxMetaFieldConnection: ResolverTypeWrapper<Omit<SalesTaxMetaFieldConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SalesTaxMetaFieldEdge']>, nodes: ReadonlyArray<ResolversTypes['SalesTaxMetaField']> }>;
  SalesTaxMetaFieldCreateInput: SalesTaxMetaFieldCreateInput;
  SalesTaxMetaFieldEdge: ResolverTypeWrapper<Omit<SalesTaxMetaFieldEdge, 'node'> & { node: ResolversTypes['SalesTaxMetaField'] }>;
  SalesTaxMetaFieldPayload: ResolverTypeWrapper<Omit<SalesTaxMetaFieldPayload, 'changed' | 'salesTaxMetaField'> & { changed: ReadonlyArray<ResolversTypes['Node']>, salesTaxMetaField?: Maybe<ResolversTypes['SalesTaxMetaField']> }>;
  SalesTaxMetaFieldUpdateInput: SalesTaxMetaFieldUpdateInput;
  SalesTaxPayment: ResolverTypeWrapper<BillyRecord>;
  SalesTaxPaymentConnection: ResolverTypeWrapper<Omit<SalesTaxPaymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SalesTaxPaymentEdge']>, nodes: ReadonlyArray<ResolversTypes['SalesTaxPayment']> }>;
  SalesTaxPaymentCreateInput: SalesTaxPaymentCreateInput;
  SalesTaxPaymentEdge: ResolverTypeWrapper<Omit<SalesTaxPaymentEdge, 'node'> & { node: ResolversTypes['SalesTaxPayment'] }>;
  SalesTaxPaymentPayload: ResolverTypeWrapper<Omit<SalesTaxPaymentPayload, 'changed' | 'salesTaxPayment'> & { changed: ReadonlyArray<ResolversTypes['Node']>, salesTaxPayment?: Maybe<ResolversTypes['SalesTaxPayment']> }>;
  SalesTaxPaymentUpdateInput: SalesTaxPaymentUpdateInput;
  SalesTaxReturn: ResolverTypeWrapper<BillyRecord>;
  SalesTaxReturnConnection: ResolverTypeWrapper<Omit<SalesTaxReturnConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SalesTaxReturnEdge']>, nodes: ReadonlyArray<ResolversTypes['SalesTaxReturn']> }>;
  SalesTaxReturnEdge: ResolverTypeWrapper<Omit<SalesTaxReturnEdge, 'node'> & { node: ResolversTypes['SalesTaxReturn'] }>;
  SalesTaxReturnFilter: SalesTaxReturnFilter;
  SalesTaxReturnPayload: ResolverTypeWrapper<Omit<SalesTaxReturnPayload, 'changed' | 'salesTaxReturn'> & { changed: ReadonlyArray<ResolversTypes['Node']>, salesTaxReturn?: Maybe<ResolversTypes['SalesTaxReturn']> }>;
  SalesTaxReturnUpdateInput: SalesTaxReturnUpdateInput;
  SalesTaxRule: ResolverTypeWrapper<BillyRecord>;
  SalesTaxRuleConnection: ResolverTypeWrapper<Omit<SalesTaxRuleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SalesTaxRuleEdge']>, nodes: ReadonlyArray<ResolversTypes['SalesTaxRule']> }>;
  SalesTaxRuleCreateInput: SalesTaxRuleCreateInput;
  SalesTaxRuleEdge: ResolverTypeWrapper<Omit<SalesTaxRuleEdge, 'node'> & { node: ResolversTypes['SalesTaxRule'] }>;
  SalesTaxRuleInput: SalesTaxRuleInput;
  SalesTaxRulePayload: ResolverTypeWrapper<Omit<SalesTaxRulePayload, 'changed' | 'salesTaxRule'> & { changed: ReadonlyArray<ResolversTypes['Node']>, salesTaxRule?: Maybe<ResolversTypes['SalesTaxRule']> }>;
  SalesTaxRuleUpdateInput: SalesTaxRuleUpdateInput;
  SalesTaxRuleset: ResolverTypeWrapper<BillyRecord>;
  SalesTaxRulesetConnection: ResolverTypeWrapper<Omit<SalesTaxRulesetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SalesTaxRulesetEdge']>, nodes: ReadonlyArray<ResolversTypes['SalesTaxRuleset']> }>;
  SalesTaxRulesetCreateInput: SalesTaxRulesetCreateInput;
  SalesTaxRulesetEdge: ResolverTypeWrapper<Omit<SalesTaxRulesetEdge, 'node'> & { node: ResolversTypes['SalesTaxRuleset'] }>;
  SalesTaxRulesetFilter: SalesTaxRulesetFilter;
  SalesTaxRulesetPayload: ResolverTypeWrapper<Omit<SalesTaxRulesetPayload, 'changed' | 'salesTaxRuleset'> & { changed: ReadonlyArray<ResolversTypes['Node']>, salesTaxRuleset?: Maybe<ResolversTypes['SalesTaxRuleset']> }>;
  SendInvoiceInput: SendInvoiceInput;
  SendInvoiceReminderInput: SendInvoiceReminderInput;
  SentState: SentState;
  SettleFromBalanceInput: SettleFromBalanceInput;
  Side: Side;
  SortDirection: SortDirection;
  State: ResolverTypeWrapper<BillyRecord>;
  StateConnection: ResolverTypeWrapper<Omit<StateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StateEdge']>, nodes: ReadonlyArray<ResolversTypes['State']> }>;
  StateEdge: ResolverTypeWrapper<Omit<StateEdge, 'node'> & { node: ResolversTypes['State'] }>;
  StateFilter: StateFilter;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SubscriptionPeriod: SubscriptionPeriod;
  SyncStatus: ResolverTypeWrapper<SyncStatus>;
  TaxMode: TaxMode;
  TaxRate: ResolverTypeWrapper<BillyRecord>;
  TaxRateConnection: ResolverTypeWrapper<Omit<TaxRateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TaxRateEdge']>, nodes: ReadonlyArray<ResolversTypes['TaxRate']> }>;
  TaxRateCreateInput: TaxRateCreateInput;
  TaxRateDeductionComponent: ResolverTypeWrapper<BillyRecord>;
  TaxRateDeductionComponentConnection: ResolverTypeWrapper<Omit<TaxRateDeductionComponentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TaxRateDeductionComponentEdge']>, nodes: ReadonlyArray<ResolversTypes['TaxRateDeductionComponent']> }>;
  TaxRateDeductionComponentCreateInput: TaxRateDeductionComponentCreateInput;
  TaxRateDeductionComponentEdge: ResolverTypeWrapper<Omit<TaxRateDeductionComponentEdge, 'node'> & { node: ResolversTypes['TaxRateDeductionComponent'] }>;
  TaxRateDeductionComponentInput: TaxRateDeductionComponentInput;
  TaxRateDeductionComponentPayload: ResolverTypeWrapper<Omit<TaxRateDeductionComponentPayload, 'changed' | 'taxRateDeductionComponent'> & { changed: ReadonlyArray<ResolversTypes['Node']>, taxRateDeductionComponent?: Maybe<ResolversTypes['TaxRateDeductionComponent']> }>;
  TaxRateDeductionComponentUpdateInput: TaxRateDeductionComponentUpdateInput;
  TaxRateEdge: ResolverTypeWrapper<Omit<TaxRateEdge, 'node'> & { node: ResolversTypes['TaxRate'] }>;
  TaxRatePayload: ResolverTypeWrapper<Omit<TaxRatePayload, 'changed' | 'taxRate'> & { changed: ReadonlyArray<ResolversTypes['Node']>, taxRate?: Maybe<ResolversTypes['TaxRate']> }>;
  TaxRateUpdateInput: TaxRateUpdateInput;
  Transaction: ResolverTypeWrapper<BillyRecord>;
  TransactionConnection: ResolverTypeWrapper<Omit<TransactionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TransactionEdge']>, nodes: ReadonlyArray<ResolversTypes['Transaction']> }>;
  TransactionEdge: ResolverTypeWrapper<Omit<TransactionEdge, 'node'> & { node: ResolversTypes['Transaction'] }>;
  TransactionFilter: TransactionFilter;
  TransactionOriginator: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransactionOriginator']>;
  TransactionSort: TransactionSort;
  TransactionSortKey: TransactionSortKey;
  TransactionsOfDaybookFilter: TransactionsOfDaybookFilter;
  Upload: ResolverTypeWrapper<Scalars['Upload']['output']>;
  UploadFilePayload: ResolverTypeWrapper<Omit<UploadFilePayload, 'attachment' | 'changed' | 'file'> & { attachment?: Maybe<ResolversTypes['Attachment']>, changed: ReadonlyArray<ResolversTypes['Node']>, file?: Maybe<ResolversTypes['File']> }>;
  UpstreamBudget: ResolverTypeWrapper<BudgetStatus>;
  UpstreamBudgetClass: ResolverTypeWrapper<UpstreamBudgetClass>;
  UpstreamFailure: ResolverTypeWrapper<RecentFailure>;
  UpstreamStatus: ResolverTypeWrapper<Omit<UpstreamStatus, 'budget' | 'circuits' | 'lastFailures'> & { budget: ResolversTypes['UpstreamBudget'], circuits: ReadonlyArray<ResolversTypes['Circuit']>, lastFailures: ReadonlyArray<ResolversTypes['UpstreamFailure']> }>;
  User: ResolverTypeWrapper<BillyRecord>;
  UserConnection: ResolverTypeWrapper<Omit<UserConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UserEdge']>, nodes: ReadonlyArray<ResolversTypes['User']> }>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserPayload: ResolverTypeWrapper<Omit<UserPayload, 'changed' | 'user'> & { changed: ReadonlyArray<ResolversTypes['Node']>, user?: Maybe<ResolversTypes['User']> }>;
  UserUpdateInput: UserUpdateInput;
  WrittenRecord: ResolverTypeWrapper<TouchedRecord>;
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
  AccountCreateInput: AccountCreateInput;
  AccountEdge: Omit<AccountEdge, 'node'> & { node: ResolversParentTypes['Account'] };
  AccountFilter: AccountFilter;
  AccountGroup: BillyRecord;
  AccountGroupConnection: Omit<AccountGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AccountGroupEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AccountGroup']> };
  AccountGroupCreateInput: AccountGroupCreateInput;
  AccountGroupEdge: Omit<AccountGroupEdge, 'node'> & { node: ResolversParentTypes['AccountGroup'] };
  AccountGroupPayload: Omit<AccountGroupPayload, 'accountGroup' | 'changed'> & { accountGroup?: Maybe<ResolversParentTypes['AccountGroup']>, changed: ReadonlyArray<ResolversParentTypes['Node']> };
  AccountGroupUpdateInput: AccountGroupUpdateInput;
  AccountNature: BillyRecord;
  AccountNatureConnection: Omit<AccountNatureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AccountNatureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AccountNature']> };
  AccountNatureEdge: Omit<AccountNatureEdge, 'node'> & { node: ResolversParentTypes['AccountNature'] };
  AccountPayload: Omit<AccountPayload, 'account' | 'changed'> & { account?: Maybe<ResolversParentTypes['Account']>, changed: ReadonlyArray<ResolversParentTypes['Node']> };
  AccountSort: AccountSort;
  AccountStatement: Statement;
  AccountStatementRow: StatementRow;
  AccountUpdateInput: AccountUpdateInput;
  AddLateFeeInput: AddLateFeeInput;
  ApproveBillPayload: Omit<ApproveBillPayload, 'bill' | 'changed' | 'postings'> & { bill?: Maybe<ResolversParentTypes['Bill']>, changed: ReadonlyArray<ResolversParentTypes['Node']>, postings?: Maybe<ReadonlyArray<ResolversParentTypes['PostingPreview']>> };
  ApproveInvoicePayload: Omit<ApproveInvoicePayload, 'changed' | 'invoice' | 'postings'> & { changed: ReadonlyArray<ResolversParentTypes['Node']>, invoice?: Maybe<ResolversParentTypes['Invoice']>, postings?: Maybe<ReadonlyArray<ResolversParentTypes['PostingPreview']>> };
  Attachment: BillyRecord;
  AttachmentConnection: Omit<AttachmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AttachmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Attachment']> };
  AttachmentCreateInput: AttachmentCreateInput;
  AttachmentEdge: Omit<AttachmentEdge, 'node'> & { node: ResolversParentTypes['Attachment'] };
  AttachmentFilter: AttachmentFilter;
  AttachmentOwner: ResolversUnionTypes<ResolversParentTypes>['AttachmentOwner'];
  AttachmentOwnerReference: AttachmentOwnerReference;
  AttachmentPayload: Omit<AttachmentPayload, 'attachment' | 'changed'> & { attachment?: Maybe<ResolversParentTypes['Attachment']>, changed: ReadonlyArray<ResolversParentTypes['Node']> };
  AttachmentSort: AttachmentSort;
  AttachmentUpdateInput: AttachmentUpdateInput;
  AuditEntry: AuditRow;
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AuditEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AuditEntry']> };
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  BalanceModifier: BillyRecord;
  BalanceModifierConnection: Omit<BalanceModifierConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BalanceModifierEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BalanceModifier']> };
  BalanceModifierEdge: Omit<BalanceModifierEdge, 'node'> & { node: ResolversParentTypes['BalanceModifier'] };
  BalanceModifierFilter: BalanceModifierFilter;
  BalanceModifierInput: BalanceModifierInput;
  BalanceModifierSource: ResolversUnionTypes<ResolversParentTypes>['BalanceModifierSource'];
  BalanceModifierSourceReference: BalanceModifierSourceReference;
  BalanceModifierSubject: ResolversUnionTypes<ResolversParentTypes>['BalanceModifierSubject'];
  BalanceModifierSubjectReference: BalanceModifierSubjectReference;
  BankLine: BillyRecord;
  BankLineConnection: Omit<BankLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BankLineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BankLine']> };
  BankLineCreateInput: BankLineCreateInput;
  BankLineEdge: Omit<BankLineEdge, 'node'> & { node: ResolversParentTypes['BankLine'] };
  BankLineFilter: BankLineFilter;
  BankLineMatch: BillyRecord;
  BankLineMatchConnection: Omit<BankLineMatchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BankLineMatchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BankLineMatch']> };
  BankLineMatchCreateInput: BankLineMatchCreateInput;
  BankLineMatchEdge: Omit<BankLineMatchEdge, 'node'> & { node: ResolversParentTypes['BankLineMatch'] };
  BankLineMatchFilter: BankLineMatchFilter;
  BankLineMatchPayload: Omit<BankLineMatchPayload, 'bankLineMatch' | 'changed'> & { bankLineMatch?: Maybe<ResolversParentTypes['BankLineMatch']>, changed: ReadonlyArray<ResolversParentTypes['Node']> };
  BankLineMatchUpdateInput: BankLineMatchUpdateInput;
  BankLineMatchesOfAccountFilter: BankLineMatchesOfAccountFilter;
  BankLinePayload: Omit<BankLinePayload, 'bankLine' | 'changed'> & { bankLine?: Maybe<ResolversParentTypes['BankLine']>, changed: ReadonlyArray<ResolversParentTypes['Node']> };
  BankLineSubject: ResolversUnionTypes<ResolversParentTypes>['BankLineSubject'];
  BankLineSubjectAssociation: BillyRecord;
  BankLineSubjectAssociationConnection: Omit<BankLineSubjectAssociationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BankLineSubjectAssociationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BankLineSubjectAssociation']> };
  BankLineSubjectAssociationCreateInput: BankLineSubjectAssociationCreateInput;
  BankLineSubjectAssociationEdge: Omit<BankLineSubjectAssociationEdge, 'node'> & { node: ResolversParentTypes['BankLineSubjectAssociation'] };
  BankLineSubjectAssociationPayload: Omit<BankLineSubjectAssociationPayload, 'bankLineSubjectAssociation' | 'changed'> & { bankLineSubjectAssociation?: Maybe<ResolversParentTypes['BankLineSubjectAssociation']>, changed: ReadonlyArray<ResolversParentTypes['Node']> };
  BankLineSubjectAssociationUpdateInput: BankLineSubjectAssociationUpdateInput;
  BankLineSubjectReference: BankLineSubjectReference;
  BankLineUpdateInput: BankLineUpdateInput;
  BankLinesOfAccountFilter: BankLinesOfAccountFilter;
  BankPayment: BillyRecord;
  BankPaymentConnection: Omit<BankPaymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BankPaymentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BankPayment']> };
  BankPaymentCreateInput: BankPaymentCreateInput;
  BankPaymentEdge: Omit<BankPaymentEdge, 'node'> & { node: ResolversParentTypes['BankPayment'] };
  BankPaymentFilter: BankPaymentFilter;
  BankPaymentPayload: Omit<BankPaymentPayload, 'bankPayment' | 'changed'> & { bankPayment?: Maybe<ResolversParentTypes['BankPayment']>, changed: ReadonlyArray<ResolversParentTypes['Node']> };
  BankPaymentUpdateInput: BankPaymentUpdateInput;
  Bill: BillyRecord;
  BillConnection: Omit<BillConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BillEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Bill']> };
  BillCreateInput: BillCreateInput;
  BillEdge: Omit<BillEdge, 'node'> & { node: ResolversParentTypes['Bill'] };
  BillFilter: BillFilter;
  BillLine: BillyRecord;
  BillLineConnection: Omit<BillLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BillLineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BillLine']> };
  BillLineCreateInput: BillLineCreateInput;
  BillLineEdge: Omit<BillLineEdge, 'node'> & { node: ResolversParentTypes['BillLine'] };
  BillLineFilter: BillLineFilter;
  BillLineInput: BillLineInput;
  BillLinePayload: Omit<BillLinePayload, 'billLine' | 'changed'> & { billLine?: Maybe<ResolversParentTypes['BillLine']>, changed: ReadonlyArray<ResolversParentTypes['Node']> };
  BillLineUpdateInput: BillLineUpdateInput;
  BillPayload: Omit<BillPayload, 'bill' | 'changed'> & { bill?: Maybe<ResolversParentTypes['Bill']>, changed: ReadonlyArray<ResolversParentTypes['Node']> };
  BillSort: BillSort;
  BillUpdateInput: BillUpdateInput;
  BillsOfContactFilter: BillsOfContactFilter;
  BillsOfCurrencyFilter: BillsOfCurrencyFilter;
  Change: FeedChange;
  ChangeConnection: Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Change']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  ChangeFilter: ChangeFilter;
  Circuit: CircuitStatus;
  CircuitPayload: Omit<CircuitPayload, 'circuit'> & { circuit: ResolversParentTypes['Circuit'] };
  City: BillyRecord;
  CityConnection: Omit<CityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['City']> };
  CityEdge: Omit<CityEdge, 'node'> & { node: ResolversParentTypes['City'] };
  CityFilter: CityFilter;
  Contact: BillyRecord;
  ContactBalancePayment: BillyRecord;
  ContactBalancePaymentConnection: Omit<ContactBalancePaymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ContactBalancePaymentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ContactBalancePayment']> };
  ContactBalancePaymentCreateInput: ContactBalancePaymentCreateInput;
  ContactBalancePaymentEdge: Omit<ContactBalancePaymentEdge, 'node'> & { node: ResolversParentTypes['ContactBalancePayment'] };
  ContactBalancePaymentPayload: Omit<ContactBalancePaymentPayload, 'changed' | 'contactBalancePayment'> & { changed: ReadonlyArray<ResolversParentTypes['Node']>, contactBalancePayment?: Maybe<ResolversParentTypes['ContactBalancePayment']> };
  ContactBalancePaymentUpdateInput: ContactBalancePaymentUpdateInput;
  ContactBalancePosting: BillyRecord;
  ContactBalancePostingConnection: Omit<ContactBalancePostingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ContactBalancePostingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ContactBalancePosting']> };
  ContactBalancePostingEdge: Omit<ContactBalancePostingEdge, 'node'> & { node: ResolversParentTypes['ContactBalancePosting'] };
  ContactBalancePostingOriginator: ResolversUnionTypes<ResolversParentTypes>['ContactBalancePostingOriginator'];
  ContactConnection: Omit<ContactConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ContactEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Contact']> };
  ContactCreateInput: ContactCreateInput;
  ContactEdge: Omit<ContactEdge, 'node'> & { node: ResolversParentTypes['Contact'] };
  ContactFilter: ContactFilter;
  ContactPayload: Omit<ContactPayload, 'changed' | 'contact'> & { changed: ReadonlyArray<ResolversParentTypes['Node']>, contact?: Maybe<ResolversParentTypes['Contact']> };
  ContactPerson: BillyRecord;
  ContactPersonConnection: Omit<ContactPersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ContactPersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ContactPerson']> };
  ContactPersonCreateInput: ContactPersonCreateInput;
  ContactPersonEdge: Omit<ContactPersonEdge, 'node'> & { node: ResolversParentTypes['ContactPerson'] };
  ContactPersonFilter: ContactPersonFilter;
  ContactPersonInput: ContactPersonInput;
  ContactPersonPayload: Omit<ContactPersonPayload, 'changed' | 'contactPerson'> & { changed: ReadonlyArray<ResolversParentTypes['Node']>, contactPerson?: Maybe<ResolversParentTypes['ContactPerson']> };
  ContactPersonUpdateInput: ContactPersonUpdateInput;
  ContactSort: ContactSort;
  ContactUpdateInput: ContactUpdateInput;
  Country: BillyRecord;
  CountryConnection: Omit<CountryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CountryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Country']> };
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  CountryGroup: BillyRecord;
  CountryGroupConnection: Omit<CountryGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CountryGroupEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CountryGroup']> };
  CountryGroupEdge: Omit<CountryGroupEdge, 'node'> & { node: ResolversParentTypes['CountryGroup'] };
  CreditBillInput: CreditBillInput;
  CreditBillLineInput: CreditBillLineInput;
  CreditInvoiceInput: CreditInvoiceInput;
  CreditInvoiceLineInput: CreditInvoiceLineInput;
  CreditNotesOfInvoiceFilter: CreditNotesOfInvoiceFilter;
  Currency: BillyRecord;
  CurrencyConnection: Omit<CurrencyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CurrencyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Currency']> };
  CurrencyEdge: Omit<CurrencyEdge, 'node'> & { node: ResolversParentTypes['Currency'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Daybook: BillyRecord;
  DaybookBalanceAccount: BillyRecord;
  DaybookBalanceAccountConnection: Omit<DaybookBalanceAccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DaybookBalanceAccountEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DaybookBalanceAccount']> };
  DaybookBalanceAccountCreateInput: DaybookBalanceAccountCreateInput;
  DaybookBalanceAccountEdge: Omit<DaybookBalanceAccountEdge, 'node'> & { node: ResolversParentTypes['DaybookBalanceAccount'] };
  DaybookBalanceAccountInput: DaybookBalanceAccountInput;
  DaybookBalanceAccountPayload: Omit<DaybookBalanceAccountPayload, 'changed' | 'daybookBalanceAccount'> & { changed: ReadonlyArray<ResolversParentTypes['Node']>, daybookBalanceAccount?: Maybe<ResolversParentTypes['DaybookBalanceAccount']> };
  DaybookBalanceAccountUpdateInput: DaybookBalanceAccountUpdateInput;
  DaybookConnection: Omit<DaybookConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DaybookEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Daybook']> };
  DaybookCreateInput: DaybookCreateInput;
  DaybookEdge: Omit<DaybookEdge, 'node'> & { node: ResolversParentTypes['Daybook'] };
  DaybookPayload: Omit<DaybookPayload, 'changed' | 'daybook'> & { changed: ReadonlyArray<ResolversParentTypes['Node']>, daybook?: Maybe<ResolversParentTypes['Daybook']> };
  DaybookTransaction: BillyRecord;
  DaybookTransactionConnection: Omit<DaybookTransactionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DaybookTransactionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DaybookTransaction']> };
  DaybookTransactionCreateInput: DaybookTransactionCreateInput;
  DaybookTransactionEdge: Omit<DaybookTransactionEdge, 'node'> & { node: ResolversParentTypes['DaybookTransaction'] };
  DaybookTransactionFilter: DaybookTransactionFilter;
  DaybookTransactionLine: BillyRecord;
  DaybookTransactionLineConnection: Omit<DaybookTransactionLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DaybookTransactionLineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DaybookTransactionLine']> };
  DaybookTransactionLineCreateInput: DaybookTransactionLineCreateInput;
  DaybookTransactionLineEdge: Omit<DaybookTransactionLineEdge, 'node'> & { node: ResolversParentTypes['DaybookTransactionLine'] };
  DaybookTransactionLineInput: DaybookTransactionLineInput;
  DaybookTransactionLinePayload: Omit<DaybookTransactionLinePayload, 'changed' | 'daybookTransactionLine'> & { changed: ReadonlyArray<ResolversParentTypes['Node']>, daybookTransactionLine?: Maybe<ResolversParentTypes['DaybookTransactionLine']> };
  DaybookTransactionLineUpdateInput: DaybookTransactionLineUpdateInput;
  DaybookTransactionPayload: Omit<DaybookTransactionPayload, 'changed' | 'daybookTransaction'> & { changed: ReadonlyArray<ResolversParentTypes['Node']>, daybookTransaction?: Maybe<ResolversParentTypes['DaybookTransaction']> };
  DaybookTransactionSort: DaybookTransactionSort;
  DaybookTransactionUpdateInput: DaybookTransactionUpdateInput;
  DaybookUpdateInput: DaybookUpdateInput;
  DeadEvent: DeadRow;
  DeadEventConnection: Omit<DeadEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DeadEventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DeadEvent']> };
  DeadEventEdge: Omit<DeadEventEdge, 'node'> & { node: ResolversParentTypes['DeadEvent'] };
  Decimal: Scalars['Decimal']['output'];
  DeliverInvoiceInput: DeliverInvoiceInput;
  EventDelivery: Delivery;
  EventDeliveryConnection: Omit<EventDeliveryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EventDeliveryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['EventDelivery']> };
  EventDeliveryEdge: Omit<EventDeliveryEdge, 'node'> & { node: ResolversParentTypes['EventDelivery'] };
  EventDeliveryPayload: Omit<EventDeliveryPayload, 'eventDelivery'> & { eventDelivery?: Maybe<ResolversParentTypes['EventDelivery']> };
  EventSubscription: Subscriber;
  EventSubscriptionCreateInput: EventSubscriptionCreateInput;
  EventSubscriptionPayload: Omit<EventSubscriptionPayload, 'eventSubscription'> & { eventSubscription?: Maybe<ResolversParentTypes['EventSubscription']> };
  EventSubscriptionUpdateInput: EventSubscriptionUpdateInput;
  FieldCondition: FieldCondition;
  File: BillyRecord;
  FileConnection: Omit<FileConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FileEdge']>, nodes: ReadonlyArray<ResolversParentTypes['File']> };
  FileEdge: Omit<FileEdge, 'node'> & { node: ResolversParentTypes['File'] };
  InboxStatus: InboxState;
  Invoice: BillyRecord;
  InvoiceConnection: Omit<InvoiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InvoiceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Invoice']> };
  InvoiceCreateInput: InvoiceCreateInput;
  InvoiceEdge: Omit<InvoiceEdge, 'node'> & { node: ResolversParentTypes['Invoice'] };
  InvoiceFilter: InvoiceFilter;
  InvoiceLateFee: BillyRecord;
  InvoiceLateFeeConnection: Omit<InvoiceLateFeeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InvoiceLateFeeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['InvoiceLateFee']> };
  InvoiceLateFeeCreateInput: InvoiceLateFeeCreateInput;
  InvoiceLateFeeEdge: Omit<InvoiceLateFeeEdge, 'node'> & { node: ResolversParentTypes['InvoiceLateFee'] };
  InvoiceLateFeePayload: Omit<InvoiceLateFeePayload, 'changed' | 'invoiceLateFee'> & { changed: ReadonlyArray<ResolversParentTypes['Node']>, invoiceLateFee?: Maybe<ResolversParentTypes['InvoiceLateFee']> };
  InvoiceLateFeeUpdateInput: InvoiceLateFeeUpdateInput;
  InvoiceLine: BillyRecord;
  InvoiceLineConnection: Omit<InvoiceLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InvoiceLineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['InvoiceLine']> };
  InvoiceLineCreateInput: InvoiceLineCreateInput;
  InvoiceLineEdge: Omit<InvoiceLineEdge, 'node'> & { node: ResolversParentTypes['InvoiceLine'] };
  InvoiceLineFilter: InvoiceLineFilter;
  InvoiceLineInput: InvoiceLineInput;
  InvoiceLinePayload: Omit<InvoiceLinePayload, 'changed' | 'invoiceLine'> & { changed: ReadonlyArray<ResolversParentTypes['Node']>, invoiceLine?: Maybe<ResolversParentTypes['InvoiceLine']> };
  InvoiceLineUpdateInput: InvoiceLineUpdateInput;
  InvoiceLog: DeliveryEvent;
  InvoicePayload: Omit<InvoicePayload, 'changed' | 'invoice'> & { changed: ReadonlyArray<ResolversParentTypes['Node']>, invoice?: Maybe<ResolversParentTypes['Invoice']> };
  InvoicePaymentMethod: InvoicePaymentMethod;
  InvoiceReminder: BillyRecord;
  InvoiceReminderAssociation: BillyRecord;
  InvoiceReminderAssociationConnection: Omit<InvoiceReminderAssociationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InvoiceReminderAssociationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['InvoiceReminderAssociation']> };
  InvoiceReminderAssociationEdge: Omit<InvoiceReminderAssociationEdge, 'node'> & { node: ResolversParentTypes['InvoiceReminderAssociation'] };
  InvoiceReminderAssociationInput: InvoiceReminderAssociationInput;
  InvoiceReminderAssociationPayload: Omit<InvoiceReminderAssociationPayload, 'changed' | 'invoiceReminderAssociation'> & { changed: ReadonlyArray<ResolversParentTypes['Node']>, invoiceReminderAssociation?: Maybe<ResolversParentTypes['InvoiceReminderAssociation']> };
  InvoiceReminderConnection: Omit<InvoiceReminderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InvoiceReminderEdge']>, nodes: ReadonlyArray<ResolversParentTypes['InvoiceReminder']> };
  InvoiceReminderCreateInput: InvoiceReminderCreateInput;
  InvoiceReminderEdge: Omit<InvoiceReminderEdge, 'node'> & { node: ResolversParentTypes['InvoiceReminder'] };
  InvoiceReminderPayload: Omit<InvoiceReminderPayload, 'changed' | 'invoiceReminder'> & { changed: ReadonlyArray<ResolversParentTypes['Node']>, invoiceReminder?: Maybe<ResolversParentTypes['InvoiceReminder']> };
  InvoiceSort: InvoiceSort;
  InvoiceUpdateInput: InvoiceUpdateInput;
  InvoicesOfContactFilter: InvoicesOfContactFilter;
  InvoicesOfCurrencyFilter: InvoicesOfCurrencyFilter;
  JSON: Scalars['JSON']['output'];
  Locale: BillyRecord;
  LocaleConnection: Omit<LocaleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LocaleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Locale']> };
  LocaleEdge: Omit<LocaleEdge, 'node'> & { node: ResolversParentTypes['Locale'] };
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Operation: WriteOperation;
  Organization: BillyRecord;
  OrganizationConnection: Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organization']> };
  OrganizationCreateInput: OrganizationCreateInput;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationPayload: Omit<OrganizationPayload, 'changed' | 'organization'> & { changed: ReadonlyArray<ResolversParentTypes['Node']>, organization?: Maybe<ResolversParentTypes['Organization']> };
  OrganizationUpdateInput: OrganizationUpdateInput;
  PageInfo: PageInfo;
  PaySalesTaxReturnInput: PaySalesTaxReturnInput;
  PaymentFeeInput: PaymentFeeInput;
  PaymentPreview: Omit<PaymentPreview, 'postings' | 'settlements' | 'subjectCurrency'> & { postings: ReadonlyArray<ResolversParentTypes['PostingPreview']>, settlements: ReadonlyArray<ResolversParentTypes['PaymentSettlementPreview']>, subjectCurrency?: Maybe<ResolversParentTypes['Currency']> };
  PaymentSettlementPreview: Omit<PaymentSettlementPreview, 'document'> & { document: ResolversParentTypes['BalanceModifierSubject'] };
  Posting: BillyRecord;
  PostingConnection: Omit<PostingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PostingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Posting']> };
  PostingEdge: Omit<PostingEdge, 'node'> & { node: ResolversParentTypes['Posting'] };
  PostingFilter: PostingFilter;
  PostingPreview: Omit<PostingPreview, 'account' | 'currency'> & { account?: Maybe<ResolversParentTypes['Account']>, currency?: Maybe<ResolversParentTypes['Currency']> };
  PostingSort: PostingSort;
  PostingsOfAccountFilter: PostingsOfAccountFilter;
  Product: BillyRecord;
  ProductConnection: Omit<ProductConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProductEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Product']> };
  ProductCreateInput: ProductCreateInput;
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductFilter: ProductFilter;
  ProductPayload: Omit<ProductPayload, 'changed' | 'product'> & { changed: ReadonlyArray<ResolversParentTypes['Node']>, product?: Maybe<ResolversParentTypes['Product']> };
  ProductPrice: BillyRecord;
  ProductPriceConnection: Omit<ProductPriceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProductPriceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProductPrice']> };
  ProductPriceCreateInput: ProductPriceCreateInput;
  ProductPriceEdge: Omit<ProductPriceEdge, 'node'> & { node: ResolversParentTypes['ProductPrice'] };
  ProductPriceFilter: ProductPriceFilter;
  ProductPriceInput: ProductPriceInput;
  ProductPricePayload: Omit<ProductPricePayload, 'changed' | 'productPrice'> & { changed: ReadonlyArray<ResolversParentTypes['Node']>, productPrice?: Maybe<ResolversParentTypes['ProductPrice']> };
  ProductPriceUpdateInput: ProductPriceUpdateInput;
  ProductSort: ProductSort;
  ProductUpdateInput: ProductUpdateInput;
  Query: Record<PropertyKey, never>;
  ReconcileBankLineInput: ReconcileBankLineInput;
  RegisterPaymentInput: RegisterPaymentInput;
  RegisterPaymentPayload: Omit<RegisterPaymentPayload, 'bankPayment' | 'changed' | 'preview'> & { bankPayment?: Maybe<ResolversParentTypes['BankPayment']>, changed: ReadonlyArray<ResolversParentTypes['Node']>, preview?: Maybe<ResolversParentTypes['PaymentPreview']> };
  ReplayDeadEventsPayload: ReplayDeadEventsPayload;
  ReplayEventDeliveriesPayload: ReplayEventDeliveriesPayload;
  ResourceSync: ResourceSync;
  Float: Scalars['Float']['output'];
  SalesTaxAccount: BillyRecord;
  SalesTaxAccountConnection: Omit<SalesTaxAccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SalesTaxAccountEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SalesTaxAccount']> };
  SalesTaxAccountCreateInput: SalesTaxAccountCreateInput;
  SalesTaxAccountEdge: Omit<SalesTaxAccountEdge, 'node'> & { node: ResolversParentTypes['SalesTaxAccount'] };
  SalesTaxAccountPayload: Omit<SalesTaxAccountPayload, 'changed' | 'salesTaxAccount'> & { changed: ReadonlyArray<ResolversParentTypes['Node']>, salesTaxAccount?: Maybe<ResolversParentTypes['SalesTaxAccount']> };
  SalesTaxAccountUpdateInput: SalesTaxAccountUpdateInput;
  SalesTaxMetaField: BillyRecord;
  SalesTaxMetaFieldConnection: Omit<SalesTaxMetaFieldConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SalesTaxMetaFieldEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SalesTaxMetaField']> };
  SalesTaxMetaFieldCreateInput: SalesTaxMetaFieldCreateInput;
  SalesTaxMetaFieldEdge: Omit<SalesTaxMetaFieldEdge, 'node'> & { node: ResolversParentTypes['SalesTaxMetaField'] };
  SalesTaxMetaFieldPayload: Omit<SalesTaxMetaFieldPayload, 'changed' | 'salesTaxMetaField'> & { changed: ReadonlyArray<ResolversParentTypes['Node']>, salesTaxMetaField?: Maybe<ResolversParentTypes['SalesTaxMetaField']> };
  SalesTaxMetaFieldUpdateInput: SalesTaxMetaFieldUpdateInput;
  SalesTaxPayment: BillyRecord;
  SalesTaxPaymentConnection: Omit<SalesTaxPaymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SalesTaxPaymentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SalesTaxPayment']> };
  SalesTaxPaymentCreateInput: SalesTaxPaymentCreateInput;
  SalesTaxPaymentEdge: Omit<SalesTaxPaymentEdge, 'node'> & { node: ResolversParentTypes['SalesTaxPayment'] };
  SalesTaxPaymentPayload: Omit<SalesTaxPaymentPayload, 'changed' | 'salesTaxPayment'> & { changed: ReadonlyArray<ResolversParentTypes['Node']>, salesTaxPayment?: Maybe<ResolversParentTypes['SalesTaxPayment']> };
  SalesTaxPaymentUpdateInput: SalesTaxPaymentUpdateInput;
  SalesTaxReturn: BillyRecord;
  SalesTaxReturnConnection: Omit<SalesTaxReturnConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SalesTaxReturnEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SalesTaxReturn']> };
  SalesTaxReturnEdge: Omit<SalesTaxReturnEdge, 'node'> & { node: ResolversParentTypes['SalesTaxReturn'] };
  SalesTaxReturnFilter: SalesTaxReturnFilter;
  SalesTaxReturnPayload: Omit<SalesTaxReturnPayload, 'changed' | 'salesTaxReturn'> & { changed: ReadonlyArray<ResolversParentTypes['Node']>, salesTaxReturn?: Maybe<ResolversParentTypes['SalesTaxReturn']> };
  SalesTaxReturnUpdateInput: SalesTaxReturnUpdateInput;
  SalesTaxRule: BillyRecord;
  SalesTaxRuleConnection: Omit<SalesTaxRuleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SalesTaxRuleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SalesTaxRule']> };
  SalesTaxRuleCreateInput: SalesTaxRuleCreateInput;
  SalesTaxRuleEdge: Omit<SalesTaxRuleEdge, 'node'> & { node: ResolversParentTypes['SalesTaxRule'] };
  SalesTaxRuleInput: SalesTaxRuleInput;
  SalesTaxRulePayload: Omit<SalesTaxRulePayload, 'changed' | 'salesTaxRule'> & { changed: ReadonlyArray<ResolversParentTypes['Node']>, salesTaxRule?: Maybe<ResolversParentTypes['SalesTaxRule']> };
  SalesTaxRuleUpdateInput: SalesTaxRuleUpdateInput;
  SalesTaxRuleset: BillyRecord;
  SalesTaxRulesetConnection: Omit<SalesTaxRulesetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SalesTaxRulesetEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SalesTaxRuleset']> };
  SalesTaxRulesetCreateInput: SalesTaxRulesetCreateInput;
  SalesTaxRulesetEdge: Omit<SalesTaxRulesetEdge, 'node'> & { node: ResolversParentTypes['SalesTaxRuleset'] };
  SalesTaxRulesetFilter: SalesTaxRulesetFilter;
  SalesTaxRulesetPayload: Omit<SalesTaxRulesetPayload, 'changed' | 'salesTaxRuleset'> & { changed: ReadonlyArray<ResolversParentTypes['Node']>, salesTaxRuleset?: Maybe<ResolversParentTypes['SalesTaxRuleset']> };
  SendInvoiceInput: SendInvoiceInput;
  SendInvoiceReminderInput: SendInvoiceReminderInput;
  SettleFromBalanceInput: SettleFromBalanceInput;
  State: BillyRecord;
  StateConnection: Omit<StateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StateEdge']>, nodes: ReadonlyArray<ResolversParentTypes['State']> };
  StateEdge: Omit<StateEdge, 'node'> & { node: ResolversParentTypes['State'] };
  StateFilter: StateFilter;
  Subscription: Record<PropertyKey, never>;
  SyncStatus: SyncStatus;
  TaxRate: BillyRecord;
  TaxRateConnection: Omit<TaxRateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TaxRateEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TaxRate']> };
  TaxRateCreateInput: TaxRateCreateInput;
  TaxRateDeductionComponent: BillyRecord;
  TaxRateDeductionComponentConnection: Omit<TaxRateDeductionComponentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TaxRateDeductionComponentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TaxRateDeductionComponent']> };
  TaxRateDeductionComponentCreateInput: TaxRateDeductionComponentCreateInput;
  TaxRateDeductionComponentEdge: Omit<TaxRateDeductionComponentEdge, 'node'> & { node: ResolversParentTypes['TaxRateDeductionComponent'] };
  TaxRateDeductionComponentInput: TaxRateDeductionComponentInput;
  TaxRateDeductionComponentPayload: Omit<TaxRateDeductionComponentPayload, 'changed' | 'taxRateDeductionComponent'> & { changed: ReadonlyArray<ResolversParentTypes['Node']>, taxRateDeductionComponent?: Maybe<ResolversParentTypes['TaxRateDeductionComponent']> };
  TaxRateDeductionComponentUpdateInput: TaxRateDeductionComponentUpdateInput;
  TaxRateEdge: Omit<TaxRateEdge, 'node'> & { node: ResolversParentTypes['TaxRate'] };
  TaxRatePayload: Omit<TaxRatePayload, 'changed' | 'taxRate'> & { changed: ReadonlyArray<ResolversParentTypes['Node']>, taxRate?: Maybe<ResolversParentTypes['TaxRate']> };
  TaxRateUpdateInput: TaxRateUpdateInput;
  Transaction: BillyRecord;
  TransactionConnection: Omit<TransactionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TransactionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Transaction']> };
  TransactionEdge: Omit<TransactionEdge, 'node'> & { node: ResolversParentTypes['Transaction'] };
  TransactionFilter: TransactionFilter;
  TransactionOriginator: ResolversUnionTypes<ResolversParentTypes>['TransactionOriginator'];
  TransactionSort: TransactionSort;
  TransactionsOfDaybookFilter: TransactionsOfDaybookFilter;
  Upload: Scalars['Upload']['output'];
  UploadFilePayload: Omit<UploadFilePayload, 'attachment' | 'changed' | 'file'> & { attachment?: Maybe<ResolversParentTypes['Attachment']>, changed: ReadonlyArray<ResolversParentTypes['Node']>, file?: Maybe<ResolversParentTypes['File']> };
  UpstreamBudget: BudgetStatus;
  UpstreamBudgetClass: UpstreamBudgetClass;
  UpstreamFailure: RecentFailure;
  UpstreamStatus: Omit<UpstreamStatus, 'budget' | 'circuits' | 'lastFailures'> & { budget: ResolversParentTypes['UpstreamBudget'], circuits: ReadonlyArray<ResolversParentTypes['Circuit']>, lastFailures: ReadonlyArray<ResolversParentTypes['UpstreamFailure']> };
  User: BillyRecord;
  UserConnection: Omit<UserConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UserEdge']>, nodes: ReadonlyArray<ResolversParentTypes['User']> };
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserError: UserError;
  UserPayload: Omit<UserPayload, 'changed' | 'user'> & { changed: ReadonlyArray<ResolversParentTypes['Node']>, user?: Maybe<ResolversParentTypes['User']> };
  UserUpdateInput: UserUpdateInput;
  WrittenRecord: TouchedRecord;
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

export type AccountGroupPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccountGroupPayload'] = ResolversParentTypes['AccountGroupPayload']> = {
  accountGroup?: Resolver<Maybe<ResolversTypes['AccountGroup']>, ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type AccountPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AccountPayload'] = ResolversParentTypes['AccountPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type ApproveBillPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ApproveBillPayload'] = ResolversParentTypes['ApproveBillPayload']> = {
  bill?: Resolver<Maybe<ResolversTypes['Bill']>, ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  postings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PostingPreview']>>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApproveInvoicePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ApproveInvoicePayload'] = ResolversParentTypes['ApproveInvoicePayload']> = {
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  postings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PostingPreview']>>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type AttachmentPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AttachmentPayload'] = ResolversParentTypes['AttachmentPayload']> = {
  attachment?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  after?: Resolver<ReadonlyArray<ResolversTypes['JSON']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['JSON']>, ParentType, ContextType>;
  correlationId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  input?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['OperationState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
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

export type BankLineMatchPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BankLineMatchPayload'] = ResolversParentTypes['BankLineMatchPayload']> = {
  bankLineMatch?: Resolver<Maybe<ResolversTypes['BankLineMatch']>, ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BankLinePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BankLinePayload'] = ResolversParentTypes['BankLinePayload']> = {
  bankLine?: Resolver<Maybe<ResolversTypes['BankLine']>, ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type BankLineSubjectAssociationPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BankLineSubjectAssociationPayload'] = ResolversParentTypes['BankLineSubjectAssociationPayload']> = {
  bankLineSubjectAssociation?: Resolver<Maybe<ResolversTypes['BankLineSubjectAssociation']>, ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type BankPaymentPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BankPaymentPayload'] = ResolversParentTypes['BankPaymentPayload']> = {
  bankPayment?: Resolver<Maybe<ResolversTypes['BankPayment']>, ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type BillLinePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BillLinePayload'] = ResolversParentTypes['BillLinePayload']> = {
  billLine?: Resolver<Maybe<ResolversTypes['BillLine']>, ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BillPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BillPayload'] = ResolversParentTypes['BillPayload']> = {
  bill?: Resolver<Maybe<ResolversTypes['Bill']>, ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  changedFields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entityType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ChangeSource'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextSince?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type CircuitResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Circuit'] = ResolversParentTypes['Circuit']> = {
  calls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['CircuitName'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['CircuitOrder'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CircuitState'], ParentType, ContextType>;
};

export type CircuitPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CircuitPayload'] = ResolversParentTypes['CircuitPayload']> = {
  circuit?: Resolver<ResolversTypes['Circuit'], ParentType, ContextType>;
  isAudited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type ContactBalancePaymentPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ContactBalancePaymentPayload'] = ResolversParentTypes['ContactBalancePaymentPayload']> = {
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  contactBalancePayment?: Resolver<Maybe<ResolversTypes['ContactBalancePayment']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type ContactPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ContactPayload'] = ResolversParentTypes['ContactPayload']> = {
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type ContactPersonPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ContactPersonPayload'] = ResolversParentTypes['ContactPersonPayload']> = {
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  contactPerson?: Resolver<Maybe<ResolversTypes['ContactPerson']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type DaybookBalanceAccountPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DaybookBalanceAccountPayload'] = ResolversParentTypes['DaybookBalanceAccountPayload']> = {
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  daybookBalanceAccount?: Resolver<Maybe<ResolversTypes['DaybookBalanceAccount']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type DaybookPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DaybookPayload'] = ResolversParentTypes['DaybookPayload']> = {
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  daybook?: Resolver<Maybe<ResolversTypes['Daybook']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type DaybookTransactionLinePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DaybookTransactionLinePayload'] = ResolversParentTypes['DaybookTransactionLinePayload']> = {
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  daybookTransactionLine?: Resolver<Maybe<ResolversTypes['DaybookTransactionLine']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DaybookTransactionPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DaybookTransactionPayload'] = ResolversParentTypes['DaybookTransactionPayload']> = {
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  daybookTransaction?: Resolver<Maybe<ResolversTypes['DaybookTransaction']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeadEventResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DeadEvent'] = ResolversParentTypes['DeadEvent']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  diedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  error?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeadEventConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DeadEventConnection'] = ResolversParentTypes['DeadEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeadEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DeadEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeadEventEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DeadEventEdge'] = ResolversParentTypes['DeadEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeadEvent'], ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type EventDeliveryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EventDelivery'] = ResolversParentTypes['EventDelivery']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastFailure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastResponse?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastStatus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EventDeliveryState'], ParentType, ContextType>;
  subscriptionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventDeliveryConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EventDeliveryConnection'] = ResolversParentTypes['EventDeliveryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventDeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EventDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventDeliveryEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EventDeliveryEdge'] = ResolversParentTypes['EventDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EventDelivery'], ParentType, ContextType>;
};

export type EventDeliveryPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EventDeliveryPayload'] = ResolversParentTypes['EventDeliveryPayload']> = {
  eventDelivery?: Resolver<Maybe<ResolversTypes['EventDelivery']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EventSubscriptionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EventSubscription'] = ResolversParentTypes['EventSubscription']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disabledBecause?: Resolver<Maybe<ResolversTypes['EventSubscriptionEnd']>, ParentType, ContextType>;
  failingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  filter?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  oldSecretValidUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  payload?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payloadFault?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EventSubscriptionState'], ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventSubscriptionPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EventSubscriptionPayload'] = ResolversParentTypes['EventSubscriptionPayload']> = {
  eventSubscription?: Resolver<Maybe<ResolversTypes['EventSubscription']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

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

export type InboxStatusResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InboxStatus'] = ResolversParentTypes['InboxStatus']> = {
  dead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  latestReceivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  oldestReceivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type InvoiceLateFeePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InvoiceLateFeePayload'] = ResolversParentTypes['InvoiceLateFeePayload']> = {
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  invoiceLateFee?: Resolver<Maybe<ResolversTypes['InvoiceLateFee']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type InvoiceLinePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InvoiceLinePayload'] = ResolversParentTypes['InvoiceLinePayload']> = {
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  invoiceLine?: Resolver<Maybe<ResolversTypes['InvoiceLine']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvoiceLogResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InvoiceLog'] = ResolversParentTypes['InvoiceLog']> = {
  eventTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messageKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['InvoiceLogType']>, ParentType, ContextType>;
};

export type InvoicePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InvoicePayload'] = ResolversParentTypes['InvoicePayload']> = {
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type InvoiceReminderAssociationPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InvoiceReminderAssociationPayload'] = ResolversParentTypes['InvoiceReminderAssociationPayload']> = {
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  invoiceReminderAssociation?: Resolver<Maybe<ResolversTypes['InvoiceReminderAssociation']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type InvoiceReminderPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InvoiceReminderPayload'] = ResolversParentTypes['InvoiceReminderPayload']> = {
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  invoiceReminder?: Resolver<Maybe<ResolversTypes['InvoiceReminder']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

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

export type MutationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addLateFee?: Resolver<Maybe<ResolversTypes['InvoiceLateFeePayload']>, ParentType, ContextType, RequireFields<MutationAddLateFeeArgs, 'input' | 'invoiceId' | 'override'>>;
  approveBill?: Resolver<Maybe<ResolversTypes['ApproveBillPayload']>, ParentType, ContextType, RequireFields<MutationApproveBillArgs, 'id' | 'preview'>>;
  approveDaybookTransaction?: Resolver<Maybe<ResolversTypes['DaybookTransactionPayload']>, ParentType, ContextType, RequireFields<MutationApproveDaybookTransactionArgs, 'id'>>;
  approveInvoice?: Resolver<Maybe<ResolversTypes['ApproveInvoicePayload']>, ParentType, ContextType, RequireFields<MutationApproveInvoiceArgs, 'id' | 'preview'>>;
  attachFile?: Resolver<Maybe<ResolversTypes['AttachmentPayload']>, ParentType, ContextType, RequireFields<MutationAttachFileArgs, 'fileId' | 'to'>>;
  closeCircuit?: Resolver<ResolversTypes['CircuitPayload'], ParentType, ContextType, RequireFields<MutationCloseCircuitArgs, 'circuit'>>;
  createAccount?: Resolver<Maybe<ResolversTypes['AccountPayload']>, ParentType, ContextType, RequireFields<MutationCreateAccountArgs, 'input' | 'preview'>>;
  createAccountGroup?: Resolver<Maybe<ResolversTypes['AccountGroupPayload']>, ParentType, ContextType, RequireFields<MutationCreateAccountGroupArgs, 'input' | 'preview'>>;
  createAttachment?: Resolver<Maybe<ResolversTypes['AttachmentPayload']>, ParentType, ContextType, RequireFields<MutationCreateAttachmentArgs, 'input' | 'preview'>>;
  createBankLine?: Resolver<Maybe<ResolversTypes['BankLinePayload']>, ParentType, ContextType, RequireFields<MutationCreateBankLineArgs, 'input' | 'preview'>>;
  createBankLineMatch?: Resolver<Maybe<ResolversTypes['BankLineMatchPayload']>, ParentType, ContextType, RequireFields<MutationCreateBankLineMatchArgs, 'input' | 'preview'>>;
  createBankLineSubjectAssociation?: Resolver<Maybe<ResolversTypes['BankLineSubjectAssociationPayload']>, ParentType, ContextType, RequireFields<MutationCreateBankLineSubjectAssociationArgs, 'input' | 'preview'>>;
  createBankPayment?: Resolver<Maybe<ResolversTypes['BankPaymentPayload']>, ParentType, ContextType, RequireFields<MutationCreateBankPaymentArgs, 'input' | 'preview'>>;
  createBill?: Resolver<Maybe<ResolversTypes['BillPayload']>, ParentType, ContextType, RequireFields<MutationCreateBillArgs, 'input' | 'preview'>>;
  createBillLine?: Resolver<Maybe<ResolversTypes['BillLinePayload']>, ParentType, ContextType, RequireFields<MutationCreateBillLineArgs, 'input' | 'preview'>>;
  createContact?: Resolver<Maybe<ResolversTypes['ContactPayload']>, ParentType, ContextType, RequireFields<MutationCreateContactArgs, 'input' | 'preview'>>;
  createContactBalancePayment?: Resolver<Maybe<ResolversTypes['ContactBalancePaymentPayload']>, ParentType, ContextType, RequireFields<MutationCreateContactBalancePaymentArgs, 'input' | 'preview'>>;
  createContactPerson?: Resolver<Maybe<ResolversTypes['ContactPersonPayload']>, ParentType, ContextType, RequireFields<MutationCreateContactPersonArgs, 'input' | 'preview'>>;
  createDaybook?: Resolver<Maybe<ResolversTypes['DaybookPayload']>, ParentType, ContextType, RequireFields<MutationCreateDaybookArgs, 'input' | 'preview'>>;
  createDaybookBalanceAccount?: Resolver<Maybe<ResolversTypes['DaybookBalanceAccountPayload']>, ParentType, ContextType, RequireFields<MutationCreateDaybookBalanceAccountArgs, 'input' | 'preview'>>;
  createDaybookTransaction?: Resolver<Maybe<ResolversTypes['DaybookTransactionPayload']>, ParentType, ContextType, RequireFields<MutationCreateDaybookTransactionArgs, 'input' | 'preview'>>;
  createDaybookTransactionLine?: Resolver<Maybe<ResolversTypes['DaybookTransactionLinePayload']>, ParentType, ContextType, RequireFields<MutationCreateDaybookTransactionLineArgs, 'input' | 'preview'>>;
  createEventSubscription?: Resolver<ResolversTypes['EventSubscriptionPayload'], ParentType, ContextType, RequireFields<MutationCreateEventSubscriptionArgs, 'input'>>;
  createInvoice?: Resolver<Maybe<ResolversTypes['InvoicePayload']>, ParentType, ContextType, RequireFields<MutationCreateInvoiceArgs, 'input' | 'preview'>>;
  createInvoiceLateFee?: Resolver<Maybe<ResolversTypes['InvoiceLateFeePayload']>, ParentType, ContextType, RequireFields<MutationCreateInvoiceLateFeeArgs, 'input' | 'preview'>>;
  createInvoiceLine?: Resolver<Maybe<ResolversTypes['InvoiceLinePayload']>, ParentType, ContextType, RequireFields<MutationCreateInvoiceLineArgs, 'input' | 'preview'>>;
  createInvoiceReminder?: Resolver<Maybe<ResolversTypes['InvoiceReminderPayload']>, ParentType, ContextType, RequireFields<MutationCreateInvoiceReminderArgs, 'input' | 'preview'>>;
  createOrganization?: Resolver<Maybe<ResolversTypes['OrganizationPayload']>, ParentType, ContextType, RequireFields<MutationCreateOrganizationArgs, 'input' | 'preview'>>;
  createProduct?: Resolver<Maybe<ResolversTypes['ProductPayload']>, ParentType, ContextType, RequireFields<MutationCreateProductArgs, 'input' | 'preview'>>;
  createProductPrice?: Resolver<Maybe<ResolversTypes['ProductPricePayload']>, ParentType, ContextType, RequireFields<MutationCreateProductPriceArgs, 'input' | 'preview'>>;
  createSalesTaxAccount?: Resolver<Maybe<ResolversTypes['SalesTaxAccountPayload']>, ParentType, ContextType, RequireFields<MutationCreateSalesTaxAccountArgs, 'input' | 'preview'>>;
  createSalesTaxMetaField?: Resolver<Maybe<ResolversTypes['SalesTaxMetaFieldPayload']>, ParentType, ContextType, RequireFields<MutationCreateSalesTaxMetaFieldArgs, 'input' | 'preview'>>;
  createSalesTaxPayment?: Resolver<Maybe<ResolversTypes['SalesTaxPaymentPayload']>, ParentType, ContextType, RequireFields<MutationCreateSalesTaxPaymentArgs, 'input' | 'preview'>>;
  createSalesTaxRule?: Resolver<Maybe<ResolversTypes['SalesTaxRulePayload']>, ParentType, ContextType, RequireFields<MutationCreateSalesTaxRuleArgs, 'input' | 'preview'>>;
  createSalesTaxRuleset?: Resolver<Maybe<ResolversTypes['SalesTaxRulesetPayload']>, ParentType, ContextType, RequireFields<MutationCreateSalesTaxRulesetArgs, 'input' | 'preview'>>;
  createTaxRate?: Resolver<Maybe<ResolversTypes['TaxRatePayload']>, ParentType, ContextType, RequireFields<MutationCreateTaxRateArgs, 'input' | 'preview'>>;
  createTaxRateDeductionComponent?: Resolver<Maybe<ResolversTypes['TaxRateDeductionComponentPayload']>, ParentType, ContextType, RequireFields<MutationCreateTaxRateDeductionComponentArgs, 'input' | 'preview'>>;
  creditBill?: Resolver<Maybe<ResolversTypes['BillPayload']>, ParentType, ContextType, RequireFields<MutationCreditBillArgs, 'id' | 'input'>>;
  creditInvoice?: Resolver<Maybe<ResolversTypes['InvoicePayload']>, ParentType, ContextType, RequireFields<MutationCreditInvoiceArgs, 'id' | 'input'>>;
  deleteAccount?: Resolver<Maybe<ResolversTypes['AccountPayload']>, ParentType, ContextType, RequireFields<MutationDeleteAccountArgs, 'id' | 'preview'>>;
  deleteAccountGroup?: Resolver<Maybe<ResolversTypes['AccountGroupPayload']>, ParentType, ContextType, RequireFields<MutationDeleteAccountGroupArgs, 'id' | 'preview'>>;
  deleteAttachment?: Resolver<Maybe<ResolversTypes['AttachmentPayload']>, ParentType, ContextType, RequireFields<MutationDeleteAttachmentArgs, 'id' | 'preview'>>;
  deleteBankLine?: Resolver<Maybe<ResolversTypes['BankLinePayload']>, ParentType, ContextType, RequireFields<MutationDeleteBankLineArgs, 'id' | 'preview'>>;
  deleteBankLineMatch?: Resolver<Maybe<ResolversTypes['BankLineMatchPayload']>, ParentType, ContextType, RequireFields<MutationDeleteBankLineMatchArgs, 'id' | 'preview'>>;
  deleteBankLineSubjectAssociation?: Resolver<Maybe<ResolversTypes['BankLineSubjectAssociationPayload']>, ParentType, ContextType, RequireFields<MutationDeleteBankLineSubjectAssociationArgs, 'id' | 'preview'>>;
  deleteBill?: Resolver<Maybe<ResolversTypes['BillPayload']>, ParentType, ContextType, RequireFields<MutationDeleteBillArgs, 'id' | 'preview'>>;
  deleteBillLine?: Resolver<Maybe<ResolversTypes['BillLinePayload']>, ParentType, ContextType, RequireFields<MutationDeleteBillLineArgs, 'id' | 'preview'>>;
  deleteContact?: Resolver<Maybe<ResolversTypes['ContactPayload']>, ParentType, ContextType, RequireFields<MutationDeleteContactArgs, 'id' | 'preview'>>;
  deleteContactPerson?: Resolver<Maybe<ResolversTypes['ContactPersonPayload']>, ParentType, ContextType, RequireFields<MutationDeleteContactPersonArgs, 'id' | 'preview'>>;
  deleteDaybook?: Resolver<Maybe<ResolversTypes['DaybookPayload']>, ParentType, ContextType, RequireFields<MutationDeleteDaybookArgs, 'id' | 'preview'>>;
  deleteDaybookBalanceAccount?: Resolver<Maybe<ResolversTypes['DaybookBalanceAccountPayload']>, ParentType, ContextType, RequireFields<MutationDeleteDaybookBalanceAccountArgs, 'id' | 'preview'>>;
  deleteDaybookTransaction?: Resolver<Maybe<ResolversTypes['DaybookTransactionPayload']>, ParentType, ContextType, RequireFields<MutationDeleteDaybookTransactionArgs, 'id' | 'preview'>>;
  deleteDaybookTransactionLine?: Resolver<Maybe<ResolversTypes['DaybookTransactionLinePayload']>, ParentType, ContextType, RequireFields<MutationDeleteDaybookTransactionLineArgs, 'id' | 'preview'>>;
  deleteEventSubscription?: Resolver<ResolversTypes['EventSubscriptionPayload'], ParentType, ContextType, RequireFields<MutationDeleteEventSubscriptionArgs, 'id'>>;
  deleteInvoice?: Resolver<Maybe<ResolversTypes['InvoicePayload']>, ParentType, ContextType, RequireFields<MutationDeleteInvoiceArgs, 'id' | 'preview'>>;
  deleteInvoiceLine?: Resolver<Maybe<ResolversTypes['InvoiceLinePayload']>, ParentType, ContextType, RequireFields<MutationDeleteInvoiceLineArgs, 'id' | 'preview'>>;
  deleteInvoiceReminderAssociation?: Resolver<Maybe<ResolversTypes['InvoiceReminderAssociationPayload']>, ParentType, ContextType, RequireFields<MutationDeleteInvoiceReminderAssociationArgs, 'id' | 'preview'>>;
  deleteProduct?: Resolver<Maybe<ResolversTypes['ProductPayload']>, ParentType, ContextType, RequireFields<MutationDeleteProductArgs, 'id' | 'preview'>>;
  deleteProductPrice?: Resolver<Maybe<ResolversTypes['ProductPricePayload']>, ParentType, ContextType, RequireFields<MutationDeleteProductPriceArgs, 'id' | 'preview'>>;
  deleteSalesTaxAccount?: Resolver<Maybe<ResolversTypes['SalesTaxAccountPayload']>, ParentType, ContextType, RequireFields<MutationDeleteSalesTaxAccountArgs, 'id' | 'preview'>>;
  deleteSalesTaxMetaField?: Resolver<Maybe<ResolversTypes['SalesTaxMetaFieldPayload']>, ParentType, ContextType, RequireFields<MutationDeleteSalesTaxMetaFieldArgs, 'id' | 'preview'>>;
  deleteSalesTaxRule?: Resolver<Maybe<ResolversTypes['SalesTaxRulePayload']>, ParentType, ContextType, RequireFields<MutationDeleteSalesTaxRuleArgs, 'id' | 'preview'>>;
  deleteSalesTaxRuleset?: Resolver<Maybe<ResolversTypes['SalesTaxRulesetPayload']>, ParentType, ContextType, RequireFields<MutationDeleteSalesTaxRulesetArgs, 'id' | 'preview'>>;
  deleteTaxRate?: Resolver<Maybe<ResolversTypes['TaxRatePayload']>, ParentType, ContextType, RequireFields<MutationDeleteTaxRateArgs, 'id' | 'preview'>>;
  deleteTaxRateDeductionComponent?: Resolver<Maybe<ResolversTypes['TaxRateDeductionComponentPayload']>, ParentType, ContextType, RequireFields<MutationDeleteTaxRateDeductionComponentArgs, 'id' | 'preview'>>;
  deliverInvoice?: Resolver<Maybe<ResolversTypes['InvoicePayload']>, ParentType, ContextType, RequireFields<MutationDeliverInvoiceArgs, 'id' | 'input'>>;
  dryRunCircuit?: Resolver<ResolversTypes['CircuitPayload'], ParentType, ContextType, RequireFields<MutationDryRunCircuitArgs, 'circuit' | 'enabled'>>;
  openCircuit?: Resolver<ResolversTypes['CircuitPayload'], ParentType, ContextType, RequireFields<MutationOpenCircuitArgs, 'circuit'>>;
  pauseEventSubscription?: Resolver<ResolversTypes['EventSubscriptionPayload'], ParentType, ContextType, RequireFields<MutationPauseEventSubscriptionArgs, 'id'>>;
  paySalesTaxReturn?: Resolver<Maybe<ResolversTypes['SalesTaxPaymentPayload']>, ParentType, ContextType, RequireFields<MutationPaySalesTaxReturnArgs, 'input'>>;
  reconcileBankLine?: Resolver<Maybe<ResolversTypes['BankLineMatchPayload']>, ParentType, ContextType, RequireFields<MutationReconcileBankLineArgs, 'bankLineId' | 'input'>>;
  registerPayment?: Resolver<Maybe<ResolversTypes['RegisterPaymentPayload']>, ParentType, ContextType, RequireFields<MutationRegisterPaymentArgs, 'input' | 'preview'>>;
  replayDeadEvents?: Resolver<ResolversTypes['ReplayDeadEventsPayload'], ParentType, ContextType, RequireFields<MutationReplayDeadEventsArgs, 'ids'>>;
  replayEventDeliveries?: Resolver<ResolversTypes['ReplayEventDeliveriesPayload'], ParentType, ContextType, RequireFields<MutationReplayEventDeliveriesArgs, 'since' | 'states' | 'subscription'>>;
  replayEventDelivery?: Resolver<ResolversTypes['EventDeliveryPayload'], ParentType, ContextType, RequireFields<MutationReplayEventDeliveryArgs, 'id'>>;
  resetCircuit?: Resolver<ResolversTypes['CircuitPayload'], ParentType, ContextType, RequireFields<MutationResetCircuitArgs, 'circuit'>>;
  resumeEventSubscription?: Resolver<ResolversTypes['EventSubscriptionPayload'], ParentType, ContextType, RequireFields<MutationResumeEventSubscriptionArgs, 'id'>>;
  rotateEventSubscriptionSecret?: Resolver<ResolversTypes['EventSubscriptionPayload'], ParentType, ContextType, RequireFields<MutationRotateEventSubscriptionSecretArgs, 'id' | 'oldValidForSeconds'>>;
  sendInvoice?: Resolver<Maybe<ResolversTypes['InvoicePayload']>, ParentType, ContextType, RequireFields<MutationSendInvoiceArgs, 'id' | 'input'>>;
  sendInvoiceReminder?: Resolver<Maybe<ResolversTypes['InvoiceReminderPayload']>, ParentType, ContextType, RequireFields<MutationSendInvoiceReminderArgs, 'input'>>;
  settleFromBalance?: Resolver<Maybe<ResolversTypes['ContactBalancePaymentPayload']>, ParentType, ContextType, RequireFields<MutationSettleFromBalanceArgs, 'input'>>;
  settleSalesTaxReturn?: Resolver<Maybe<ResolversTypes['SalesTaxReturnPayload']>, ParentType, ContextType, RequireFields<MutationSettleSalesTaxReturnArgs, 'id'>>;
  testEventSubscription?: Resolver<ResolversTypes['EventDeliveryPayload'], ParentType, ContextType, RequireFields<MutationTestEventSubscriptionArgs, 'id'>>;
  unreconcileBankLine?: Resolver<Maybe<ResolversTypes['BankLineMatchPayload']>, ParentType, ContextType, RequireFields<MutationUnreconcileBankLineArgs, 'bankLineId'>>;
  updateAccount?: Resolver<Maybe<ResolversTypes['AccountPayload']>, ParentType, ContextType, RequireFields<MutationUpdateAccountArgs, 'id' | 'input' | 'preview'>>;
  updateAccountGroup?: Resolver<Maybe<ResolversTypes['AccountGroupPayload']>, ParentType, ContextType, RequireFields<MutationUpdateAccountGroupArgs, 'id' | 'input' | 'preview'>>;
  updateAttachment?: Resolver<Maybe<ResolversTypes['AttachmentPayload']>, ParentType, ContextType, RequireFields<MutationUpdateAttachmentArgs, 'id' | 'input' | 'preview'>>;
  updateBankLine?: Resolver<Maybe<ResolversTypes['BankLinePayload']>, ParentType, ContextType, RequireFields<MutationUpdateBankLineArgs, 'id' | 'input' | 'preview'>>;
  updateBankLineMatch?: Resolver<Maybe<ResolversTypes['BankLineMatchPayload']>, ParentType, ContextType, RequireFields<MutationUpdateBankLineMatchArgs, 'id' | 'input' | 'preview'>>;
  updateBankLineSubjectAssociation?: Resolver<Maybe<ResolversTypes['BankLineSubjectAssociationPayload']>, ParentType, ContextType, RequireFields<MutationUpdateBankLineSubjectAssociationArgs, 'id' | 'input' | 'preview'>>;
  updateBankPayment?: Resolver<Maybe<ResolversTypes['BankPaymentPayload']>, ParentType, ContextType, RequireFields<MutationUpdateBankPaymentArgs, 'id' | 'input' | 'preview'>>;
  updateBill?: Resolver<Maybe<ResolversTypes['BillPayload']>, ParentType, ContextType, RequireFields<MutationUpdateBillArgs, 'id' | 'input' | 'preview'>>;
  updateBillLine?: Resolver<Maybe<ResolversTypes['BillLinePayload']>, ParentType, ContextType, RequireFields<MutationUpdateBillLineArgs, 'id' | 'input' | 'preview'>>;
  updateContact?: Resolver<Maybe<ResolversTypes['ContactPayload']>, ParentType, ContextType, RequireFields<MutationUpdateContactArgs, 'id' | 'input' | 'preview'>>;
  updateContactBalancePayment?: Resolver<Maybe<ResolversTypes['ContactBalancePaymentPayload']>, ParentType, ContextType, RequireFields<MutationUpdateContactBalancePaymentArgs, 'id' | 'input' | 'preview'>>;
  updateContactPerson?: Resolver<Maybe<ResolversTypes['ContactPersonPayload']>, ParentType, ContextType, RequireFields<MutationUpdateContactPersonArgs, 'id' | 'input' | 'preview'>>;
  updateDaybook?: Resolver<Maybe<ResolversTypes['DaybookPayload']>, ParentType, ContextType, RequireFields<MutationUpdateDaybookArgs, 'id' | 'input' | 'preview'>>;
  updateDaybookBalanceAccount?: Resolver<Maybe<ResolversTypes['DaybookBalanceAccountPayload']>, ParentType, ContextType, RequireFields<MutationUpdateDaybookBalanceAccountArgs, 'id' | 'input' | 'preview'>>;
  updateDaybookTransaction?: Resolver<Maybe<ResolversTypes['DaybookTransactionPayload']>, ParentType, ContextType, RequireFields<MutationUpdateDaybookTransactionArgs, 'id' | 'input' | 'preview'>>;
  updateDaybookTransactionLine?: Resolver<Maybe<ResolversTypes['DaybookTransactionLinePayload']>, ParentType, ContextType, RequireFields<MutationUpdateDaybookTransactionLineArgs, 'id' | 'input' | 'preview'>>;
  updateEventSubscription?: Resolver<ResolversTypes['EventSubscriptionPayload'], ParentType, ContextType, RequireFields<MutationUpdateEventSubscriptionArgs, 'id' | 'input'>>;
  updateInvoice?: Resolver<Maybe<ResolversTypes['InvoicePayload']>, ParentType, ContextType, RequireFields<MutationUpdateInvoiceArgs, 'id' | 'input' | 'preview'>>;
  updateInvoiceLateFee?: Resolver<Maybe<ResolversTypes['InvoiceLateFeePayload']>, ParentType, ContextType, RequireFields<MutationUpdateInvoiceLateFeeArgs, 'id' | 'input' | 'preview'>>;
  updateInvoiceLine?: Resolver<Maybe<ResolversTypes['InvoiceLinePayload']>, ParentType, ContextType, RequireFields<MutationUpdateInvoiceLineArgs, 'id' | 'input' | 'preview'>>;
  updateOrganization?: Resolver<Maybe<ResolversTypes['OrganizationPayload']>, ParentType, ContextType, RequireFields<MutationUpdateOrganizationArgs, 'id' | 'input' | 'preview'>>;
  updateProduct?: Resolver<Maybe<ResolversTypes['ProductPayload']>, ParentType, ContextType, RequireFields<MutationUpdateProductArgs, 'id' | 'input' | 'preview'>>;
  updateProductPrice?: Resolver<Maybe<ResolversTypes['ProductPricePayload']>, ParentType, ContextType, RequireFields<MutationUpdateProductPriceArgs, 'id' | 'input' | 'preview'>>;
  updateSalesTaxAccount?: Resolver<Maybe<ResolversTypes['SalesTaxAccountPayload']>, ParentType, ContextType, RequireFields<MutationUpdateSalesTaxAccountArgs, 'id' | 'input' | 'preview'>>;
  updateSalesTaxMetaField?: Resolver<Maybe<ResolversTypes['SalesTaxMetaFieldPayload']>, ParentType, ContextType, RequireFields<MutationUpdateSalesTaxMetaFieldArgs, 'id' | 'input' | 'preview'>>;
  updateSalesTaxPayment?: Resolver<Maybe<ResolversTypes['SalesTaxPaymentPayload']>, ParentType, ContextType, RequireFields<MutationUpdateSalesTaxPaymentArgs, 'id' | 'input' | 'preview'>>;
  updateSalesTaxReturn?: Resolver<Maybe<ResolversTypes['SalesTaxReturnPayload']>, ParentType, ContextType, RequireFields<MutationUpdateSalesTaxReturnArgs, 'id' | 'input' | 'preview'>>;
  updateSalesTaxRule?: Resolver<Maybe<ResolversTypes['SalesTaxRulePayload']>, ParentType, ContextType, RequireFields<MutationUpdateSalesTaxRuleArgs, 'id' | 'input' | 'preview'>>;
  updateTaxRate?: Resolver<Maybe<ResolversTypes['TaxRatePayload']>, ParentType, ContextType, RequireFields<MutationUpdateTaxRateArgs, 'id' | 'input' | 'preview'>>;
  updateTaxRateDeductionComponent?: Resolver<Maybe<ResolversTypes['TaxRateDeductionComponentPayload']>, ParentType, ContextType, RequireFields<MutationUpdateTaxRateDeductionComponentArgs, 'id' | 'input' | 'preview'>>;
  updateUser?: Resolver<Maybe<ResolversTypes['UserPayload']>, ParentType, ContextType, RequireFields<MutationUpdateUserArgs, 'id' | 'input' | 'preview'>>;
  uploadFile?: Resolver<Maybe<ResolversTypes['UploadFilePayload']>, ParentType, ContextType, RequireFields<MutationUploadFileArgs, 'file'>>;
  voidBankPayment?: Resolver<Maybe<ResolversTypes['BankPaymentPayload']>, ParentType, ContextType, RequireFields<MutationVoidBankPaymentArgs, 'id'>>;
  voidBill?: Resolver<Maybe<ResolversTypes['BillPayload']>, ParentType, ContextType, RequireFields<MutationVoidBillArgs, 'id'>>;
  voidContactBalancePayment?: Resolver<Maybe<ResolversTypes['ContactBalancePaymentPayload']>, ParentType, ContextType, RequireFields<MutationVoidContactBalancePaymentArgs, 'id'>>;
  voidDaybookTransaction?: Resolver<Maybe<ResolversTypes['DaybookTransactionPayload']>, ParentType, ContextType, RequireFields<MutationVoidDaybookTransactionArgs, 'id'>>;
  voidLateFee?: Resolver<Maybe<ResolversTypes['InvoiceLateFeePayload']>, ParentType, ContextType, RequireFields<MutationVoidLateFeeArgs, 'id'>>;
};

export type NodeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Account' | 'AccountGroup' | 'AccountNature' | 'Attachment' | 'BalanceModifier' | 'BankLine' | 'BankLineMatch' | 'BankLineSubjectAssociation' | 'BankPayment' | 'Bill' | 'BillLine' | 'City' | 'Contact' | 'ContactBalancePayment' | 'ContactBalancePosting' | 'ContactPerson' | 'Country' | 'CountryGroup' | 'Currency' | 'Daybook' | 'DaybookBalanceAccount' | 'DaybookTransaction' | 'DaybookTransactionLine' | 'File' | 'Invoice' | 'InvoiceLateFee' | 'InvoiceLine' | 'InvoiceReminder' | 'InvoiceReminderAssociation' | 'Locale' | 'Organization' | 'Posting' | 'Product' | 'ProductPrice' | 'SalesTaxAccount' | 'SalesTaxMetaField' | 'SalesTaxPayment' | 'SalesTaxReturn' | 'SalesTaxRule' | 'SalesTaxRuleset' | 'State' | 'TaxRate' | 'TaxRateDeductionComponent' | 'Transaction' | 'User' | 'Zipcode', ParentType, ContextType>;
};

export type OperationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Operation'] = ResolversParentTypes['Operation']> = {
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OperationState'], ParentType, ContextType>;
  written?: Resolver<ReadonlyArray<ResolversTypes['WrittenRecord']>, ParentType, ContextType>;
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

export type OrganizationPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OrganizationPayload'] = ResolversParentTypes['OrganizationPayload']> = {
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentPreviewResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PaymentPreview'] = ResolversParentTypes['PaymentPreview']> = {
  postings?: Resolver<ReadonlyArray<ResolversTypes['PostingPreview']>, ParentType, ContextType>;
  realizedCurrencyDifference?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  settlements?: Resolver<ReadonlyArray<ResolversTypes['PaymentSettlementPreview']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  subjectCurrency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  surplus?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PaymentSettlementPreviewResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PaymentSettlementPreview'] = ResolversParentTypes['PaymentSettlementPreview']> = {
  balanceAfter?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['BalanceModifierSubject'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
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

export type PostingPreviewResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PostingPreview'] = ResolversParentTypes['PostingPreview']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  baseAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type ProductPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProductPayload'] = ResolversParentTypes['ProductPayload']> = {
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type ProductPricePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProductPricePayload'] = ResolversParentTypes['ProductPricePayload']> = {
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  productPrice?: Resolver<Maybe<ResolversTypes['ProductPrice']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  auditLog?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, Partial<QueryAuditLogArgs>>;
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
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<QueryChangesArgs>>;
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
  deadEvents?: Resolver<ResolversTypes['DeadEventConnection'], ParentType, ContextType, Partial<QueryDeadEventsArgs>>;
  eventDeliveries?: Resolver<ResolversTypes['EventDeliveryConnection'], ParentType, ContextType, Partial<QueryEventDeliveriesArgs>>;
  eventSubscription?: Resolver<Maybe<ResolversTypes['EventSubscription']>, ParentType, ContextType, RequireFields<QueryEventSubscriptionArgs, 'id'>>;
  eventSubscriptions?: Resolver<ReadonlyArray<ResolversTypes['EventSubscription']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType, RequireFields<QueryFileArgs, 'id'>>;
  files?: Resolver<ResolversTypes['FileConnection'], ParentType, ContextType, Partial<QueryFilesArgs>>;
  inboxStatus?: Resolver<ResolversTypes['InboxStatus'], ParentType, ContextType>;
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
  operation?: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType, RequireFields<QueryOperationArgs, 'id'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<QueryOrganizationArgs>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  posting?: Resolver<Maybe<ResolversTypes['Posting']>, ParentType, ContextType, RequireFields<QueryPostingArgs, 'id'>>;
  postings?: Resolver<ResolversTypes['PostingConnection'], ParentType, ContextType, Partial<QueryPostingsArgs>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'id'>>;
  productPrice?: Resolver<Maybe<ResolversTypes['ProductPrice']>, ParentType, ContextType, RequireFields<QueryProductPriceArgs, 'id'>>;
  productPrices?: Resolver<ResolversTypes['ProductPriceConnection'], ParentType, ContextType, Partial<QueryProductPricesArgs>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<QueryProductsArgs>>;
  receiptInbox?: Resolver<ResolversTypes['AttachmentConnection'], ParentType, ContextType, Partial<QueryReceiptInboxArgs>>;
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
  syncStatus?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
  taxRate?: Resolver<Maybe<ResolversTypes['TaxRate']>, ParentType, ContextType, RequireFields<QueryTaxRateArgs, 'id'>>;
  taxRateDeductionComponent?: Resolver<Maybe<ResolversTypes['TaxRateDeductionComponent']>, ParentType, ContextType, RequireFields<QueryTaxRateDeductionComponentArgs, 'id'>>;
  taxRateDeductionComponents?: Resolver<ResolversTypes['TaxRateDeductionComponentConnection'], ParentType, ContextType, Partial<QueryTaxRateDeductionComponentsArgs>>;
  taxRates?: Resolver<ResolversTypes['TaxRateConnection'], ParentType, ContextType, Partial<QueryTaxRatesArgs>>;
  transaction?: Resolver<Maybe<ResolversTypes['Transaction']>, ParentType, ContextType, RequireFields<QueryTransactionArgs, 'id'>>;
  transactions?: Resolver<ResolversTypes['TransactionConnection'], ParentType, ContextType, Partial<QueryTransactionsArgs>>;
  upstreamStatus?: Resolver<ResolversTypes['UpstreamStatus'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'id'>>;
  users?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, Partial<QueryUsersArgs>>;
  zipcode?: Resolver<Maybe<ResolversTypes['Zipcode']>, ParentType, ContextType, RequireFields<QueryZipcodeArgs, 'id'>>;
  zipcodes?: Resolver<ResolversTypes['ZipcodeConnection'], ParentType, ContextType, RequireFields<QueryZipcodesArgs, 'filter'>>;
};

export type RegisterPaymentPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RegisterPaymentPayload'] = ResolversParentTypes['RegisterPaymentPayload']> = {
  bankPayment?: Resolver<Maybe<ResolversTypes['BankPayment']>, ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['PaymentPreview']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReplayDeadEventsPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReplayDeadEventsPayload'] = ResolversParentTypes['ReplayDeadEventsPayload']> = {
  isAudited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ReplayEventDeliveriesPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReplayEventDeliveriesPayload'] = ResolversParentTypes['ReplayEventDeliveriesPayload']> = {
  replayed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResourceSyncResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ResourceSync'] = ResolversParentTypes['ResourceSync']> = {
  ageSeconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  callsInLastHour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  intervalSeconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lookedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sweptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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

export type SalesTaxAccountPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SalesTaxAccountPayload'] = ResolversParentTypes['SalesTaxAccountPayload']> = {
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  salesTaxAccount?: Resolver<Maybe<ResolversTypes['SalesTaxAccount']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type SalesTaxMetaFieldPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SalesTaxMetaFieldPayload'] = ResolversParentTypes['SalesTaxMetaFieldPayload']> = {
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  salesTaxMetaField?: Resolver<Maybe<ResolversTypes['SalesTaxMetaField']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type SalesTaxPaymentPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SalesTaxPaymentPayload'] = ResolversParentTypes['SalesTaxPaymentPayload']> = {
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  salesTaxPayment?: Resolver<Maybe<ResolversTypes['SalesTaxPayment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type SalesTaxReturnPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SalesTaxReturnPayload'] = ResolversParentTypes['SalesTaxReturnPayload']> = {
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  salesTaxReturn?: Resolver<Maybe<ResolversTypes['SalesTaxReturn']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type SalesTaxRulePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SalesTaxRulePayload'] = ResolversParentTypes['SalesTaxRulePayload']> = {
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  salesTaxRule?: Resolver<Maybe<ResolversTypes['SalesTaxRule']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type SalesTaxRulesetPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SalesTaxRulesetPayload'] = ResolversParentTypes['SalesTaxRulesetPayload']> = {
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  salesTaxRuleset?: Resolver<Maybe<ResolversTypes['SalesTaxRuleset']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type SubscriptionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  bankLineUnmatched?: SubscriptionResolver<ResolversTypes['Change'], "bankLineUnmatched", ParentType, ContextType, Partial<SubscriptionBankLineUnmatchedArgs>>;
  billDue?: SubscriptionResolver<ResolversTypes['Change'], "billDue", ParentType, ContextType, Partial<SubscriptionBillDueArgs>>;
  entityChanged?: SubscriptionResolver<ResolversTypes['Change'], "entityChanged", ParentType, ContextType, Partial<SubscriptionEntityChangedArgs>>;
  invoiceApproved?: SubscriptionResolver<ResolversTypes['Change'], "invoiceApproved", ParentType, ContextType, Partial<SubscriptionInvoiceApprovedArgs>>;
  invoiceCredited?: SubscriptionResolver<ResolversTypes['Change'], "invoiceCredited", ParentType, ContextType, Partial<SubscriptionInvoiceCreditedArgs>>;
  invoiceOverdue?: SubscriptionResolver<ResolversTypes['Change'], "invoiceOverdue", ParentType, ContextType, Partial<SubscriptionInvoiceOverdueArgs>>;
  invoicePaid?: SubscriptionResolver<ResolversTypes['Change'], "invoicePaid", ParentType, ContextType, Partial<SubscriptionInvoicePaidArgs>>;
  invoicePartiallyPaid?: SubscriptionResolver<ResolversTypes['Change'], "invoicePartiallyPaid", ParentType, ContextType, Partial<SubscriptionInvoicePartiallyPaidArgs>>;
  invoiceSent?: SubscriptionResolver<ResolversTypes['Change'], "invoiceSent", ParentType, ContextType, Partial<SubscriptionInvoiceSentArgs>>;
  salesTaxReturnDue?: SubscriptionResolver<ResolversTypes['Change'], "salesTaxReturnDue", ParentType, ContextType, Partial<SubscriptionSalesTaxReturnDueArgs>>;
};

export type SyncStatusResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SyncStatus'] = ResolversParentTypes['SyncStatus']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  leader?: Resolver<Maybe<ResolversTypes['PollingLeader']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['PollingMode'], ParentType, ContextType>;
  resources?: Resolver<ReadonlyArray<ResolversTypes['ResourceSync']>, ParentType, ContextType>;
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

export type TaxRateDeductionComponentPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TaxRateDeductionComponentPayload'] = ResolversParentTypes['TaxRateDeductionComponentPayload']> = {
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  taxRateDeductionComponent?: Resolver<Maybe<ResolversTypes['TaxRateDeductionComponent']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TaxRateEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TaxRateEdge'] = ResolversParentTypes['TaxRateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaxRate'], ParentType, ContextType>;
};

export type TaxRatePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TaxRatePayload'] = ResolversParentTypes['TaxRatePayload']> = {
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  taxRate?: Resolver<Maybe<ResolversTypes['TaxRate']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export interface UploadScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Upload'], any> {
  name: 'Upload';
}

export type UploadFilePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UploadFilePayload'] = ResolversParentTypes['UploadFilePayload']> = {
  attachment?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpstreamBudgetResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UpstreamBudget'] = ResolversParentTypes['UpstreamBudget']> = {
  available?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  classes?: Resolver<ReadonlyArray<ResolversTypes['UpstreamBudgetClass']>, ParentType, ContextType>;
  fullRatePerSecond?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pausedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ratePerSecond?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type UpstreamBudgetClassResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UpstreamBudgetClass'] = ResolversParentTypes['UpstreamBudgetClass']> = {
  priority?: Resolver<ResolversTypes['CallPriority'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UpstreamFailureResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UpstreamFailure'] = ResolversParentTypes['UpstreamFailure']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UpstreamStatusResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UpstreamStatus'] = ResolversParentTypes['UpstreamStatus']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  budget?: Resolver<ResolversTypes['UpstreamBudget'], ParentType, ContextType>;
  circuits?: Resolver<ReadonlyArray<ResolversTypes['Circuit']>, ParentType, ContextType>;
  lastFailures?: Resolver<ReadonlyArray<ResolversTypes['UpstreamFailure']>, ParentType, ContextType>;
  tokenRefusedSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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

export type UserErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UserPayload'] = ResolversParentTypes['UserPayload']> = {
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WrittenRecordResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WrittenRecord'] = ResolversParentTypes['WrittenRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  AccountGroupPayload?: AccountGroupPayloadResolvers<ContextType>;
  AccountNature?: AccountNatureResolvers<ContextType>;
  AccountNatureConnection?: AccountNatureConnectionResolvers<ContextType>;
  AccountNatureEdge?: AccountNatureEdgeResolvers<ContextType>;
  AccountPayload?: AccountPayloadResolvers<ContextType>;
  AccountStatement?: AccountStatementResolvers<ContextType>;
  AccountStatementRow?: AccountStatementRowResolvers<ContextType>;
  ApproveBillPayload?: ApproveBillPayloadResolvers<ContextType>;
  ApproveInvoicePayload?: ApproveInvoicePayloadResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  AttachmentConnection?: AttachmentConnectionResolvers<ContextType>;
  AttachmentEdge?: AttachmentEdgeResolvers<ContextType>;
  AttachmentOwner?: AttachmentOwnerResolvers<ContextType>;
  AttachmentPayload?: AttachmentPayloadResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
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
  BankLineMatchPayload?: BankLineMatchPayloadResolvers<ContextType>;
  BankLinePayload?: BankLinePayloadResolvers<ContextType>;
  BankLineSubject?: BankLineSubjectResolvers<ContextType>;
  BankLineSubjectAssociation?: BankLineSubjectAssociationResolvers<ContextType>;
  BankLineSubjectAssociationConnection?: BankLineSubjectAssociationConnectionResolvers<ContextType>;
  BankLineSubjectAssociationEdge?: BankLineSubjectAssociationEdgeResolvers<ContextType>;
  BankLineSubjectAssociationPayload?: BankLineSubjectAssociationPayloadResolvers<ContextType>;
  BankPayment?: BankPaymentResolvers<ContextType>;
  BankPaymentConnection?: BankPaymentConnectionResolvers<ContextType>;
  BankPaymentEdge?: BankPaymentEdgeResolvers<ContextType>;
  BankPaymentPayload?: BankPaymentPayloadResolvers<ContextType>;
  Bill?: BillResolvers<ContextType>;
  BillConnection?: BillConnectionResolvers<ContextType>;
  BillEdge?: BillEdgeResolvers<ContextType>;
  BillLine?: BillLineResolvers<ContextType>;
  BillLineConnection?: BillLineConnectionResolvers<ContextType>;
  BillLineEdge?: BillLineEdgeResolvers<ContextType>;
  BillLinePayload?: BillLinePayloadResolvers<ContextType>;
  BillPayload?: BillPayloadResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Circuit?: CircuitResolvers<ContextType>;
  CircuitPayload?: CircuitPayloadResolvers<ContextType>;
  City?: CityResolvers<ContextType>;
  CityConnection?: CityConnectionResolvers<ContextType>;
  CityEdge?: CityEdgeResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContactBalancePayment?: ContactBalancePaymentResolvers<ContextType>;
  ContactBalancePaymentConnection?: ContactBalancePaymentConnectionResolvers<ContextType>;
  ContactBalancePaymentEdge?: ContactBalancePaymentEdgeResolvers<ContextType>;
  ContactBalancePaymentPayload?: ContactBalancePaymentPayloadResolvers<ContextType>;
  ContactBalancePosting?: ContactBalancePostingResolvers<ContextType>;
  ContactBalancePostingConnection?: ContactBalancePostingConnectionResolvers<ContextType>;
  ContactBalancePostingEdge?: ContactBalancePostingEdgeResolvers<ContextType>;
  ContactBalancePostingOriginator?: ContactBalancePostingOriginatorResolvers<ContextType>;
  ContactConnection?: ContactConnectionResolvers<ContextType>;
  ContactEdge?: ContactEdgeResolvers<ContextType>;
  ContactPayload?: ContactPayloadResolvers<ContextType>;
  ContactPerson?: ContactPersonResolvers<ContextType>;
  ContactPersonConnection?: ContactPersonConnectionResolvers<ContextType>;
  ContactPersonEdge?: ContactPersonEdgeResolvers<ContextType>;
  ContactPersonPayload?: ContactPersonPayloadResolvers<ContextType>;
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
  DaybookBalanceAccountPayload?: DaybookBalanceAccountPayloadResolvers<ContextType>;
  DaybookConnection?: DaybookConnectionResolvers<ContextType>;
  DaybookEdge?: DaybookEdgeResolvers<ContextType>;
  DaybookPayload?: DaybookPayloadResolvers<ContextType>;
  DaybookTransaction?: DaybookTransactionResolvers<ContextType>;
  DaybookTransactionConnection?: DaybookTransactionConnectionResolvers<ContextType>;
  DaybookTransactionEdge?: DaybookTransactionEdgeResolvers<ContextType>;
  DaybookTransactionLine?: DaybookTransactionLineResolvers<ContextType>;
  DaybookTransactionLineConnection?: DaybookTransactionLineConnectionResolvers<ContextType>;
  DaybookTransactionLineEdge?: DaybookTransactionLineEdgeResolvers<ContextType>;
  DaybookTransactionLinePayload?: DaybookTransactionLinePayloadResolvers<ContextType>;
  DaybookTransactionPayload?: DaybookTransactionPayloadResolvers<ContextType>;
  DeadEvent?: DeadEventResolvers<ContextType>;
  DeadEventConnection?: DeadEventConnectionResolvers<ContextType>;
  DeadEventEdge?: DeadEventEdgeResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  EventDelivery?: EventDeliveryResolvers<ContextType>;
  EventDeliveryConnection?: EventDeliveryConnectionResolvers<ContextType>;
  EventDeliveryEdge?: EventDeliveryEdgeResolvers<ContextType>;
  EventDeliveryPayload?: EventDeliveryPayloadResolvers<ContextType>;
  EventSubscription?: EventSubscriptionResolvers<ContextType>;
  EventSubscriptionPayload?: EventSubscriptionPayloadResolvers<ContextType>;
  File?: FileResolvers<ContextType>;
  FileConnection?: FileConnectionResolvers<ContextType>;
  FileEdge?: FileEdgeResolvers<ContextType>;
  InboxStatus?: InboxStatusResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  InvoiceEdge?: InvoiceEdgeResolvers<ContextType>;
  InvoiceLateFee?: InvoiceLateFeeResolvers<ContextType>;
  InvoiceLateFeeConnection?: InvoiceLateFeeConnectionResolvers<ContextType>;
  InvoiceLateFeeEdge?: InvoiceLateFeeEdgeResolvers<ContextType>;
  InvoiceLateFeePayload?: InvoiceLateFeePayloadResolvers<ContextType>;
  InvoiceLine?: InvoiceLineResolvers<ContextType>;
  InvoiceLineConnection?: InvoiceLineConnectionResolvers<ContextType>;
  InvoiceLineEdge?: InvoiceLineEdgeResolvers<ContextType>;
  InvoiceLinePayload?: InvoiceLinePayloadResolvers<ContextType>;
  InvoiceLog?: InvoiceLogResolvers<ContextType>;
  InvoicePayload?: InvoicePayloadResolvers<ContextType>;
  InvoicePaymentMethod?: InvoicePaymentMethodResolvers<ContextType>;
  InvoiceReminder?: InvoiceReminderResolvers<ContextType>;
  InvoiceReminderAssociation?: InvoiceReminderAssociationResolvers<ContextType>;
  InvoiceReminderAssociationConnection?: InvoiceReminderAssociationConnectionResolvers<ContextType>;
  InvoiceReminderAssociationEdge?: InvoiceReminderAssociationEdgeResolvers<ContextType>;
  InvoiceReminderAssociationPayload?: InvoiceReminderAssociationPayloadResolvers<ContextType>;
  InvoiceReminderConnection?: InvoiceReminderConnectionResolvers<ContextType>;
  InvoiceReminderEdge?: InvoiceReminderEdgeResolvers<ContextType>;
  InvoiceReminderPayload?: InvoiceReminderPayloadResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Locale?: LocaleResolvers<ContextType>;
  LocaleConnection?: LocaleConnectionResolvers<ContextType>;
  LocaleEdge?: LocaleEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Operation?: OperationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationPayload?: OrganizationPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaymentPreview?: PaymentPreviewResolvers<ContextType>;
  PaymentSettlementPreview?: PaymentSettlementPreviewResolvers<ContextType>;
  Posting?: PostingResolvers<ContextType>;
  PostingConnection?: PostingConnectionResolvers<ContextType>;
  PostingEdge?: PostingEdgeResolvers<ContextType>;
  PostingPreview?: PostingPreviewResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductPayload?: ProductPayloadResolvers<ContextType>;
  ProductPrice?: ProductPriceResolvers<ContextType>;
  ProductPriceConnection?: ProductPriceConnectionResolvers<ContextType>;
  ProductPriceEdge?: ProductPriceEdgeResolvers<ContextType>;
  ProductPricePayload?: ProductPricePayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisterPaymentPayload?: RegisterPaymentPayloadResolvers<ContextType>;
  ReplayDeadEventsPayload?: ReplayDeadEventsPayloadResolvers<ContextType>;
  ReplayEventDeliveriesPayload?: ReplayEventDeliveriesPayloadResolvers<ContextType>;
  ResourceSync?: ResourceSyncResolvers<ContextType>;
  SalesTaxAccount?: SalesTaxAccountResolvers<ContextType>;
  SalesTaxAccountConnection?: SalesTaxAccountConnectionResolvers<ContextType>;
  SalesTaxAccountEdge?: SalesTaxAccountEdgeResolvers<ContextType>;
  SalesTaxAccountPayload?: SalesTaxAccountPayloadResolvers<ContextType>;
  SalesTaxMetaField?: SalesTaxMetaFieldResolvers<ContextType>;
  SalesTaxMetaFieldConnection?: SalesTaxMetaFieldConnectionResolvers<ContextType>;
  SalesTaxMetaFieldEdge?: SalesTaxMetaFieldEdgeResolvers<ContextType>;
  SalesTaxMetaFieldPayload?: SalesTaxMetaFieldPayloadResolvers<ContextType>;
  SalesTaxPayment?: SalesTaxPaymentResolvers<ContextType>;
  SalesTaxPaymentConnection?: SalesTaxPaymentConnectionResolvers<ContextType>;
  SalesTaxPaymentEdge?: SalesTaxPaymentEdgeResolvers<ContextType>;
  SalesTaxPaymentPayload?: SalesTaxPaymentPayloadResolvers<ContextType>;
  SalesTaxReturn?: SalesTaxReturnResolvers<ContextType>;
  SalesTaxReturnConnection?: SalesTaxReturnConnectionResolvers<ContextType>;
  SalesTaxReturnEdge?: SalesTaxReturnEdgeResolvers<ContextType>;
  SalesTaxReturnPayload?: SalesTaxReturnPayloadResolvers<ContextType>;
  SalesTaxRule?: SalesTaxRuleResolvers<ContextType>;
  SalesTaxRuleConnection?: SalesTaxRuleConnectionResolvers<ContextType>;
  SalesTaxRuleEdge?: SalesTaxRuleEdgeResolvers<ContextType>;
  SalesTaxRulePayload?: SalesTaxRulePayloadResolvers<ContextType>;
  SalesTaxRuleset?: SalesTaxRulesetResolvers<ContextType>;
  SalesTaxRulesetConnection?: SalesTaxRulesetConnectionResolvers<ContextType>;
  SalesTaxRulesetEdge?: SalesTaxRulesetEdgeResolvers<ContextType>;
  SalesTaxRulesetPayload?: SalesTaxRulesetPayloadResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateConnection?: StateConnectionResolvers<ContextType>;
  StateEdge?: StateEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SyncStatus?: SyncStatusResolvers<ContextType>;
  TaxRate?: TaxRateResolvers<ContextType>;
  TaxRateConnection?: TaxRateConnectionResolvers<ContextType>;
  TaxRateDeductionComponent?: TaxRateDeductionComponentResolvers<ContextType>;
  TaxRateDeductionComponentConnection?: TaxRateDeductionComponentConnectionResolvers<ContextType>;
  TaxRateDeductionComponentEdge?: TaxRateDeductionComponentEdgeResolvers<ContextType>;
  TaxRateDeductionComponentPayload?: TaxRateDeductionComponentPayloadResolvers<ContextType>;
  TaxRateEdge?: TaxRateEdgeResolvers<ContextType>;
  TaxRatePayload?: TaxRatePayloadResolvers<ContextType>;
  Transaction?: TransactionResolvers<ContextType>;
  TransactionConnection?: TransactionConnectionResolvers<ContextType>;
  TransactionEdge?: TransactionEdgeResolvers<ContextType>;
  TransactionOriginator?: TransactionOriginatorResolvers<ContextType>;
  Upload?: GraphQLScalarType;
  UploadFilePayload?: UploadFilePayloadResolvers<ContextType>;
  UpstreamBudget?: UpstreamBudgetResolvers<ContextType>;
  UpstreamBudgetClass?: UpstreamBudgetClassResolvers<ContextType>;
  UpstreamFailure?: UpstreamFailureResolvers<ContextType>;
  UpstreamStatus?: UpstreamStatusResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  UserPayload?: UserPayloadResolvers<ContextType>;
  WrittenRecord?: WrittenRecordResolvers<ContextType>;
  Zipcode?: ZipcodeResolvers<ContextType>;
  ZipcodeConnection?: ZipcodeConnectionResolvers<ContextType>;
  ZipcodeEdge?: ZipcodeEdgeResolvers<ContextType>;
};

