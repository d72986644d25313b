/** Pages by cursor: forward by the last one's, back by those in the address. */

import { useWords } from './texts/language.ts';
import { show } from './view.ts';

interface PagerProps {
  readonly pages: readonly string[];
  /** Cursor of what follows; null at the end. */
  readonly next: string | null;
}

export function Pager({ pages, next }: PagerProps) {
  const { say, number } = useWords();
  if (pages.length === 0 && next === null) return null;
  return (
    <nav className="pager" aria-label={say('pages')}>
      <button
        type="button"
        aria-keyshortcuts="b"
        disabled={pages.length === 0}
        onClick={() => show({ pages: pages.slice(0, -1) })}
      >
        {say('previousPage')}
      </button>
      <span aria-current="page">{say('page', { n: number(pages.length + 1) })}</span>
      <button
        type="button"
        aria-keyshortcuts="n"
        disabled={next === null}
        onClick={() => next !== null && show({ pages: [...pages, next] })}
      >
        {say('nextPage')}
      </button>
    </nav>
  );
}
