/**
 * What one request was served that is older than it should be, and how old a copy its caller takes. One per request:
 * loaders note the copies they serve, GraphQL says at which of its fields.
 */

/** Why Billy did not answer as it should: the failures that allow an old copy, or it took too long. */
export type StaleReason = 'unavailable' | 'timeout' | 'rateLimited' | 'invalidResponse' | 'slow';

interface StaleCopy {
  /** When Billy was asked for it, epoch milliseconds: it is at most that old. */
  readonly readAt: number;
  readonly reason: StaleReason;
}

/** How old an answer the caller takes. */
export interface FreshnessDemand {
  /** Nothing older is served while Billy answers, not even for its slowness; undefined: the table's lifetimes. */
  readonly maxAgeMs?: number;
  /** How old a copy may be that is served when Billy does not answer; 0 forbids it, undefined: as old as any is kept. */
  readonly staleIfErrorMs?: number;
}

type FieldPath = readonly (string | number)[];

/** A field of the answer that was served stale; with `others`, the rest of them, by the oldest. */
interface StaleField {
  readonly path: FieldPath;
  readonly ageSeconds: number;
  readonly reason: StaleReason;
  /** How many fields this entry stands for besides; only in the last of a long list, whose path is empty. */
  readonly others?: number;
}

export interface Freshness {
  readonly maxAgeMs: number | undefined;
  /** What its caller demands besides: of both, the stricter holds from now on. */
  narrow(demand: FreshnessDemand): void;
  /** How old a copy may be served now; 0 when none may. */
  staleIfErrorMs(): number;
  /** From now on nothing stale is served: what is written must not be decided by old copies. */
  forbidStale(): void;
  /** What is about to be served is, or holds, a stale copy. */
  note(served: object, copy: StaleCopy): void;
  /** What is about to be served is made of these parts: the oldest stale one counts for it. */
  noteParts(served: object, parts: readonly object[]): void;
  /** The answer has this at a field. The path is asked for only when it matters. */
  noteField(served: object | null, path: () => FieldPath): void;
  /** The answer is made anew from what was read: what was noted of its fields is going to be noted again. */
  forgetFields(): void;
  /** Undefined when all was as fresh as it should be. */
  report(now: number): readonly StaleField[] | undefined;
}

/** Fields named one by one; a page of a thousand stale rows would otherwise be longer in marks than in content. */
const fieldsNamed = 100;

export function createFreshness(given: FreshnessDemand = {}): Freshness {
  let { maxAgeMs, staleIfErrorMs = Infinity } = given;
  // Made when first needed: almost every request is served nothing stale.
  let copies: WeakMap<object, StaleCopy> | undefined;
  let named: { readonly path: FieldPath; readonly copy: StaleCopy }[] = [];
  let others = 0;
  let oldestOther: StaleCopy | undefined;

  function note(served: object, copy: StaleCopy): void {
    copies ??= new WeakMap();
    copies.set(served, older(copies.get(served), copy));
  }

  return {
    get maxAgeMs() {
      return maxAgeMs;
    },
    narrow(demand) {
      if (demand.maxAgeMs !== undefined) maxAgeMs = Math.min(maxAgeMs ?? Infinity, demand.maxAgeMs);
      staleIfErrorMs = Math.min(staleIfErrorMs, demand.staleIfErrorMs ?? Infinity);
    },
    staleIfErrorMs: () => staleIfErrorMs,
    forbidStale() {
      staleIfErrorMs = 0;
    },
    note,
    noteParts(served, parts) {
      if (copies === undefined) return;
      for (const part of parts) {
        const copy = copies.get(part);
        if (copy !== undefined) note(served, copy);
      }
    },
    noteField(served, path) {
      const copy = served === null ? undefined : copies?.get(served);
      if (copy === undefined) return;
      if (named.length < fieldsNamed) {
        named.push({ path: path(), copy });
      } else {
        others += 1;
        oldestOther = older(oldestOther, copy);
      }
    },
    forgetFields() {
      named = [];
      others = 0;
      oldestOther = undefined;
    },
    report(now) {
      if (named.length === 0) return undefined;
      const age = ({ readAt, reason }: StaleCopy) => ({
        ageSeconds: Math.max(0, Math.floor((now - readAt) / 1_000)),
        reason,
      });
      const fields: StaleField[] = named.map(({ path, copy }) => ({ path, ...age(copy) }));
      if (oldestOther !== undefined) fields.push({ path: [], ...age(oldestOther), others });
      return fields;
    },
  };
}

function older(a: StaleCopy | undefined, b: StaleCopy): StaleCopy {
  return a === undefined || b.readAt < a.readAt ? b : a;
}
