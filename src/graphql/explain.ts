/**
 * `extensions.explain`: how an answer came about, for the callers who asked for it. What was waited for and what was
 * found where, in the order it began; names and figures only, never what the books hold.
 */

import type { ApolloServerPlugin } from '@apollo/server';
import { currentRecording, type Attributes, type Recording, type Span } from '../spans.ts';
import type { GraphQLContext } from './context.ts';

/** One step of the waterfall; all times in milliseconds since the request came in. */
interface ExplainedStep {
  /** Its number; the steps stand in the order they began. */
  readonly id: number;
  /** The step it is part of; null for the whole. */
  readonly partOf: number | null;
  readonly name: string;
  readonly startMs: number;
  /** As far as it has come: some go on while the answer is being written. */
  readonly durationMs: number;
  readonly attributes: Attributes;
  /** The kind of failure it ended with. */
  readonly failure?: string;
  readonly moments?: readonly { readonly name: string; readonly atMs: number }[];
}

interface Explanation {
  /** Names it in logs, and in the trace store if it was sent there. */
  readonly traceId: string;
  readonly durationMs: number;
  /** Attempts at Billy made for this request alone. */
  readonly billyAttempts: number;
  /** Calls to Billy that were under way for somebody else and were waited for. */
  readonly billyJoined: number;
  readonly budgetWaitMs: number;
  /** Looks into the caches, by what they came to. */
  readonly cacheOutcomes: Readonly<Record<string, number>>;
  /** Keys in each batch of a loader, in the order of the steps. */
  readonly batchSizes: readonly number[];
  /** From the whole down, each time the part that took longest: numbers of steps. */
  readonly slowestPath: readonly number[];
  readonly steps: readonly ExplainedStep[];
  /** Steps that were too many to be kept. */
  readonly droppedSteps: number;
}

/** Adds the explanation to answers of requests that want one. */
export function explainPlugin(): ApolloServerPlugin<GraphQLContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ response, contextValue }) {
          const { body } = response;
          const recording = contextValue.isExplained === true ? currentRecording() : undefined;
          if (recording !== undefined && body.kind === 'single')
            body.singleResult.extensions = {
              ...body.singleResult.extensions,
              explain: explanationOf(recording),
            };
          return Promise.resolve();
        },
      }),
  };
}

/** Of a recording under way: what goes on is told as far as it has come. */
function explanationOf(recording: Recording): Explanation {
  const { spans, root, traceId, dropped } = recording;
  const now = performance.now();
  const inOrder = [...spans].sort((a, b) => a.begunAt - b.begunAt);
  const numbers = new Map(inOrder.map(({ id }, index) => [id, index]));
  const steps = inOrder.map((span, id): ExplainedStep => {
    const { parentId, name, begunAt, endedAt = now, attributes, failure, moments } = span;
    return {
      id,
      partOf: numbers.get(parentId ?? '') ?? null,
      name,
      startMs: rounded(begunAt - root.begunAt),
      durationMs: rounded(endedAt - begunAt),
      attributes,
      ...(failure !== undefined && { failure }),
      ...(moments.length > 0 && {
        moments: moments.map(({ name: what, at }) => ({
          name: what,
          atMs: rounded(at - root.begunAt),
        })),
      }),
    };
  });
  const named = (name: string): readonly Span[] => spans.filter((span) => span.name === name);
  return {
    traceId,
    durationMs: rounded(now - root.begunAt),
    billyAttempts: named('billy.attempt').length,
    billyJoined: named('billy.joined').length,
    budgetWaitMs: sumOf(named('budget.wait').map(figure('budget.wait_ms'))),
    cacheOutcomes: countBy(
      named('cache.read').map((span) => String(span.attributes['cache.outcome'])),
    ),
    batchSizes: inOrder.map(figure('loader.keys')).filter((keys) => keys > 0),
    slowestPath: slowestPathOf(steps),
    steps,
    droppedSteps: dropped,
  };
}

function slowestPathOf(steps: readonly ExplainedStep[]): readonly number[] {
  const parts = Map.groupBy(steps, ({ partOf }) => partOf);
  const path: number[] = [];
  let longest = longestOf(parts.get(null));
  while (longest !== undefined) {
    path.push(longest.id);
    longest = longestOf(parts.get(longest.id));
  }
  return path;
}

function longestOf(steps: readonly ExplainedStep[] = []): ExplainedStep | undefined {
  return steps.toSorted((a, b) => b.durationMs - a.durationMs)[0];
}

function figure(name: string): (span: Span) => number {
  return ({ attributes }) => {
    const value = attributes[name];
    return typeof value === 'number' ? value : 0;
  };
}

function sumOf(figures: readonly number[]): number {
  return figures.reduce((sum, one) => sum + one, 0);
}

function countBy(words: readonly string[]): Readonly<Record<string, number>> {
  const groups = Map.groupBy(words, (word) => word);
  return Object.fromEntries([...groups].map(([word, { length }]) => [word, length]));
}

/** To a hundredth of a millisecond: beyond that, measuring is what is seen. */
function rounded(ms: number): number {
  return Math.round(ms * 100) / 100;
}
