/** What every resolver is handed. */

import type { ExecutionResult } from 'graphql';
import type { Clock } from '../clock.ts';
import type { Company } from '../billy/records.ts';
import type { InboxOperator } from '../features/inbox/desk.ts';
import type { EventDesk } from '../features/webhooks/desk.ts';
import type { ChangeReader } from '../feed/reader.ts';
import type { SyncReader } from '../features/polling/sync-status.ts';
import type { Loaders } from '../loaders/loaders.ts';
import type { Operator } from '../writes/operator.ts';
import type { Writes } from '../writes/writes.ts';
import type { Stream } from './streams.ts';

export interface GraphQLContext {
  readonly company: Company;
  readonly loaders: Loaders;
  readonly writes: Writes;
  readonly changes: ChangeReader;
  /** Where the operation's caller can be told more than one answer. */
  readonly stream?: Stream;
  /** For the fields that need `billy:admin`. */
  readonly operator: Operator;
  /** The same. */
  readonly inbox: InboxOperator;
  /** The same: event subscriptions and their messages. */
  readonly events: EventDesk;
  /** How fresh is what the poller knows. */
  readonly sync: SyncReader;
  /** What the caller may do, such as `billy:write`. */
  readonly scopes: ReadonlySet<string>;
  readonly clock: Clock;
  /** Names this request in logs and in `extensions.correlationId`. */
  readonly correlationId: string;
  /** Where the answer may be kept whole: called once it is known that it may. */
  readonly permitKeeping?: (operation: string | undefined) => void;
  /** What the operation came to, when it was executed before Apollo was asked: only to be formatted. */
  readonly executed?: ExecutionResult;
}
