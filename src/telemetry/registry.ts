/**
 * What is counted, and its text for Prometheus: the table of metrics over cells of our own, written as OpenMetrics with
 * exemplars by prom-client. Its own counters name and sort the labels anew each time they are added to, which was most of
 * what counting cost.
 */

import { Gauge, Registry, type Histogram, type OpenMetricsContentType } from 'prom-client';
import { currentOriginToBeFound } from '../spans.ts';
import {
  createCells,
  indexOfBound,
  newCount,
  newDistribution,
  type Cells,
  type Count,
  type Distribution,
  type Exemplar,
  type Labels,
} from './cells.ts';
import type { Figures } from './joined-metrics.ts';
import {
  metricTable,
  type CounterName,
  type GaugeName,
  type HistogramName,
  type LabelsOf,
  type MetricName,
  type MetricRow,
} from './metrics.ts';

/** One point of a gauge at the moment it is asked for. */
interface Sample<N extends GaugeName> {
  readonly labels: LabelsOf<N>;
  readonly value: number;
}

/** Where things are counted. Nothing here throws for a value that was not foreseen. */
export interface Recorder {
  count<N extends CounterName>(name: N, labels: LabelsOf<N>, by?: number): void;
  /** Notes the trace one is in if it will be kept, so that a slow bucket leads to one. */
  observe<N extends HistogramName>(name: N, labels: LabelsOf<N>, value: number): void;
}

export interface Metrics extends Recorder {
  /** The gauge is what `read` yields when it is asked for; what is no longer yielded is gone. */
  sample<N extends GaugeName>(name: N, read: () => Iterable<Sample<N>>): void;
  /** A counter somebody else keeps, such as the operating system: its sum so far. */
  follow<N extends CounterName>(name: N, labels: LabelsOf<N>, sumSoFar: () => number): void;
  /** All of it as OpenMetrics. */
  openMetrics(): Promise<string>;
  /** All of it as values that can be sent to another process, to be told together with others'. */
  figures(): Promise<Figures>;
}

/** What stands for values beyond those a label may take. */
const other = 'other';

/** Zeroes are written for counters whose labels are all known beforehand: a first failure is then an increase. */
export function createMetrics(currentTrace = currentOriginToBeFound): Metrics {
  const registry = new Registry<OpenMetricsContentType>();
  registry.setContentType(Registry.OPENMETRICS_CONTENT_TYPE);
  const counters = new Map<MetricName, Cells<Count>>();
  const histograms = new Map<MetricName, HistogramCells>();
  const gauges = new Map<MetricName, () => void>();
  const followed: (() => void)[] = [];

  for (const [name, row] of rows()) {
    const labelNames = Object.keys(row.labels);
    switch (row.type) {
      case 'counter': {
        const cells = createCells(labelNames, boundedBy(row), newCount);
        for (const labels of combinationsOf(row)) cells.of(labels);
        counters.set(name, cells);
        register(registry, { name, row, values: () => cells.all().map(countAsWritten) });
        break;
      }
      case 'histogram': {
        const bounds = row.buckets ?? [];
        const cells = createCells(labelNames, boundedBy(row), (labels) =>
          newDistribution(labels, bounds),
        );
        if (labelNames.length === 0) cells.of({});
        histograms.set(name, { bounds, cells });
        const asWritten = (cell: Distribution) => distributionAsWritten(name, bounds, cell);
        register(registry, { name, row, values: () => cells.all().flatMap(asWritten) });
        break;
      }
      case 'gauge':
        new Gauge({
          name,
          help: row.help,
          labelNames,
          registers: [registry],
          aggregator: row.across ?? 'sum',
          collect() {
            this.reset();
            gauges.get(name)?.();
          },
        });
        break;
    }
  }

  function count(name: CounterName, labels: Labels, by = 1): void {
    const cell = counters.get(name)?.of(labels);
    if (cell !== undefined && by > 0) cell.sum += by;
  }

  return {
    count,
    observe(name, labels, value) {
      const histogram = histograms.get(name);
      if (histogram === undefined || !Number.isFinite(value)) return;
      const { bounds, cells } = histogram;
      const cell = cells.of(labels);
      const index = indexOfBound(bounds, value);
      cell.counts[index] = (cell.counts[index] ?? 0) + 1;
      cell.count += 1;
      cell.sum += value;
      const span = currentTrace();
      if (span === undefined) return;
      cell.exemplars[index] = {
        labelSet: { trace_id: span.traceId, span_id: span.spanId },
        value,
        timestamp: Date.now() / 1_000,
      };
    },
    sample(name, read) {
      const metric = registry.getSingleMetric(name);
      if (!(metric instanceof Gauge)) throw new Error(`Expected a gauge, got ${name}.`);
      const bounded = boundedBy(metricTable[name]);
      gauges.set(name, () => {
        for (const { labels, value } of read()) metric.set(bounded(labels), value);
      });
    },
    follow(name, labels, sumSoFar) {
      let known = 0;
      followed.push(() => {
        const sum = sumSoFar();
        if (sum > known) count(name, labels, sum - known);
        known = Math.max(known, sum);
      });
    },
    openMetrics() {
      for (const catchUp of followed) catchUp();
      return registry.metrics();
    },
    figures() {
      for (const catchUp of followed) catchUp();
      return registry.getMetricsAsJSON();
    },
  };
}

