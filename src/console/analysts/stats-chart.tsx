/** What a filter's records come to, over time or by whom they are about: asked of the statistics, never added up here. */

import { useAnswer } from './asking.ts';
import { Chart, type Bar } from './chart.tsx';
import { statsDocument } from './documents.ts';
import type { Grouping, Kind } from './kinds.ts';
import { useWords, type Words } from './texts/language.ts';
import { show, type View } from './view.ts';

export interface WireRow {
  readonly keys: readonly {
    readonly by: string;
    readonly value: string | null;
    readonly label?: string | null;
    readonly from?: string | null;
  }[];
  readonly values: readonly { readonly measure?: string; readonly value: string }[];
}

interface StatsAnswer {
  readonly stats: {
    readonly rows: readonly WireRow[];
    readonly totals: readonly WireRow[];
    readonly others: readonly WireRow[];
  };
}

interface StatsChartProps {
  readonly kind: Kind;
  readonly view: View;
  readonly currency: string;
  /** Asked again with what it stands beside. */
  readonly times: number;
}

const timely: ReadonlySet<string> = new Set(['MONTH', 'QUARTER', 'YEAR']);
/** Of what has no order in time, so many are drawn; a series is drawn whole, up to ten years of months. */
const most = { largest: 12, series: 120 };

export function StatsChart({ kind, view, currency, times }: StatsChartProps) {
  const words = useWords();
  const { say, name } = words;
  const groupings = kind.stats?.groupings ?? [];
  const group: Grouping = groupings.find((one) => one === view.group) ?? 'MONTH';
  const isTimely = timely.has(group);
  const { answer } = useAnswer<StatsAnswer>(
    {
      document: statsDocument(kind, group, view.measure),
      variables: { text: view.text, top: isTimely ? most.series : most.largest },
    },
    times,
  );
  const stats = answer?.data?.stats;
  // The answer may still be of the grouping before.
  const rows = stats?.rows.filter(({ keys }) => keys[0]?.by === group) ?? [];
  const others = isTimely ? [] : (stats?.others ?? []);
  const currencies = new Set(rows.map(currencyOf).filter((code) => code !== ''));
  // Rows name their currency where the sums are not in the company's own.
  const sum = say(kind.stats?.sum ?? 'sumOfAmounts', {
    currency: currencies.size === 0 ? currency : [...currencies].join(', '),
  });
  const measure = view.measure === 'sum' ? sum : say('measurecount');
  const barOf = (row: WireRow, key: string, label: string): Bar => ({
    key,
    label: currencies.size > 1 ? `${label}, ${currencyOf(row)}` : label,
    value: row.values.find((value) => value.measure === view.measure)?.value ?? '0',
  });

  return (
    <section className="charting" aria-label={say('chart')}>
      <label>
        {say('measure')}
        <select
          value={view.measure}
          onChange={({ target }) => show({ measure: target.value === 'sum' ? 'sum' : 'count' })}
        >
          <option value="count">{say('measurecount')}</option>
          <option value="sum">{sum}</option>
        </select>
      </label>
      <label>
        {say('groupBy')}
        <select value={group} onChange={({ target }) => show({ group: target.value })}>
          {groupings.map((one) => (
            <option key={one} value={one}>
              {name('group', one)}
            </option>
          ))}
        </select>
      </label>
      <Chart
        title={say('chartOf', { measure, group: name('group', group) })}
        group={name('group', group)}
        measure={measure}
        bars={rows.map((row, place) => barOf(row, String(place), labelOf(row, group, words)))}
        sums={[
          ...others.map((row, place) => barOf(row, `others ${place}`, say('others'))),
          ...(stats?.totals ?? []).map((row, place) => barOf(row, `total ${place}`, say('total'))),
        ]}
        write={view.measure === 'sum' ? words.amount : words.number}
        isOverTime={isTimely}
        undrawn={
          answer === undefined
            ? say('loading')
            : view.measure === 'sum' && currencies.size > 1
              ? say('severalCurrencies')
              : ''
        }
      />
      <p className="hint">
        {!isTimely && others.length > 0 && `${say('chartTop', { n: most.largest })} `}
        {view.measure === 'sum' && say('signs')}
      </p>
    </section>
  );
}

/** Where amounts of several currencies would not add up, each row is of one; empty otherwise. */
function currencyOf({ keys }: WireRow): string {
  return keys.find(({ by }) => by === 'CURRENCY')?.value ?? '';
}

function labelOf({ keys: [key] }: WireRow, group: Grouping, { language, say }: Words): string {
  const value = key?.value ?? null;
  if (value === null) return say('nothingOf');
  const locale = language === 'da' ? 'da-DK' : 'en-GB';
  const [year = '', month = '1'] = value.split('-');
  switch (group) {
    case 'MONTH':
      return new Intl.DateTimeFormat(locale, {
        month: 'short',
        year: 'numeric',
        timeZone: 'UTC',
      }).format(new Date(`${value}T00:00:00Z`));
    case 'QUARTER':
      return `${Math.ceil(Number(month) / 3)}. ${language === 'da' ? 'kv.' : 'q.'} ${year}`;
    case 'YEAR':
      return year;
    default:
      return key?.label ?? value;
  }
}
