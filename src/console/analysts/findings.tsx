/** What a filter on one kind of record means: its records, its parts, what they come to, and what can be done with it. */

import { useCallback, useState } from 'react';
import { useAnswer } from './asking.ts';
import { partCondition } from './conditions.ts';
import { findDocument } from './documents.ts';
import { ExportDialog } from './export-dialog.tsx';
import { Facets, type FacetGroup } from './facets.tsx';
import { Faults } from './faults.tsx';
import type { Kind } from './kinds.ts';
import { Pager } from './pager.tsx';
import { RecordTable } from './record-table.tsx';
import { SaveDialog } from './save-dialog.tsx';
import type { SavedSearch } from './saved-search.ts';
import { StateLine } from './state-line.tsx';
import { StatsChart, type WireRow } from './stats-chart.tsx';
import { useWords } from './texts/language.ts';
import type { View } from './view.ts';

interface Found {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly filter: { readonly text: string; readonly json: unknown };
  readonly freshness: { readonly isComplete: boolean; readonly asOf: string | null };
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
}

/** Beside what was found, the counts of each part under the name of what parts it. */
type FindAnswer = { readonly found: Found } & Readonly<
  Record<string, { readonly rows: readonly WireRow[] } | undefined>
>;

interface FindingsProps {
  readonly kind: Kind;
  readonly view: View;
  readonly searches: readonly SavedSearch[];
  /** The company's own; empty before it is known. */
  readonly currency: string;
  readonly onSaved: (notice: string) => void;
  readonly onSchedule: (search: SavedSearch) => void;
}

const pageSize = 25;

export function Findings(props: FindingsProps) {
  const { kind, view, searches, currency, onSaved, onSchedule } = props;
  const { say, name, number } = useWords();
  const [times, setTimes] = useState(0);
  const [dialog, setDialog] = useState<'save' | 'save, then schedule' | 'export' | null>(null);
  const again = useCallback(() => setTimes((before) => before + 1), []);
  const { answer, isLoading } = useAnswer<FindAnswer>(
    {
      document: findDocument(kind),
      variables: {
        text: view.text,
        orderBy: kind.order ? [kind.order] : [],
        first: pageSize,
        after: view.pages.at(-1) ?? null,
      },
    },
    times,
  );
  const data = answer?.data;
  const found = data?.found;
  const saved = searches.find(({ id }) => id === view.saved);
  const position = answer?.failure?.position;

  return (
    <main id="found" tabIndex={-1} aria-label={say('results')} aria-busy={isLoading}>
      <StateLine
        answer={answer}
        isLoading={isLoading}
        found={found ? say('found', { n: number(found.totalCount) }) : ''}
        isComplete={found?.freshness.isComplete}
        asOf={found?.freshness.asOf ?? null}
        times={times}
        onAgain={again}
      />
      {position !== undefined && (
        <Faults
          text={view.text}
          faults={[
            {
              message: answer?.failure?.message ?? '',
              start: position,
              end: endOfWord(view.text, position),
              suggestions: [],
            },
          ]}
        />
      )}
      {data && found && (
        <>
          <div className="actions" role="group" aria-label={say('export')}>
            <button type="button" aria-keyshortcuts="s" onClick={() => setDialog('save')}>
              {say('save')}
            </button>
            <button
              type="button"
              aria-keyshortcuts="t"
              onClick={() => (saved ? onSchedule(saved) : setDialog('save, then schedule'))}
            >
              {say('schedule')}
            </button>
            <button type="button" aria-keyshortcuts="e" onClick={() => setDialog('export')}>
              {say('export')}
            </button>
          </div>
          <Facets text={view.text} groups={groupsOf(kind, data, name, say('nothingOf'))} />
          {kind.stats && <StatsChart kind={kind} view={view} currency={currency} times={times} />}
          {found.totalCount === 0 ? (
            <p className="start">
              {say('none')} {say('noneHint')}
            </p>
          ) : (
            <RecordTable kind={kind} records={found.nodes} />
          )}
          <Pager
            pages={view.pages}
            next={found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null}
          />
        </>
      )}
      {found && dialog === 'export' && (
        <ExportDialog
          kind={kind}
          text={view.text}
          totalCount={found.totalCount}
          onClose={() => setDialog(null)}
        />
      )}
      {found && (dialog === 'save' || dialog === 'save, then schedule') && (
        <SaveDialog
          kind={kind}
          filter={found.filter.json}
          isScheduledNext={dialog !== 'save'}
          onSaved={(search) => {
            onSaved(say('savedNow', { name: search.name }));
            setDialog(null);
            if (dialog !== 'save') onSchedule(search);
          }}
          onClose={() => setDialog(null)}
        />
      )}
    </main>
  );
}

function groupsOf(
  kind: Kind,
  data: FindAnswer,
  name: (prefix: string, word: string) => string,
  none: string,
): readonly FacetGroup[] {
  return (kind.stats?.parts ?? []).map((part) => {
    const rows = data[part.by]?.rows ?? [];
    return {
      field: part.by,
      heading: name('facet', part.by.toLowerCase()),
      values: rows.flatMap(({ keys: [key], values: [count] }) =>
        // What has no value is no condition of this form.
        key === undefined || key.value === null || count?.value === '0'
          ? []
          : [
              {
                name: part.by === 'YEAR' ? key.value.slice(0, 4) : name('word', key.value) || none,
                condition: partCondition(part, key.value),
                count: count?.value ?? '0',
              },
            ],
      ),
    };
  });
}

function endOfWord(text: string, start: number): number {
  const blank = text.indexOf(' ', start);
  return blank === -1 ? text.length : blank;
}
