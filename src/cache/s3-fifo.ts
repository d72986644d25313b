/**
 * Which entries to give up when room runs out: S3-FIFO (Yang, Zhang, Qiu, Yue, Rashmi: "FIFO queues are all you need
 * for cache eviction", SOSP 2023). Newcomers pass through a small queue, and only those asked for again get into the
 * main one; what left the small queue is remembered for a while as a ghost, and goes to the main one when it returns.
 * A page read once, of a thousand records, then drives out nothing that is asked for often.
 */

export interface Shelf<Value> {
  get(key: string): Value | undefined;
  /** @param size in whatever the owner's budget counts, above 0 */
  set(key: string, value: Value, size: number): void;
  /** Whether it was there. */
  delete(key: string): boolean;
  /** Gives up the entry least worth keeping; false when there is none. */
  giveUpOne(): boolean;
  /** The sum of the sizes held. */
  size(): number;
  count(): number;
}

interface Node<Value> {
  readonly key: string;
  value: Value;
  size: number;
  /** Times asked for since it was queued, up to `mostUses`. */
  uses: number;
  queue: Queue<Value>;
  newer: Node<Value> | undefined;
  older: Node<Value> | undefined;
}

/**
 * The newcomers' part of what is held, and how often one must have been asked for to stay. The authors' 0.1 and 2 lose
 * to LRU where records are asked for twice within moments, as object-relational mappers and GraphQL do; these gain
 * on every trace and size that was tried (docs/decisions/0006-caches.md).
 */
const smallShare = 0.25;
const usesToStay = 1;
/** Two bits suffice, the authors found. */
const mostUses = 3;

export function createS3Fifo<Value>(): Shelf<Value> {
  const nodes = new Map<string, Node<Value>>();
  const small = new Queue<Value>();
  const main = new Queue<Value>();
  // In order of leaving; no more than there are entries.
  const ghosts = new Set<string>();

  function remember(key: string): void {
    ghosts.add(key);
    for (const oldest of ghosts) {
      if (ghosts.size <= nodes.size) return;
      ghosts.delete(oldest);
    }
  }

  /** The oldest newcomer leaves, or moves on; whether it left. */
  function judgeNewcomer(node: Node<Value>): boolean {
    small.remove(node);
    const stays = node.uses >= usesToStay;
    if (stays) {
      node.uses = 0;
      main.add(node);
    } else {
      nodes.delete(node.key);
      remember(node.key);
    }
    return !stays;
  }

  /** The oldest resident leaves, or gets another round; whether it left. */
  function judgeResident(node: Node<Value>): boolean {
    main.remove(node);
    const stays = node.uses > 0;
    if (stays) {
      node.uses -= 1;
      main.add(node);
    } else {
      nodes.delete(node.key);
    }
    return !stays;
  }

  return {
    get(key) {
      const node = nodes.get(key);
      if (node === undefined) return undefined;
      if (node.uses < mostUses) node.uses += 1;
      return node.value;
    },
    set(key, value, size) {
      const node = nodes.get(key);
      if (node !== undefined) {
        node.queue.size += size - node.size;
        node.value = value;
        node.size = size;
        return;
      }
      const queue = ghosts.delete(key) ? main : small;
      const added = { key, value, size, uses: 0, queue, newer: undefined, older: undefined };
      nodes.set(key, added);
      queue.add(added);
    },
    delete(key) {
      const node = nodes.get(key);
      if (node === undefined) return false;
      nodes.delete(key);
      node.queue.remove(node);
      return true;
    },
    giveUpOne() {
      for (;;) {
        const newcomer = small.oldest;
        const resident = main.oldest;
        const isSmallFull = small.size >= smallShare * (small.size + main.size);
        if (newcomer !== undefined && (isSmallFull || resident === undefined)) {
          if (judgeNewcomer(newcomer)) return true;
        } else if (resident !== undefined) {
          if (judgeResident(resident)) return true;
        } else {
          return false;
        }
      }
    },
    size: () => small.size + main.size,
    count: () => nodes.size,
  };
}

/** First in, first out, with the means to leave from the middle. */
class Queue<Value> {
  oldest: Node<Value> | undefined;
  newest: Node<Value> | undefined;
  size = 0;

  add(node: Node<Value>): void {
    node.queue = this;
    node.older = this.newest;
    node.newer = undefined;
    if (this.newest === undefined) this.oldest = node;
    else this.newest.newer = node;
    this.newest = node;
    this.size += node.size;
  }

  remove(node: Node<Value>): void {
    if (node.older === undefined) this.oldest = node.newer;
    else node.older.newer = node.newer;
    if (node.newer === undefined) this.newest = node.older;
    else node.newer.older = node.older;
    this.size -= node.size;
  }
}
