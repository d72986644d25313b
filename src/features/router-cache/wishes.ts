/**
 * Which tags a router has still to be told, by company. A tag is told at once and once more a little later: an answer that
 * was made before the change may reach the router after it has heard of it. Bounded: a company of which too much has
 * changed is told of as a whole.
 */

export interface Wish {
  readonly organizationId: string;
  readonly tag: string;
  /** What it was when it was handed out: changed again, it is another. */
  readonly waiting: Waiting;
}

export interface Wishes {
  add(organizationId: string, tags: readonly string[], now: number): void;
  /** Those to be told now, at most so many. */
  due(now: number, most: number): readonly Wish[];
  /** They were told at that moment. */
  told(wishes: readonly Wish[], at: number): void;
  /** Lets go of those whose answers have expired by themselves, and returns how many. */
  expire(now: number): number;
  /** When the next is due, in epoch milliseconds; Infinity when none waits. */
  nextAt(): number;
  size(): number;
}

interface WishTerms {
  /** How long after a change an answer made before it may still arrive. */
  readonly lateMs: number;
  /** How long after it such an answer may be served, told of or not. */
  readonly keptMs: number;
  /** Tags of one company that wait at most. */
  readonly mostOfCompany: number;
  readonly tagOfAll: (organizationId: string) => string;
}

interface Waiting {
  readonly changedAt: number;
  /** Told for the first time. */
  isKnown: boolean;
}

export function createWishes({ lateMs, keptMs, mostOfCompany, tagOfAll }: WishTerms): Wishes {
  const companies = new Map<string, Map<string, Waiting>>();

  const dueAt = ({ changedAt, isKnown }: Waiting): number =>
    isKnown ? changedAt + lateMs : changedAt;

  function* all(): Generator<Wish> {
    for (const [organizationId, tags] of companies)
      for (const [tag, waiting] of tags) yield { organizationId, tag, waiting };
  }

  function remove({ organizationId, tag }: Wish): void {
    const tags = companies.get(organizationId);
    tags?.delete(tag);
    if (tags?.size === 0) companies.delete(organizationId);
  }

  return {
    add(organizationId, tags, now) {
      const known = companies.get(organizationId) ?? new Map<string, Waiting>();
      companies.set(organizationId, known);
      for (const tag of tags) known.set(tag, { changedAt: now, isKnown: false });
      if (known.size <= mostOfCompany) return;
      known.clear();
      known.set(tagOfAll(organizationId), { changedAt: now, isKnown: false });
    },

    due(now, most) {
      const due: Wish[] = [];
      for (const wish of all()) {
        if (due.length === most) break;
        if (dueAt(wish.waiting) <= now) due.push(wish);
      }
      return due;
    },

    told(wishes, at) {
      for (const wish of wishes) {
        const { waiting } = wish;
        // Gone into one for the whole company, or changed again meanwhile.
        if (companies.get(wish.organizationId)?.get(wish.tag) !== waiting) continue;
        if (waiting.changedAt + lateMs <= at) remove(wish);
        else waiting.isKnown = true;
      }
    },

    expire(now) {
      let expired = 0;
      for (const wish of all()) {
        if (wish.waiting.changedAt + lateMs + keptMs > now) continue;
        remove(wish);
        expired += 1;
      }
      return expired;
    },

    nextAt() {
      let next = Infinity;
      for (const { waiting } of all()) next = Math.min(next, dueAt(waiting));
      return next;
    },

    size() {
      let size = 0;
      for (const tags of companies.values()) size += tags.size;
      return size;
    },
  };
}
