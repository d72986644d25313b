/** Bank reconciliation (bankafstemning): say what was booked for a bank line, and take that back. */

import { compare, negate, sum, type DecimalText } from '../../accounting/money.ts';
import type { BillyRecord } from '../../billy/records.ts';
import { resourceOfSingular, type ResourceName } from '../../billy/resources/index.ts';
import type { BoundWriter, RunAnswer } from '../../writes/writes.ts';
import type { MutationResolvers } from '../../generated/graphql.ts';
import type { GraphQLContext } from '../context.ts';
import { textIn } from '../tax-choice.ts';
import { act } from './act.ts';
import type { Faults } from './faults.ts';
import { inSteps, type Step } from './steps.ts';
import { decimalOf } from './values.ts';

export const bankingActions: MutationResolvers = {
  reconcileBankLine: (_parent, { bankLineId, input, idempotencyKey }, context) =>
    act(context, {
      operation: 'reconcileBankLine',
      resource: 'bankLineMatches',
      args: { bankLineId, input, idempotencyKey },
      paths: { subjectReference: ['input', 'subjects'], matchId: ['bankLineId'] },
      check: (faults) => planMatch(context, faults, bankLineId, input),
      write: async (writer, plan) =>
        withMatchAlone(await inSteps(writer, stepsToMatch(writer, plan)), plan.match),
    }),
  unreconcileBankLine: (_parent, { bankLineId, idempotencyKey }, context) =>
    act(context, {
      operation: 'unreconcileBankLine',
      resource: 'bankLineMatches',
      args: { bankLineId, idempotencyKey },
      check: (faults) => planUndoing(context, faults, bankLineId),
      write: async (writer, plan) =>
        withMatchAlone(await inSteps(writer, stepsToUndo(writer, plan)), plan.match),
    }),
};

interface MatchInput {
  /** Types by Billy's singular names. */
  readonly subjects: readonly { readonly type: string; readonly id: string }[];
  readonly approve: boolean;
}

interface PlannedMatch {
  readonly match: BillyRecord;
  /** Those that are not associated with the match yet. */
  readonly references: readonly string[];
  readonly approve: boolean;
}

const subjectsPath = ['input', 'subjects'];

async function planMatch(
  context: GraphQLContext,
  faults: Faults,
  bankLineId: string,
  { subjects, approve }: MatchInput,
): Promise<PlannedMatch | undefined> {
  const found = await Promise.all(
    subjects.map(({ type, id }, index) =>
      faults.record(context, resourceNamed(type), id, [...subjectsPath, String(index), 'id']),
    ),
  );
  const match = await matchOf(context, faults, bankLineId);
  if (match === undefined) return undefined;
  if (match['isApproved'] === true) {
    const message = 'Expected a bank line that is open, got one that is reconciled.';
    faults.add('ALREADY_RECONCILED', ['bankLineId'], message);
  }
  const associations = await context.loaders
    .fresh()
    .children('bankLineMatches', match.id, 'subjectAssociations');
  const known = new Set(associations.map((one) => textIn(one, 'subjectReference')));
  const references = subjects.map(({ type, id }) => `${type}:${id}`);
  for (const [index, reference] of references.entries()) {
    if (references.indexOf(reference) === index) continue;
    faults.add('DUPLICATE', [...subjectsPath, String(index)], 'Expected each subject once.');
  }
  if (references.length + known.size === 0) {
    faults.add('REQUIRED', subjectsPath, 'Expected at least one subject, got none.');
  }
  const postings = found.map((record, index) =>
    subjects[index]?.type === 'posting' ? record : undefined,
  );
  requireMatchable(faults, match, postings);
  if (approve && faults.all.length === 0) {
    await requireBalance(context, faults, match, { postings, known });
  }
  return { match, approve, references: references.filter((reference) => !known.has(reference)) };
}

function resourceNamed(singular: string): ResourceName {
  const resource = resourceOfSingular(singular);
  if (resource === undefined) throw new Error(`The schema lets ${singular} be a subject.`);
  return resource;
}

/** Every bank line has a match from the start. */
async function matchOf(
  context: GraphQLContext,
  faults: Faults,
  bankLineId: string,
): Promise<BillyRecord | undefined> {
  const line = await faults.record(context, 'bankLines', bankLineId, ['bankLineId']);
  if (line === undefined) return undefined;
  return faults.record(
    context,
    'bankLineMatches',
    textIn(line, 'matchId'),
    ['bankLineId'],
    ['subjectAssociations', 'lines'],
  );
}

