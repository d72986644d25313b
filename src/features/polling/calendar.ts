/**
 * What a day brings by itself, though nobody changes anything: an invoice becomes overdue, a bill or a VAT return due,
 * a bank line has waited too long for its match. Told from the records as they are known, when the day begins in
 * Copenhagen, and at once of a record that comes in already so.
 */

import { sql } from 'kysely';
import { addDays, isDate, type DateText } from '../../accounting/calendar.ts';
import type { BillyRecord } from '../../billy/records.ts';
import { resources, type ResourceName } from '../../billy/resources/index.ts';
import type { Clock } from '../../clock.ts';
import type { CalendarMeaning, Notice } from '../../feed/calendar.ts';
import type { Change } from '../../feed/change.ts';
import type { Feed } from '../../feed/feed.ts';
import { nameOf, readRecords } from '../../mirror/records.ts';
import type { Store } from '../../store/store.ts';

interface DayRule {
  readonly type: CalendarMeaning;
  readonly resource: ResourceName;
  /** The date that decides. */
  readonly field: string;
  /** Days from that date to the day on which it is told. */
  readonly afterDays: number;
  /** Whether it still matters on that day. */
  readonly isOpen: (record: BillyRecord) => boolean;
  /** A record that the answer depends on too. */
  readonly and?: {
    readonly resource: ResourceName;
    readonly link: string;
    readonly isOpen: (record: BillyRecord) => boolean;
  };
}

/** Banks and card companies settle within it; what is older, nobody will match by waiting. */
const unmatchedDays = 7;

const isOwed = (record: BillyRecord): boolean =>
  record['state'] === 'approved' && record['isPaid'] === false && record['type'] !== 'creditNote';

const rules: readonly DayRule[] = [
  // On its due date an invoice can still be paid in time.
  { type: 'invoice.overdue', resource: 'invoices', field: 'dueDate', afterDays: 1, isOpen: isOwed },
  { type: 'bill.due', resource: 'bills', field: 'dueDate', afterDays: 0, isOpen: isOwed },
  {
    type: 'salesTaxReturn.due',
    resource: 'salesTaxReturns',
    field: 'reportDeadline',
    afterDays: 0,
    isOpen: (record) => record['isSettled'] === false,
  },
  {
    type: 'bankLine.unmatched',
    resource: 'bankLines',
    field: 'entryDate',
    afterDays: unmatchedDays,
    isOpen: (record) => record['isReconciled'] !== true,
    and: {
      resource: 'bankLineMatches',
      link: 'matchId',
      isOpen: (match) => match['isApproved'] !== true,
    },
  },
];

/** Whether days bring something to records of this resource. */
export function hasDays(resource: ResourceName): boolean {
  return rules.some((rule) => rule.resource === resource);
}

export interface Calendar {
  /** Tells what the days after `since` up to and including `until` have brought. */
  tellDays(organizationId: string, resource: ResourceName, days: Days): Promise<void>;
  /** Tells of records that have come in, or changed, so that their day is over already. */
  tellLate(changes: readonly Change[]): Promise<void>;
}

interface Days {
  readonly since: DateText;
  readonly until: DateText;
}

interface CalendarNeeds {
  readonly store: Pick<Store, 'open'>;
  readonly announce: Feed['announce'];
  readonly clock: Clock;
}

/** Announced in one transaction. */
const atOnce = 500;

export function createCalendar({ store, announce, clock }: CalendarNeeds): Calendar {
  async function tell(
    organizationId: string,
    rule: DayRule,
    records: readonly BillyRecord[],
  ): Promise<void> {
    const open = await stillOpen(store, organizationId, rule, records.filter(rule.isOpen));
    const notices = open.flatMap((after): Notice[] => {
      const day = dateIn(after, rule);
      return day === undefined
        ? []
        : [{ type: rule.type, resource: rule.resource, id: after.id, day, after }];
    });
    for (let from = 0; from < notices.length; from += atOnce)
      await announce(organizationId, notices.slice(from, from + atOnce));
  }

  return {
    async tellDays(organizationId, resource, { since, until }) {
      const database = await store.open();
      for (const rule of rules.filter((one) => one.resource === resource)) {
        const date = sql<string>`record ->> ${rule.field}::text`;
        const rows = await database
          .selectFrom('mirror_records')
          .select('record')
          .where('organization_id', '=', organizationId)
          .where('resource', '=', resource)
          .where('record', 'is not', null)
          .where(date, '>', addDays(since, -rule.afterDays))
          .where(date, '<=', addDays(until, -rule.afterDays))
          .execute();
        // Written from records.
        await tell(
          organizationId,
          rule,
          rows.map(({ record }) => record as BillyRecord),
        );
      }
    },

    async tellLate(changes) {
      const today = clock.today();
      for (const rule of rules) {
        const late = changes.filter((change) => isLate(rule, change, today));
        const [first] = late;
        if (first === undefined) continue;
        const records = late.flatMap(({ after }) => (after === null ? [] : [after]));
        await tell(first.organizationId, rule, records);
      }
    },
  };
}

/** What was so before is no news, nor is what was known before anybody listened. */
function isLate(rule: DayRule, change: Change, today: DateText): boolean {
  const { type, resource, kind, before, after } = change;
  if (resource !== rule.resource || type !== `${resources[resource].singular}.${kind}`)
    return false;
  if (before === null && kind !== 'created') return false;
  const day = dayOf(rule, after);
  return day !== undefined && day <= today && day !== dayOf(rule, before);
}

/** The day on which it is told; undefined when it never is. */
function dayOf(rule: DayRule, record: BillyRecord | null): DateText | undefined {
  if (record === null || !rule.isOpen(record)) return undefined;
  const date = dateIn(record, rule);
  return date === undefined ? undefined : addDays(date, rule.afterDays);
}

function dateIn(record: BillyRecord, { field }: DayRule): DateText | undefined {
  const value = record[field];
  return typeof value === 'string' && isDate(value) ? value : undefined;
}

async function stillOpen(
  store: Pick<Store, 'open'>,
  organizationId: string,
  { and }: DayRule,
  records: readonly BillyRecord[],
): Promise<readonly BillyRecord[]> {
  if (and === undefined || records.length === 0) return records;
  const names = new Map(
    records.flatMap((record) => {
      const id = record[and.link];
      return typeof id === 'string' ? [[record.id, { resource: and.resource, id }]] : [];
    }),
  );
  const others = await readRecords(await store.open(), organizationId, [...names.values()]);
  return records.filter(({ id }) => {
    const name = names.get(id);
    const other = name && others.get(nameOf(name));
    return !other || and.isOpen(other);
  });
}
