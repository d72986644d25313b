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
const columns = 24;
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
    panels: laidOut(rows).map((panel, index) => ({ ...panel, id: index + 1 })),
  };
  return `${JSON.stringify(dashboard, null, 2)}\n`;
}

/** Row after row, two or three panels side by side. */
function laidOut(rows: Board['rows']) {
  let y = 0;
  return rows.flatMap(({ title, panels }) => {
    const perLine = panels.length % 3 === 0 ? 3 : 2;
    const width = columns / perLine;
    const heading = { type: 'row', title, collapsed: false, panels: [] };
    const placed = panels.map((panel, index) => ({
      ...panelOf(panel).build(),
      gridPos: {
        x: (index % perLine) * width,
        y: y + 1 + Math.floor(index / perLine) * panelHeight,
        w: width,
        h: panelHeight,
      },
    }));
    const row = { ...heading, gridPos: { x: 0, y, w: columns, h: 1 } };
    y += 1 + Math.ceil(panels.length / perLine) * panelHeight;
    return [row, ...placed];
  });
}

const legend = new VizLegendOptionsBuilder()
  .displayMode(LegendDisplayMode.List)
  .placement(LegendPlacement.Bottom)
  .showLegend(true)
  .calcs([]);
const tooltip = new VizTooltipOptionsBuilder()
  .mode(TooltipDisplayMode.Multi)
  .sort(SortOrder.Descending);

function emptyPanel(kind: BoardPanel['kind']) {
  switch (kind) {
    case 'figure':
      return new FigureBuilder();
    case 'table':
      return new TableBuilder();
    case undefined:
      return new CurvesBuilder().legend(legend).tooltip(tooltip).fillOpacity(8).min(0);
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
