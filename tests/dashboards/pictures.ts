/**
 * A board as one picture: its panels where Grafana puts them, drawn from what a Prometheus has answered. A panel that
 * has nothing to show says why it may, so that an empty one is never taken for a quiet one.
 */

import { init, type LineSeriesOption } from 'echarts';
import type { Board, BoardPanel } from '../../dashboards/source/boards.ts';
import { columns, laidOut } from '../../dashboards/source/render.ts';

/** One series of an answer to `query_range`. */
export interface Curve {
  readonly labels: Readonly<Record<string, string>>;
  /** Epoch milliseconds and value, in order; only where there is a number. */
  readonly points: readonly (readonly [number, number])[];
}

/** What each query of a panel has found, in the order of its queries. */
export type Answers = (panel: BoardPanel) => readonly (readonly Curve[])[];

const width = 1_440;
const unitWidth = width / columns;
/** Grafana's own height of a row of its grid. */
const unitHeight = 36;
const titleHeight = 48;
const gap = 4;
const headHeight = 46;

/** SVG of the whole board. @throws Error naming a panel that has nothing to draw and no reason for it */
export function drawBoard(board: Board, answers: Answers): string {
  const rows = laidOut(board.rows);
  const parts = rows.flatMap(({ title, gridPos, panels }) => [
    text(title, { x: gap + 4, y: top(gridPos.y) + 24, size: 16, isBold: true }),
    ...panels.map(({ panel, gridPos: { x, y, w, h } }) => {
      const box = { width: w * unitWidth - 2 * gap, height: h * unitHeight - 2 * gap };
      const place = `translate(${x * unitWidth + gap},${top(y) + gap})`;
      return `<g transform="${place}">${panelIn(board, panel, { ...box, answers })}</g>`;
    }),
  ]);
  const bottom = Math.max(
    ...rows.flatMap(({ panels }) => panels.map(({ gridPos: { y, h } }) => top(y + h))),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${bottom}" viewBox="0 0 ${width} ${bottom}" font-family="sans-serif">`,
    `<rect width="${width}" height="${bottom}" fill="#f4f5f5"/>`,
    text(board.title, { x: gap + 4, y: 32, size: 22, isBold: true }),
    ...parts,
    '</svg>\n',
  ].join('\n');
}

const top = (y: number): number => titleHeight + y * unitHeight;

interface Box {
  readonly width: number;
  readonly height: number;
}

function panelIn(
  board: Board,
  panel: BoardPanel,
  { answers, ...box }: Box & { readonly answers: Answers },
): string {
  const found = answers(panel);
  const missing = panel.queries.filter(
    ({ mayBeEmpty }, index) => mayBeEmpty === undefined && pointsIn(found[index]) === 0,
  );
  if (missing.length > 0)
    throw new Error(
      `Expected ${board.name}: ${panel.title} to show ${missing.map(({ expr }) => expr).join('; ')}`,
    );
  const named = panel.queries.flatMap(({ legend }, index) =>
    (found[index] ?? [])
      .filter(({ points }) => points.length > 0)
      .map((curve) => ({ name: nameOf(legend, curve.labels), points: curve.points })),
  );
  return [
    `<rect width="${box.width}" height="${box.height}" fill="#fff" stroke="#d8d9da"/>`,
    text(panel.title, { x: 10, y: 19, size: 13, isBold: true }),
    text(cut(panel.description, Math.floor(box.width / 5.6)), { x: 10, y: 35, size: 10.5 }),
    named.length === 0 ? emptiness(panel, box) : contentOf(panel, named, box),
  ].join('');
}

interface Named {
  readonly name: string;
  readonly points: Curve['points'];
}

function contentOf(panel: BoardPanel, named: readonly Named[], box: Box): string {
  if (panel.kind === 'figure') return figures(panel, named, box);
  if (panel.kind === 'table') return table(panel, named);
  return `<g transform="translate(0,${headHeight})">${curves(panel, named, { ...box, height: box.height - headHeight })}</g>`;
}

function emptiness({ queries }: BoardPanel, box: Box): string {
  const reasons = [...new Set(queries.flatMap(({ mayBeEmpty }) => mayBeEmpty ?? []))];
  return text(`empty: ${reasons.join('; ')}`, {
    x: box.width / 2,
    y: (box.height + headHeight) / 2,
    size: 12,
    isMiddle: true,
  });
}

