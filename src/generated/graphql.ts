import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BillyRecord } from '../billy/records.ts';
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

/** TODO Account */
export type Account = Node & {
  readonly __typename?: 'Account';
  /** TODO Account.accountNo */
  readonly accountNo?: Maybe<Scalars['Int']['output']>;
  /** TODO Account.bankAccountNo */
  readonly bankAccountNo?: Maybe<Scalars['String']['output']>;
  /** TODO Account.bankIban */
  readonly bankIban?: Maybe<Scalars['String']['output']>;
  /** TODO Account.bankId Served by Billy though its documentation does not mention it. */
  readonly bankId?: Maybe<Scalars['String']['output']>;
  /** TODO Account.bankLineMatches */
  readonly bankLineMatches: BankLineMatchConnection;
  /** TODO Account.bankLines */
  readonly bankLines: BankLineConnection;
  /** TODO Account.bankName */
  readonly bankName?: Maybe<Scalars['String']['output']>;
  /** TODO Account.bankRoutingNo */
  readonly bankRoutingNo?: Maybe<Scalars['String']['output']>;
  /** TODO Account.bankSwift */
  readonly bankSwift?: Maybe<Scalars['String']['output']>;
  /** TODO Account.createdTime Served by Billy though its documentation does not mention it. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** TODO Account.currency */
  readonly currency?: Maybe<Currency>;
  /** TODO Account.description */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** TODO Account.group */
  readonly group?: Maybe<AccountGroup>;
  /** Billy's id of the account. */
  readonly id: Scalars['ID']['output'];
  /** TODO Account.isArchived */
  readonly isArchived?: Maybe<Scalars['Boolean']['output']>;
  /** TODO Account.isBankAccount */
  readonly isBankAccount?: Maybe<Scalars['Boolean']['output']>;
  /** TODO Account.isPaymentEnabled */
  readonly isPaymentEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** TODO Account.name */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** TODO Account.nature */
  readonly nature?: Maybe<AccountNature>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** TODO Account.postings */
  readonly postings: PostingConnection;
  /** TODO Account.predefinedAccountId Served by Billy though its documentation does not mention it. */
  readonly predefinedAccountId?: Maybe<Scalars['String']['output']>;
  /** TODO Account.publicAccountId Served by Billy though its documentation does not mention it. */
  readonly publicAccountId?: Maybe<Scalars['String']['output']>;
  /** TODO Account.systemRole */
  readonly systemRole?: Maybe<AccountSystemRole>;
  /** TODO Account.taxRate */
  readonly taxRate?: Maybe<TaxRate>;
  /** TODO Account.updatedTime Served by Billy though its documentation does not mention it. */
  readonly updatedTime?: Maybe<Scalars['DateTime']['output']>;
};


/** TODO Account */
export type AccountBankLineMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BankLineMatchesOfAccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** TODO Account */
export type AccountBankLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BankLinesOfAccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** TODO Account */
export type AccountPostingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PostingsOfAccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PostingSort>;
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

/** TODO AccountFilter */
export type AccountFilter = {
  /** TODO AccountFilter.accountNo */
  readonly accountNo?: InputMaybe<Scalars['Int']['input']>;
  /** TODO AccountFilter.isArchived */
  readonly isArchived?: InputMaybe<Scalars['Boolean']['input']>;
  /** TODO AccountFilter.isBankAccount */
  readonly isBankAccount?: InputMaybe<Scalars['Boolean']['input']>;
  /** TODO AccountFilter.isPaymentEnabled */
  readonly isPaymentEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** TODO AccountFilter.q */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  /** TODO AccountFilter.systemRole */
  readonly systemRole?: InputMaybe<AccountSystemRole>;
};

