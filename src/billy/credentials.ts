/**
 * The credentials circuit, one for each company: once Billy has refused its access token, the company's calls are
 * refused here, until a single trial, now and then, is accepted. Other companies notice nothing. Replicas tell one another,
 * so that none goes on serving what it has cached; each tries its own token, which may be another.
 */

import type { EventSink } from './events.ts';
import { CredentialsRejected, UpstreamFailure } from './failures.ts';
import type { Sharing } from './sharing.ts';

interface CredentialsParts {
  readonly host: string;
  readonly sharing: Sharing;
  /** Epoch milliseconds, for people to read. */
  readonly now: () => number;
  /** Milliseconds that only grow. */
  readonly elapsed: () => number;
  readonly onEvent: EventSink;
}

interface Caller {
  /** Undefined while nobody knows whose token it is. */
  readonly organizationId: string | undefined;
  /** Whether an answer shows that the token is good: what Billy tells everybody does not. */
  readonly provesAccess: boolean;
}

export interface Credentials {
  isQuarantined(organizationId: string): boolean;
  /** Epoch milliseconds; undefined when it is not quarantined. */
  refusedSince(organizationId: string): number | undefined;
  /** Why a call that came now would be refused; undefined when it would not. Takes nothing. */
  refusal(caller: Caller): CredentialsRejected | undefined;
  /**
   * Runs one attempt, as the trial where one is due, and learns from it.
   * @throws CredentialsRejected when it was not run, and what the attempt throws
   */
  run<T>(caller: Caller, attempt: () => Promise<T>): Promise<T>;
}

interface Quarantine {
  /** Epoch milliseconds. */
  readonly since: number;
  readonly status: number;
  /** Between the latest refusal and the next trial; 0 when it is only hearsay. */
  readonly waitMs: number;
  trialDueAt: number;
  isOnTrial: boolean;
}

// Tokens are replaced by people: a minute is soon enough, and a quarter of an hour never too long.
const firstWaitMs = 60_000;
const longestWaitMs = 15 * 60_000;

export function createCredentials(parts: CredentialsParts): Credentials {
  const { host, sharing, now, elapsed, onEvent } = parts;
  const quarantines = new Map<string, Quarantine>();

  sharing.onNews((news) => {
    if (news.host !== host || !('organizationId' in news)) return;
    if (news.type === 'tokenRefused') hearRefused(news.organizationId);
    else hearAccepted(news.organizationId);
  });

  return {
    isQuarantined: (organizationId) => quarantines.has(organizationId),
    refusedSince: (organizationId) => quarantines.get(organizationId)?.since,
    refusal,
    async run(caller, attempt) {
      const { organizationId } = caller;
      if (organizationId === undefined) return attempt();
      const refused = refusal(caller);
      if (refused !== undefined) throw refused;
      const quarantine = quarantines.get(organizationId);
      if (quarantine !== undefined) quarantine.isOnTrial = true;
      try {
        const answer = await attempt();
        if (quarantine !== undefined) end(organizationId);
        return answer;
      } catch (error) {
        if (error instanceof CredentialsRejected) begin(organizationId, error.status ?? 401);
        else if (quarantine !== undefined) {
          // A record Billy does not have, or does not accept, was looked for with a token it did.
          if (isPastTheDoor(error)) end(organizationId);
          else quarantine.isOnTrial = false;
        }
        throw error;
      }
    },
  };

  function refusal({ organizationId, provesAccess }: Caller): CredentialsRejected | undefined {
    const quarantine = organizationId === undefined ? undefined : quarantines.get(organizationId);
    if (quarantine === undefined) return undefined;
    const leftMs = quarantine.trialDueAt - elapsed();
    if (leftMs <= 0 && provesAccess && !quarantine.isOnTrial) return undefined;
    return new CredentialsRejected(quarantine.status, Math.max(0, leftMs));
  }

  function begin(organizationId: string, status: number): void {
    const before = quarantines.get(organizationId);
    // Calls that were on their way together are refused together; only a trial lengthens the wait.
    if (before !== undefined && !before.isOnTrial) return;
    const doubledMs = (before?.waitMs ?? 0) * 2;
    const waitMs = Math.min(Math.max(doubledMs, firstWaitMs), longestWaitMs);
    quarantines.set(organizationId, {
      since: before?.since ?? now(),
      status,
      waitMs,
      trialDueAt: elapsed() + waitMs,
      isOnTrial: false,
    });
    if (before !== undefined) {
      onEvent({ type: 'quarantine.extended', organizationId, waitMs });
      return;
    }
    onEvent({ type: 'quarantine.begun', organizationId, status });
    sharing.announce({ type: 'tokenRefused', host, organizationId });
  }

  function end(organizationId: string): void {
    if (!quarantines.delete(organizationId)) return;
    onEvent({ type: 'quarantine.ended', organizationId });
    sharing.announce({ type: 'tokenAccepted', host, organizationId });
  }

  /** Nothing cached is served from now on, and the next call tells whether our token is refused as well. */
  function hearRefused(organizationId: string): void {
    if (quarantines.has(organizationId)) return;
    quarantines.set(organizationId, {
      since: now(),
      status: 401,
      waitMs: 0,
      trialDueAt: elapsed(),
      isOnTrial: false,
    });
    onEvent({ type: 'quarantine.begun', organizationId, status: 401 });
  }

  /** It may have been ours: worth a trial, whatever is left of the wait. */
  function hearAccepted(organizationId: string): void {
    const quarantine = quarantines.get(organizationId);
    if (quarantine !== undefined) quarantine.trialDueAt = elapsed();
  }
}

// Billy looks for the record, and checks it, only after it has checked the token.
function isPastTheDoor(error: unknown): boolean {
  return (
    error instanceof UpstreamFailure &&
    (error.kind === 'recordNotFound' || error.kind === 'recordInvalid')
  );
}
