/** What cannot be read in what was typed, marked at its place, with what may have been meant. */

import { useWords } from './texts/language.ts';
import { show } from './view.ts';

export interface Fault {
  readonly message: string;
  /** In UTF-16 units from 0. */
  readonly start: number;
  readonly end: number;
  readonly suggestions: readonly string[];
}

interface FaultsProps {
  readonly text: string;
  readonly faults: readonly Fault[];
}

export function Faults({ text, faults }: FaultsProps) {
  const { say } = useWords();
  if (faults.length === 0) return null;
  return (
    <div role="alert" className="fault">
      <p>{say('faults')}</p>
      <p className="typed">{marked(text, faults)}</p>
      <ul>
        {faults.map(({ message, start, end, suggestions }) => (
          <li key={start}>
            {say('faultAt', { n: start + 1, message })}
            {suggestions.map((suggestion) => (
              <button
                key={suggestion}
                type="button"
                className="quiet"
                onClick={() =>
                  show({ text: text.slice(0, start) + suggestion + text.slice(end), pages: [] })
                }
              >
                {say('meant', { suggestion })}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

function marked(text: string, faults: readonly Fault[]) {
  let at = 0;
  const pieces = [...faults]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end }) => {
      const from = Math.max(at, start);
      const before = text.slice(at, from);
      at = Math.max(from, end);
      // A fault at the end has nothing to mark but the end.
      return [before, <mark key={start}>{text.slice(from, at) || '⎵'}</mark>];
    });
  return [...pieces, text.slice(at)];
}
