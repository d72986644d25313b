/**
 * Figures by their labels, made for being counted rather than for being read: what is added to is found by one look for
 * each label and nothing is made on the way, because a request counts a dozen times and is asked for its figures once
 * in fifteen seconds.
 */

export type Labels = Readonly<Record<string, string>>;

interface Place<Cell> {
  /** By the value of the next label. */
  readonly next: Map<string | undefined, Place<Cell>>;
  /** Where the last label has led to. */
  cell: Cell | undefined;
}

export interface Cells<Cell> {
  /** The one of these labels, kept within bounds; made when it is asked for the first time. */
  of(labels: Labels): Cell;
  /** In the order they were made. */
  all(): readonly Cell[];
}

/**
 * @param names of the labels
 * @param bounded the labels that stand for some, all named, in the order they are to be written
 * @param make a cell for such labels
 */
export function createCells<Cell>(
  names: readonly string[],
  bounded: (labels: Labels) => Labels,
  make: (labels: Labels) => Cell,
): Cells<Cell> {
  const root: Place<Cell> = { next: new Map(), cell: undefined };
  const made: Cell[] = [];

  function find(labels: Labels): Cell | undefined {
    let place: Place<Cell> | undefined = root;
    for (const name of names) {
      place = place.next.get(labels[name]);
      if (place === undefined) return undefined;
    }
    return place.cell;
  }

  function add(labels: Labels): Cell {
    let place = root;
    for (const name of names) {
      const next: Place<Cell> = place.next.get(labels[name]) ?? {
        next: new Map(),
        cell: undefined,
      };
      place.next.set(labels[name], next);
      place = next;
    }
    const cell = make(labels);
    place.cell = cell;
    made.push(cell);
    return cell;
  }

  return {
    of(labels) {
      const found = find(labels);
      if (found !== undefined) return found;
      // What is out of bounds is never found as it was given: names that are made up would fill the memory.
      const kept = bounded(labels);
      return find(kept) ?? add(kept);
    },
    all: () => made,
  };
}

/** A sum that only grows. */
export interface Count {
  readonly labels: Labels;
  sum: number;
}

export function newCount(labels: Labels): Count {
  return { labels, sum: 0 };
}

/** How often values fell between which bounds. */
export interface Distribution {
  readonly labels: Labels;
  /** One for each bound, and one for what lies beyond the last; each value counts once. */
  readonly counts: Float64Array;
  count: number;
  sum: number;
  /** What was seen last, where it is known in which trace, as `counts` are. */
  readonly exemplars: (Exemplar | undefined)[];
}

/** A value that leads somewhere. */
export interface Exemplar {
  readonly labelSet: Labels;
  readonly value: number;
  /** Epoch seconds. */
  readonly timestamp: number;
}

export function newDistribution(labels: Labels, bounds: readonly number[]): Distribution {
  return { labels, counts: new Float64Array(bounds.length + 1), count: 0, sum: 0, exemplars: [] };
}

/** The index of the first bound a value does not exceed; that beyond the last when it exceeds all. */
export function indexOfBound(bounds: readonly number[], value: number): number {
  // Some ten of them, and most values are small: halving would take longer.
  for (let index = 0; index < bounds.length; index += 1)
    if (value <= (bounds[index] ?? Infinity)) return index;
  return bounds.length;
}
