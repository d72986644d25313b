/** `GET /metrics`: what Prometheus scrapes, as OpenMetrics or the older text. */

import type { FastifyInstance } from 'fastify';
import { asPlainText, type Metrics } from '../telemetry/registry.ts';

const openMetricsType = 'application/openmetrics-text; version=1.0.0; charset=utf-8';
const plainTextType = 'text/plain; version=0.0.4; charset=utf-8';

/**
 * Open to whoever reaches the port, as health is: it holds nothing of any company
 * (docs/decisions/0018-metrics.md).
 */
export function registerMetrics(app: FastifyInstance, metrics: Pick<Metrics, 'openMetrics'>): void {
  app.get('/metrics', async ({ headers }, reply) => {
    const text = await metrics.openMetrics();
    void reply.header('cache-control', 'no-store');
    return headers.accept?.includes('application/openmetrics-text') === true
      ? reply.type(openMetricsType).send(text)
      : reply.type(plainTextType).send(asPlainText(text));
  });
}
