/** A stream whose every step is taken under the marks of the request it belongs to, for logs and error answers. */

import { withRequestMarks } from '../../telemetry/correlation.ts';
import type { Results } from './operations.ts';

export type Marks = Parameters<typeof withRequestMarks>[0];

export function marked(results: Results, marks: Marks): Results {
  return {
    next: () => withRequestMarks(marks, () => results.next()),
    return: () => withRequestMarks(marks, () => results.return()),
    throw: (error) => withRequestMarks(marks, () => results.throw(error)),
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: () => results[Symbol.asyncDispose](),
  };
}