/** TODO AccountGroup */
export type AccountGroup = Node & {
  readonly __typename?: 'AccountGroup';
  /** TODO AccountGroup.accountNo Served by Billy though its documentation does not mention it. */
  readonly accountNo?: Maybe<Scalars['Int']['output']>;
  /**
   * TODO AccountGroup.allowPaymentAmounts Served by Billy though its documentation does not mention
   * it.
   */
  readonly allowPaymentAmounts?: Maybe<Scalars['Boolean']['output']>;
  /** TODO AccountGroup.description */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Billy's id of the account group. */
  readonly id: Scalars['ID']['output'];
  /** TODO AccountGroup.intervalFrom Served by Billy though its documentation does not mention it. */
  readonly intervalFrom?: Maybe<Scalars['Int']['output']>;
  /** TODO AccountGroup.intervalTo Served by Billy though its documentation does not mention it. */
  readonly intervalTo?: Maybe<Scalars['Int']['output']>;
  /** TODO AccountGroup.name */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** TODO AccountGroup.nature */
  readonly nature?: Maybe<AccountNature>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /**
   * TODO AccountGroup.predefinedAccountGroupId Served by Billy though its documentation does not
   * mention it.
   */
  readonly predefinedAccountGroupId?: Maybe<Scalars['String']['output']>;
  /** TODO AccountGroup.priority Served by Billy though its documentation does not mention it. */
  readonly priority?: Maybe<Scalars['Int']['output']>;
  /** TODO AccountGroup.style Served by Billy though its documentation does not mention it. */
  readonly style?: Maybe<Scalars['String']['output']>;
  /** TODO AccountGroup.sumFrom Served by Billy though its documentation does not mention it. */
  readonly sumFrom?: Maybe<Scalars['String']['output']>;
  /** TODO AccountGroup.type Served by Billy though its documentation does not mention it. */
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

/** TODO AccountGroupType */
export type AccountGroupType =
  /** TODO AccountGroupType.group */
  | 'GROUP'
  /** TODO AccountGroupType.header */
  | 'HEADER'
  /** A value Billy has begun to use since this schema was written. Refused as an argument. */
  | 'UNKNOWN';

/** TODO AccountNature */
export type AccountNature = Node & {
  readonly __typename?: 'AccountNature';
  /** Billy's id of the account nature. */
  readonly id: Scalars['ID']['output'];
  /** TODO AccountNature.name */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** TODO AccountNature.normalBalance */
  readonly normalBalance?: Maybe<Side>;
  /** TODO AccountNature.reportType */
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
  /** TODO AccountSortKey.accountNo */
  | 'ACCOUNT_NO'
  /** TODO AccountSortKey.name */
  | 'NAME';

/** TODO AccountSystemRole */
export type AccountSystemRole =
  /** TODO AccountSystemRole.accountsPayable */
  | 'ACCOUNTS_PAYABLE'
  /** TODO AccountSystemRole.accountsReceivable */
  | 'ACCOUNTS_RECEIVABLE'
  /** TODO AccountSystemRole.currentEarnings */
  | 'CURRENT_EARNINGS'
  /** TODO AccountSystemRole.lateFeesRevenue */
  | 'LATE_FEES_REVENUE'
  /** TODO AccountSystemRole.prepaymentAsset */
  | 'PREPAYMENT_ASSET'
  /** TODO AccountSystemRole.prepaymentLiability */
  | 'PREPAYMENT_LIABILITY'
  /** TODO AccountSystemRole.realizedCurrencyDifference */
  | 'REALIZED_CURRENCY_DIFFERENCE'
  /** TODO AccountSystemRole.retainedEarnings */
  | 'RETAINED_EARNINGS'
  /** TODO AccountSystemRole.salesTax */
  | 'SALES_TAX'
  /** TODO AccountSystemRole.salesTaxPayable */
  | 'SALES_TAX_PAYABLE'
  /** A value Billy has begun to use since this schema was written. Refused as an argument. */
  | 'UNKNOWN'
  /** TODO AccountSystemRole.unrealizedCurrencyDifference */
  | 'UNREALIZED_CURRENCY_DIFFERENCE';

/** TODO Attachment */
export type Attachment = Node & {
  readonly __typename?: 'Attachment';
  /** TODO Attachment.amount Served by Billy though its documentation does not mention it. */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /** When it was made in Billy, in UTC. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** TODO Attachment.documentDate Served by Billy though its documentation does not mention it. */
  readonly documentDate?: Maybe<Scalars['Date']['output']>;
  /** TODO Attachment.file */
  readonly file?: Maybe<File>;
  /** Billy's id of the attachment. */
  readonly id: Scalars['ID']['output'];
  /** TODO Attachment.isDuplicate Served by Billy though its documentation does not mention it. */
  readonly isDuplicate?: Maybe<Scalars['Boolean']['output']>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** TODO Attachment.owner */
  readonly owner?: Maybe<AttachmentOwner>;
  /** TODO Attachment.ownerId Served by Billy though its documentation does not mention it. */
  readonly ownerId?: Maybe<Scalars['String']['output']>;
  /** TODO Attachment.priority */
  readonly priority?: Maybe<Scalars['Int']['output']>;
  /** TODO Attachment.supplier Served by Billy though its documentation does not mention it. */
  readonly supplier?: Maybe<Scalars['String']['output']>;
  /** TODO Attachment.type Served by Billy though its documentation does not mention it. */
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

/** TODO AttachmentFilter */
export type AttachmentFilter = {
  /** TODO AttachmentFilter.amount */
  readonly amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** TODO AttachmentFilter.isDuplicate */
  readonly isDuplicate?: InputMaybe<Scalars['Boolean']['input']>;
  /** TODO AttachmentFilter.ownerReference */
  readonly ownerReference?: InputMaybe<AttachmentOwnerReference>;
  /** TODO AttachmentFilter.q */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  /** TODO AttachmentFilter.supplier */
  readonly supplier?: InputMaybe<Scalars['String']['input']>;
  /** TODO AttachmentFilter.type */
  readonly type?: InputMaybe<Scalars['String']['input']>;
  /** TODO AttachmentFilter.unhandled */
  readonly unhandled?: InputMaybe<Scalars['Boolean']['input']>;
};

/** TODO AttachmentOwner */
export type AttachmentOwner = Bill | DaybookTransaction | Invoice;

/** TODO AttachmentOwnerReference */
export type AttachmentOwnerReference = {
  /** Billy's id of that record. */
  readonly id: Scalars['ID']['input'];
  /** Which kind of record it is. */
  readonly type: AttachmentOwnerType;
};

/** TODO AttachmentOwnerType */
export type AttachmentOwnerType =
  /** TODO AttachmentOwnerType.bill */
  | 'BILL'
  /** TODO AttachmentOwnerType.daybookTransaction */
  | 'DAYBOOK_TRANSACTION'
  /** TODO AttachmentOwnerType.invoice */
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
  /** TODO AttachmentSortKey.createdTime */
  | 'CREATED_TIME';

/** TODO BalanceModifier */
export type BalanceModifier = Node & {
  readonly __typename?: 'BalanceModifier';
  /** TODO BalanceModifier.amount */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /** TODO BalanceModifier.entryDate */
  readonly entryDate?: Maybe<Scalars['Date']['output']>;
  /** Billy's id of the balance modifier. */
  readonly id: Scalars['ID']['output'];
  /** TODO BalanceModifier.isVoided */
  readonly isVoided?: Maybe<Scalars['Boolean']['output']>;
  /** TODO BalanceModifier.modifier */
  readonly modifier?: Maybe<BalanceModifierSource>;
  /** TODO BalanceModifier.realizedCurrencyDifference */
  readonly realizedCurrencyDifference?: Maybe<Scalars['Decimal']['output']>;
  /** TODO BalanceModifier.subject */
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

/** TODO BalanceModifierFilter */
export type BalanceModifierFilter = {
  /** TODO BalanceModifierFilter.modifierReference */
  readonly modifierReference?: InputMaybe<BalanceModifierSourceReference>;
  /** TODO BalanceModifierFilter.subjectReference */
  readonly subjectReference?: InputMaybe<BalanceModifierSubjectReference>;
};

/** TODO BalanceModifierSource */
export type BalanceModifierSource = BankPayment | Bill | ContactBalancePayment | Invoice;

/** TODO BalanceModifierSourceReference */
export type BalanceModifierSourceReference = {
  /** Billy's id of that record. */
  readonly id: Scalars['ID']['input'];
  /** Which kind of record it is. */
  readonly type: BalanceModifierSourceType;
};

/** TODO BalanceModifierSourceType */
export type BalanceModifierSourceType =
  /** TODO BalanceModifierSourceType.bankPayment */
  | 'BANK_PAYMENT'
  /** TODO BalanceModifierSourceType.bill */
  | 'BILL'
  /** TODO BalanceModifierSourceType.contactBalancePayment */
  | 'CONTACT_BALANCE_PAYMENT'
  /** TODO BalanceModifierSourceType.invoice */
  | 'INVOICE';

/** TODO BalanceModifierSubject */
export type BalanceModifierSubject = Bill | Invoice;

/** TODO BalanceModifierSubjectReference */
export type BalanceModifierSubjectReference = {
  /** Billy's id of that record. */
  readonly id: Scalars['ID']['input'];
  /** Which kind of record it is. */
  readonly type: BalanceModifierSubjectType;
};

/** TODO BalanceModifierSubjectType */
export type BalanceModifierSubjectType =
  /** TODO BalanceModifierSubjectType.bill */
  | 'BILL'
  /** TODO BalanceModifierSubjectType.invoice */
  | 'INVOICE';

/** TODO BankLine */
export type BankLine = Node & {
  readonly __typename?: 'BankLine';
  /** TODO BankLine.account */
  readonly account?: Maybe<Account>;
  /** TODO BankLine.amount */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /** TODO BankLine.balance Served by Billy though its documentation does not mention it. */
  readonly balance?: Maybe<Scalars['Decimal']['output']>;
  /** TODO BankLine.description */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** TODO BankLine.entryDate */
  readonly entryDate?: Maybe<Scalars['Date']['output']>;
  /** TODO BankLine.externalId Served by Billy though its documentation does not mention it. */
  readonly externalId?: Maybe<Scalars['String']['output']>;
  /** TODO BankLine.groupId Served by Billy though its documentation does not mention it. */
  readonly groupId?: Maybe<Scalars['String']['output']>;
  /** Billy's id of the bank line. */
  readonly id: Scalars['ID']['output'];
  /** TODO BankLine.isReconciled Served by Billy though its documentation does not mention it. */
  readonly isReconciled?: Maybe<Scalars['Boolean']['output']>;
  /** TODO BankLine.match */
  readonly match?: Maybe<BankLineMatch>;
  /** TODO BankLine.provider Served by Billy though its documentation does not mention it. */
  readonly provider?: Maybe<Scalars['String']['output']>;
  /** TODO BankLine.receiptState Served by Billy though its documentation does not mention it. */
  readonly receiptState?: Maybe<Scalars['String']['output']>;
  /** TODO BankLine.side */
  readonly side?: Maybe<Side>;
  /** TODO BankLine.status Served by Billy though its documentation does not mention it. */
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

/** TODO BankLineFilter */
export type BankLineFilter = {
  /** TODO BankLineFilter.accountId */
  readonly accountId: Scalars['ID']['input'];
  /** TODO BankLineFilter.isReconciled */
  readonly isReconciled?: InputMaybe<Scalars['Boolean']['input']>;
  /** TODO BankLineFilter.maxAmount */
  readonly maxAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** TODO BankLineFilter.maxEntryDate */
  readonly maxEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO BankLineFilter.minAmount */
  readonly minAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** TODO BankLineFilter.minEntryDate */
  readonly minEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO BankLineFilter.q */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  /** TODO BankLineFilter.receiptState */
  readonly receiptState?: InputMaybe<Scalars['String']['input']>;
  /** TODO BankLineFilter.side */
  readonly side?: InputMaybe<Side>;
  /** TODO BankLineFilter.status */
  readonly status?: InputMaybe<Scalars['String']['input']>;
};

/** TODO BankLineMatch */
export type BankLineMatch = Node & {
  readonly __typename?: 'BankLineMatch';
  /** TODO BankLineMatch.account */
  readonly account?: Maybe<Account>;
  /** TODO BankLineMatch.amount */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /** TODO BankLineMatch.approvedTime */
  readonly approvedTime?: Maybe<Scalars['DateTime']['output']>;
  /** TODO BankLineMatch.differenceType */
  readonly differenceType?: Maybe<Scalars['String']['output']>;
  /** TODO BankLineMatch.entryDate */
  readonly entryDate?: Maybe<Scalars['Date']['output']>;
  /** TODO BankLineMatch.feeAccount */
  readonly feeAccount?: Maybe<Account>;
  /** Billy's id of the bank line match. */
  readonly id: Scalars['ID']['output'];
  /** TODO BankLineMatch.isApproved */
  readonly isApproved?: Maybe<Scalars['Boolean']['output']>;
  /** TODO BankLineMatch.lines */
  readonly lines?: Maybe<ReadonlyArray<BankLine>>;
  /** TODO BankLineMatch.side */
  readonly side?: Maybe<Side>;
  /** TODO BankLineMatch.subjectAssociations */
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

/** TODO BankLineMatchFilter */
export type BankLineMatchFilter = {
  /** TODO BankLineMatchFilter.accountId */
  readonly accountId?: InputMaybe<Scalars['ID']['input']>;
  /** TODO BankLineMatchFilter.isApproved */
  readonly isApproved?: InputMaybe<Scalars['Boolean']['input']>;
};

/** TODO BankLineMatchesOfAccountFilter */
export type BankLineMatchesOfAccountFilter = {
  /** TODO BankLineMatchFilter.isApproved */
  readonly isApproved?: InputMaybe<Scalars['Boolean']['input']>;
};

/** TODO BankLineSubject */
export type BankLineSubject = Bill | Invoice | Posting | Transaction;

/** TODO BankLineSubjectAssociation */
export type BankLineSubjectAssociation = Node & {
  readonly __typename?: 'BankLineSubjectAssociation';
  /** Billy's id of the bank line subject association. */
  readonly id: Scalars['ID']['output'];
  /** TODO BankLineSubjectAssociation.match */
  readonly match?: Maybe<BankLineMatch>;
  /** TODO BankLineSubjectAssociation.subject */
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

/** TODO BankLinesOfAccountFilter */
export type BankLinesOfAccountFilter = {
  /** TODO BankLineFilter.isReconciled */
  readonly isReconciled?: InputMaybe<Scalars['Boolean']['input']>;
  /** TODO BankLineFilter.maxAmount */
  readonly maxAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** TODO BankLineFilter.maxEntryDate */
  readonly maxEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO BankLineFilter.minAmount */
  readonly minAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** TODO BankLineFilter.minEntryDate */
  readonly minEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO BankLineFilter.q */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  /** TODO BankLineFilter.receiptState */
  readonly receiptState?: InputMaybe<Scalars['String']['input']>;
  /** TODO BankLineFilter.side */
  readonly side?: InputMaybe<Side>;
  /** TODO BankLineFilter.status */
  readonly status?: InputMaybe<Scalars['String']['input']>;
};

/** TODO BankPayment */
export type BankPayment = Node & {
  readonly __typename?: 'BankPayment';
  /** TODO BankPayment.associations */
  readonly associations?: Maybe<ReadonlyArray<BalanceModifier>>;
  /** TODO BankPayment.cashAccount */
  readonly cashAccount?: Maybe<Account>;
  /** TODO BankPayment.cashAmount */
  readonly cashAmount?: Maybe<Scalars['Decimal']['output']>;
  /** TODO BankPayment.cashExchangeRate */
  readonly cashExchangeRate?: Maybe<Scalars['Decimal']['output']>;
  /** TODO BankPayment.cashSide */
  readonly cashSide?: Maybe<Side>;
  /** TODO BankPayment.contact */
  readonly contact?: Maybe<Contact>;
  /** TODO BankPayment.contactBalancePostings */
  readonly contactBalancePostings?: Maybe<ReadonlyArray<ContactBalancePosting>>;
  /** When it was made in Billy, in UTC. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** TODO BankPayment.entryDate */
  readonly entryDate?: Maybe<Scalars['Date']['output']>;
  /** TODO BankPayment.feeAccount */
  readonly feeAccount?: Maybe<Account>;
  /** TODO BankPayment.feeAmount */
  readonly feeAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Billy's id of the bank payment. */
  readonly id: Scalars['ID']['output'];
  /** TODO BankPayment.isVoided */
  readonly isVoided?: Maybe<Scalars['Boolean']['output']>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** TODO BankPayment.subjectCurrency */
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

/** TODO BankPaymentFilter */
export type BankPaymentFilter = {
  /** TODO BankPaymentFilter.isVoided */
  readonly isVoided?: InputMaybe<Scalars['Boolean']['input']>;
};

/** TODO Bill */
export type Bill = Node & {
  readonly __typename?: 'Bill';
  /** TODO Bill.amount */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /** TODO Bill.appliedBalanceModifiers */
  readonly appliedBalanceModifiers: BalanceModifierConnection;
  /** TODO Bill.approvedTime */
  readonly approvedTime?: Maybe<Scalars['DateTime']['output']>;
  /** TODO Bill.attachments */
  readonly attachments?: Maybe<ReadonlyArray<Attachment>>;
  /** TODO Bill.balance */
  readonly balance?: Maybe<Scalars['Decimal']['output']>;
  /** TODO Bill.balanceModifiers */
  readonly balanceModifiers?: Maybe<ReadonlyArray<BalanceModifier>>;
  /** TODO Bill.contact */
  readonly contact?: Maybe<Contact>;
  /** TODO Bill.contactName */
  readonly contactName?: Maybe<Scalars['String']['output']>;
  /** When it was made in Billy, in UTC. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** TODO Bill.creditNotes */
  readonly creditNotes?: Maybe<ReadonlyArray<Bill>>;
  /** TODO Bill.creditedBill */
  readonly creditedBill?: Maybe<Bill>;
  /** TODO Bill.currency */
  readonly currency?: Maybe<Currency>;
  /** TODO Bill.dueDate */
  readonly dueDate?: Maybe<Scalars['Date']['output']>;
  /** TODO Bill.entryDate */
  readonly entryDate?: Maybe<Scalars['Date']['output']>;
  /** TODO Bill.exchangeRate */
  readonly exchangeRate?: Maybe<Scalars['Decimal']['output']>;
  /** TODO Bill.grossAmount Served by Billy though its documentation does not mention it. */
  readonly grossAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Billy's id of the bill. */
  readonly id: Scalars['ID']['output'];
  /** TODO Bill.isBare */
  readonly isBare?: Maybe<Scalars['Boolean']['output']>;
  /** TODO Bill.isPaid */
  readonly isPaid?: Maybe<Scalars['Boolean']['output']>;
  /** TODO Bill.lineDescription */
  readonly lineDescription?: Maybe<Scalars['String']['output']>;
  /** TODO Bill.lines */
  readonly lines?: Maybe<ReadonlyArray<BillLine>>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** TODO Bill.paymentAccount */
  readonly paymentAccount?: Maybe<Account>;
  /** TODO Bill.paymentDate */
  readonly paymentDate?: Maybe<Scalars['Date']['output']>;
  /** TODO Bill.scannedCode Served by Billy though its documentation does not mention it. */
  readonly scannedCode?: Maybe<Scalars['String']['output']>;
  /** TODO Bill.scannedState Served by Billy though its documentation does not mention it. */
  readonly scannedState?: Maybe<Scalars['String']['output']>;
  /** TODO Bill.source */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** TODO Bill.state */
  readonly state?: Maybe<DocumentState>;
  /** TODO Bill.subject */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** TODO Bill.suppliersInvoiceNo */
  readonly suppliersInvoiceNo?: Maybe<Scalars['String']['output']>;
  /** TODO Bill.tax */
  readonly tax?: Maybe<Scalars['Decimal']['output']>;
  /** TODO Bill.taxMode */
  readonly taxMode?: Maybe<TaxMode>;
  /** TODO Bill.type */
  readonly type?: Maybe<BillType>;
  /** TODO Bill.voucherNo */
  readonly voucherNo?: Maybe<Scalars['String']['output']>;
};


/** TODO Bill */
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

/** TODO BillFilter */
export type BillFilter = {
  /** TODO BillFilter.amount */
  readonly amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** TODO BillFilter.contactId */
  readonly contactId?: InputMaybe<Scalars['ID']['input']>;
  /** TODO BillFilter.creditedBillId */
  readonly creditedBillId?: InputMaybe<Scalars['ID']['input']>;
  /** TODO BillFilter.currencyId */
  readonly currencyId?: InputMaybe<Scalars['ID']['input']>;
  /** TODO BillFilter.entryDatePeriod */
  readonly entryDatePeriod?: InputMaybe<Scalars['String']['input']>;
  /** TODO BillFilter.hasAttachments */
  readonly hasAttachments?: InputMaybe<Scalars['Boolean']['input']>;
  /** TODO BillFilter.isBare */
  readonly isBare?: InputMaybe<Scalars['Boolean']['input']>;
  /** TODO BillFilter.isPaid */
  readonly isPaid?: InputMaybe<Scalars['Boolean']['input']>;
  /** TODO BillFilter.maxDueDate */
  readonly maxDueDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO BillFilter.maxEntryDate */
  readonly maxEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO BillFilter.minDueDate */
  readonly minDueDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO BillFilter.minEntryDate */
  readonly minEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO BillFilter.q */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  /** TODO BillFilter.state */
  readonly state?: InputMaybe<DocumentState>;
  /** TODO BillFilter.suppliersInvoiceNo */
  readonly suppliersInvoiceNo?: InputMaybe<Scalars['String']['input']>;
};

/** TODO BillLine */
export type BillLine = Node & {
  readonly __typename?: 'BillLine';
  /** TODO BillLine.account */
  readonly account?: Maybe<Account>;
  /** TODO BillLine.amount */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /** TODO BillLine.bill */
  readonly bill?: Maybe<Bill>;
  /** TODO BillLine.description */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Billy's id of the bill line. */
  readonly id: Scalars['ID']['output'];
  /** TODO BillLine.priority */
  readonly priority?: Maybe<Scalars['Int']['output']>;
  /** TODO BillLine.tax */
  readonly tax?: Maybe<Scalars['Decimal']['output']>;
  /** TODO BillLine.taxRate */
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

/** TODO BillLineFilter */
export type BillLineFilter = {
  /** TODO BillLineFilter.billId */
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
  /** TODO BillSortKey.amount */
  | 'AMOUNT'
  /** TODO BillSortKey.attachments */
  | 'ATTACHMENTS'
  /** TODO BillSortKey.balance */
  | 'BALANCE'
  /** TODO BillSortKey.contact.name */
  | 'CONTACT_NAME'
  /** TODO BillSortKey.createdTime */
  | 'CREATED_TIME'
  /** TODO BillSortKey.dueDate */
  | 'DUE_DATE'
  /** TODO BillSortKey.entryDate */
  | 'ENTRY_DATE'
  /** TODO BillSortKey.grossAmount */
  | 'GROSS_AMOUNT'
  /** TODO BillSortKey.lineDescription */
  | 'LINE_DESCRIPTION'
  /** TODO BillSortKey.suppliersInvoiceNo */
  | 'SUPPLIERS_INVOICE_NO'
  /** TODO BillSortKey.voucherNo */
  | 'VOUCHER_NO';

/** TODO BillType */
export type BillType =
  /** TODO BillType.bill */
  | 'BILL'
  /** TODO BillType.creditNote */
  | 'CREDIT_NOTE'
  /** A value Billy has begun to use since this schema was written. Refused as an argument. */
  | 'UNKNOWN';

/** TODO BillsOfContactFilter */
export type BillsOfContactFilter = {
  /** TODO BillFilter.amount */
  readonly amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** TODO BillFilter.creditedBillId */
  readonly creditedBillId?: InputMaybe<Scalars['ID']['input']>;
  /** TODO BillFilter.currencyId */
  readonly currencyId?: InputMaybe<Scalars['ID']['input']>;
  /** TODO BillFilter.entryDatePeriod */
  readonly entryDatePeriod?: InputMaybe<Scalars['String']['input']>;
  /** TODO BillFilter.hasAttachments */
  readonly hasAttachments?: InputMaybe<Scalars['Boolean']['input']>;
  /** TODO BillFilter.isBare */
  readonly isBare?: InputMaybe<Scalars['Boolean']['input']>;
  /** TODO BillFilter.isPaid */
  readonly isPaid?: InputMaybe<Scalars['Boolean']['input']>;
  /** TODO BillFilter.maxDueDate */
  readonly maxDueDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO BillFilter.maxEntryDate */
  readonly maxEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO BillFilter.minDueDate */
  readonly minDueDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO BillFilter.minEntryDate */
  readonly minEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO BillFilter.q */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  /** TODO BillFilter.state */
  readonly state?: InputMaybe<DocumentState>;
  /** TODO BillFilter.suppliersInvoiceNo */
  readonly suppliersInvoiceNo?: InputMaybe<Scalars['String']['input']>;
};

/** TODO BillsOfCurrencyFilter */
export type BillsOfCurrencyFilter = {
  /** TODO BillFilter.amount */
  readonly amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** TODO BillFilter.contactId */
  readonly contactId?: InputMaybe<Scalars['ID']['input']>;
  /** TODO BillFilter.creditedBillId */
  readonly creditedBillId?: InputMaybe<Scalars['ID']['input']>;
  /** TODO BillFilter.entryDatePeriod */
  readonly entryDatePeriod?: InputMaybe<Scalars['String']['input']>;
  /** TODO BillFilter.hasAttachments */
  readonly hasAttachments?: InputMaybe<Scalars['Boolean']['input']>;
  /** TODO BillFilter.isBare */
  readonly isBare?: InputMaybe<Scalars['Boolean']['input']>;
  /** TODO BillFilter.isPaid */
  readonly isPaid?: InputMaybe<Scalars['Boolean']['input']>;
  /** TODO BillFilter.maxDueDate */
  readonly maxDueDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO BillFilter.maxEntryDate */
  readonly maxEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO BillFilter.minDueDate */
  readonly minDueDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO BillFilter.minEntryDate */
  readonly minEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO BillFilter.q */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  /** TODO BillFilter.state */
  readonly state?: InputMaybe<DocumentState>;
  /** TODO BillFilter.suppliersInvoiceNo */
  readonly suppliersInvoiceNo?: InputMaybe<Scalars['String']['input']>;
};

/** TODO City */
export type City = Node & {
  readonly __typename?: 'City';
  /** TODO City.country */
  readonly country?: Maybe<Country>;
  /** TODO City.county */
  readonly county?: Maybe<Scalars['String']['output']>;
  /** Billy's id of the city. */
  readonly id: Scalars['ID']['output'];
  /** TODO City.name */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** TODO City.state */
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

/** TODO CityFilter */
export type CityFilter = {
  /** TODO CityFilter.countryId */
  readonly countryId: Scalars['ID']['input'];
};

/** TODO Contact */
export type Contact = Node & {
  readonly __typename?: 'Contact';
  /** TODO Contact.accessCode */
  readonly accessCode?: Maybe<Scalars['String']['output']>;
  /** TODO Contact.bills */
  readonly bills: BillConnection;
  /** TODO Contact.city */
  readonly city?: Maybe<City>;
  /** TODO Contact.cityText */
  readonly cityText?: Maybe<Scalars['String']['output']>;
  /** TODO Contact.contactNo */
  readonly contactNo?: Maybe<Scalars['String']['output']>;
  /** TODO Contact.contactPersons */
  readonly contactPersons?: Maybe<ReadonlyArray<ContactPerson>>;
  /** TODO Contact.country */
  readonly country?: Maybe<Country>;
  /** When it was made in Billy, in UTC. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** TODO Contact.currency */
  readonly currency?: Maybe<Currency>;
  /** TODO Contact.defaultExpenseAccount Served by Billy though its documentation does not mention it. */
  readonly defaultExpenseAccount?: Maybe<Account>;
  /** TODO Contact.ean */
  readonly ean?: Maybe<Scalars['String']['output']>;
  /** TODO Contact.emailAttachmentDeliveryMode */
  readonly emailAttachmentDeliveryMode?: Maybe<EmailAttachmentDeliveryMode>;
  /** TODO Contact.fax */
  readonly fax?: Maybe<Scalars['String']['output']>;
  /** Billy's id of the contact. */
  readonly id: Scalars['ID']['output'];
  /** TODO Contact.invoices */
  readonly invoices: InvoiceConnection;
  /** TODO Contact.isArchived */
  readonly isArchived?: Maybe<Scalars['Boolean']['output']>;
  /** TODO Contact.isCustomer */
  readonly isCustomer?: Maybe<Scalars['Boolean']['output']>;
  /** TODO Contact.isSalesTaxExempt Served by Billy though its documentation does not mention it. */
  readonly isSalesTaxExempt?: Maybe<Scalars['Boolean']['output']>;
  /** TODO Contact.isSupplier */
  readonly isSupplier?: Maybe<Scalars['Boolean']['output']>;
  /** TODO Contact.locale */
  readonly locale?: Maybe<Locale>;
  /** TODO Contact.name */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** TODO Contact.paymentTermsDays */
  readonly paymentTermsDays?: Maybe<Scalars['Int']['output']>;
  /** TODO Contact.paymentTermsMode */
  readonly paymentTermsMode?: Maybe<PaymentTermsMode>;
  /** TODO Contact.phone */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** TODO Contact.registrationNo */
  readonly registrationNo?: Maybe<Scalars['String']['output']>;
  /** TODO Contact.state */
  readonly state?: Maybe<State>;
  /** TODO Contact.stateText */
  readonly stateText?: Maybe<Scalars['String']['output']>;
  /** TODO Contact.street */
  readonly street?: Maybe<Scalars['String']['output']>;
  /** TODO Contact.type */
  readonly type?: Maybe<ContactType>;
  /** TODO Contact.zipcode */
  readonly zipcode?: Maybe<Zipcode>;
  /** TODO Contact.zipcodeText */
  readonly zipcodeText?: Maybe<Scalars['String']['output']>;
};


/** TODO Contact */
export type ContactBillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BillsOfContactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<BillSort>;
};


/** TODO Contact */
export type ContactInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoicesOfContactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InvoiceSort>;
};

/** TODO ContactBalancePayment */
export type ContactBalancePayment = Node & {
  readonly __typename?: 'ContactBalancePayment';
  /** TODO ContactBalancePayment.amount */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /** TODO ContactBalancePayment.associations */
  readonly associations?: Maybe<ReadonlyArray<BalanceModifier>>;
  /** TODO ContactBalancePayment.contact */
  readonly contact?: Maybe<Contact>;
  /** When it was made in Billy, in UTC. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** TODO ContactBalancePayment.currency */
  readonly currency?: Maybe<Currency>;
  /** TODO ContactBalancePayment.entryDate */
  readonly entryDate?: Maybe<Scalars['Date']['output']>;
  /** Billy's id of the contact balance payment. */
  readonly id: Scalars['ID']['output'];
  /** TODO ContactBalancePayment.isVoided */
  readonly isVoided?: Maybe<Scalars['Boolean']['output']>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** TODO ContactBalancePayment.side */
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

/** TODO ContactBalancePosting */
export type ContactBalancePosting = Node & {
  readonly __typename?: 'ContactBalancePosting';
  /** TODO ContactBalancePosting.amount */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /** TODO ContactBalancePosting.contact */
  readonly contact?: Maybe<Contact>;
  /** When it was made in Billy, in UTC. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** TODO ContactBalancePosting.currency */
  readonly currency?: Maybe<Currency>;
  /** TODO ContactBalancePosting.entryDate */
  readonly entryDate?: Maybe<Scalars['Date']['output']>;
  /** Billy's id of the contact balance posting. */
  readonly id: Scalars['ID']['output'];
  /** TODO ContactBalancePosting.isVoided */
  readonly isVoided?: Maybe<Scalars['Boolean']['output']>;
  /** TODO ContactBalancePosting.originator */
  readonly originator?: Maybe<ContactBalancePostingOriginator>;
  /** TODO ContactBalancePosting.side */
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

/** TODO ContactBalancePostingOriginator */
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

/** TODO ContactFilter */
export type ContactFilter = {
  /** TODO ContactFilter.contactNo */
  readonly contactNo?: InputMaybe<Scalars['String']['input']>;
  /** TODO ContactFilter.isArchived */
  readonly isArchived?: InputMaybe<Scalars['Boolean']['input']>;
  /** TODO ContactFilter.isCustomer */
  readonly isCustomer?: InputMaybe<Scalars['Boolean']['input']>;
  /** TODO ContactFilter.isSupplier */
  readonly isSupplier?: InputMaybe<Scalars['Boolean']['input']>;
  /** TODO ContactFilter.name */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** TODO ContactFilter.phone */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** TODO ContactFilter.q */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  /** TODO ContactFilter.type */
  readonly type?: InputMaybe<ContactType>;
};

/** TODO ContactPerson */
export type ContactPerson = Node & {
  readonly __typename?: 'ContactPerson';
  /** TODO ContactPerson.contact */
  readonly contact?: Maybe<Contact>;
  /** TODO ContactPerson.email */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Billy's id of the contact person. */
  readonly id: Scalars['ID']['output'];
  /** TODO ContactPerson.isPrimary */
  readonly isPrimary?: Maybe<Scalars['Boolean']['output']>;
  /** TODO ContactPerson.name */
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

/** TODO ContactPersonFilter */
export type ContactPersonFilter = {
  /** TODO ContactPersonFilter.contactId */
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
  /** TODO ContactSortKey.createdTime */
  | 'CREATED_TIME'
  /** TODO ContactSortKey.name */
  | 'NAME';

/** TODO ContactType */
export type ContactType =
  /** TODO ContactType.company */
  | 'COMPANY'
  /** TODO ContactType.person */
  | 'PERSON'
  /** A value Billy has begun to use since this schema was written. Refused as an argument. */
  | 'UNKNOWN';

/** TODO Country */
export type Country = Node & {
  readonly __typename?: 'Country';
  /** TODO Country.cities */
  readonly cities: CityConnection;
  /** TODO Country.currency Served by Billy though its documentation does not mention it. */
  readonly currency?: Maybe<Currency>;
  /** TODO Country.hasFiniteStates */
  readonly hasFiniteStates?: Maybe<Scalars['Boolean']['output']>;
  /** TODO Country.hasFiniteZipcodes */
  readonly hasFiniteZipcodes?: Maybe<Scalars['Boolean']['output']>;
  /** TODO Country.hasStates */
  readonly hasStates?: Maybe<Scalars['Boolean']['output']>;
  /** TODO Country.icon */
  readonly icon?: Maybe<Scalars['String']['output']>;
  /** Billy's id of the country. */
  readonly id: Scalars['ID']['output'];
  /** TODO Country.locale */
  readonly locale?: Maybe<Locale>;
  /** TODO Country.name */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** TODO Country.states */
  readonly states: StateConnection;
  /** TODO Country.zipcodes */
  readonly zipcodes: ZipcodeConnection;
};


/** TODO Country */
export type CountryCitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** TODO Country */
export type CountryStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** TODO Country */
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

/** TODO CountryGroup */
export type CountryGroup = Node & {
  readonly __typename?: 'CountryGroup';
  /** TODO CountryGroup.icon */
  readonly icon?: Maybe<Scalars['String']['output']>;
  /** Billy's id of the country group. */
  readonly id: Scalars['ID']['output'];
  /** TODO CountryGroup.memberCountryIds */
  readonly memberCountryIds?: Maybe<Scalars['String']['output']>;
  /** TODO CountryGroup.name */
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

/** TODO CreditNotesOfInvoiceFilter */
export type CreditNotesOfInvoiceFilter = {
  /** TODO InvoiceFilter.amount */
  readonly amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** TODO InvoiceFilter.approvedTimePeriod */
  readonly approvedTimePeriod?: InputMaybe<Scalars['String']['input']>;
  /** TODO InvoiceFilter.contactId */
  readonly contactId?: InputMaybe<Scalars['ID']['input']>;
  /** TODO InvoiceFilter.currencyId */
  readonly currencyId?: InputMaybe<Scalars['ID']['input']>;
  /** TODO InvoiceFilter.entryDatePeriod */
  readonly entryDatePeriod?: InputMaybe<Scalars['String']['input']>;
  /** TODO InvoiceFilter.externalId */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** TODO InvoiceFilter.invoiceNo */
  readonly invoiceNo?: InputMaybe<Scalars['String']['input']>;
  /** TODO InvoiceFilter.isPaid */
  readonly isPaid?: InputMaybe<Scalars['Boolean']['input']>;
  /** TODO InvoiceFilter.maxApprovedTime */
  readonly maxApprovedTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** TODO InvoiceFilter.maxDueDate */
  readonly maxDueDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO InvoiceFilter.maxEntryDate */
  readonly maxEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO InvoiceFilter.minApprovedTime */
  readonly minApprovedTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** TODO InvoiceFilter.minDueDate */
  readonly minDueDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO InvoiceFilter.minEntryDate */
  readonly minEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO InvoiceFilter.q */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  /** TODO InvoiceFilter.quoteId */
  readonly quoteId?: InputMaybe<Scalars['ID']['input']>;
  /** TODO InvoiceFilter.recurringInvoiceId */
  readonly recurringInvoiceId?: InputMaybe<Scalars['ID']['input']>;
  /** TODO InvoiceFilter.state */
  readonly state?: InputMaybe<DocumentState>;
};

/** TODO Currency */
export type Currency = Node & {
  readonly __typename?: 'Currency';
  /** TODO Currency.bills */
  readonly bills: BillConnection;
  /** TODO Currency.deletedTime Served by Billy though its documentation does not mention it. */
  readonly deletedTime?: Maybe<Scalars['DateTime']['output']>;
  /** TODO Currency.exchangeRate */
  readonly exchangeRate?: Maybe<Scalars['Decimal']['output']>;
  /** Billy's id of the currency. */
  readonly id: Scalars['ID']['output'];
  /** TODO Currency.invoices */
  readonly invoices: InvoiceConnection;
  /** TODO Currency.name */
  readonly name?: Maybe<Scalars['String']['output']>;
};


/** TODO Currency */
export type CurrencyBillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BillsOfCurrencyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<BillSort>;
};


/** TODO Currency */
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

/** TODO Daybook */
export type Daybook = Node & {
  readonly __typename?: 'Daybook';
  /** TODO Daybook.balanceAccounts */
  readonly balanceAccounts?: Maybe<ReadonlyArray<DaybookBalanceAccount>>;
  /** TODO Daybook.defaultContraAccount */
  readonly defaultContraAccount?: Maybe<Account>;
  /** Billy's id of the daybook. */
  readonly id: Scalars['ID']['output'];
  /** TODO Daybook.isTransactionSummaryEnabled */
  readonly isTransactionSummaryEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** TODO Daybook.name */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** TODO Daybook.transactions */
  readonly transactions: DaybookTransactionConnection;
};


/** TODO Daybook */
export type DaybookTransactionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TransactionsOfDaybookFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DaybookTransactionSort>;
};

/** TODO DaybookBalanceAccount */
export type DaybookBalanceAccount = Node & {
  readonly __typename?: 'DaybookBalanceAccount';
  /** TODO DaybookBalanceAccount.account */
  readonly account?: Maybe<Account>;
  /** TODO DaybookBalanceAccount.daybook */
  readonly daybook?: Maybe<Daybook>;
  /** Billy's id of the daybook balance account. */
  readonly id: Scalars['ID']['output'];
  /** TODO DaybookBalanceAccount.priority */
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

/** TODO DaybookTransaction */
export type DaybookTransaction = Node & {
  readonly __typename?: 'DaybookTransaction';
  /** TODO DaybookTransaction.apiType */
  readonly apiType?: Maybe<Scalars['String']['output']>;
  /** TODO DaybookTransaction.attachments */
  readonly attachments?: Maybe<ReadonlyArray<Attachment>>;
  /** When it was made in Billy, in UTC. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** TODO DaybookTransaction.daybook */
  readonly daybook?: Maybe<Daybook>;
  /** TODO DaybookTransaction.description */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** TODO DaybookTransaction.entryDate */
  readonly entryDate?: Maybe<Scalars['Date']['output']>;
  /** TODO DaybookTransaction.extendedDescription */
  readonly extendedDescription?: Maybe<Scalars['String']['output']>;
  /** Billy's id of the daybook transaction. */
  readonly id: Scalars['ID']['output'];
  /** TODO DaybookTransaction.lines */
  readonly lines?: Maybe<ReadonlyArray<DaybookTransactionLine>>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** TODO DaybookTransaction.priority */
  readonly priority?: Maybe<Scalars['Int']['output']>;
  /** TODO DaybookTransaction.state */
  readonly state?: Maybe<DocumentState>;
  /** TODO DaybookTransaction.type Served by Billy though its documentation does not mention it. */
  readonly type?: Maybe<Scalars['String']['output']>;
  /** TODO DaybookTransaction.voucherNo */
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

/** TODO DaybookTransactionFilter */
export type DaybookTransactionFilter = {
  /** TODO DaybookTransactionFilter.apiType */
  readonly apiType?: InputMaybe<Scalars['String']['input']>;
  /** TODO DaybookTransactionFilter.daybookId */
  readonly daybookId?: InputMaybe<Scalars['ID']['input']>;
  /** TODO DaybookTransactionFilter.maxEntryDate */
  readonly maxEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO DaybookTransactionFilter.minEntryDate */
  readonly minEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO DaybookTransactionFilter.q */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  /** TODO DaybookTransactionFilter.state */
  readonly state?: InputMaybe<DocumentState>;
};

/** TODO DaybookTransactionLine */
export type DaybookTransactionLine = Node & {
  readonly __typename?: 'DaybookTransactionLine';
  /** TODO DaybookTransactionLine.account */
  readonly account?: Maybe<Account>;
  /** TODO DaybookTransactionLine.amount */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /**
   * TODO DaybookTransactionLine.baseAmount Served by Billy though its documentation does not mention
   * it.
   */
  readonly baseAmount?: Maybe<Scalars['Decimal']['output']>;
  /** TODO DaybookTransactionLine.contraAccount */
  readonly contraAccount?: Maybe<Account>;
  /**
   * TODO DaybookTransactionLine.contraTaxRate Served by Billy though its documentation does not
   * mention it.
   */
  readonly contraTaxRate?: Maybe<TaxRate>;
  /** TODO DaybookTransactionLine.currency */
  readonly currency?: Maybe<Currency>;
  /** TODO DaybookTransactionLine.daybookTransaction */
  readonly daybookTransaction?: Maybe<DaybookTransaction>;
  /** Billy's id of the daybook transaction line. */
  readonly id: Scalars['ID']['output'];
  /** TODO DaybookTransactionLine.paidBill Served by Billy though its documentation does not mention it. */
  readonly paidBill?: Maybe<Bill>;
  /**
   * TODO DaybookTransactionLine.paidExternalInvoiceId Served by Billy though its documentation does
   * not mention it.
   */
  readonly paidExternalInvoiceId?: Maybe<Scalars['String']['output']>;
  /**
   * TODO DaybookTransactionLine.paidInvoice Served by Billy though its documentation does not mention
   * it.
   */
  readonly paidInvoice?: Maybe<Invoice>;
  /** TODO DaybookTransactionLine.priority */
  readonly priority?: Maybe<Scalars['Int']['output']>;
  /** TODO DaybookTransactionLine.side */
  readonly side?: Maybe<Side>;
  /** TODO DaybookTransactionLine.taxRate */
  readonly taxRate?: Maybe<TaxRate>;
  /** TODO DaybookTransactionLine.text */
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
  /** TODO DaybookTransactionSortKey.createdTime */
  | 'CREATED_TIME'
  /** TODO DaybookTransactionSortKey.entryDate */
  | 'ENTRY_DATE'
  /** TODO DaybookTransactionSortKey.priority */
  | 'PRIORITY';

/** TODO DiscountMode */
export type DiscountMode =
  /** TODO DiscountMode.cash */
  | 'CASH'
  /** TODO DiscountMode.percent */
  | 'PERCENT'
  /** A value Billy has begun to use since this schema was written. Refused as an argument. */
  | 'UNKNOWN';

/** TODO DocumentState */
export type DocumentState =
  /** TODO DocumentState.approved */
  | 'APPROVED'
  /** TODO DocumentState.draft */
  | 'DRAFT'
  /** A value Billy has begun to use since this schema was written. Refused as an argument. */
  | 'UNKNOWN'
  /** TODO DocumentState.voided */
  | 'VOIDED';

/** TODO EmailAttachmentDeliveryMode */
export type EmailAttachmentDeliveryMode =
  /** TODO EmailAttachmentDeliveryMode.attachment */
  | 'ATTACHMENT'
  /** TODO EmailAttachmentDeliveryMode.link */
  | 'LINK'
  /** TODO EmailAttachmentDeliveryMode.linkAndAttachment */
  | 'LINK_AND_ATTACHMENT'
  /** A value Billy has begun to use since this schema was written. Refused as an argument. */
  | 'UNKNOWN';

/** TODO File */
export type File = Node & {
  readonly __typename?: 'File';
  /** When it was made in Billy, in UTC. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** TODO File.downloadUrl */
  readonly downloadUrl?: Maybe<Scalars['String']['output']>;
  /** TODO File.fileName */
  readonly fileName?: Maybe<Scalars['String']['output']>;
  /** TODO File.fileSize */
  readonly fileSize?: Maybe<Scalars['Int']['output']>;
  /** TODO File.fileType */
  readonly fileType?: Maybe<Scalars['String']['output']>;
  /** Billy's id of the file. */
  readonly id: Scalars['ID']['output'];
  /** TODO File.imageHeight */
  readonly imageHeight?: Maybe<Scalars['Int']['output']>;
  /** TODO File.imageWidth */
  readonly imageWidth?: Maybe<Scalars['Int']['output']>;
  /** TODO File.isImage */
  readonly isImage?: Maybe<Scalars['Boolean']['output']>;
  /** TODO File.isPdf */
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

/** TODO Invoice */
export type Invoice = Node & {
  readonly __typename?: 'Invoice';
  /** TODO Invoice.amount */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /** TODO Invoice.appliedBalanceModifiers */
  readonly appliedBalanceModifiers: BalanceModifierConnection;
  /** TODO Invoice.approvedTime */
  readonly approvedTime?: Maybe<Scalars['DateTime']['output']>;
  /** TODO Invoice.attContactPerson */
  readonly attContactPerson?: Maybe<ContactPerson>;
  /** TODO Invoice.attachments */
  readonly attachments?: Maybe<ReadonlyArray<Attachment>>;
  /** TODO Invoice.balance */
  readonly balance?: Maybe<Scalars['Decimal']['output']>;
  /** TODO Invoice.balanceModifiers */
  readonly balanceModifiers?: Maybe<ReadonlyArray<BalanceModifier>>;
  /** TODO Invoice.bankAccount Served by Billy though its documentation does not mention it. */
  readonly bankAccount?: Maybe<Account>;
  /** TODO Invoice.contact */
  readonly contact?: Maybe<Contact>;
  /** TODO Invoice.contactMessage */
  readonly contactMessage?: Maybe<Scalars['String']['output']>;
  /** When it was made in Billy, in UTC. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** TODO Invoice.creditNotes */
  readonly creditNotes: InvoiceConnection;
  /** TODO Invoice.creditedInvoice */
  readonly creditedInvoice?: Maybe<Invoice>;
  /** TODO Invoice.currency */
  readonly currency?: Maybe<Currency>;
  /** TODO Invoice.downloadUrl */
  readonly downloadUrl?: Maybe<Scalars['String']['output']>;
  /** TODO Invoice.dueDate */
  readonly dueDate?: Maybe<Scalars['Date']['output']>;
  /** TODO Invoice.entryDate */
  readonly entryDate?: Maybe<Scalars['Date']['output']>;
  /** TODO Invoice.exchangeRate */
  readonly exchangeRate?: Maybe<Scalars['Decimal']['output']>;
  /** TODO Invoice.externalId Served by Billy though its documentation does not mention it. */
  readonly externalId?: Maybe<Scalars['String']['output']>;
  /** TODO Invoice.grossAmount Served by Billy though its documentation does not mention it. */
  readonly grossAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Billy's id of the invoice. */
  readonly id: Scalars['ID']['output'];
  /** TODO Invoice.invoiceNo */
  readonly invoiceNo?: Maybe<Scalars['String']['output']>;
  /** TODO Invoice.isPaid */
  readonly isPaid?: Maybe<Scalars['Boolean']['output']>;
  /** TODO Invoice.lateFees */
  readonly lateFees?: Maybe<ReadonlyArray<InvoiceLateFee>>;
  /** TODO Invoice.lineDescription */
  readonly lineDescription?: Maybe<Scalars['String']['output']>;
  /** TODO Invoice.lines */
  readonly lines?: Maybe<ReadonlyArray<InvoiceLine>>;
  /** TODO Invoice.orderNo Served by Billy though its documentation does not mention it. */
  readonly orderNo?: Maybe<Scalars['String']['output']>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** TODO Invoice.paymentMethods Served by Billy though its documentation does not mention it. */
  readonly paymentMethods?: Maybe<ReadonlyArray<InvoicePaymentMethod>>;
  /** TODO Invoice.paymentTermsDays */
  readonly paymentTermsDays?: Maybe<Scalars['Int']['output']>;
  /** TODO Invoice.paymentTermsMode */
  readonly paymentTermsMode?: Maybe<PaymentTermsMode>;
  /** TODO Invoice.quoteId Served by Billy though its documentation does not mention it. */
  readonly quoteId?: Maybe<Scalars['ID']['output']>;
  /** TODO Invoice.recurringInvoiceId Served by Billy though its documentation does not mention it. */
  readonly recurringInvoiceId?: Maybe<Scalars['ID']['output']>;
  /** TODO Invoice.sentState */
  readonly sentState?: Maybe<SentState>;
  /** TODO Invoice.state */
  readonly state?: Maybe<DocumentState>;
  /** TODO Invoice.tax */
  readonly tax?: Maybe<Scalars['Decimal']['output']>;
  /** TODO Invoice.taxMode */
  readonly taxMode?: Maybe<TaxMode>;
  /** TODO Invoice.templateId Served by Billy though its documentation does not mention it. */
  readonly templateId?: Maybe<Scalars['String']['output']>;
  /** TODO Invoice.type */
  readonly type?: Maybe<InvoiceType>;
};


/** TODO Invoice */
export type InvoiceAppliedBalanceModifiersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** TODO Invoice */
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

/** TODO InvoiceFilter */
export type InvoiceFilter = {
  /** TODO InvoiceFilter.amount */
  readonly amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** TODO InvoiceFilter.approvedTimePeriod */
  readonly approvedTimePeriod?: InputMaybe<Scalars['String']['input']>;
  /** TODO InvoiceFilter.contactId */
  readonly contactId?: InputMaybe<Scalars['ID']['input']>;
  /** TODO InvoiceFilter.creditedInvoiceId */
  readonly creditedInvoiceId?: InputMaybe<Scalars['ID']['input']>;
  /** TODO InvoiceFilter.currencyId */
  readonly currencyId?: InputMaybe<Scalars['ID']['input']>;
  /** TODO InvoiceFilter.entryDatePeriod */
  readonly entryDatePeriod?: InputMaybe<Scalars['String']['input']>;
  /** TODO InvoiceFilter.externalId */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** TODO InvoiceFilter.invoiceNo */
  readonly invoiceNo?: InputMaybe<Scalars['String']['input']>;
  /** TODO InvoiceFilter.isPaid */
  readonly isPaid?: InputMaybe<Scalars['Boolean']['input']>;
  /** TODO InvoiceFilter.maxApprovedTime */
  readonly maxApprovedTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** TODO InvoiceFilter.maxDueDate */
  readonly maxDueDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO InvoiceFilter.maxEntryDate */
  readonly maxEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO InvoiceFilter.minApprovedTime */
  readonly minApprovedTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** TODO InvoiceFilter.minDueDate */
  readonly minDueDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO InvoiceFilter.minEntryDate */
  readonly minEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO InvoiceFilter.q */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  /** TODO InvoiceFilter.quoteId */
  readonly quoteId?: InputMaybe<Scalars['ID']['input']>;
  /** TODO InvoiceFilter.recurringInvoiceId */
  readonly recurringInvoiceId?: InputMaybe<Scalars['ID']['input']>;
  /** TODO InvoiceFilter.state */
  readonly state?: InputMaybe<DocumentState>;
};

/** TODO InvoiceLateFee */
export type InvoiceLateFee = Node & {
  readonly __typename?: 'InvoiceLateFee';
  /** TODO InvoiceLateFee.amount */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /** When it was made in Billy, in UTC. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** TODO InvoiceLateFee.entryDate */
  readonly entryDate?: Maybe<Scalars['Date']['output']>;
  /** TODO InvoiceLateFee.flatFee */
  readonly flatFee?: Maybe<Scalars['Decimal']['output']>;
  /** Billy's id of the invoice late fee. */
  readonly id: Scalars['ID']['output'];
  /** TODO InvoiceLateFee.invoice */
  readonly invoice?: Maybe<Invoice>;
  /** TODO InvoiceLateFee.isVoided */
  readonly isVoided?: Maybe<Scalars['Boolean']['output']>;
  /** TODO InvoiceLateFee.percentageFee */
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

/** TODO InvoiceLine */
export type InvoiceLine = Node & {
  readonly __typename?: 'InvoiceLine';
  /** TODO InvoiceLine.amount */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /** TODO InvoiceLine.description */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** TODO InvoiceLine.discountMode */
  readonly discountMode?: Maybe<DiscountMode>;
  /** TODO InvoiceLine.discountText */
  readonly discountText?: Maybe<Scalars['String']['output']>;
  /** TODO InvoiceLine.discountValue */
  readonly discountValue?: Maybe<Scalars['Decimal']['output']>;
  /** Billy's id of the invoice line. */
  readonly id: Scalars['ID']['output'];
  /** TODO InvoiceLine.invoice */
  readonly invoice?: Maybe<Invoice>;
  /** TODO InvoiceLine.priority */
  readonly priority?: Maybe<Scalars['Int']['output']>;
  /** TODO InvoiceLine.product */
  readonly product?: Maybe<Product>;
  /** TODO InvoiceLine.quantity */
  readonly quantity?: Maybe<Scalars['Decimal']['output']>;
  /** TODO InvoiceLine.tax */
  readonly tax?: Maybe<Scalars['Decimal']['output']>;
  /** TODO InvoiceLine.taxRate */
  readonly taxRate?: Maybe<TaxRate>;
  /** TODO InvoiceLine.unit Served by Billy though its documentation does not mention it. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** TODO InvoiceLine.unitPrice */
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

/** TODO InvoiceLineFilter */
export type InvoiceLineFilter = {
  /** TODO InvoiceLineFilter.invoiceId */
  readonly invoiceId?: InputMaybe<Scalars['ID']['input']>;
};

/** TODO InvoicePaymentMethod */
export type InvoicePaymentMethod = {
  readonly __typename?: 'InvoicePaymentMethod';
  /** TODO InvoicePaymentMethod.paymentMethodId */
  readonly paymentMethodId?: Maybe<Scalars['ID']['output']>;
};

/** TODO InvoiceReminder */
export type InvoiceReminder = Node & {
  readonly __typename?: 'InvoiceReminder';
  /** TODO InvoiceReminder.associations */
  readonly associations?: Maybe<ReadonlyArray<InvoiceReminderAssociation>>;
  /** TODO InvoiceReminder.contact */
  readonly contact?: Maybe<Contact>;
  /** TODO InvoiceReminder.contactPerson */
  readonly contactPerson?: Maybe<ContactPerson>;
  /** TODO InvoiceReminder.copyToUser */
  readonly copyToUser?: Maybe<User>;
  /** When it was made in Billy, in UTC. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** TODO InvoiceReminder.downloadUrl */
  readonly downloadUrl?: Maybe<Scalars['String']['output']>;
  /** TODO InvoiceReminder.emailBody */
  readonly emailBody?: Maybe<Scalars['String']['output']>;
  /** TODO InvoiceReminder.emailSubject */
  readonly emailSubject?: Maybe<Scalars['String']['output']>;
  /** TODO InvoiceReminder.feeCurrency */
  readonly feeCurrency?: Maybe<Currency>;
  /** TODO InvoiceReminder.flatFee */
  readonly flatFee?: Maybe<Scalars['Decimal']['output']>;
  /** Billy's id of the invoice reminder. */
  readonly id: Scalars['ID']['output'];
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** TODO InvoiceReminder.percentageFee */
  readonly percentageFee?: Maybe<Scalars['Decimal']['output']>;
  /** TODO InvoiceReminder.sendEmail */
  readonly sendEmail?: Maybe<Scalars['Boolean']['output']>;
};

/** TODO InvoiceReminderAssociation */
export type InvoiceReminderAssociation = Node & {
  readonly __typename?: 'InvoiceReminderAssociation';
  /** Billy's id of the invoice reminder association. */
  readonly id: Scalars['ID']['output'];
  /** TODO InvoiceReminderAssociation.invoice */
  readonly invoice?: Maybe<Invoice>;
  /** TODO InvoiceReminderAssociation.lateFee */
  readonly lateFee?: Maybe<InvoiceLateFee>;
  /** TODO InvoiceReminderAssociation.reminder */
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
  /** TODO InvoiceSortKey.amount */
  | 'AMOUNT'
  /** TODO InvoiceSortKey.approvedTime */
  | 'APPROVED_TIME'
  /** TODO InvoiceSortKey.balance */
  | 'BALANCE'
  /** TODO InvoiceSortKey.contact.name */
  | 'CONTACT_NAME'
  /** TODO InvoiceSortKey.createdTime */
  | 'CREATED_TIME'
  /** TODO InvoiceSortKey.dueDate */
  | 'DUE_DATE'
  /** TODO InvoiceSortKey.entryDate */
  | 'ENTRY_DATE'
  /** TODO InvoiceSortKey.grossAmount */
  | 'GROSS_AMOUNT'
  /** TODO InvoiceSortKey.invoiceNo */
  | 'INVOICE_NO'
  /** TODO InvoiceSortKey.lineDescription */
  | 'LINE_DESCRIPTION'
  /** TODO InvoiceSortKey.orderNo */
  | 'ORDER_NO';

/** TODO InvoiceType */
export type InvoiceType =
  /** TODO InvoiceType.creditNote */
  | 'CREDIT_NOTE'
  /** TODO InvoiceType.invoice */
  | 'INVOICE'
  /** A value Billy has begun to use since this schema was written. Refused as an argument. */
  | 'UNKNOWN';

/** TODO InvoicesOfContactFilter */
export type InvoicesOfContactFilter = {
  /** TODO InvoiceFilter.amount */
  readonly amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** TODO InvoiceFilter.approvedTimePeriod */
  readonly approvedTimePeriod?: InputMaybe<Scalars['String']['input']>;
  /** TODO InvoiceFilter.creditedInvoiceId */
  readonly creditedInvoiceId?: InputMaybe<Scalars['ID']['input']>;
  /** TODO InvoiceFilter.currencyId */
  readonly currencyId?: InputMaybe<Scalars['ID']['input']>;
  /** TODO InvoiceFilter.entryDatePeriod */
  readonly entryDatePeriod?: InputMaybe<Scalars['String']['input']>;
  /** TODO InvoiceFilter.externalId */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** TODO InvoiceFilter.invoiceNo */
  readonly invoiceNo?: InputMaybe<Scalars['String']['input']>;
  /** TODO InvoiceFilter.isPaid */
  readonly isPaid?: InputMaybe<Scalars['Boolean']['input']>;
  /** TODO InvoiceFilter.maxApprovedTime */
  readonly maxApprovedTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** TODO InvoiceFilter.maxDueDate */
  readonly maxDueDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO InvoiceFilter.maxEntryDate */
  readonly maxEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO InvoiceFilter.minApprovedTime */
  readonly minApprovedTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** TODO InvoiceFilter.minDueDate */
  readonly minDueDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO InvoiceFilter.minEntryDate */
  readonly minEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO InvoiceFilter.q */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  /** TODO InvoiceFilter.quoteId */
  readonly quoteId?: InputMaybe<Scalars['ID']['input']>;
  /** TODO InvoiceFilter.recurringInvoiceId */
  readonly recurringInvoiceId?: InputMaybe<Scalars['ID']['input']>;
  /** TODO InvoiceFilter.state */
  readonly state?: InputMaybe<DocumentState>;
};

/** TODO InvoicesOfCurrencyFilter */
export type InvoicesOfCurrencyFilter = {
  /** TODO InvoiceFilter.amount */
  readonly amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** TODO InvoiceFilter.approvedTimePeriod */
  readonly approvedTimePeriod?: InputMaybe<Scalars['String']['input']>;
  /** TODO InvoiceFilter.contactId */
  readonly contactId?: InputMaybe<Scalars['ID']['input']>;
  /** TODO InvoiceFilter.creditedInvoiceId */
  readonly creditedInvoiceId?: InputMaybe<Scalars['ID']['input']>;
  /** TODO InvoiceFilter.entryDatePeriod */
  readonly entryDatePeriod?: InputMaybe<Scalars['String']['input']>;
  /** TODO InvoiceFilter.externalId */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** TODO InvoiceFilter.invoiceNo */
  readonly invoiceNo?: InputMaybe<Scalars['String']['input']>;
  /** TODO InvoiceFilter.isPaid */
  readonly isPaid?: InputMaybe<Scalars['Boolean']['input']>;
  /** TODO InvoiceFilter.maxApprovedTime */
  readonly maxApprovedTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** TODO InvoiceFilter.maxDueDate */
  readonly maxDueDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO InvoiceFilter.maxEntryDate */
  readonly maxEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO InvoiceFilter.minApprovedTime */
  readonly minApprovedTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** TODO InvoiceFilter.minDueDate */
  readonly minDueDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO InvoiceFilter.minEntryDate */
  readonly minEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO InvoiceFilter.q */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  /** TODO InvoiceFilter.quoteId */
  readonly quoteId?: InputMaybe<Scalars['ID']['input']>;
  /** TODO InvoiceFilter.recurringInvoiceId */
  readonly recurringInvoiceId?: InputMaybe<Scalars['ID']['input']>;
  /** TODO InvoiceFilter.state */
  readonly state?: InputMaybe<DocumentState>;
};

/** TODO Locale */
export type Locale = Node & {
  readonly __typename?: 'Locale';
  /** TODO Locale.icon */
  readonly icon?: Maybe<Scalars['String']['output']>;
  /** Billy's id of the locale. */
  readonly id: Scalars['ID']['output'];
  /** TODO Locale.name */
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

/** TODO Organization */
export type Organization = Node & {
  readonly __typename?: 'Organization';
  /** TODO Organization.accountGroups */
  readonly accountGroups: AccountGroupConnection;
  /** TODO Organization.accounts */
  readonly accounts: AccountConnection;
  /** TODO Organization.appUrl */
  readonly appUrl?: Maybe<Scalars['String']['output']>;
  /** TODO Organization.attachments */
  readonly attachments: AttachmentConnection;
  /** TODO Organization.bankPayments */
  readonly bankPayments: BankPaymentConnection;
  /** TODO Organization.bankSyncStartDate */
  readonly bankSyncStartDate?: Maybe<Scalars['Date']['output']>;
  /** TODO Organization.baseCurrency */
  readonly baseCurrency?: Maybe<Currency>;
  /** TODO Organization.billEmailAddress */
  readonly billEmailAddress?: Maybe<Scalars['String']['output']>;
  /** TODO Organization.bills */
  readonly bills: BillConnection;
  /** TODO Organization.billyProviderId Served by Billy though its documentation does not mention it. */
  readonly billyProviderId?: Maybe<Scalars['String']['output']>;
  /** TODO Organization.city */
  readonly city?: Maybe<Scalars['String']['output']>;
  /**
   * TODO Organization.consolidatedBilling Served by Billy though its documentation does not mention
   * it.
   */
  readonly consolidatedBilling?: Maybe<Scalars['Boolean']['output']>;
  /** TODO Organization.contactBalancePayments */
  readonly contactBalancePayments: ContactBalancePaymentConnection;
  /** TODO Organization.contacts */
  readonly contacts: ContactConnection;
  /** TODO Organization.country */
  readonly country?: Maybe<Country>;
  /** When it was made in Billy, in UTC. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** TODO Organization.daybookTransactions */
  readonly daybookTransactions: DaybookTransactionConnection;
  /** TODO Organization.daybooks */
  readonly daybooks: DaybookConnection;
  /** TODO Organization.defaultBankFeeAccount */
  readonly defaultBankFeeAccount?: Maybe<Account>;
  /** TODO Organization.defaultBillBankAccount */
  readonly defaultBillBankAccount?: Maybe<Account>;
  /**
   * TODO Organization.defaultInventoryAccount Served by Billy though its documentation does not
   * mention it.
   */
  readonly defaultInventoryAccount?: Maybe<Account>;
  /** TODO Organization.defaultInvoiceBankAccount */
  readonly defaultInvoiceBankAccount?: Maybe<Account>;
  /** TODO Organization.defaultSalesAccount */
  readonly defaultSalesAccount?: Maybe<Account>;
  /** TODO Organization.defaultSalesTaxRuleset */
  readonly defaultSalesTaxRuleset?: Maybe<SalesTaxRuleset>;
  /** TODO Organization.defaultTaxMode */
  readonly defaultTaxMode?: Maybe<TaxMode>;
  /** TODO Organization.defaultTemplateId Served by Billy though its documentation does not mention it. */
  readonly defaultTemplateId?: Maybe<Scalars['String']['output']>;
  /** TODO Organization.email */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** TODO Organization.emailAttachmentDeliveryMode */
  readonly emailAttachmentDeliveryMode?: Maybe<EmailAttachmentDeliveryMode>;
  /** TODO Organization.fax */
  readonly fax?: Maybe<Scalars['String']['output']>;
  /** TODO Organization.firstFiscalYearEnd */
  readonly firstFiscalYearEnd?: Maybe<Scalars['Date']['output']>;
  /** TODO Organization.firstFiscalYearStart */
  readonly firstFiscalYearStart?: Maybe<Scalars['Date']['output']>;
  /** TODO Organization.fiscalLockingDate Served by Billy though its documentation does not mention it. */
  readonly fiscalLockingDate?: Maybe<Scalars['Date']['output']>;
  /** TODO Organization.fiscalYearEndMonth */
  readonly fiscalYearEndMonth?: Maybe<Scalars['Int']['output']>;
  /** TODO Organization.hasBillVoucherNo */
  readonly hasBillVoucherNo?: Maybe<Scalars['Boolean']['output']>;
  /** TODO Organization.hasVat */
  readonly hasVat?: Maybe<Scalars['Boolean']['output']>;
  /** TODO Organization.icon48Url */
  readonly icon48Url?: Maybe<Scalars['String']['output']>;
  /** TODO Organization.iconFile */
  readonly iconFile?: Maybe<File>;
  /** TODO Organization.iconUrl */
  readonly iconUrl?: Maybe<Scalars['String']['output']>;
  /** Billy's id of the organization. */
  readonly id: Scalars['ID']['output'];
  /** TODO Organization.invoiceNoMode */
  readonly invoiceNoMode?: Maybe<Scalars['String']['output']>;
  /** TODO Organization.invoiceReminders */
  readonly invoiceReminders: InvoiceReminderConnection;
  /** TODO Organization.invoices */
  readonly invoices: InvoiceConnection;
  /** TODO Organization.isBillyFree Served by Billy though its documentation does not mention it. */
  readonly isBillyFree?: Maybe<Scalars['Boolean']['output']>;
  /** TODO Organization.isLocked */
  readonly isLocked?: Maybe<Scalars['Boolean']['output']>;
  /** TODO Organization.isSubscriptionBankPayer */
  readonly isSubscriptionBankPayer?: Maybe<Scalars['Boolean']['output']>;
  /** TODO Organization.isTerminated */
  readonly isTerminated?: Maybe<Scalars['Boolean']['output']>;
  /** TODO Organization.isTrial */
  readonly isTrial?: Maybe<Scalars['Boolean']['output']>;
  /** TODO Organization.isUnmigrated */
  readonly isUnmigrated?: Maybe<Scalars['Boolean']['output']>;
  /** TODO Organization.locale */
  readonly locale?: Maybe<Locale>;
  /** TODO Organization.lockedCode */
  readonly lockedCode?: Maybe<Scalars['String']['output']>;
  /** TODO Organization.lockedReason */
  readonly lockedReason?: Maybe<Scalars['String']['output']>;
  /** TODO Organization.logoFile */
  readonly logoFile?: Maybe<File>;
  /** TODO Organization.logoPdfFile */
  readonly logoPdfFile?: Maybe<File>;
  /** TODO Organization.logoUrl */
  readonly logoUrl?: Maybe<Scalars['String']['output']>;
  /** TODO Organization.name */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** TODO Organization.nextInvoiceNo */
  readonly nextInvoiceNo?: Maybe<Scalars['Int']['output']>;
  /** TODO Organization.ownerUmbrellaId Served by Billy though its documentation does not mention it. */
  readonly ownerUmbrellaId?: Maybe<Scalars['ID']['output']>;
  /** TODO Organization.ownerUser */
  readonly ownerUser?: Maybe<User>;
  /** TODO Organization.paymentTermsDays */
  readonly paymentTermsDays?: Maybe<Scalars['Int']['output']>;
  /** TODO Organization.paymentTermsMode */
  readonly paymentTermsMode?: Maybe<PaymentTermsMode>;
  /** TODO Organization.phone */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** TODO Organization.postings */
  readonly postings: PostingConnection;
  /** TODO Organization.products */
  readonly products: ProductConnection;
  /** TODO Organization.region Served by Billy though its documentation does not mention it. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** TODO Organization.registrationNo */
  readonly registrationNo?: Maybe<Scalars['String']['output']>;
  /** TODO Organization.salesTaxAccounts */
  readonly salesTaxAccounts: SalesTaxAccountConnection;
  /** TODO Organization.salesTaxMetaFields */
  readonly salesTaxMetaFields: SalesTaxMetaFieldConnection;
  /** TODO Organization.salesTaxPeriod Served by Billy though its documentation does not mention it. */
  readonly salesTaxPeriod?: Maybe<Scalars['String']['output']>;
  /** TODO Organization.salesTaxReturns */
  readonly salesTaxReturns: SalesTaxReturnConnection;
  /** TODO Organization.salesTaxRulesets */
  readonly salesTaxRulesets: SalesTaxRulesetConnection;
  /** TODO Organization.state Served by Billy though its documentation does not mention it. */
  readonly state?: Maybe<State>;
  /** TODO Organization.street */
  readonly street?: Maybe<Scalars['String']['output']>;
  /** TODO Organization.subscriptionCardExpires */
  readonly subscriptionCardExpires?: Maybe<Scalars['Date']['output']>;
  /** TODO Organization.subscriptionCardNumber */
  readonly subscriptionCardNumber?: Maybe<Scalars['String']['output']>;
  /** TODO Organization.subscriptionCardType */
  readonly subscriptionCardType?: Maybe<Scalars['String']['output']>;
  /**
   * TODO Organization.subscriptionCurrency Served by Billy though its documentation does not mention
   * it.
   */
  readonly subscriptionCurrency?: Maybe<Currency>;
  /** TODO Organization.subscriptionDiscount */
  readonly subscriptionDiscount?: Maybe<Scalars['Decimal']['output']>;
  /** TODO Organization.subscriptionExpires */
  readonly subscriptionExpires?: Maybe<Scalars['Date']['output']>;
  /** TODO Organization.subscriptionPeriod */
  readonly subscriptionPeriod?: Maybe<SubscriptionPeriod>;
  /** TODO Organization.subscriptionPlan Served by Billy though its documentation does not mention it. */
  readonly subscriptionPlan?: Maybe<Scalars['String']['output']>;
  /** TODO Organization.subscriptionPrice */
  readonly subscriptionPrice?: Maybe<Scalars['Decimal']['output']>;
  /** TODO Organization.subscriptionTransaction */
  readonly subscriptionTransaction?: Maybe<Transaction>;
  /** TODO Organization.taxRates */
  readonly taxRates: TaxRateConnection;
  /** TODO Organization.terminationTime */
  readonly terminationTime?: Maybe<Scalars['DateTime']['output']>;
  /** TODO Organization.transactions */
  readonly transactions: TransactionConnection;
  /** TODO Organization.url */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** TODO Organization.vatPeriod */
  readonly vatPeriod?: Maybe<Scalars['String']['output']>;
  /** TODO Organization.zipcode */
  readonly zipcode?: Maybe<Scalars['String']['output']>;
};


/** TODO Organization */
export type OrganizationAccountGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** TODO Organization */
export type OrganizationAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<AccountSort>;
};


/** TODO Organization */
export type OrganizationAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<AttachmentSort>;
};


/** TODO Organization */
export type OrganizationBankPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BankPaymentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** TODO Organization */
export type OrganizationBillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BillFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<BillSort>;
};


/** TODO Organization */
export type OrganizationContactBalancePaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** TODO Organization */
export type OrganizationContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ContactSort>;
};


/** TODO Organization */
export type OrganizationDaybookTransactionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DaybookTransactionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DaybookTransactionSort>;
};


/** TODO Organization */
export type OrganizationDaybooksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** TODO Organization */
export type OrganizationInvoiceRemindersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** TODO Organization */
export type OrganizationInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InvoiceSort>;
};


/** TODO Organization */
export type OrganizationPostingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PostingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PostingSort>;
};


/** TODO Organization */
export type OrganizationProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProductSort>;
};


/** TODO Organization */
export type OrganizationSalesTaxAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** TODO Organization */
export type OrganizationSalesTaxMetaFieldsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** TODO Organization */
export type OrganizationSalesTaxReturnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SalesTaxReturnFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** TODO Organization */
export type OrganizationSalesTaxRulesetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SalesTaxRulesetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** TODO Organization */
export type OrganizationTaxRatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** TODO Organization */
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

/** TODO PaymentTermsMode */
export type PaymentTermsMode =
  /** TODO PaymentTermsMode.date */
  | 'DATE'
  /** TODO PaymentTermsMode.net */
  | 'NET'
  /** TODO PaymentTermsMode.netEndOfMonth */
  | 'NET_END_OF_MONTH'
  /** A value Billy has begun to use since this schema was written. Refused as an argument. */
  | 'UNKNOWN';

/** TODO Posting */
export type Posting = Node & {
  readonly __typename?: 'Posting';
  /** TODO Posting.account */
  readonly account?: Maybe<Account>;
  /** TODO Posting.amount */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /** TODO Posting.baseAmount Served by Billy though its documentation does not mention it. */
  readonly baseAmount?: Maybe<Scalars['Decimal']['output']>;
  /** TODO Posting.currency */
  readonly currency?: Maybe<Currency>;
  /** TODO Posting.entryDate */
  readonly entryDate?: Maybe<Scalars['Date']['output']>;
  /** Billy's id of the posting. */
  readonly id: Scalars['ID']['output'];
  /** TODO Posting.isBankMatched */
  readonly isBankMatched?: Maybe<Scalars['Boolean']['output']>;
  /** TODO Posting.isVoided */
  readonly isVoided?: Maybe<Scalars['Boolean']['output']>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** TODO Posting.priority */
  readonly priority?: Maybe<Scalars['Int']['output']>;
  /** TODO Posting.salesTaxReturn */
  readonly salesTaxReturn?: Maybe<SalesTaxReturn>;
  /** TODO Posting.side */
  readonly side?: Maybe<Side>;
  /** TODO Posting.text */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** TODO Posting.transaction */
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

/** TODO PostingFilter */
export type PostingFilter = {
  /** TODO PostingFilter.accountId */
  readonly accountId?: InputMaybe<Scalars['ID']['input']>;
  /** TODO PostingFilter.isBankMatched */
  readonly isBankMatched?: InputMaybe<Scalars['Boolean']['input']>;
  /** TODO PostingFilter.isVoided */
  readonly isVoided?: InputMaybe<Scalars['Boolean']['input']>;
  /** TODO PostingFilter.maxEntryDate */
  readonly maxEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO PostingFilter.minEntryDate */
  readonly minEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO PostingFilter.q */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  /** TODO PostingFilter.transactionId */
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
  /** TODO PostingSortKey.entryDate */
  | 'ENTRY_DATE';

/** TODO PostingsOfAccountFilter */
export type PostingsOfAccountFilter = {
  /** TODO PostingFilter.isBankMatched */
  readonly isBankMatched?: InputMaybe<Scalars['Boolean']['input']>;
  /** TODO PostingFilter.isVoided */
  readonly isVoided?: InputMaybe<Scalars['Boolean']['input']>;
  /** TODO PostingFilter.maxEntryDate */
  readonly maxEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO PostingFilter.minEntryDate */
  readonly minEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO PostingFilter.q */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  /** TODO PostingFilter.transactionId */
  readonly transactionId?: InputMaybe<Scalars['ID']['input']>;
};

/** TODO Product */
export type Product = Node & {
  readonly __typename?: 'Product';
  /** TODO Product.account */
  readonly account?: Maybe<Account>;
  /** TODO Product.createdTime Served by Billy though its documentation does not mention it. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** TODO Product.description */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** TODO Product.externalId Served by Billy though its documentation does not mention it. */
  readonly externalId?: Maybe<Scalars['String']['output']>;
  /** Billy's id of the product. */
  readonly id: Scalars['ID']['output'];
  /** TODO Product.imageId Served by Billy though its documentation does not mention it. */
  readonly imageId?: Maybe<Scalars['ID']['output']>;
  /** TODO Product.imageUrl Served by Billy though its documentation does not mention it. */
  readonly imageUrl?: Maybe<Scalars['String']['output']>;
  /** TODO Product.inventoryAccount Served by Billy though its documentation does not mention it. */
  readonly inventoryAccount?: Maybe<Account>;
  /** TODO Product.isArchived */
  readonly isArchived?: Maybe<Scalars['Boolean']['output']>;
  /** TODO Product.isInInventory Served by Billy though its documentation does not mention it. */
  readonly isInInventory?: Maybe<Scalars['Boolean']['output']>;
  /** TODO Product.name */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** TODO Product.prices */
  readonly prices?: Maybe<ReadonlyArray<ProductPrice>>;
  /** TODO Product.productNo */
  readonly productNo?: Maybe<Scalars['String']['output']>;
  /** TODO Product.salesTaxRuleset */
  readonly salesTaxRuleset?: Maybe<SalesTaxRuleset>;
  /** TODO Product.suppliersProductNo */
  readonly suppliersProductNo?: Maybe<Scalars['String']['output']>;
  /** TODO Product.unit Served by Billy though its documentation does not mention it. */
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

/** TODO ProductFilter */
export type ProductFilter = {
  /** TODO ProductFilter.isArchived */
  readonly isArchived?: InputMaybe<Scalars['Boolean']['input']>;
  /** TODO ProductFilter.productNo */
  readonly productNo?: InputMaybe<Scalars['String']['input']>;
  /** TODO ProductFilter.q */
  readonly q?: InputMaybe<Scalars['String']['input']>;
};

/** TODO ProductPrice */
export type ProductPrice = Node & {
  readonly __typename?: 'ProductPrice';
  /** TODO ProductPrice.currency */
  readonly currency?: Maybe<Currency>;
  /** Billy's id of the product price. */
  readonly id: Scalars['ID']['output'];
  /** TODO ProductPrice.product */
  readonly product?: Maybe<Product>;
  /** TODO ProductPrice.unitPrice */
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

/** TODO ProductPriceFilter */
export type ProductPriceFilter = {
  /** TODO ProductPriceFilter.productId */
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
  /** TODO ProductSortKey.name */
  | 'NAME';

/** Every way into a company's books. What is read belongs to the company that asks, and to no other. */
export type Query = {
  readonly __typename?: 'Query';
  /** TODO Query.account */
  readonly account?: Maybe<Account>;
  /** TODO Query.accountGroup */
  readonly accountGroup?: Maybe<AccountGroup>;
  /** TODO Query.accountGroups */
  readonly accountGroups: AccountGroupConnection;
  /** TODO Query.accountNature */
  readonly accountNature?: Maybe<AccountNature>;
  /** TODO Query.accountNatures */
  readonly accountNatures: AccountNatureConnection;
  /** TODO Query.accounts */
  readonly accounts: AccountConnection;
  /** TODO Query.attachment */
  readonly attachment?: Maybe<Attachment>;
  /** TODO Query.attachments */
  readonly attachments: AttachmentConnection;
  /** TODO Query.balanceModifier */
  readonly balanceModifier?: Maybe<BalanceModifier>;
  /** TODO Query.balanceModifiers */
  readonly balanceModifiers: BalanceModifierConnection;
  /** TODO Query.bankLine */
  readonly bankLine?: Maybe<BankLine>;
  /** TODO Query.bankLineMatch */
  readonly bankLineMatch?: Maybe<BankLineMatch>;
  /** TODO Query.bankLineMatches */
  readonly bankLineMatches: BankLineMatchConnection;
  /** TODO Query.bankLineSubjectAssociation */
  readonly bankLineSubjectAssociation?: Maybe<BankLineSubjectAssociation>;
  /** TODO Query.bankLineSubjectAssociations */
  readonly bankLineSubjectAssociations: BankLineSubjectAssociationConnection;
  /** TODO Query.bankLines */
  readonly bankLines: BankLineConnection;
  /** TODO Query.bankPayment */
  readonly bankPayment?: Maybe<BankPayment>;
  /** TODO Query.bankPayments */
  readonly bankPayments: BankPaymentConnection;
  /** TODO Query.bill */
  readonly bill?: Maybe<Bill>;
  /** TODO Query.billLine */
  readonly billLine?: Maybe<BillLine>;
  /** TODO Query.billLines */
  readonly billLines: BillLineConnection;
  /** TODO Query.bills */
  readonly bills: BillConnection;
  /** TODO Query.cities */
  readonly cities: CityConnection;
  /** TODO Query.city */
  readonly city?: Maybe<City>;
  /** TODO Query.contact */
  readonly contact?: Maybe<Contact>;
  /** TODO Query.contactBalancePayment */
  readonly contactBalancePayment?: Maybe<ContactBalancePayment>;
  /** TODO Query.contactBalancePayments */
  readonly contactBalancePayments: ContactBalancePaymentConnection;
  /** TODO Query.contactBalancePosting */
  readonly contactBalancePosting?: Maybe<ContactBalancePosting>;
  /** TODO Query.contactBalancePostings */
  readonly contactBalancePostings: ContactBalancePostingConnection;
  /** TODO Query.contactPerson */
  readonly contactPerson?: Maybe<ContactPerson>;
  /** TODO Query.contactPersons */
  readonly contactPersons: ContactPersonConnection;
  /** TODO Query.contacts */
  readonly contacts: ContactConnection;
  /** TODO Query.countries */
  readonly countries: CountryConnection;
  /** TODO Query.country */
  readonly country?: Maybe<Country>;
  /** TODO Query.countryGroup */
  readonly countryGroup?: Maybe<CountryGroup>;
  /** TODO Query.countryGroups */
  readonly countryGroups: CountryGroupConnection;
  /** TODO Query.currencies */
  readonly currencies: CurrencyConnection;
  /** TODO Query.currency */
  readonly currency?: Maybe<Currency>;
  /** TODO Query.daybook */
  readonly daybook?: Maybe<Daybook>;
  /** TODO Query.daybookBalanceAccount */
  readonly daybookBalanceAccount?: Maybe<DaybookBalanceAccount>;
  /** TODO Query.daybookBalanceAccounts */
  readonly daybookBalanceAccounts: DaybookBalanceAccountConnection;
  /** TODO Query.daybookTransaction */
  readonly daybookTransaction?: Maybe<DaybookTransaction>;
  /** TODO Query.daybookTransactionLine */
  readonly daybookTransactionLine?: Maybe<DaybookTransactionLine>;
  /** TODO Query.daybookTransactionLines */
  readonly daybookTransactionLines: DaybookTransactionLineConnection;
  /** TODO Query.daybookTransactions */
  readonly daybookTransactions: DaybookTransactionConnection;
  /** TODO Query.daybooks */
  readonly daybooks: DaybookConnection;
  /** TODO Query.file */
  readonly file?: Maybe<File>;
  /** TODO Query.files */
  readonly files: FileConnection;
  /** TODO Query.invoice */
  readonly invoice?: Maybe<Invoice>;
  /** TODO Query.invoiceLateFee */
  readonly invoiceLateFee?: Maybe<InvoiceLateFee>;
  /** TODO Query.invoiceLateFees */
  readonly invoiceLateFees: InvoiceLateFeeConnection;
  /** TODO Query.invoiceLine */
  readonly invoiceLine?: Maybe<InvoiceLine>;
  /** TODO Query.invoiceLines */
  readonly invoiceLines: InvoiceLineConnection;
  /** TODO Query.invoiceReminder */
  readonly invoiceReminder?: Maybe<InvoiceReminder>;
  /** TODO Query.invoiceReminderAssociation */
  readonly invoiceReminderAssociation?: Maybe<InvoiceReminderAssociation>;
  /** TODO Query.invoiceReminderAssociations */
  readonly invoiceReminderAssociations: InvoiceReminderAssociationConnection;
  /** TODO Query.invoiceReminders */
  readonly invoiceReminders: InvoiceReminderConnection;
  /** TODO Query.invoices */
  readonly invoices: InvoiceConnection;
  /** TODO Query.locale */
  readonly locale?: Maybe<Locale>;
  /** TODO Query.locales */
  readonly locales: LocaleConnection;
  /** TODO Query.organization */
  readonly organization?: Maybe<Organization>;
  /** TODO Query.organizations */
  readonly organizations: OrganizationConnection;
  /** TODO Query.posting */
  readonly posting?: Maybe<Posting>;
  /** TODO Query.postings */
  readonly postings: PostingConnection;
  /** TODO Query.product */
  readonly product?: Maybe<Product>;
  /** TODO Query.productPrice */
  readonly productPrice?: Maybe<ProductPrice>;
  /** TODO Query.productPrices */
  readonly productPrices: ProductPriceConnection;
  /** TODO Query.products */
  readonly products: ProductConnection;
  /** TODO Query.salesTaxAccount */
  readonly salesTaxAccount?: Maybe<SalesTaxAccount>;
  /** TODO Query.salesTaxAccounts */
  readonly salesTaxAccounts: SalesTaxAccountConnection;
  /** TODO Query.salesTaxMetaField */
  readonly salesTaxMetaField?: Maybe<SalesTaxMetaField>;
  /** TODO Query.salesTaxMetaFields */
  readonly salesTaxMetaFields: SalesTaxMetaFieldConnection;
  /** TODO Query.salesTaxPayment */
  readonly salesTaxPayment?: Maybe<SalesTaxPayment>;
  /** TODO Query.salesTaxPayments */
  readonly salesTaxPayments: SalesTaxPaymentConnection;
  /** TODO Query.salesTaxReturn */
  readonly salesTaxReturn?: Maybe<SalesTaxReturn>;
  /** TODO Query.salesTaxReturns */
  readonly salesTaxReturns: SalesTaxReturnConnection;
  /** TODO Query.salesTaxRule */
  readonly salesTaxRule?: Maybe<SalesTaxRule>;
  /** TODO Query.salesTaxRules */
  readonly salesTaxRules: SalesTaxRuleConnection;
  /** TODO Query.salesTaxRuleset */
  readonly salesTaxRuleset?: Maybe<SalesTaxRuleset>;
  /** TODO Query.salesTaxRulesets */
  readonly salesTaxRulesets: SalesTaxRulesetConnection;
  /** TODO Query.state */
  readonly state?: Maybe<State>;
  /** TODO Query.states */
  readonly states: StateConnection;
  /** TODO Query.taxRate */
  readonly taxRate?: Maybe<TaxRate>;
  /** TODO Query.taxRateDeductionComponent */
  readonly taxRateDeductionComponent?: Maybe<TaxRateDeductionComponent>;
  /** TODO Query.taxRateDeductionComponents */
  readonly taxRateDeductionComponents: TaxRateDeductionComponentConnection;
  /** TODO Query.taxRates */
  readonly taxRates: TaxRateConnection;
  /** TODO Query.transaction */
  readonly transaction?: Maybe<Transaction>;
  /** TODO Query.transactions */
  readonly transactions: TransactionConnection;
  /** TODO Query.user */
  readonly user?: Maybe<User>;
  /** TODO Query.users */
  readonly users: UserConnection;
  /** TODO Query.zipcode */
  readonly zipcode?: Maybe<Zipcode>;
  /** TODO Query.zipcodes */
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

/** TODO ReportType */
export type ReportType =
  /** TODO ReportType.balanceSheet */
  | 'BALANCE_SHEET'
  /** TODO ReportType.incomeStatement */
  | 'INCOME_STATEMENT'
  /** A value Billy has begun to use since this schema was written. Refused as an argument. */
  | 'UNKNOWN';

/** TODO SalesTaxAccount */
export type SalesTaxAccount = Node & {
  readonly __typename?: 'SalesTaxAccount';
  /** TODO SalesTaxAccount.account */
  readonly account?: Maybe<Account>;
  /** Billy's id of the sales tax account. */
  readonly id: Scalars['ID']['output'];
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** TODO SalesTaxAccount.priority */
  readonly priority?: Maybe<Scalars['Int']['output']>;
  /** TODO SalesTaxAccount.type */
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

/** TODO SalesTaxMetaField */
export type SalesTaxMetaField = Node & {
  readonly __typename?: 'SalesTaxMetaField';
  /** TODO SalesTaxMetaField.description */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Billy's id of the sales tax meta field. */
  readonly id: Scalars['ID']['output'];
  /** TODO SalesTaxMetaField.isPredefined */
  readonly isPredefined?: Maybe<Scalars['Boolean']['output']>;
  /** TODO SalesTaxMetaField.name */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** TODO SalesTaxMetaField.priority */
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

/** TODO SalesTaxPayment */
export type SalesTaxPayment = Node & {
  readonly __typename?: 'SalesTaxPayment';
  /** TODO SalesTaxPayment.account */
  readonly account?: Maybe<Account>;
  /** TODO SalesTaxPayment.amount */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /** TODO SalesTaxPayment.entryDate */
  readonly entryDate?: Maybe<Scalars['Date']['output']>;
  /** Billy's id of the sales tax payment. */
  readonly id: Scalars['ID']['output'];
  /** TODO SalesTaxPayment.isVoided */
  readonly isVoided?: Maybe<Scalars['Boolean']['output']>;
  /** TODO SalesTaxPayment.salesTaxReturn */
  readonly salesTaxReturn?: Maybe<SalesTaxReturn>;
  /** TODO SalesTaxPayment.side */
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

/** TODO SalesTaxReturn */
export type SalesTaxReturn = Node & {
  readonly __typename?: 'SalesTaxReturn';
  /** TODO SalesTaxReturn.correctionNo */
  readonly correctionNo?: Maybe<Scalars['Int']['output']>;
  /** When it was made in Billy, in UTC. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** TODO SalesTaxReturn.endDate */
  readonly endDate?: Maybe<Scalars['Date']['output']>;
  /** Billy's id of the sales tax return. */
  readonly id: Scalars['ID']['output'];
  /** TODO SalesTaxReturn.isPaid */
  readonly isPaid?: Maybe<Scalars['Boolean']['output']>;
  /** TODO SalesTaxReturn.isSettled */
  readonly isSettled?: Maybe<Scalars['Boolean']['output']>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** TODO SalesTaxReturn.period */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** TODO SalesTaxReturn.periodText */
  readonly periodText?: Maybe<Scalars['String']['output']>;
  /** TODO SalesTaxReturn.periodType */
  readonly periodType?: Maybe<Scalars['String']['output']>;
  /** TODO SalesTaxReturn.reportDeadline */
  readonly reportDeadline?: Maybe<Scalars['Date']['output']>;
  /** TODO SalesTaxReturn.startDate */
  readonly startDate?: Maybe<Scalars['Date']['output']>;
  /** TODO SalesTaxReturn.totalAmount Served by Billy though its documentation does not mention it. */
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

/** TODO SalesTaxReturnFilter */
export type SalesTaxReturnFilter = {
  /** TODO SalesTaxReturnFilter.isSettled */
  readonly isSettled?: InputMaybe<Scalars['Boolean']['input']>;
};

/** TODO SalesTaxRule */
export type SalesTaxRule = Node & {
  readonly __typename?: 'SalesTaxRule';
  /** TODO SalesTaxRule.city Served by Billy though its documentation does not mention it. */
  readonly city?: Maybe<City>;
  /** TODO SalesTaxRule.contactType */
  readonly contactType?: Maybe<ContactType>;
  /** TODO SalesTaxRule.country */
  readonly country?: Maybe<Country>;
  /** TODO SalesTaxRule.countryGroup */
  readonly countryGroup?: Maybe<CountryGroup>;
  /** Billy's id of the sales tax rule. */
  readonly id: Scalars['ID']['output'];
  /** TODO SalesTaxRule.priority */
  readonly priority?: Maybe<Scalars['Int']['output']>;
  /** TODO SalesTaxRule.ruleset */
  readonly ruleset?: Maybe<SalesTaxRuleset>;
  /** TODO SalesTaxRule.state */
  readonly state?: Maybe<State>;
  /** TODO SalesTaxRule.taxRate */
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

/** TODO SalesTaxRuleset */
export type SalesTaxRuleset = Node & {
  readonly __typename?: 'SalesTaxRuleset';
  /** TODO SalesTaxRuleset.abbreviation */
  readonly abbreviation?: Maybe<Scalars['String']['output']>;
  /** TODO SalesTaxRuleset.description */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** TODO SalesTaxRuleset.fallbackTaxRate */
  readonly fallbackTaxRate?: Maybe<TaxRate>;
  /** Billy's id of the sales tax ruleset. */
  readonly id: Scalars['ID']['output'];
  /** TODO SalesTaxRuleset.isPredefined */
  readonly isPredefined?: Maybe<Scalars['Boolean']['output']>;
  /** TODO SalesTaxRuleset.name */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** TODO SalesTaxRuleset.predefinedTag Served by Billy though its documentation does not mention it. */
  readonly predefinedTag?: Maybe<Scalars['String']['output']>;
  /** TODO SalesTaxRuleset.rules */
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

/** TODO SalesTaxRulesetFilter */
export type SalesTaxRulesetFilter = {
  /** TODO SalesTaxRulesetFilter.abbreviation */
  readonly abbreviation?: InputMaybe<Scalars['String']['input']>;
};

/** TODO SentState */
export type SentState =
  /** TODO SentState.opened */
  | 'OPENED'
  /** TODO SentState.printed */
  | 'PRINTED'
  /** TODO SentState.sent */
  | 'SENT'
  /** A value Billy has begun to use since this schema was written. Refused as an argument. */
  | 'UNKNOWN'
  /** TODO SentState.unsent */
  | 'UNSENT'
  /** TODO SentState.viewed */
  | 'VIEWED';

/** TODO Side */
export type Side =
  /** TODO Side.credit */
  | 'CREDIT'
  /** TODO Side.debit */
  | 'DEBIT'
  /** A value Billy has begun to use since this schema was written. Refused as an argument. */
  | 'UNKNOWN';

/** Which way round a list is put in order. */
export type SortDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

/** TODO State */
export type State = Node & {
  readonly __typename?: 'State';
  /** TODO State.country */
  readonly country?: Maybe<Country>;
  /** Billy's id of the state. */
  readonly id: Scalars['ID']['output'];
  /** TODO State.name */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** TODO State.stateCode */
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

/** TODO StateFilter */
export type StateFilter = {
  /** TODO StateFilter.countryId */
  readonly countryId: Scalars['ID']['input'];
};

/** TODO SubscriptionPeriod */
export type SubscriptionPeriod =
  /** TODO SubscriptionPeriod.monthly */
  | 'MONTHLY'
  /** A value Billy has begun to use since this schema was written. Refused as an argument. */
  | 'UNKNOWN'
  /** TODO SubscriptionPeriod.yearly */
  | 'YEARLY';

/** TODO TaxMode */
export type TaxMode =
  /** TODO TaxMode.excl */
  | 'EXCL'
  /** TODO TaxMode.incl */
  | 'INCL'
  /** A value Billy has begun to use since this schema was written. Refused as an argument. */
  | 'UNKNOWN';

/** TODO TaxRate */
export type TaxRate = Node & {
  readonly __typename?: 'TaxRate';
  /** TODO TaxRate.abbreviation */
  readonly abbreviation?: Maybe<Scalars['String']['output']>;
  /** TODO TaxRate.appliesToPurchases */
  readonly appliesToPurchases?: Maybe<Scalars['Boolean']['output']>;
  /** TODO TaxRate.appliesToSales */
  readonly appliesToSales?: Maybe<Scalars['Boolean']['output']>;
  /** TODO TaxRate.deductionComponents */
  readonly deductionComponents?: Maybe<ReadonlyArray<TaxRateDeductionComponent>>;
  /** TODO TaxRate.description */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Billy's id of the tax rate. */
  readonly id: Scalars['ID']['output'];
  /** TODO TaxRate.isActive */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /**
   * TODO TaxRate.isMissingStandardTaxRate Served by Billy though its documentation does not mention
   * it.
   */
  readonly isMissingStandardTaxRate?: Maybe<Scalars['Boolean']['output']>;
  /** TODO TaxRate.isPredefined */
  readonly isPredefined?: Maybe<Scalars['Boolean']['output']>;
  /** TODO TaxRate.name */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** TODO TaxRate.netAmountMetaField */
  readonly netAmountMetaField?: Maybe<SalesTaxMetaField>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** TODO TaxRate.predefinedTag Served by Billy though its documentation does not mention it. */
  readonly predefinedTag?: Maybe<Scalars['String']['output']>;
  /** TODO TaxRate.priority Served by Billy though its documentation does not mention it. */
  readonly priority?: Maybe<Scalars['Int']['output']>;
  /** TODO TaxRate.rate */
  readonly rate?: Maybe<Scalars['Decimal']['output']>;
  /** TODO TaxRate.taxRateGroup Served by Billy though its documentation does not mention it. */
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

/** TODO TaxRateDeductionComponent */
export type TaxRateDeductionComponent = Node & {
  readonly __typename?: 'TaxRateDeductionComponent';
  /** TODO TaxRateDeductionComponent.account */
  readonly account?: Maybe<Account>;
  /**
   * TODO TaxRateDeductionComponent.deductionComponentIndex Served by Billy though its documentation
   * does not mention it.
   */
  readonly deductionComponentIndex?: Maybe<Scalars['Int']['output']>;
  /** Billy's id of the tax rate deduction component. */
  readonly id: Scalars['ID']['output'];
  /** TODO TaxRateDeductionComponent.priority */
  readonly priority?: Maybe<Scalars['Int']['output']>;
  /** TODO TaxRateDeductionComponent.share */
  readonly share?: Maybe<Scalars['Decimal']['output']>;
  /** TODO TaxRateDeductionComponent.source */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** TODO TaxRateDeductionComponent.taxRate */
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

/** TODO Transaction */
export type Transaction = Node & {
  readonly __typename?: 'Transaction';
  /** TODO Transaction.amount Served by Billy though its documentation does not mention it. */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /** When it was made in Billy, in UTC. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** TODO Transaction.creator Served by Billy though its documentation does not mention it. */
  readonly creator?: Maybe<Scalars['String']['output']>;
  /** TODO Transaction.entryDate */
  readonly entryDate?: Maybe<Scalars['Date']['output']>;
  /** Billy's id of the transaction. */
  readonly id: Scalars['ID']['output'];
  /** TODO Transaction.isVoid */
  readonly isVoid?: Maybe<Scalars['Boolean']['output']>;
  /** TODO Transaction.isVoided */
  readonly isVoided?: Maybe<Scalars['Boolean']['output']>;
  /** The company whose books this belongs to. */
  readonly organization?: Maybe<Organization>;
  /** TODO Transaction.originator */
  readonly originator?: Maybe<TransactionOriginator>;
  /** TODO Transaction.originatorCurrency Served by Billy though its documentation does not mention it. */
  readonly originatorCurrency?: Maybe<Currency>;
  /** TODO Transaction.originatorName */
  readonly originatorName?: Maybe<Scalars['String']['output']>;
  /** TODO Transaction.originatorType Served by Billy though its documentation does not mention it. */
  readonly originatorType?: Maybe<Scalars['String']['output']>;
  /** TODO Transaction.postings */
  readonly postings?: Maybe<ReadonlyArray<Posting>>;
  /** TODO Transaction.side Served by Billy though its documentation does not mention it. */
  readonly side?: Maybe<Side>;
  /** TODO Transaction.transactionNo */
  readonly transactionNo?: Maybe<Scalars['Int']['output']>;
  /** TODO Transaction.voucherNo */
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

/** TODO TransactionFilter */
export type TransactionFilter = {
  /** TODO TransactionFilter.entryDate */
  readonly entryDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO TransactionFilter.entryDatePeriod */
  readonly entryDatePeriod?: InputMaybe<Scalars['String']['input']>;
};

/** TODO TransactionOriginator */
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
  /** TODO TransactionSortKey.entryDate */
  | 'ENTRY_DATE';

/** TODO TransactionsOfDaybookFilter */
export type TransactionsOfDaybookFilter = {
  /** TODO DaybookTransactionFilter.apiType */
  readonly apiType?: InputMaybe<Scalars['String']['input']>;
  /** TODO DaybookTransactionFilter.maxEntryDate */
  readonly maxEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO DaybookTransactionFilter.minEntryDate */
  readonly minEntryDate?: InputMaybe<Scalars['Date']['input']>;
  /** TODO DaybookTransactionFilter.q */
  readonly q?: InputMaybe<Scalars['String']['input']>;
  /** TODO DaybookTransactionFilter.state */
  readonly state?: InputMaybe<DocumentState>;
};

/** TODO User */
export type User = Node & {
  readonly __typename?: 'User';
  /** When it was made in Billy, in UTC. */
  readonly createdTime?: Maybe<Scalars['DateTime']['output']>;
  /** TODO User.email */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Billy's id of the user. */
  readonly id: Scalars['ID']['output'];
  /** TODO User.isAdmin */
  readonly isAdmin?: Maybe<Scalars['Boolean']['output']>;
  /** TODO User.isStaff */
  readonly isStaff?: Maybe<Scalars['Boolean']['output']>;
  /** TODO User.isSupportAccessAllowed */
  readonly isSupportAccessAllowed?: Maybe<Scalars['Boolean']['output']>;
  /** TODO User.isSupporter */
  readonly isSupporter?: Maybe<Scalars['Boolean']['output']>;
  /** TODO User.name */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** TODO User.phone */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** TODO User.profilePic48Url */
  readonly profilePic48Url?: Maybe<Scalars['String']['output']>;
  /** TODO User.profilePicFile */
  readonly profilePicFile?: Maybe<File>;
  /** TODO User.profilePicUrl */
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

/** TODO Zipcode */
export type Zipcode = Node & {
  readonly __typename?: 'Zipcode';
  /** TODO Zipcode.city */
  readonly city?: Maybe<City>;
  /** TODO Zipcode.country */
  readonly country?: Maybe<Country>;
  /** Billy's id of the zipcode. */
  readonly id: Scalars['ID']['output'];
  /** TODO Zipcode.latitude */
  readonly latitude?: Maybe<Scalars['Decimal']['output']>;
  /** TODO Zipcode.longitude */
  readonly longitude?: Maybe<Scalars['Decimal']['output']>;
  /** TODO Zipcode.state */
  readonly state?: Maybe<State>;
  /** TODO Zipcode.zipcode */
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

/** TODO ZipcodeFilter */
export type ZipcodeFilter = {
  /** TODO ZipcodeFilter.countryId */
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
  bankLineMatches?: Resolver<ResolversTypes['BankLineMatchConnection'], ParentType, ContextType, Partial<AccountBankLineMatchesArgs>>;
  bankLines?: Resolver<ResolversTypes['BankLineConnection'], ParentType, ContextType, Partial<AccountBankLinesArgs>>;
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
  postings?: Resolver<ResolversTypes['PostingConnection'], ParentType, ContextType, Partial<AccountPostingsArgs>>;
  predefinedAccountId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicAccountId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  appliedBalanceModifiers?: Resolver<ResolversTypes['BalanceModifierConnection'], ParentType, ContextType, Partial<BillAppliedBalanceModifiersArgs>>;
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
  bills?: Resolver<ResolversTypes['BillConnection'], ParentType, ContextType, Partial<ContactBillsArgs>>;
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
  invoices?: Resolver<ResolversTypes['InvoiceConnection'], ParentType, ContextType, Partial<ContactInvoicesArgs>>;
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
  cities?: Resolver<ResolversTypes['CityConnection'], ParentType, ContextType, Partial<CountryCitiesArgs>>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  hasFiniteStates?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasFiniteZipcodes?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasStates?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  icon?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  states?: Resolver<ResolversTypes['StateConnection'], ParentType, ContextType, Partial<CountryStatesArgs>>;
  zipcodes?: Resolver<ResolversTypes['ZipcodeConnection'], ParentType, ContextType, Partial<CountryZipcodesArgs>>;
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
  bills?: Resolver<ResolversTypes['BillConnection'], ParentType, ContextType, Partial<CurrencyBillsArgs>>;
  deletedTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  exchangeRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<ResolversTypes['InvoiceConnection'], ParentType, ContextType, Partial<CurrencyInvoicesArgs>>;
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
  transactions?: Resolver<ResolversTypes['DaybookTransactionConnection'], ParentType, ContextType, Partial<DaybookTransactionsArgs>>;
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
  appliedBalanceModifiers?: Resolver<ResolversTypes['BalanceModifierConnection'], ParentType, ContextType, Partial<InvoiceAppliedBalanceModifiersArgs>>;
  approvedTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attContactPerson?: Resolver<Maybe<ResolversTypes['ContactPerson']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attachment']>>, ParentType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  balanceModifiers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BalanceModifier']>>, ParentType, ContextType>;
  bankAccount?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  contactMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  creditNotes?: Resolver<ResolversTypes['InvoiceConnection'], ParentType, ContextType, Partial<InvoiceCreditNotesArgs>>;
  creditedInvoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
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
  accountGroups?: Resolver<ResolversTypes['AccountGroupConnection'], ParentType, ContextType, Partial<OrganizationAccountGroupsArgs>>;
  accounts?: Resolver<ResolversTypes['AccountConnection'], ParentType, ContextType, Partial<OrganizationAccountsArgs>>;
  appUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<ResolversTypes['AttachmentConnection'], ParentType, ContextType, Partial<OrganizationAttachmentsArgs>>;
  bankPayments?: Resolver<ResolversTypes['BankPaymentConnection'], ParentType, ContextType, Partial<OrganizationBankPaymentsArgs>>;
  bankSyncStartDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  baseCurrency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  billEmailAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bills?: Resolver<ResolversTypes['BillConnection'], ParentType, ContextType, Partial<OrganizationBillsArgs>>;
  billyProviderId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consolidatedBilling?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  contactBalancePayments?: Resolver<ResolversTypes['ContactBalancePaymentConnection'], ParentType, ContextType, Partial<OrganizationContactBalancePaymentsArgs>>;
  contacts?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, Partial<OrganizationContactsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  createdTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  daybookTransactions?: Resolver<ResolversTypes['DaybookTransactionConnection'], ParentType, ContextType, Partial<OrganizationDaybookTransactionsArgs>>;
  daybooks?: Resolver<ResolversTypes['DaybookConnection'], ParentType, ContextType, Partial<OrganizationDaybooksArgs>>;
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
  invoiceReminders?: Resolver<ResolversTypes['InvoiceReminderConnection'], ParentType, ContextType, Partial<OrganizationInvoiceRemindersArgs>>;
  invoices?: Resolver<ResolversTypes['InvoiceConnection'], ParentType, ContextType, Partial<OrganizationInvoicesArgs>>;
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
  postings?: Resolver<ResolversTypes['PostingConnection'], ParentType, ContextType, Partial<OrganizationPostingsArgs>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<OrganizationProductsArgs>>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salesTaxAccounts?: Resolver<ResolversTypes['SalesTaxAccountConnection'], ParentType, ContextType, Partial<OrganizationSalesTaxAccountsArgs>>;
  salesTaxMetaFields?: Resolver<ResolversTypes['SalesTaxMetaFieldConnection'], ParentType, ContextType, Partial<OrganizationSalesTaxMetaFieldsArgs>>;
  salesTaxPeriod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salesTaxReturns?: Resolver<ResolversTypes['SalesTaxReturnConnection'], ParentType, ContextType, Partial<OrganizationSalesTaxReturnsArgs>>;
  salesTaxRulesets?: Resolver<ResolversTypes['SalesTaxRulesetConnection'], ParentType, ContextType, Partial<OrganizationSalesTaxRulesetsArgs>>;
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
  taxRates?: Resolver<ResolversTypes['TaxRateConnection'], ParentType, ContextType, Partial<OrganizationTaxRatesArgs>>;
  terminationTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  transactions?: Resolver<ResolversTypes['TransactionConnection'], ParentType, ContextType, Partial<OrganizationTransactionsArgs>>;
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

