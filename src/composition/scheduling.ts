/** Saved searches that are run by themselves, and whoever finds what they ask for. */

import type { Clock } from '../clock.ts';
import type { Closer } from '../closing.ts';
import { checkCondition } from '../features/analysis/check.ts';
import type { Analyst } from '../features/analysis/analysis.ts';
import { resourcesIn } from '../features/analysis/compile.ts';
import { createSchedules } from '../features/saved-searches/create-schedules.ts';
import type { Definition } from '../features/saved-searches/saved-search.ts';
import { bind } from '../features/saved-searches/template.ts';
import type { ResourceName } from '../billy/resources/index.ts';
import type { Changing } from './changing.ts';
import type { Hearing } from './hearing.ts';
import type { Noting } from './noting.ts';
import { finderOver } from './saved-searches.ts';
import type { Tracing } from './tracing.ts';
import type { Upstream } from './upstream.ts';

interface SchedulingNeeds {
  readonly upstream: Pick<Upstream, 'servedIds'>;
  readonly changing: Changing;
  readonly tracing: Pick<Tracing, 'job'>;
  readonly hearing: Pick<Hearing, 'noteAsked'>;
  /** Undefined when the company is not served. */
  readonly contextFor: (
    organizationId: string,
  ) => { readonly analysis: Pick<Analyst, 'find' | 'read' | 'stats'> } | undefined;
  readonly clock: Clock;
  readonly note: Noting;
}

export type Scheduling = ReturnType<typeof createScheduling>;

export function createScheduling(needs: SchedulingNeeds) {
  const { upstream, changing, tracing, hearing, contextFor, clock, note } = needs;
  const schedules = createSchedules({
    store: changing.store,
    organizationIds: upstream.servedIds,
    finderOf(organizationId) {
      const context = contextFor(organizationId);
      return context && finderOver(context.analysis);
    },
    feed: changing.feed,
    onComing: (organizationId, definition) =>
      hearing.noteAsked(organizationId, askedBy(definition)),
    audit: (transaction, deed) => changing.operationLog.recordIn(transaction, deed),
    clock,
    onEvent: note.schedules,
    job: tracing.job,
  });
  return {
    ...schedules,
    closers: [{ name: 'schedules', close: () => schedules.close() }] satisfies Closer[],
  };
}

/** Whose lists a search asks, whatever its parameters are. */
function askedBy(definition: Definition): readonly ResourceName[] {
  const { resource } = definition;
  const { json } = bind(definition, {});
  const condition = json === null ? undefined : checkCondition(resource, json).condition;
  return [resource, ...(condition === undefined ? [] : resourcesIn(resource, condition))];
}
