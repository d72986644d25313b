/** Bars, drawn by hand: a few rectangles need no library. The same figures stand below them as a table. */

import { sharesOf } from './decimals.ts';
import { useWords } from './texts/language.ts';

export interface Bar {
  readonly key: string;
  readonly label: string;
  /** Decimal text. */
  readonly value: string;
}

interface ChartProps {
  readonly title: string;
  /** What the bars are parted by, as the heading of its column. */
  readonly group: string;
  readonly measure: string;
  readonly bars: readonly Bar[];
  /** Rows that are in the table alone, such as totals. */
  readonly sums: readonly Bar[];
  readonly write: (decimal: string) => string;
  /** Said instead of drawing; empty to draw. */
  readonly undrawn: string;
}

const height = 150;
/** More labels than this run into each other. */
const mostLabels = 13;

export function Chart({ title, group, measure, bars, sums, write, undrawn }: ChartProps) {
  const { say } = useWords();
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      {undrawn === '' && bars.length > 0 ? (
        <Bars title={title} bars={bars} write={write} />
      ) : (
        <p className="hint">{undrawn || say('nothingToDraw')}</p>
      )}
      {bars.length > 0 && (
        <details>
          <summary>{say('figures')}</summary>
          <div className="scroll" tabIndex={0} role="region" aria-label={say('figures')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{group}</th>
                  <th scope="col" className="figure">
                    {measure}
                  </th>
                </tr>
              </thead>
              <tbody>
                {bars.map(({ key, label, value }) => (
                  <tr key={key}>
                    <th scope="row">{label}</th>
                    <td className="figure">{write(value)}</td>
                  </tr>
                ))}
              </tbody>
              <tfoot>
                {sums.map(({ key, label, value }) => (
                  <tr key={key}>
                    <th scope="row">{label}</th>
                    <td className="figure">{write(value)}</td>
                  </tr>
                ))}
              </tfoot>
            </table>
          </div>
        </details>
      )}
    </figure>
  );
}

function Bars({ title, bars, write }: Pick<ChartProps, 'title' | 'bars' | 'write'>) {
  const shares = sharesOf(bars.map(({ value }) => value));
  const below = Math.max(0, ...shares.map((share) => -share));
  const above = Math.max(0, ...shares) || (below > 0 ? 0 : 1);
  const scale = height / (above + below);
  const zero = above * scale;
  const slot = 100 / bars.length;
  const every = Math.ceil(bars.length / mostLabels);
  const largest = bars[shares.findIndex((share) => Math.abs(share) === 1)];
  return (
    <>
      <svg width="100%" height={height + 24} role="img" aria-label={title}>
        <line x1="0" x2="100%" y1={zero + 0.5} y2={zero + 0.5} />
        {bars.map(({ key, label, value }, place) => {
          const size = Math.abs(shares[place] ?? 0) * scale;
          return (
            <g key={key}>
              <title>{`${label}: ${write(value)}`}</title>
              <rect
                x={`${slot * place + slot * 0.12}%`}
                width={`${slot * 0.76}%`}
                y={(shares[place] ?? 0) < 0 ? zero : zero - size}
                // What is there is seen, however little.
                height={/[1-9]/.test(value) ? Math.max(1, size) : 0}
              />
              {place % every === 0 && (
                <text x={`${slot * (place + 0.5)}%`} y={height + 18}>
                  {short(label, bars.length)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      {largest && <p className="hint largest">{`${largest.label}: ${write(largest.value)}`}</p>}
    </>
  );
}

/** What fits below a bar. */
function short(label: string, many: number): string {
  const most = Math.max(5, Math.floor(120 / Math.min(many, mostLabels)));
  return label.length > most ? `${label.slice(0, most - 1)}…` : label;
}
