/** Whoever listens for long: looked at again and again, because a token ends and a key may be taken back. */

import type { IncomingHttpHeaders } from 'node:http';
import { CodedError } from '../../errors.ts';
import type { Authenticate, Identity } from '../auth/identity.ts';

export interface Watch {
  stop(): void;
}

interface WatchOptions {
  readonly authenticate: Authenticate;
  readonly headers: IncomingHttpHeaders;
  readonly identity: Identity;
  readonly everyMs: number;
  /** Told once, when the caller may listen no longer. */
  readonly onEnded: (reason: CodedError) => void;
}

/** Longer than timers can wait. */
const longestTimerMs = 2_147_483_647;

export function watchCaller(options: WatchOptions): Watch {
  const { authenticate, headers, identity, everyMs, onEnded } = options;
  const { expiresAt = Infinity } = identity;
  const timers: NodeJS.Timeout[] = [];
  let isOver = false;

  function stop(): void {
    isOver = true;
    for (const timer of timers) clearTimeout(timer);
  }

  function end(reason: CodedError): void {
    if (isOver) return;
    stop();
    onEnded(reason);
  }

  async function look(): Promise<void> {
    try {
      const now = await authenticate(headers);
      if (now.organizationId !== identity.organizationId || !hasAll(now, identity))
        end(new CodedError('FORBIDDEN', 'The credentials allow less than they did.'));
    } catch (error) {
      // Whether they still hold cannot be told now: nobody is sent away for our trouble.
      if (error instanceof CodedError && error.code === 'SERVICE_UNAVAILABLE') return;
      end(
        error instanceof CodedError
          ? error
          : new CodedError('UNAUTHENTICATED', 'The credentials do not verify any more.'),
      );
    }
  }

  const leftMs = expiresAt - Date.now();
  if (leftMs < longestTimerMs)
    timers.push(
      setTimeout(
        () => end(new CodedError('UNAUTHENTICATED', 'The token has expired.')),
        leftMs,
      ).unref(),
    );
  timers.push(setInterval(() => void look(), everyMs).unref());
  return { stop };
}

function hasAll(now: Identity, before: Identity): boolean {
  return [...before.scopes].every((scope) => now.scopes.has(scope));
}
