/** The request one is in, for logs and error answers. Only names; a company never travels this way. */

import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<string>();

/** Runs a function, and all it starts, under a request's id. */
export function withCorrelationId<T>(id: string, run: () => T): T {
  return storage.run(id, run);
}

/** Id of the request that led here; undefined outside requests. */
export function currentCorrelationId(): string | undefined {
  return storage.getStore();
}
