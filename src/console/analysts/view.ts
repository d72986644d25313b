/** What is shown, as the address says it: it can be shared, and the back button goes to what was shown before. */

import { useSyncExternalStore } from 'react';
import { kindOf } from './kinds.ts';

export interface View {
  /** What was typed. */
  readonly text: string;
  /** Billy's name of a resource; empty for a search over everything. */
  readonly resource: string;
  /** Cursors of the pages that were turned, the shown one last. */
  readonly pages: readonly string[];
  /** What the chart is parted by; empty for what is usual. */
  readonly group: string;
  /** What the chart measures. */
  readonly measure: 'count' | 'sum';
  /** Id of the saved search it came from; empty once the text is another. */
  readonly saved: string;
}

function viewIn(search: string): View {
  const of = new URLSearchParams(search);
  const resource = of.get('in') ?? '';
  return {
    text: of.get('q') ?? '',
    resource: kindOf(resource) === undefined ? '' : resource,
    pages: of.getAll('after'),
    group: of.get('by') ?? '',
    measure: of.get('measure') === 'sum' ? 'sum' : 'count',
    saved: of.get('saved') ?? '',
  };
}

/** Begins with `?`, or is empty when there is nothing to say. */
function addressOf({ text, resource, pages, group, measure, saved }: View): string {
  const to = new URLSearchParams();
  if (resource !== '') to.set('in', resource);
  if (text !== '') to.set('q', text);
  for (const cursor of pages) to.append('after', cursor);
  if (group !== '') to.set('by', group);
  if (measure !== 'count') to.set('measure', measure);
  if (saved !== '') to.set('saved', saved);
  const said = to.toString();
  return said === '' ? '' : `?${said}`;
}

const watchers = new Set<() => void>();

/** Goes to another view; the one before stays in the history. */
export function show(change: Partial<View>): void {
  const address = addressOf({ ...viewIn(location.search), ...change });
  if (address === location.search) return;
  history.pushState(null, '', `${location.pathname}${address}`);
  for (const tell of watchers) tell();
}

/** For components: drawn again when the address changes. */
export function useView(): View {
  const search = useSyncExternalStore(watch, () => location.search);
  return viewIn(search);
}

function watch(tell: () => void): () => void {
  watchers.add(tell);
  addEventListener('popstate', tell);
  return () => {
    watchers.delete(tell);
    removeEventListener('popstate', tell);
  };
}
