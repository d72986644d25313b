/** The chart of a search by words: how many have which value, as its facets count them. */

import { Chart } from './chart.tsx';
import { useWords } from './texts/language.ts';
import { show } from './view.ts';

export interface WireFacet {
  readonly field: string;
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

interface WordChartProps {
  readonly facets: readonly WireFacet[];
  readonly group: string;
  readonly nameOf: (field: string, value: string) => string;
}

export function WordChart({ facets, group, nameOf }: WordChartProps) {
  const { say, name, number } = useWords();
  const drawable = facets.filter(({ values }) => values.length > 0);
  const facet =
    drawable.find(({ field }) => field === group) ??
    drawable.find(({ field }) => field === 'year') ??
    drawable[0];
  if (facet === undefined) return null;
  const values = [...facet.values];
  // Years go forward; all else has the most frequent first.
  if (facet.field === 'year') values.sort((a, b) => a.value.localeCompare(b.value));
  const groupName = name('group', facet.field);
  return (
    <section className="charting" aria-label={say('chart')}>
      <label>
        {say('groupBy')}
        <select value={facet.field} onChange={({ target }) => show({ group: target.value })}>
          {drawable.map(({ field }) => (
            <option key={field} value={field}>
              {name('group', field)}
            </option>
          ))}
        </select>
      </label>
      <Chart
        title={say('chartOf', { measure: say('measurecount'), group: groupName })}
        group={name('facet', facet.field)}
        measure={say('measurecount')}
        bars={values.map(({ value, count }) => ({
          key: value,
          label: nameOf(facet.field, value),
          value: String(count),
        }))}
        sums={[]}
        write={number}
        isOverTime={facet.field === 'year'}
        undrawn=""
      />
    </section>
  );
}
