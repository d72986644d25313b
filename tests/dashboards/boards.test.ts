/** The dashboards are what their source says, name only what there is, and have something to show: pictures of it are kept. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { boards } from '../../dashboards/source/boards.ts';
import { fileOf, render } from '../../dashboards/source/render.ts';
import { demoCompany, demoSeed } from '../../src/emulator/seeds/index.ts';
import { metricTable, type MetricRow } from '../../src/telemetry/metrics.ts';
import { startGraph, type Graph } from '../support/graph.ts';
import { describeWith } from '../support/services.ts';
import { eventBody, postEvent, webhookSecret } from '../support/signed-events.ts';
import { until } from '../support/until.ts';
import { startPrometheus } from '../support/watchers.ts';
import { drawBoard, type Curve } from './pictures.ts';
import { alertRules, rulesOf } from './rules.ts';

/** Where the drawn boards are kept, for people to look at. */
const pictures = fileURLToPath(new URL('../../artifacts/dashboards', import.meta.url));

const recorded = rulesOf('recording.yml');
const queries = boards.flatMap(({ name, rows }) =>
  rows.flatMap(({ panels }) =>
    panels.flatMap((panel) =>
      panel.queries.map((query) => ({ place: `${name}: ${panel.title}`, ...query })),
    ),
  ),
);
const expressions = [
  ...queries,
  ...[...recorded, ...alertRules].map(({ record, alert, expr }) => ({
    place: record ?? alert ?? '',
    expr,
  })),
];

test.each(boards.map((board) => [board.name, board] as const))(
  '%s.json is what the source says; npm run dashboards writes it',
  (_name, board) => {
    expect(readFileSync(fileOf(board), 'utf8')).toBe(render(board));
  },
);

/** Enough for a curve, in ten seconds and more. */
const scrapesDrawn = 16;

async function approveAnInvoice(graph: Graph, contactId: string, productId: string): Promise<void> {
  const data = await graph.data(
    `mutation Draft($contactId: ID!, $productId: ID!) {
      createInvoice(input: {
        contactId: $contactId, entryDate: "2026-03-02", paymentTermsMode: NET, paymentTermsDays: 8,
        lines: [{ productId: $productId, quantity: "2", unitPrice: "48.50" }]
      }) { invoice { id } }
    }`,
    { contactId, productId },
  );
  // What was asked for.
  const { invoice } = data['createInvoice'] as { readonly invoice: { readonly id: string } | null };
  await graph.data(
    'mutation Approve($id: ID!) { approveInvoice(id: $id) { invoice { id } userErrors { code } } }',
    { id: invoice?.id },
  );
}

/** What Prometheus itself adds to a series or keeps. */
const ownLabels = ['instance', 'job', 'le'];

/** Names that look like metrics, with the matchers behind them. */
function selectorsIn(expr: string): { readonly name: string; readonly matchers: string }[] {
  const bare = expr.replace(/\b(by|ignoring|group_left|on) ?\([^)]*\)/g, '');
  return [...bare.matchAll(/\b([a-z]+[a-z0-9]*[_:][\w:]*|up)\b(?!\()(?:\{([^}]*)\})?/g)]
    .filter(([name]) => !name.startsWith('__') && !isFunction(name))
    .map(([, name = '', matchers = '']) => ({ name, matchers }));
}

const isFunction = (name: string): boolean =>
  /^(histogram_quantile|predict_linear|group_left)$/.test(name);

/** The row a sample's name belongs to; undefined when there is none. */
function rowOf(name: string): MetricRow | undefined {
  const rows: Readonly<Record<string, MetricRow>> = metricTable;
  return rows[name] ?? rows[name.replace(/_(bucket|count|sum)$/, '')];
}

test.each(expressions.map((each) => [each.place, each.expr] as const))(
  '%s asks for metrics and labels that exist',
  (_place, expr) => {
    const withoutStrings = expr.replace(/"[^"]*"/g, '""');
    const selectors = selectorsIn(withoutStrings.replaceAll('$__rate_interval', '5m'));
    expect(selectors.length).toBeGreaterThan(0);
    const labels = new Set(ownLabels);
    for (const { name } of selectors) {
      if (name === 'up') continue;
      const rule = recorded.find(({ record }) => record === name);
      if (rule !== undefined) {
        for (const [, by = ''] of rule.expr.matchAll(/by \(([^)]*)\)/g))
          for (const label of by.split(/, ?/)) labels.add(label);
        continue;
      }
      const row = rowOf(name);
      expect({ name, isKnown: row !== undefined }).toEqual({ name, isKnown: true });
      for (const label of Object.keys(row?.labels ?? {})) labels.add(label);
    }
    for (const [, list = ''] of expr.matchAll(/(?:by|ignoring|on) ?\(([^)]*)\)/g))
      for (const label of list.split(/, ?/)) expect(labels).toContain(label);
    for (const [, name = '', matchers = ''] of expr.matchAll(/([\w:]+)\{([^}]*)\}/g))
      for (const [, label = '', operator = '', value = ''] of matchers.matchAll(
        /(\w+)(=~|!~|!=|=)"([^"]*)"/g,
      )) {
        expect(labels).toContain(label);
        const values = rowOf(name)?.labels[label];
        if (typeof values !== 'object') continue;
        for (const each of operator.includes('~') ? value.split('|') : [value])
          expect(values).toContain(each);
      }
  },
);

