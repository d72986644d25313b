/** What a search by words has found: hits with what matches in them and why, facets, and how many of each year. */

import { useCallback, useState } from 'react';
import { useAnswer } from './asking.ts';
import { searchCondition } from './conditions.ts';
import { searchDocument } from './documents.ts';
import { Facets } from './facets.tsx';
import { Faults, type Fault } from './faults.tsx';
import { HitList, type Hit } from './hit-list.tsx';
import { Pager } from './pager.tsx';
import { StateLine } from './state-line.tsx';
import { useWords } from './texts/language.ts';
import { show, type View } from './view.ts';
import { WordChart, type WireFacet } from './word-chart.tsx';

interface SearchAnswer {
  readonly search: {
    readonly totalCount: number;
    readonly isTotalExact: boolean;
    readonly didYouMean: string | null;
    readonly faults: readonly Fault[];
    readonly coverage: readonly {
      readonly type: string;
      readonly isComplete: boolean;
      readonly asOf: string | null;
    }[];
    readonly facets: readonly WireFacet[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Hit[];
  };
}

const pageSize = 20;

export function WordFindings({ view }: { readonly view: View }) {
  const { say, name, number } = useWords();
  const [times, setTimes] = useState(0);
  const again = useCallback(() => setTimes((before) => before + 1), []);
  const { answer, isLoading } = useAnswer<SearchAnswer>(
    view.text === ''
      ? null
      : {
          document: searchDocument,
          variables: { query: view.text, first: pageSize, after: view.pages.at(-1) ?? null },
        },
    times,
  );
  const found = answer?.data?.search;

  if (view.text === '')
    return (
      <main id="found" tabIndex={-1} aria-label={say('results')}>
        <p className="start">{say('start')}</p>
        <p className="hint">{say('startKeys')}</p>
        <p className="hint">{say('onlyKinds')}</p>
      </main>
    );

  const nameOf = (field: string, value: string): string =>
    field === 'type' ? name('type', value) : name('word', value);
  const isRead = found !== undefined && found.faults.length === 0;
  const unread = (found?.coverage ?? []).filter(({ isComplete }) => !isComplete);
  return (
    <main id="found" tabIndex={-1} aria-label={say('results')} aria-busy={isLoading}>
      <StateLine
        answer={answer}
        isLoading={isLoading}
        found={
          isRead
            ? say(found.isTotalExact ? 'found' : 'foundAtLeast', { n: number(found.totalCount) })
            : ''
        }
        isComplete={isRead ? unread.length === 0 : undefined}
        missing={unread.map(({ type }) => name('type', type))}
        asOf={oldestOf(found?.coverage ?? [])}
        times={times}
        onAgain={again}
      />
      {found && <Faults text={view.text} faults={found.faults} />}
      {found?.didYouMean && (
        <p>
          {say('didYouMean')} <q>{found.didYouMean}</q>
        </p>
      )}
      {isRead && (
        <>
          <Facets
            text={view.text}
            groups={found.facets.map(({ field, values }) => ({
              field,
              heading: name('facet', field),
              values: values.map(({ value, count }) => ({
                name: nameOf(field, value),
                condition: searchCondition(field, value),
                count: String(count),
              })),
            }))}
          />
          {found.nodes.length === 0 && unread.length === 0 && (
            <p className="start">
              {say('none')} {say('noneHint')}
            </p>
          )}
          <WordChart facets={found.facets} group={view.group} nameOf={nameOf} />
          <HitList hits={found.nodes} />
          <Pager
            pages={view.pages}
            next={found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null}
          />
          <p className="hint">
            {say('onlyKinds')}{' '}
            <button
              type="button"
              className="quiet"
              onClick={() =>
                show({ resource: 'invoices', text: '', pages: [], group: '', saved: '' })
              }
            >
              {say('invoices')}
            </button>
          </p>
        </>
      )}
    </main>
  );
}

/** All of them have been seen since; null where one has not. ISO instants compare as text. */
function oldestOf(coverage: readonly { readonly asOf: string | null }[]): string | null {
  const instants = coverage.map(({ asOf }) => asOf);
  return instants.includes(null) ? null : (instants.sort()[0] ?? null);
}
