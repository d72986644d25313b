/**
 * The request one is in, for logs and error answers: its name, and the language it is answered in. A company never
 * travels this way.
 */

import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from '../errors.ts';

interface RequestMarks {
  readonly correlationId: string;
  readonly language: Language;
}

const storage = new AsyncLocalStorage<RequestMarks>();

/** Runs a function, and all it starts, under a request's marks. */
export function withRequestMarks<T>(marks: RequestMarks, run: () => T): T {
  return storage.run(marks, run);
}

/** Id of the request that led here; undefined outside requests. */
export function currentCorrelationId(): string | undefined {
  return storage.getStore()?.correlationId;
}

/** Language of the request that led here; English outside requests. */
export function currentLanguage(): Language {
  return storage.getStore()?.language ?? 'en';
}