function figures({ unit }: BoardPanel, named: readonly Named[], box: Box): string {
  return named
    .map(({ name, points }, index) => {
      const x = (box.width * (index + 0.5)) / named.length;
      const y = (box.height + headHeight) / 2;
      const [, value = NaN] = points.at(-1) ?? [];
      return (
        text(told(value, unit), { x, y, size: 40, isMiddle: true, isBold: true }) +
        text(name, { x, y: y + 26, size: 12, isMiddle: true })
      );
    })
    .join('');
}

function table({ unit }: BoardPanel, named: readonly Named[]): string {
  const rows = named
    .map(({ name, points }) => ({ name, value: points.at(-1)?.[1] ?? NaN }))
    .sort((one, other) => other.value - one.value);
  return rows
    .map(({ name, value }, index) => {
      const y = headHeight + 20 + index * 20;
      return text(name, { x: 16, y, size: 12 }) + text(told(value, unit), { x: 240, y, size: 12 });
    })
    .join('');
}

function curves({ unit }: BoardPanel, named: readonly Named[], box: Box): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...box });
  // Round figures on the axis, where a thousand is not what the unit counts in.
  const scale = unit === 'bytes' ? 2 ** 20 : 1;
  const listed = named.filter(isEverMoreThanZero).map(({ name }) => name);
  const quiet = named.length - listed.length;
  try {
    chart.setOption({
      animation: false,
      grid: { left: 12, right: 18, top: 10, bottom: 52, containLabel: true },
      legend: { data: listed, bottom: 4, left: 8, itemWidth: 14, itemHeight: 6, textStyle: small },
      xAxis: { type: 'time', splitNumber: 4, axisLabel: { ...small, hideOverlap: true } },
      yAxis: {
        type: 'value',
        min: 0,
        splitNumber: 4,
        axisLabel: { ...small, formatter: (value: number) => told(value * scale, unit) },
      },
      series: named.map(({ name, points }): LineSeriesOption => ({
        type: 'line',
        name,
        data: points.map(([at, value]) => [at, value / scale]),
        showSymbol: points.length === 1,
        symbolSize: 5,
        lineStyle: { width: 1.5 },
      })),
    });
    const note =
      quiet === 0
        ? ''
        : text(`${quiet} at 0`, { x: box.width - 50, y: box.height - 10, size: small.fontSize });
    return chart.renderToSVGString() + note;
  } finally {
    // It would keep the process alive.
    chart.dispose();
  }
}

const small = { fontSize: 10 };

/** What is 0 all the time is drawn and not listed, as on the boards. */
const isEverMoreThanZero = ({ points }: Named): boolean => points.some(([, value]) => value !== 0);

function pointsIn(curves: readonly Curve[] | undefined): number {
  return (curves ?? []).reduce((sum, { points }) => sum + points.length, 0);
}

/** As Grafana fills its template in. */
function nameOf(legend: string, labels: Curve['labels']): string {
  return legend.replace(/\{\{(\w+)\}\}/g, (_all, label: string) => labels[label] ?? '');
}

/** A value as a person reads it. */
function told(value: number, unit: BoardPanel['unit']): string {
  switch (unit) {
    case 's':
    case 'dtdurations':
      return Math.abs(value) >= 1 || value === 0
        ? `${short(value)} s`
        : Math.abs(value) >= 1e-3
          ? `${short(value * 1e3)} ms`
          : `${short(value * 1e6)} µs`;
    case 'percentunit':
      return `${short(value * 100)} %`;
    case 'bytes':
      return `${short(value / 2 ** 20)} MiB`;
    case 'reqps':
      return `${short(value)} /s`;
    case 'short':
      return short(value);
  }
}

const short = (value: number): string => String(Number(value.toPrecision(3)));

const cut = (words: string, most: number): string =>
  words.length > most ? `${words.slice(0, most - 1)}…` : words;

interface Lettering {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly isBold?: boolean;
  readonly isMiddle?: boolean;
}

function text(words: string, { x, y, size, isBold = false, isMiddle = false }: Lettering): string {
  const escaped = words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const weight = isBold ? ' font-weight="bold"' : '';
  const anchor = isMiddle ? ' text-anchor="middle"' : '';
  return `<text x="${x}" y="${y}" font-size="${size}" fill="#333"${weight}${anchor}>${escaped}</text>`;
}
