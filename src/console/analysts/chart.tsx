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
  /** A series stands upright, side by side; all else lies below one another, with its names. */
  readonly isOverTime: boolean;
  /** Said instead of drawing; empty to draw. */
  readonly undrawn: string;
}

const height = 150;
/** More labels than this run into each other. */
const mostLabels = 13;
/** Of a bar, in percent: a few are not to become a wall. */
const widest = 9;

export function Chart(props: ChartProps) {
  const { title, group, measure, bars, sums, write, isOverTime, undrawn } = props;
  const { say } = useWords();
  const Picture = isOverTime ? Series : Ranking;
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      {undrawn === '' && bars.length > 0 ? (
        <Picture title={title} bars={bars} write={write} />
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

type PictureProps = Pick<ChartProps, 'title' | 'bars' | 'write'>;

function Series({ title, bars, write }: PictureProps) {
  const { say } = useWords();
  const shares = sharesOf(bars.map(({ value }) => value));
  const below = Math.max(0, ...shares.map((share) => -share));
  const above = Math.max(0, ...shares) || (below > 0 ? 0 : 1);
  const scale = height / (above + below);
  const zero = above * scale;
  const slot = 100 / bars.length;
  const width = Math.min(widest, slot * 0.76);
  const every = Math.ceil(bars.length / mostLabels);
  const largest = bars[shares.findIndex((share) => Math.abs(share) === 1)];
  return (
    <>
      <svg width="100%" height={height + 24} role="img" aria-label={title}>
        <line x1="0" x2="100%" y1={zero + 0.5} y2={zero + 0.5} />
        {bars.map(({ key, label, value }, place) => {
          const share = shares[place] ?? 0;
          const size = Math.abs(share) * scale;
          const middle = slot * (place + 0.5);
          return (
            <g key={key}>
              <title>{`${label}: ${write(value)}`}</title>
              <rect
                x={`${middle - width / 2}%`}
                width={`${width}%`}
                y={share < 0 ? zero : zero - size}
                height={isSomething(value) ? Math.max(1, size) : 0}
              />
              {place % every === 0 && (
                <text
                  // On a phone every third has to do.
                  className={place % (every * 3) === 0 ? '' : 'minor'}
                  x={`${middle}%`}
                  y={height + 18}
                >
                  {label}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      {largest && bars.length > 1 && (
        <p className="hint">
          {say('largest', { label: largest.label, value: write(largest.value) })}
        </p>
      )}
    </>
  );
}

const rowHeight = 24;
/** In percent: names are on the left, figures on the right. */
const names = 34;
const figures = 18;

function Ranking({ title, bars, write }: PictureProps) {
  const shares = sharesOf(bars.map(({ value }) => value));
  return (
    <svg width="100%" height={bars.length * rowHeight} role="img" aria-label={title}>
      {bars.map(({ key, label, value }, place) => {
        const share = shares[place] ?? 0;
        return (
          <g key={key} transform={`translate(0 ${place * rowHeight})`}>
            <title>{`${label}: ${write(value)}`}</title>
            {/* Cut at its edge, where a name is longer. */}
            <svg width={`${names - 1}%`} height={rowHeight} className="cut">
              <text className="row" x="0" y="16">
                {label}
              </text>
            </svg>
            <rect
              className={share < 0 ? 'negative' : ''}
              x={`${names}%`}
              y="4"
              width={`${isSomething(value) ? Math.max(0.3, Math.abs(share) * (100 - names - figures)) : 0}%`}
              height={rowHeight - 8}
            />
            <text className="row end" x="100%" y="16">
              {write(value)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** What is there is seen, however little. */
function isSomething(decimal: string): boolean {
  return /[1-9]/.test(decimal);
}