interface HistogramCells {
  readonly bounds: readonly number[];
  readonly cells: Cells<Distribution>;
}

/** One line of the text. */
interface Written {
  /** Where it is not the metric's own. */
  readonly metricName?: string;
  readonly labels: Readonly<Record<string, string | number>>;
  readonly value: number;
  readonly exemplar?: Exemplar | undefined;
}

function countAsWritten({ labels, sum }: Count): Written {
  return { labels, value: sum };
}

function distributionAsWritten(
  name: MetricName,
  bounds: readonly number[],
  { labels, counts, count, sum, exemplars }: Distribution,
): Written[] {
  let upTo = 0;
  const buckets = [...bounds, '+Inf'].map((le, index): Written => {
    upTo += counts[index] ?? 0;
    return {
      metricName: `${name}_bucket`,
      labels: { le, ...labels },
      value: upTo,
      exemplar: exemplars[index],
    };
  });
  return [
    ...buckets,
    { metricName: `${name}_sum`, labels, value: sum },
    { metricName: `${name}_count`, labels, value: count },
  ];
}

interface Registered {
  readonly name: MetricName;
  readonly row: MetricRow;
  readonly values: () => readonly Written[];
}

function register(registry: Registry<OpenMetricsContentType>, metric: Registered): void {
  const { row, values } = metric;
  // OpenMetrics adds the suffix to a counter's samples.
  const name = metric.name.replace(/_total$/, '');
  const told = { name, help: row.help, type: row.type, aggregator: 'sum' };
  const registered = { ...told, get: () => Promise.resolve({ ...told, values: values() }) };
  // All that a registry asks of a metric, though its type says that it be one of prom-client's own.
  registry.registerMetric(registered as unknown as Histogram);
}

/** OpenMetrics as the older text format, which knows no exemplars and names counters in full. */
export function asPlainText(openMetrics: string): string {
  const counterNames = new Set(
    [...openMetrics.matchAll(/^# TYPE (\S+) counter$/gm)].map(([, name]) => name),
  );
  return openMetrics
    .split('\n')
    .filter((line) => line !== '# EOF')
    .map((line) => {
      const [, kind, name, rest] = /^# (HELP|TYPE) (\S+)(.*)$/.exec(line) ?? [];
      if (name === undefined) return line.replace(/ # \{.*$/, '');
      return counterNames.has(name) ? `# ${kind ?? ''} ${name}_total${rest ?? ''}` : line;
    })
    .join('\n');
}

function rows(): readonly (readonly [MetricName, MetricRow])[] {
  // The table's own names, which `Object.entries` forgets.
  return Object.entries(metricTable) as [MetricName, MetricRow][];
}

/** Keeps labels within what the row allows. */
function boundedBy({ labels }: MetricRow): (given: Labels) => Labels {
  const allowed = Object.entries(labels).map(([name, values]) => {
    const known = new Set(typeof values === 'number' ? [] : values);
    const room = typeof values === 'number' ? values : known.size;
    return { name, known, room };
  });
  if (allowed.length === 0) return (given) => given;
  return (given) => {
    const kept: Record<string, string> = {};
    for (const { name, known, room } of allowed) {
      const value = given[name] ?? other;
      if (!known.has(value) && known.size < room) known.add(value);
      kept[name] = known.has(value) ? value : other;
    }
    return kept;
  };
}

/** All combinations of a row's labels; none when one of them is open. */
function combinationsOf({ labels }: MetricRow): Labels[] {
  let combinations: Record<string, string>[] = [{}];
  for (const [name, values] of Object.entries(labels)) {
    if (typeof values === 'number') return [];
    combinations = combinations.flatMap((some) =>
      values.map((value) => ({ ...some, [name]: value })),
    );
  }
  return combinations;
}
