/** What is wrong with a form, as the server says it: by its fields' names, or of the whole. */

import type { Failure } from './graph.ts';
import type { UserError } from './saved-search.ts';
import { useWords } from './texts/language.ts';

interface FormFaultsProps {
  readonly errors: readonly UserError[];
  readonly failure: Failure | undefined;
}

export function FormFaults({ errors, failure }: FormFaultsProps) {
  const { say } = useWords();
  if (errors.length === 0 && failure === undefined) return null;
  return (
    <div role="alert" className="fault">
      {errors.map(({ message, path }) => (
        <p key={`${path.join('.')} ${message}`}>{message}</p>
      ))}
      {failure && <p>{failure.message || say('noAnswer')}</p>}
    </div>
  );
}
