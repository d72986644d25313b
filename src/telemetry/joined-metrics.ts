/** What several processes have counted, told as one: each figure says in the table how those of several come together. */

import {
  AggregatorRegistry,
  Registry,
  type MetricObjectWithValues,
  type MetricValue,
  type OpenMetricsContentType,
} from 'prom-client';

/** What one process has counted, as it is sent to another. */
export type Figures = readonly MetricObjectWithValues<MetricValue<string>>[];

/** What several processes have counted, as OpenMetrics; without exemplars, which belong to one of them each. */
export function textOfAll(all: readonly Figures[]): Promise<string> {
  return joined(all).metrics();
}

/** Of processes that are gone: what they counted stays, how they were does not. */
export async function countedOnce(all: readonly Figures[]): Promise<Figures> {
  const figures = await joined(all).getMetricsAsJSON();
  return figures.filter(({ type }) => String(type) !== 'gauge');
}

function joined(all: readonly Figures[]): Registry<OpenMetricsContentType> {
  const registry = AggregatorRegistry.aggregate<OpenMetricsContentType>([...all]);
  registry.setContentType(Registry.OPENMETRICS_CONTENT_TYPE);
  return registry;
}
