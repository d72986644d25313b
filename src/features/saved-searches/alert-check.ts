/** What somebody may have a schedule alert to. */

import type { ResourceName } from '../../billy/resources/index.ts';
import { compare } from '../../accounting/money.ts';
import type { Alert } from './alert.ts';
import { invalid, type Fault } from './check.ts';
import type { Finder } from './saved-search.ts';

/** As it comes from a caller: which of it is needed depends on the kind. */
export interface AlertChoice {
  readonly kind: Alert['kind'];
  readonly sumOf?: string | null | undefined;
  readonly raiseAt?: string | null | undefined;
  readonly clearAt?: string | null | undefined;
}

type Checked =
  | { readonly alert: Alert | null; readonly faults?: undefined }
  | { readonly faults: readonly Fault[]; readonly alert?: undefined };

/** What is chosen, as it is kept; or what is wrong with it. */
export function checkAlert(
  choice: AlertChoice | null,
  resource: ResourceName,
  finder: Pick<Finder, 'faultOfSum'>,
): Checked {
  if (choice === null) return { alert: null };
  const { kind } = choice;
  const sumOf = choice.sumOf ?? null;
  const raiseAt = choice.raiseAt ?? null;
  const clearAt = choice.clearAt ?? null;
  const isMeasured = kind === 'THRESHOLD' || kind === 'CHANGED';
  const wrongSum = sumOf !== null && (isMeasured ? finder.faultOfSum(resource, sumOf) : noSum);
  if (typeof wrongSum === 'string') return wrong(wrongSum, 'sumOf');
  if (kind !== 'THRESHOLD') {
    if (raiseAt !== null || clearAt !== null)
      return wrong(
        'Expected levels for THRESHOLD alone.',
        raiseAt === null ? 'clearAt' : 'raiseAt',
      );
    return { alert: kind === 'CHANGED' ? { kind, sumOf } : { kind } };
  }
  if (raiseAt === null) return wrong('Expected a level for THRESHOLD.', 'raiseAt');
  if (clearAt === null || compare(raiseAt, clearAt) === 0)
    return wrong(
      'Expected a level other than raiseAt, so that a figure that swings there is told once.',
      'clearAt',
    );
  return { alert: { kind, sumOf, raiseAt, clearAt } };
}

const noSum = 'Expected a field to add up for THRESHOLD and CHANGED alone.';

function wrong(message: string, member: string): Checked {
  return { faults: [invalid(message, 'alert', member)] };
}
