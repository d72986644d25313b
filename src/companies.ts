/**
 * The companies served here. A lone token may leave it to Billy to say whose it is; Billy may be down just then, so
 * it is asked in the background, again and again, while the process already answers that it does not know yet, or goes by
 * what Billy said before.
 */

import { setTimeout as sleepFor } from 'node:timers/promises';
import type { Company } from './billy/records.ts';
import { CodedError } from './errors.ts';
import type { TokenOwners } from './store/token-owners.ts';

interface CompanyAccess {
  /** Missing when only Billy knows it. */
  readonly organizationId: string | undefined;
  readonly accessToken: string;
}

export type CompanyEvent =
  /** Billy has said whose the token is. */
  | { readonly type: 'company.known'; readonly organizationId: string }
  /** Billy has not said yet, so what it said to an earlier process counts until it does. */
  | { readonly type: 'company.recalled'; readonly organizationId: string }
  /** Billy could not say; it is asked again. */
  | { readonly type: 'company.unknown'; readonly error: unknown; readonly nextTryMs: number }
  /** Billy refuses the token: someone must give this process another one. It is asked again all the same. */
  | { readonly type: 'company.refused'; readonly error: unknown; readonly nextTryMs: number };

export interface CompaniesOptions {
  readonly accesses: readonly CompanyAccess[];
  /** Asks Billy once whose a token is; has to end by itself. */
  readonly organizationOfToken: (accessToken: string) => Promise<string>;
  /** What Billy has said to earlier processes; none of it ever rejects. */
  readonly owners?: Pick<TokenOwners, 'recall' | 'confirm' | 'forgetToken'>;
  readonly onEvent: (event: CompanyEvent) => void;
  /** Ends early, by rejecting, when the signal is aborted. */
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<unknown>;
}

export interface Companies {
  /** Undefined when it is not served here, or not known yet. */
  get(organizationId: string): Company | undefined;
  /**
   * The same set until it changes.
   * @throws CodedError UPSTREAM_UNAVAILABLE or UPSTREAM_CREDENTIALS_REJECTED as long as it is not known.
   */
  ids(): ReadonlySet<string>;
  /** The error `ids` would throw. */
  doubt(): CodedError | undefined;
  /** Ends the asking. */
  close(): void;
}

/**
 * Before each next try, the last one repeating: Billy's return is to be noticed at once, and while its circuit is open
 * a question costs nothing. A token that was refused hardly ever becomes good again.
 */
const waitsMs = [250, 500, 1_000];
const waitAfterRefusalMs = 30_000;

/**
 * How long what is recalled waits for Billy. A token that has been revoked is to be refused, not served from copies, so
 * Billy has the first word while it answers as it usually does.
 */
const recalledAfterMs = 250;

/** Begins to ask Billy at once where that is needed. */
export function createCompanies(options: CompaniesOptions): Companies {
  const {
    accesses,
    owners,
    onEvent,
    sleep = (ms, signal) => sleepFor(ms, undefined, { signal, ref: false }),
  } = options;
  const known = new Map<string, Company>();
  const nameless: string[] = [];
  for (const { organizationId, accessToken } of accesses) {
    if (organizationId === undefined) nameless.push(accessToken);
    else known.set(organizationId, { organizationId, accessToken });
  }
  const closing = new AbortController();
  let doubt = nameless.length === 0 ? undefined : notYetKnown(undefined);
  let ids: ReadonlySet<string> = new Set(known.keys());

  /** The company of a lone token from now on; undefined when there is none. */
  function serve(company: Company | undefined): void {
    known.clear();
    if (company !== undefined) known.set(company.organizationId, company);
    ids = new Set(known.keys());
  }

  async function learn(accessToken: string): Promise<void> {
    let hasBillySpoken = false;
    const recalled = owners?.recall(accessToken);

    async function goByRecalled(): Promise<void> {
      const organizationId = await recalled;
      if (organizationId === undefined || hasBillySpoken || known.size > 0) return;
      serve({ organizationId, accessToken });
      doubt = undefined;
      onEvent({ type: 'company.recalled', organizationId });
    }
    if (owners !== undefined)
      sleep(recalledAfterMs, closing.signal).then(goByRecalled, () => undefined);

    for (let tries = 0; !closing.signal.aborted; tries += 1) {
      try {
        const organizationId = await options.organizationOfToken(accessToken);
        hasBillySpoken = true;
        if (!known.has(organizationId)) serve({ organizationId, accessToken });
        doubt = undefined;
        onEvent({ type: 'company.known', organizationId });
        void owners?.confirm(accessToken, organizationId, closing.signal);
        return;
      } catch (error) {
        const isRefused =
          error instanceof CodedError && error.code === 'UPSTREAM_CREDENTIALS_REJECTED';
        if (isRefused) {
          hasBillySpoken = true;
          serve(undefined);
          doubt = refused(error);
          void owners?.forgetToken(accessToken);
        } else {
          if (known.size === 0 && !hasBillySpoken) doubt = notYetKnown(error);
          void goByRecalled();
        }
        const nextTryMs = isRefused
          ? waitAfterRefusalMs
          : (waitsMs[Math.min(tries, waitsMs.length - 1)] ?? 0);
        onEvent({ type: isRefused ? 'company.refused' : 'company.unknown', error, nextTryMs });
        await sleep(nextTryMs, closing.signal);
      }
    }
  }

  for (const accessToken of nameless) {
    // Only a sleep that was ended by closing gets here.
    learn(accessToken).catch(() => undefined);
  }

  return {
    get: (organizationId) => known.get(organizationId),
    ids() {
      if (doubt !== undefined) throw doubt;
      return ids;
    },
    doubt: () => doubt,
    close: () => closing.abort(),
  };
}

function notYetKnown(cause: unknown): CodedError {
  return new CodedError(
    'UPSTREAM_UNAVAILABLE',
    'Billy has not said yet whose access token this instance was given; it is being asked.',
    {
      danish:
        'Billy har endnu ikke oplyst, hvilket selskab adgangsnøglen hører til; der spørges løbende.',
      retryAfterMs: 1_000,
      cause,
    },
  );
}

function refused(cause: unknown): CodedError {
  return new CodedError(
    'UPSTREAM_CREDENTIALS_REJECTED',
    'Billy refuses the access token this instance was given (BILLY_ACCESS_TOKEN).',
    {
      danish: 'Billy afviser den adgangsnøgle, som denne instans har fået (BILLY_ACCESS_TOKEN).',
      cause,
    },
  );
}
