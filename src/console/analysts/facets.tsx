/** Toggles with counts that narrow what was found: each is a condition in the text, and nothing more. */

import { hasCondition, toggleCondition } from './conditions.ts';
import { useWords } from './texts/language.ts';
import { show } from './view.ts';

export interface FacetGroup {
  readonly field: string;
  readonly heading: string;
  readonly values: readonly {
    readonly name: string;
    readonly condition: string;
    readonly count: string;
  }[];
}

/** More than a person reads. */
const mostValues = 12;

interface FacetsProps {
  readonly text: string;
  readonly groups: readonly FacetGroup[];
}

export function Facets({ text, groups }: FacetsProps) {
  const { say, number } = useWords();
  const shown = groups.filter(({ values }) => values.length > 0);
  return (
    <section className="facets" aria-label={say('facets')}>
      {shown.map(({ field, heading, values }) => (
        <div key={field} role="group" aria-label={heading}>
          <h3>{heading}</h3>
          {values.slice(0, mostValues).map(({ name, condition, count }) => (
            <button
              key={condition}
              type="button"
              aria-pressed={hasCondition(text, condition)}
              onClick={() => show({ text: toggleCondition(text, condition), pages: [], saved: '' })}
            >
              {name} <span className="count">{number(count)}</span>
            </button>
          ))}
        </div>
      ))}
    </section>
  );
}
