/**
 * What is counted, and its text for Prometheus: the table of metrics over prom-client, which keeps the figures and
 * writes OpenMetrics with exemplars.
 */

import { trace } from '@opentelemetry/api';
import { Counter, Gauge, Histogram, Registry, type OpenMetricsContentType } from 'prom-client';
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
  /** Notes the trace that is active, so that a slow bucket leads to one. */
  observe<N extends HistogramName>(name: N, labels: LabelsOf<N>, value: number): void;
}

export interface Metrics extends Recorder {
  /** The gauge is what `read` yields when it is asked for; what is no longer yielded is gone. */
  sample<N extends GaugeName>(name: N, read: () => Iterable<Sample<N>>): void;
  /** A counter somebody else keeps, such as the operating system: its sum so far. */
  follow<N extends CounterName>(name: N, labels: LabelsOf<N>, sumSoFar: () => number): void;
  /** All of it as OpenMetrics. */
  openMetrics(): Promise<string>;
}

/** What stands for values beyond those a label may take. */
const other = 'other';

interface Trace {
  readonly traceId: string;
  readonly spanId: string;
}

const activeTrace = (): Trace | undefined => trace.getActiveSpan()?.spanContext();

/** Zeroes are written for counters whose labels are all known beforehand: a first failure is then an increase. */
export function createMetrics(currentTrace = activeTrace): Metrics {
  const registry = new Registry<OpenMetricsContentType>();
  registry.setContentType(Registry.OPENMETRICS_CONTENT_TYPE);
  const counters = new Map<MetricName, Counter>();
  const histograms = new Map<MetricName, Histogram>();
  const gauges = new Map<MetricName, () => void>();
  const bounds = new Map<MetricName, (labels: Labels) => Labels>();
  const followed: (() => void)[] = [];

  for (const [name, row] of rows()) {
    bounds.set(name, boundedBy(row));
    const config = {
      name,
      help: row.help,
      labelNames: Object.keys(row.labels),
      registers: [registry],
    };
    switch (row.type) {
      case 'counter': {
        // OpenMetrics adds the suffix to a counter's samples.
        const counter = new Counter({ ...config, name: name.replace(/_total$/, '') });
        for (const labels of combinationsOf(row)) counter.inc(labels, 0);
        counters.set(name, counter);
        break;
      }
      case 'histogram':
        histograms.set(
          name,
          new Histogram({ ...config, buckets: [...(row.buckets ?? [])], enableExemplars: true }),
        );
        break;
      case 'gauge':
        new Gauge({
          ...config,
          collect() {
            this.reset();
            gauges.get(name)?.();
          },
        });
        break;
    }
  }

  function bounded(name: MetricName, labels: Labels): Labels {
    return bounds.get(name)?.(labels) ?? labels;
  }

  function count(name: CounterName, labels: Labels, by = 1): void {
    counters.get(name)?.inc(bounded(name, labels), by);
  }

  return {
    count,
    observe(name, labels, value) {
      const span = currentTrace();
      histograms.get(name)?.observe({
        labels: bounded(name, labels),
        value,
        ...(span && { exemplarLabels: { trace_id: span.traceId, span_id: span.spanId } }),
      });
    },
    sample(name, read) {
      const metric = registry.getSingleMetric(name);
      if (!(metric instanceof Gauge)) throw new Error(`Expected a gauge, got ${name}.`);
      gauges.set(name, () => {
        for (const { labels, value } of read()) metric.set(bounded(name, labels), value);
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
  };
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

type Labels = Readonly<Record<string, string>>;

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
