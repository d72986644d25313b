/** Records as a table, by the columns of their kind. */

import type { Column, Kind } from './kinds.ts';
import { useWords, type Words } from './texts/language.ts';

type WireRecord = Readonly<Record<string, unknown>>;

interface RecordTableProps {
  readonly kind: Kind;
  readonly records: readonly WireRecord[];
}

export function RecordTable({ kind, records }: RecordTableProps) {
  const words = useWords();
  const { say } = words;
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={say(kind.name)}>
      <table className="records">
        <thead>
          <tr>
            {kind.columns.map((column) => (
              <th key={column.path} scope="col" className={classOf(column)}>
                {say(column.heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <tr key={String(record['id'])}>
              {kind.columns.map((column) => (
                <td key={column.path} className={classOf(column)}>
                  {written(valueAt(record, column.path), column, words)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function classOf({ form }: Column): string {
  return form === 'amount' || form === 'number' ? 'figure' : form;
}

function valueAt(record: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>(
    (value, name) =>
      // The schema's objects; anything else has nothing below it.
      typeof value === 'object' && value !== null ? (value as WireRecord)[name] : undefined,
    record,
  );
}

function written(value: unknown, { form }: Column, words: Words): string {
  if (typeof value === 'boolean') return words.say(value ? 'yes' : 'no');
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  const text = String(value);
  switch (form) {
    case 'amount':
      return words.amount(text);
    case 'number':
      return words.number(text);
    case 'date':
      return words.date(text);
    case 'word':
      // Enums of the schema are in capitals; the table of texts has Billy's words.
      return words.name('word', camelOf(text));
    default:
      return text;
  }
}

/** `CREDIT_NOTE` is Billy's `creditNote`. */
function camelOf(word: string): string {
  return word.toLowerCase().replace(/_(\w)/g, (_whole, letter: string) => letter.toUpperCase());
}
