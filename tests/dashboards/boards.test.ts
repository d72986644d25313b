/** The dashboards are what their source says, name only what there is, and have something to show. */

import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { boards } from '../../dashboards/source/boards.ts';
import { fileOf, render } from '../../dashboards/source/render.ts';
import { demoSeed } from '../../src/emulator/seeds/index.ts';
import { metricTable, type MetricRow } from '../../src/telemetry/metrics.ts';
import { startGraph } from '../support/graph.ts';
import { describeWith } from '../support/services.ts';
import { until } from '../support/until.ts';
import { startPrometheus } from '../support/watchers.ts';
import { alertRules, rulesOf } from './rules.ts';

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

describeWith('prometheus', 'on a Prometheus that has scraped the app under load', (program) => {
  test('every expression is answered, and none is empty without a reason', async () => {
    const graph = await startGraph({ seed: demoSeed() });
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
      } finally {
        ending.abort();
        await load;
      }
    } finally {
      await Promise.all([prometheus.close(), graph.close()]);
    }
  }, 60_000);
});
