/** Hits of a search by words, with what matches in them marked and why they were found. */

import { useWords } from './texts/language.ts';

export interface Hit {
  readonly type: string;
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly highlights: readonly {
    readonly field: string;
    readonly fragments: readonly { readonly text: string; readonly isMatch: boolean }[];
  }[];
  readonly reasons: readonly {
    readonly kind: string;
    readonly word: string | null;
    readonly field: string | null;
  }[];
  readonly record: {
    readonly total?: string | null;
    readonly currency?: { readonly id: string } | null;
  } | null;
}

export function HitList({ hits }: { readonly hits: readonly Hit[] }) {
  const { name, date } = useWords();
  return (
    <ol className="hits">
      {hits.map((hit) => (
        <li key={`${hit.type} ${hit.id}`}>
          <h3>
            <span className="type">{name('type', hit.type)}</span> {hit.title}
          </h3>
          <p className="facts">
            {hit.date !== null && <time dateTime={hit.date}>{date(hit.date)}</time>}
            <Total record={hit.record} />
          </p>
          {hit.highlights.map(({ field, fragments }) => (
            <p key={field} className="highlight">
              {fragments.map(({ text, isMatch }, place) =>
                isMatch ? <mark key={place}>{text}</mark> : text,
              )}
            </p>
          ))}
          <Reasons hit={hit} />
        </li>
      ))}
    </ol>
  );
}

function Total({ record }: Pick<Hit, 'record'>) {
  const { amount } = useWords();
  const { total, currency } = record ?? {};
  if (total === undefined || total === null) return null;
  return (
    <span className="total">
      {amount(total)} {currency?.id}
    </span>
  );
}

function Reasons({ hit: { reasons } }: { readonly hit: Hit }) {
  const { say, name } = useWords();
  if (reasons.length === 0) return null;
  return (
    <p className="why">
      {say('why')}{' '}
      {reasons
        .map(({ kind, word, field }) => {
          const reason = name('reason', kind).replace('{word}', word ?? '');
          if (field === null) return reason;
          return `${reason} ${say('field', { field: name('field_', field) })}`;
        })
        .join('; ')}
    </p>
  );
}
