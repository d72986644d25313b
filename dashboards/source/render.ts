/** Grafana's JSON of the boards: `npm run dashboards` writes it to `dashboards/grafana/boards/`. */

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  VizLegendOptionsBuilder,
  VizTooltipOptionsBuilder,
} from '@grafana/grafana-foundation-sdk/common';
import {
  LegendDisplayMode,
  LegendPlacement,
  SortOrder,
  TooltipDisplayMode,
} from '@grafana/grafana-foundation-sdk/common';
import { defaultDashboard } from '@grafana/grafana-foundation-sdk/dashboard';
import { DataqueryBuilder } from '@grafana/grafana-foundation-sdk/prometheus';
import { PanelBuilder as FigureBuilder } from '@grafana/grafana-foundation-sdk/stat';
import { PanelBuilder as TableBuilder } from '@grafana/grafana-foundation-sdk/table';
import { PanelBuilder as CurvesBuilder } from '@grafana/grafana-foundation-sdk/timeseries';
import { boards, type Board, type BoardPanel } from './boards.ts';

const datasource = { type: 'prometheus', uid: 'prometheus' };
/** Of Grafana's 24 columns. */
export const columns = 24;
const panelHeight = 8;

/**
 * Text of one board's file; the same boards give the same text. The frame is Grafana's first form of a dashboard, which
 * every version loads from files; the SDK's builder for it is on its way out.
 */
export function render({ name, title, rows }: Board): string {
  const dashboard = {
    ...defaultDashboard(),
    uid: `billy-subgraph-${name}`,
    title,
    tags: ['billy-subgraph'],
    editable: false,
    refresh: '30s',
    time: { from: 'now-1h', to: 'now' },
    panels: panelsOf(rows).map((panel, index) => ({ ...panel, id: index + 1 })),
  };
  return `${JSON.stringify(dashboard, null, 2)}\n`;
}

/** In Grafana's units: a 24th of the width, and some thirty pixels of height. */
interface GridPos {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

interface PlacedRow {
  readonly title: string;
  readonly gridPos: GridPos;
  readonly panels: readonly { readonly panel: BoardPanel; readonly gridPos: GridPos }[];
}

/** Row after row, two or three panels side by side. */
export function laidOut(rows: Board['rows']): readonly PlacedRow[] {
  let y = 0;
  return rows.map(({ title, panels }) => {
    const top = y;
    const perLine = panels.length % 3 === 0 ? 3 : 2;
    const width = columns / perLine;
    y += 1 + Math.ceil(panels.length / perLine) * panelHeight;
    return {
      title,
      gridPos: { x: 0, y: top, w: columns, h: 1 },
      panels: panels.map((panel, index) => ({
        panel,
        gridPos: {
          x: (index % perLine) * width,
          y: top + 1 + Math.floor(index / perLine) * panelHeight,
          w: width,
          h: panelHeight,
        },
      })),
    };
  });
}

/** As Grafana has them: the panels of a row follow it. */
function panelsOf(rows: Board['rows']) {
  return laidOut(rows).flatMap(({ title, gridPos, panels }) => [
    { type: 'row', title, collapsed: false, panels: [], gridPos },
    ...panels.map(({ panel, gridPos: place }) => ({ ...panelOf(panel).build(), gridPos: place })),
  ]);
}

const legend = new VizLegendOptionsBuilder()
  .displayMode(LegendDisplayMode.List)
  .placement(LegendPlacement.Bottom)
  .showLegend(true)
  .calcs([]);
const tooltip = new VizTooltipOptionsBuilder()
  .mode(TooltipDisplayMode.Multi)
  .sort(SortOrder.Descending);

/** Of twenty kinds of failure, the legend lists those that happen; the others are drawn, at 0. */
const unlistedWhileZero = {
  matcher: { id: 'byValue', options: { reducer: 'allIsZero', op: 'gte', value: 0 } },
  properties: [{ id: 'custom.hideFrom', value: { legend: true, tooltip: false, viz: false } }],
};

function emptyPanel(kind: BoardPanel['kind']) {
  switch (kind) {
    case 'figure':
      return new FigureBuilder();
    case 'table':
      return new TableBuilder();
    case undefined:
      return new CurvesBuilder()
        .legend(legend)
        .tooltip(tooltip)
        .fillOpacity(8)
        .min(0)
        .withOverride(unlistedWhileZero);
  }
}

function panelOf({ kind, title, description, unit, queries }: BoardPanel) {
  const panel = emptyPanel(kind);
  panel.title(title).description(description).unit(unit).datasource(datasource);
  for (const [index, { expr, legend: format }] of queries.entries()) {
    const query = new DataqueryBuilder()
      .refId(String.fromCharCode('A'.charCodeAt(0) + index))
      .expr(expr)
      .legendFormat(format);
    panel.withTarget(
      kind === 'table' ? query.instant() : query.range().exemplar(expr.includes('_bucket')),
    );
  }
  return panel;
}

export const fileOf = ({ name }: Board): string =>
  fileURLToPath(new URL(`../grafana/boards/${name}.json`, import.meta.url));

if (import.meta.main) for (const board of boards) writeFileSync(fileOf(board), render(board));