test('every metric is looked at: on a dashboard, or by an alert', () => {
  const texts = expressions.map(({ expr }) => expr).join('\n');
  const unseen = Object.keys(metricTable).filter((name) => !texts.includes(name));
  expect(unseen).toEqual([]);
});

test('a panel that should have something to show is not drawn without', () => {
  const [board] = boards;
  const point: Curve = { labels: {}, points: [[0, 1]] };
  const nothing: Curve = { labels: {}, points: [] };
  expect(() => drawBoard(board, () => [[point], [nothing], []])).toThrow(
    'Expected overview: Error budget spent, times as fast as allowed to show goal:unanswered',
  );
});

test('what may be empty says in its panel why', () => {
  const [overview] = boards;
  const queries = [{ expr: 'up', legend: 'up', mayBeEmpty: 'nobody has called' }];
  const board = {
    ...overview,
    rows: [{ title: 'Row', panels: [{ title: 'Calls', description: '', unit: 's', queries }] }],
  } as const;
  expect(drawBoard(board, () => [[]])).toContain('empty: nobody has called');
});

describeWith('prometheus', 'on a Prometheus that has scraped the app under load', (program) => {
  test('every expression is answered, and none is empty without a reason', async () => {
    const graph = await startGraph({
      seed: demoSeed(),
      env: { WEBHOOK_SECRETS: webhookSecret },
    });
    const [told] = graph.records('products');
    const [contactId = ''] = graph.ids('contacts');
    const prometheus = await startPrometheus({ program, subgraphs: [graph.url] });
    try {
      async function ask(expr: string): Promise<{ status: string; found: number }> {
        const scaled = expr.replaceAll('$__rate_interval', '5s');
        const response = await fetch(
          `${prometheus.url}/api/v1/query?query=${encodeURIComponent(scaled)}`,
        );
        // The shape Prometheus documents.
        const { status, data } = (await response.json()) as {
          status: string;
          data?: { result: { value?: [number, string] }[] };
        };
        return { status, found: data?.result.length ?? 0 };
      }

      const began = Date.now();
      async function curvesOf(expr: string): Promise<readonly Curve[]> {
        const asked = new URLSearchParams({
          query: expr.replaceAll('$__rate_interval', '5s'),
          start: String(began / 1_000),
          end: String(Date.now() / 1_000),
          step: '1',
        });
        const response = await fetch(`${prometheus.url}/api/v1/query_range?${asked.toString()}`);
        // The shape Prometheus documents.
        const { data } = (await response.json()) as {
          data: { result: { metric: Record<string, string>; values: [number, string][] }[] };
        };
        return data.result.map(({ metric, values }) => ({
          labels: metric,
          points: values
            .map(([at, value]): [number, number] => [at * 1_000, Number(value)])
            .filter(([, value]) => Number.isFinite(value)),
        }));
      }

      const ending = new AbortController();
      const load = (async () => {
        for (let index = 1; !ending.signal.aborted; index += 1) {
          await graph.data(
            `query Contacts { contacts(first: ${(index % 40) + 1}) { nodes { name } } }`,
          );
          await graph.data(
            `query Invoices { invoices(first: ${(index % 20) + 1}) { nodes { invoiceNo contact { name } lines { id } } } }`,
          );
          await graph.query('query Wrong { contacts(first: 5000) { nodes { id } } }');
          await graph.data(
            'mutation Write($n: String!) { createContact(input: {name: $n, countryId: "DK"}) { contact { id } } }',
            { n: `Fjordens Kiosk ${index}` },
          );
          await approveAnInvoice(graph, contactId, told?.id ?? '');
          const record = { ...told, name: `Kaffe ${index}` };
          const facts = {
            organizationId: demoCompany.organizationId,
            resource: 'products',
          } as const;
          await postEvent(graph.url, eventBody({ ...facts, id: told?.id ?? '', record }));
          if (index % 20 === 1)
            await graph.data(
              'mutation Export { startExport(input: { resource: "products" }) { export { id } } }',
            );
          await wait(20);
        }
      })();
      try {
        // Several scrapes, and the recorded shares worked out from them.
        await until('the goals are judged', async () => {
          const judged = await Promise.all(
            recorded.map(async ({ record = '' }) => (await ask(record)).found),
          );
          return judged.every((found) => found > 0);
        });
        for (const { place, expr, ...query } of queries) {
          const { status, found } = await ask(expr);
          expect({ place, expr, status }).toEqual({ place, expr, status: 'success' });
          if (!('mayBeEmpty' in query))
            expect({ place, expr, found }).not.toMatchObject({ found: 0 });
        }
        for (const { expr } of alertRules) expect((await ask(expr)).status).toBe('success');

        // The same over time, as people see it.
        await until('there is a curve to draw', async () => {
          const { found } = await ask(`count_over_time(up[1m]) >= ${scrapesDrawn}`);
          return found > 0;
        });
        mkdirSync(pictures, { recursive: true });
        const curves = new Map<string, readonly Curve[]>();
        for (const { expr } of queries) curves.set(expr, await curvesOf(expr));
        for (const board of boards)
          writeFileSync(
            join(pictures, `${board.name}.svg`),
            drawBoard(board, (panel) => panel.queries.map(({ expr }) => curves.get(expr) ?? [])),
          );
      } finally {
        ending.abort();
        await load;
      }
    } finally {
      await Promise.all([prometheus.close(), graph.close()]);
    }
  }, 120_000);
});