/** A posting is matched once, on the account of the bank line, and while it stands. */
function requireMatchable(
  faults: Faults,
  match: BillyRecord,
  postings: readonly (BillyRecord | undefined)[],
): void {
  for (const [index, posting] of postings.entries()) {
    if (posting === undefined) continue;
    const path = [...subjectsPath, String(index), 'id'];
    if (posting['accountId'] !== match['accountId']) {
      faults.add('INVALID', path, 'Expected a posting on the account of the bank line.');
    }
    if (posting['isVoided'] === true) {
      faults.add('INVALID_STATE', path, 'Expected a posting that stands, got a voided one.');
    }
    if (posting['isBankMatched'] === true) {
      faults.add('ALREADY_RECONCILED', path, 'Expected a posting that is not reconciled yet.');
    }
  }
}

/**
 * Whether postings come to what the bank says. Judged only where all that is matched are postings and the match
 * books no difference: how Billy counts the others is not published.
 */
async function requireBalance(
  { loaders }: GraphQLContext,
  faults: Faults,
  match: BillyRecord,
  {
    postings,
    known,
  }: {
    readonly postings: readonly (BillyRecord | undefined)[];
    readonly known: ReadonlySet<string>;
  },
): Promise<void> {
  const matched = postings.filter((posting) => posting !== undefined);
  const isComparable = matched.length === postings.length && known.size === 0;
  if (!isComparable || textIn(match, 'differenceType') !== '') return;
  const lines = await loaders.fresh().children('bankLineMatches', match.id, 'lines');
  const bank = sum(lines.map(signed));
  const books = sum(matched.map(signed));
  if (compare(bank, books) === 0) return;
  const message = `Expected postings of ${bank}, as the bank says, got ${books}.`;
  faults.add('AMOUNT_DIFFERS', subjectsPath, message);
}

/** Debit positive. */
function signed(record: BillyRecord): DecimalText {
  const amount = decimalOf(record, 'amount');
  return record['side'] === 'credit' ? negate(amount) : amount;
}

function stepsToMatch(writer: BoundWriter, { match, references, approve }: PlannedMatch): Step[] {
  return [
    ...references.map((subjectReference) => ({
      what: `associate ${subjectReference}`,
      write: async () =>
        writer.create('bankLineSubjectAssociations', { matchId: match.id, subjectReference }),
    })),
    ...(approve
      ? [
          {
            what: 'approve the match',
            write: async () => writer.update('bankLineMatches', match.id, { isApproved: true }),
          },
        ]
      : []),
  ];
}

interface PlannedUndoing {
  readonly match: BillyRecord;
  readonly associations: readonly BillyRecord[];
}

async function planUndoing(
  context: GraphQLContext,
  faults: Faults,
  bankLineId: string,
): Promise<PlannedUndoing | undefined> {
  const match = await matchOf(context, faults, bankLineId);
  if (match === undefined) return undefined;
  const associations = await context.loaders
    .fresh()
    .children('bankLineMatches', match.id, 'subjectAssociations');
  if (match['isApproved'] !== true && associations.length === 0) {
    const message = 'Expected a bank line that is matched with something, got an open one.';
    faults.add('NOT_RECONCILED', ['bankLineId'], message);
  }
  return { match, associations };
}

/** The approval goes first: whatever fails after it, nothing half matched counts as reconciled. */
function stepsToUndo(writer: BoundWriter, { match, associations }: PlannedUndoing): Step[] {
  return [
    ...(match['isApproved'] === true
      ? [
          {
            what: 'take the approval back',
            write: async () => writer.update('bankLineMatches', match.id, { isApproved: false }),
          },
        ]
      : []),
    ...associations.map((association) => ({
      what: `take ${textIn(association, 'subjectReference')} off the match`,
      write: async () => writer.remove('bankLineSubjectAssociations', association.id),
    })),
  ];
}

/** The match as it is now; as it was, where no step has changed it. */
function withMatchAlone(answer: RunAnswer, match: BillyRecord): RunAnswer {
  const changed = answer.all.get('bankLineMatches')?.find(({ id }) => id === match.id);
  return { ...answer, records: [changed ?? match] };
}
