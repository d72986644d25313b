/** What every transport needs. */

import type { Log } from '../../telemetry/log.ts';
import type { Authenticate, Identity } from '../auth/identity.ts';
import type { ListenerEvent, ListenerLimits, Listeners } from './listeners.ts';
import type { Operations } from './operations.ts';

export interface TransportNeeds<TContext> {
  readonly operations: Operations<TContext>;
  readonly authenticate: Authenticate;
  /** What resolvers are handed for one answer to this caller. */
  readonly contextFor: (identity: Identity, correlationId: string) => TContext;
  readonly listeners: Listeners;
  readonly limits: ListenerLimits;
  readonly onEvent: (event: ListenerEvent) => void;
  readonly log: Log;
}
