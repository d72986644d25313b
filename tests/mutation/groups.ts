/**
 * What must not be wrong unnoticed, and the tests that are to notice. A mutant meets the tests nearest to its file
 * only: with all tests a run takes a night instead of an hour, and what only a far test notices is found too late.
 */

export interface Group {
  readonly name: string;
  /** Files of src, without their ending. */
  readonly mutate: readonly string[];
  /** Files of tests, without their ending. */
  readonly tests: readonly string[];
}

export const groups: readonly Group[] = [
  {
    name: 'verdict',
    mutate: ['billy/verdict', 'billy/failure-rules', 'billy/failures'],
    tests: ['billy/failures', 'billy/policies'],
  },
  {
    name: 'budget',
    mutate: [
      'billy/budget',
      'billy/company-budget',
      'billy/bucket',
      'billy/turns',
      'billy/priorities',
    ],
    tests: ['billy/budget'],
  },
  {
    name: 'policies',
    mutate: ['billy/policies', 'billy/places'],
    tests: ['billy/policies', 'billy/places'],
  },
  {
    name: 'circuits',
    mutate: [
      'billy/breaker',
      'billy/circuit',
      'billy/circuits',
      'billy/prober',
      'billy/ramp',
      'billy/relapses',
    ],
    tests: ['billy/circuits'],
  },
  {
    name: 'throttle',
    mutate: ['billy/throttle', 'billy/retry-budget', 'billy/credentials'],
    tests: ['billy/throttle', 'billy/retry-budget', 'billy/credentials'],
  },
  {
    name: 'evictions',
    mutate: ['cache/evict', 'cache/marks'],
    tests: [
      'cache/evict',
      'cache/marks',
      'cache/interleaving',
      'cache/entity-cache',
      'cache/list-cache',
      'cache/answers',
    ],
  },
  {
    name: 'levels',
    mutate: ['cache/levels'],
    tests: ['cache/levels', 'cache/interleaving', 'cache/kept'],
  },
];
