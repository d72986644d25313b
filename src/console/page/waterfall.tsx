/** Below an answer: a switch that has answers explained, and the picture of where the time went. */

import { explain, useExplaining, type Explanation, type Step } from './explaining.ts';

const rowHeight = 20;
/** Where the bars begin, in percent; left of it stand the names. */
const namesWidth = 42;
const indent = 9;

export function Waterfall() {
  const { isWanted, explanation } = useExplaining();
  return (
    <div id="waterfall">
      <label>
        <input
          type="checkbox"
          checked={isWanted}
          onChange={({ target }) => explain({ isWanted: target.checked, explanation: undefined })}
        />
        Explain where the time goes
      </label>
      {isWanted && explanation && <Picture explanation={explanation} />}
    </div>
  );
}

function Picture({ explanation }: { readonly explanation: Explanation }) {
  const { steps, durationMs, billyAttempts, budgetWaitMs, slowestPath } = explanation;
  const slowest = new Set(slowestPath);
  const depths = depthsOf(steps);
  const summary = `${durationMs} ms; calls to Billy: ${billyAttempts}; waited for a turn: ${budgetWaitMs} ms`;
  return (
    <figure>
      <figcaption>{summary}</figcaption>
      <svg width="100%" height={steps.length * rowHeight} role="img" aria-label={summary}>
        {steps.map((step, row) => (
          <g
            key={step.id}
            className={classOf(step, slowest.has(step.id))}
            transform={`translate(0 ${row * rowHeight})`}
          >
            <title>{titleOf(step)}</title>
            <svg width={`${namesWidth}%`} height={rowHeight}>
              <text x={4 + indent * (depths.get(step.id) ?? 0)} y="14">
                {nameOf(step)}
              </text>
            </svg>
            <rect
              x={`${atOf(step.startMs, durationMs)}%`}
              y="4"
              // Never so short that it cannot be seen.
              width={`${Math.max(0.4, widthOf(step.durationMs, durationMs))}%`}
              height={rowHeight - 8}
              rx="2"
            />
          </g>
        ))}
      </svg>
    </figure>
  );
}

function depthsOf(steps: readonly Step[]): ReadonlyMap<number, number> {
  const depths = new Map<number, number>();
  // What a step is part of stands before it.
  for (const { id, partOf } of steps)
    depths.set(id, partOf === null ? 0 : (depths.get(partOf) ?? 0) + 1);
  return depths;
}

function atOf(startMs: number, wholeMs: number): number {
  return namesWidth + widthOf(startMs, wholeMs);
}

function widthOf(ms: number, wholeMs: number): number {
  return wholeMs === 0 ? 0 : (ms / wholeMs) * (100 - namesWidth);
}

function classOf({ failure }: Step, isSlowest: boolean): string {
  return [isSlowest && 'slowest', failure !== undefined && 'failed'].filter(Boolean).join(' ');
}

/** With what tells it from its like. */
function nameOf({ name, attributes }: Step): string {
  const about =
    attributes['billy.route'] ??
    attributes['cache.outcome'] ??
    attributes['loader.resource'] ??
    attributes['graphql.operation.name'];
  return about === undefined ? name : `${name} ${String(about)}`;
}

function titleOf({ name, startMs, durationMs, attributes, failure }: Step): string {
  return [
    `${name}: ${durationMs} ms, from ${startMs} ms on`,
    ...(failure === undefined ? [] : [`failed: ${failure}`]),
    ...Object.entries(attributes).map(([key, value]) => `${key} ${String(value)}`),
  ].join('\n');
}
