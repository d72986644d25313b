/** Bank reconciliation (bankafstemning): approving a match ties its bank lines to what was posted. */

import type { Company } from '../company.ts';
import { invalid } from '../invalid.ts';
import { textOf } from '../members.ts';
import type { Work } from '../work.ts';
import type { WireRecord } from '../world.ts';
import type { Effects } from './effects.ts';

export const bankLineMatches: Effects = {
  saved: (work, { record, before }) => {
    const isApproved = record['isApproved'] === true;
    if (isApproved === (before?.['isApproved'] === true)) return;
    work.change('bankLineMatches', record, { approvedTime: isApproved ? work.time : null });
    for (const line of work.company.where('bankLines', 'matchId', record.id)) {
      work.change('bankLines', line, { isReconciled: isApproved });
    }
    for (const association of associationsOf(work.company, record)) {
      markPostings(work, association, record, isApproved);
    }
  },
  deleting: (work, record) => {
    if (work.company.where('bankLines', 'matchId', record.id).length === 0) return;
    throw invalid(
      'A match with bank lines cannot be deleted.',
      'En afstemning med banklinjer kan ikke slettes.',
    );
  },
};

/** Adding to an approved match reconciles at once; taking away undoes it. */
export const bankLineSubjectAssociations: Effects = {
  saved: (work, { record }) => {
    const match = approvedMatchOf(work.company, record);
    if (match) markPostings(work, record, match, true);
  },
  deleting: (work, record) => {
    const match = approvedMatchOf(work.company, record);
    if (match) markPostings(work, record, match, false);
  },
};

function associationsOf(company: Company, match: WireRecord): WireRecord[] {
  return company.where('bankLineSubjectAssociations', 'matchId', match.id);
}

function approvedMatchOf(company: Company, association: WireRecord): WireRecord | undefined {
  const match = company.find('bankLineMatches', association['matchId']);
  return match?.['isApproved'] === true ? match : undefined;
}

/** The posting named, or those of the transaction named on the match's own account. */
function markPostings(
  work: Work,
  association: WireRecord,
  match: WireRecord,
  isBankMatched: boolean,
): void {
  const subject = work.company.follow(textOf(association, 'subjectReference'));
  const postings =
    subject?.resource === 'transactions'
      ? work.company
          .where('postings', 'transactionId', subject.record.id)
          .filter(({ accountId }) => accountId === match['accountId'])
      : subject?.resource === 'postings'
        ? [subject.record]
        : [];
  for (const posting of postings) work.change('postings', posting, { isBankMatched });
}
