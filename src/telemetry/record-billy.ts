/** What calls to Billy come to, as metrics. A company is never a label: there may be thousands. */

import type { BillyOperation } from '../billy/circuits.ts';
import type { BillyEvent } from '../billy/events.ts';
import { priorities } from '../billy/priorities.ts';
import type { Metrics, Recorder } from './registry.ts';

export function recordBilly(recorder: Recorder, event: BillyEvent): void {
  switch (event.type) {
    case 'attempt.finished': {
      const { resource, verb, attempt, durationMs, failure, status } = event;
      const outcome = failure === undefined ? 'ok' : 'failed';
      recorder.count('billy_attempts_total', { resource, outcome });
      recorder.observe(
        'billy_attempt_duration_seconds',
        { verb, attempt: attempt === 1 ? 'first' : 'retry' },
        durationMs / 1_000,
      );
      if (failure !== undefined) recorder.count('billy_attempt_failures_total', { failure });
      if (status !== undefined) recorder.count('billy_responses_total', { status: String(status) });
      return;
    }
    case 'attempt.retried':
      recorder.count('billy_retries_total', { failure: event.failure });
      return;
    case 'retry.denied':
      recorder.count('billy_retries_denied_total', {});
      return;
    case 'attempt.injected':
      recorder.count('billy_faults_injected_total', {});
      return;
    case 'circuit.opened':
    case 'circuit.reopened':
      recorder.count('billy_circuit_transitions_total', {
        circuit: event.circuit,
        to: 'open',
      });
      return;
    case 'circuit.recovering':
    case 'circuit.closed':
      recorder.count('billy_circuit_transitions_total', {
        circuit: event.circuit,
        to: event.type === 'circuit.closed' ? 'closed' : 'recovering',
      });
      return;
    case 'circuit.refused':
      recorder.count('billy_circuit_refused_total', { class: event.callClass });
      return;
    case 'throttle.refused':
      recorder.count('billy_throttle_refused_total', { class: event.callClass });
      return;
    case 'budget.waited':
      recorder.observe(
        'billy_budget_wait_seconds',
        { priority: event.priority },
        event.waitedMs / 1_000,
      );
      return;
    case 'budget.refused':
      recorder.count('billy_budget_refused_total', { priority: event.priority });
      return;
    case 'budget.shrunk':
      recorder.count('billy_budget_changes_total', { to: 'slower' });
      return;
    case 'budget.grown':
      recorder.count('billy_budget_changes_total', { to: 'faster' });
      return;
    case 'quarantine.begun':
    case 'quarantine.extended':
      recorder.count('billy_credentials_refused_total', {});
      return;
    case 'enum.unknown':
      recorder.count('billy_unknown_values_total', { kind: 'enum' });
      return;
    case 'member.unknown':
      recorder.count('billy_unknown_values_total', { kind: 'member' });
      return;
    case 'root.unknown':
      recorder.count('billy_unknown_values_total', { kind: 'root' });
      return;
    // States, which are sampled, and matters for the log alone.
    case 'circuit.ordered':
    case 'circuit.warned':
    case 'circuit.probe-succeeded':
    case 'circuit.probe-failed':
    case 'budget.shared':
    case 'budget.local':
    case 'quarantine.ended':
  }
}

const circuitStates = ['closed', 'open', 'recovering'] as const;

/** @param companies ids of those served now */
export function sampleBilly(
  metrics: Metrics,
  operation: BillyOperation,
  companies: () => readonly string[],
): void {
  const budgets = () => companies().map((id) => operation.budget(id));
  metrics.sample('billy_circuit_state', () =>
    operation.circuits().flatMap(({ name, state }) =>
      circuitStates.map((each) => ({
        labels: { circuit: name, state: each },
        value: each === state ? 1 : 0,
      })),
    ),
  );
  metrics.sample('billy_circuit_held', () =>
    operation.circuits().map(({ name, order }) => ({
      labels: { circuit: name },
      value: order === 'auto' ? 0 : 1,
    })),
  );
  metrics.sample('billy_budget_waiting', () => {
    const all = budgets();
    return priorities.map((priority) => ({
      labels: { priority },
      value: all.reduce((sum, { waiting }) => sum + waiting[priority], 0),
    }));
  });
  metrics.sample('billy_budget_slowest_share', () => [
    {
      labels: {},
      value: Math.min(
        1,
        ...budgets().map(
          ({ ratePerSecond, fullRatePerSecond }) => ratePerSecond / fullRatePerSecond,
        ),
      ),
    },
  ]);
  metrics.sample('billy_companies', () => [{ labels: {}, value: companies().length }]);
  metrics.sample('billy_companies_quarantined', () => [
    {
      labels: {},
      value: companies().filter((id) => operation.refusedSince(id) !== undefined).length,
    },
  ]);
}
