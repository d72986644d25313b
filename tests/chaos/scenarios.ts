/**
 * The table of scenarios: what fails, what must hold, and where it is tested. The first letter is the group: U Billy,
 * C caches and stores, W webhooks in, O webhooks out, B bulk, G GraphQL, P the process, X beyond the first sixty,
 * R random. A test beside this file holds it equal to the files.
 */

/** `fast` runs in every test run, `long` with `npm run chaos` besides. */
type Part = 'fast' | 'long';

type Whereabouts =
  /** A scenario in this folder. */
  | { readonly file: string; readonly parts: readonly Part[] }
  /** A test that existed for the thing itself; the words are of its title. */
  | { readonly elsewhere: string; readonly title: string }
  /** Not tested, and why. */
  | { readonly missing: string };

export interface Scenario {
  readonly id: string;
  readonly fault: string;
  /** What must hold, as a number where there is one. */
  readonly passes: string;
  readonly where: Whereabouts;
}

const fast = (file: string): Whereabouts => ({ file, parts: ['fast'] });
const long = (file: string): Whereabouts => ({ file, parts: ['long'] });
const both = (file: string): Whereabouts => ({ file, parts: ['fast', 'long'] });
const elsewhere = (file: string, title: string): Whereabouts => ({ elsewhere: file, title });

const rows: readonly (readonly [id: string, fault: string, passes: string, where: Whereabouts])[] =
  [
    [
      'U01',
      'Billy answers 500 to everything',
      'cached reads 99.9 %, all marked; one question a second once open; back in 2 s with at most 5 calls in the first',
      both('upstream'),
    ],
    [
      'U02',
      'three in ten answers are 502',
      'success 99 %, attempts at most 1.1 times requests, circuit closed',
      fast('upstream'),
    ],
    [
      'U03',
      '429 with Retry-After for one company',
      'no question before its time; the other company is answered',
      fast('upstream'),
    ],
    [
      'U04',
      'odd Retry-After',
      'a date honoured, nonsense not, nothing waited longer than 8 s',
      fast('upstream'),
    ],
    [
      'U05',
      'a revoked token',
      'no cached byte after the first 401, one attempt; others go on',
      fast('upstream'),
    ],
    ['U06', 'Billy frozen', 'cached reads 100 %; served afresh after the thaw', fast('upstream')],
    ['U07', 'answers drip', 'given up before the deadline, no connection left', fast('upstream')],
    [
      'U08',
      'answers reset or ended half way',
      'no part of a record passes for the whole',
      fast('upstream'),
    ],
    [
      'U09',
      'answers that are no JSON',
      'typed errors, nothing of the answer told, nothing kept',
      fast('upstream'),
    ],
    [
      'U10',
      'answers of 256 MiB, and 1 GiB once inflated',
      'given up at the limit; memory and /livez hardly notice',
      fast('upstream'),
    ],
    ['U11', 'Billy grows slow, 50 ms to 5 s', 'cached reads 100 %', fast('upstream')],
    [
      'U12',
      'connections die under reads and writes',
      'no error of a read, no write done twice',
      fast('upstream'),
    ],
    [
      'U13',
      'Billy flaps, 2 s up and 2 s down, fifteen times',
      'the circuit moves at most 6 times a minute, one probe at a time',
      long('upstream'),
    ],
    [
      'U14',
      'an outage under four processes',
      'together one question a second with Redis, four without',
      both('replicas'),
    ],
    ['U15', 'a redirect to another host', 'not followed, the token not sent', fast('upstream')],
    [
      'U16',
      'amounts no float can hold',
      'not one øre off',
      elsewhere('accounting/oracle', 'random documents are not one øre off'),
    ],
    [
      'C01',
      'Redis frozen under load',
      'reads 100 %, nobody waits for it, used again after the thaw',
      both('caches'),
    ],
    ['C02', 'Redis killed and back empty', 'no error, each key read of Billy once', fast('caches')],
    [
      'C03',
      'Redis read-only, as after a fail-over',
      'reads 100 %, the eviction told once it takes writes',
      fast('caches'),
    ],
    ['C04', 'Redis out of memory', 'reads 100 %, no idempotency key lost', fast('caches')],
    [
      'C05',
      'a fail-over by sentinels',
      'reconnected in 5 s, no eviction lost that the new primary had not heard of',
      fast('caches'),
    ],
    [
      'C06',
      'PostgreSQL frozen, cut off, killed',
      'reads 100 %, writes refused by name, the process lives',
      fast('caches'),
    ],
    [
      'C07',
      'entries in Redis that are damaged, old or foreign',
      'a miss and an event',
      elsewhere(
        'cache/redis',
        "another company's entry under this company's key is a miss and an event",
      ),
    ],
    [
      'C08',
      'a thousand reads of one cold record over four processes',
      'at most one question each',
      fast('caches'),
    ],
    [
      'C09',
      'ten thousand keys written in one second expire',
      'lifetimes are spread',
      elsewhere('cache/entity-cache', 'lifetimes are spread by a tenth'),
    ],
    [
      'C10',
      'a record changes while it is being read',
      'never served stale: 0 races of 200, 0 of 10,000',
      both('caches'),
    ],
    [
      'C11',
      'records change while Redis is frozen',
      'all replicas see all changes after the thaw',
      fast('caches'),
    ],
    [
      'C12',
      'a change of what another process holds in memory',
      'gone there in a second',
      fast('caches'),
    ],
    [
      'C13',
      'fifty companies with equal ids while calls fail',
      'no record of another company',
      both('caches'),
    ],
    [
      'C14',
      'ids made of what keys are made of',
      'no two meet',
      elsewhere('cache/keys', 'no two ids meet under one key'),
    ],
    ['C15', 'a part of an answer fails', 'the error is not kept', fast('caches')],
    [
      'W01',
      'events that are forged, with signatures of every length and number',
      'one shape of 401; 0 of 100,000 let in',
      elsewhere('http/webhook-signature', 'of 100,000 forgeries none is let in'),
    ],
    [
      'W02',
      'clocks that differ, the sender’s and ours',
      '300 s to either side, exactly; an alert at one in five',
      elsewhere('http/webhook-signature', 'the tolerance is 300 seconds to either side, exactly'),
    ],
    [
      'W03',
      'one event two hundred times at once at two processes',
      'all acknowledged, one effect',
      fast('inbox'),
    ],
    [
      'W04',
      'versions out of order, and an update after a deletion',
      'the highest version wins, the deletion stands',
      elsewhere('features/inbox/inbox', 'W04 the highest version wins in every order'),
    ],
    [
      'W05',
      'processes killed between acknowledgement and effect',
      'none lost, none twice, of 200 kills',
      both('inbox'),
    ],
    [
      'W06',
      '500 events a second in ten copies, 10 MB, 1 B/s',
      'each effect once; 413 and 408; GraphQL answers; figures printed',
      both('inbox'),
    ],
    [
      'W07',
      'bytes that differ and mean the same, or the reverse',
      '12 of 12 as signed, and only UTF-8',
      elsewhere('http/webhook-route', 'W07 %s: %i'),
    ],
    [
      'O01',
      'subscribers that are down, fail, hang, redirect, break off, have gone or answer with a gigabyte',
      'nothing lost once they are back; others told within 2 s (p95)',
      fast('outbox'),
    ],
    [
      'O02',
      '28 forms of addresses that are not public, and a name that changes its meaning',
      'refused when it is named and when it is connected to; no connection made',
      elsewhere(
        'features/webhooks/addresses',
        'is refused when it is named and when it is connected to',
      ),
    ],
    [
      'O03',
      'kill -9 between a change and its message',
      'nothing lost; what comes twice has its webhook-id',
      both('outbox'),
    ],
    [
      'B01',
      'a process killed ten times in a job of a thousand rows',
      'each row in Billy once; goes on at once; writes alone: writes/killed',
      long('bulk'),
    ],
    [
      'B02',
      'one key twenty times at once, then with another file',
      'one job, nineteen replays, one conflict',
      elsewhere('graphql/bulk', 'B02 one key twenty times at once is one job'),
    ],
    [
      'B03',
      'one creation in ten loses its answer',
      'looked for and adopted: none lost, none twice, of a hundred and of a thousand',
      both('bulk'),
    ],
    [
      'B04',
      'poisonous CSV: Latin-1, quotes, NUL, 5 MB in a cell, 10,000 columns, formulas',
      'faults by line, good rows done; 100,000 rows in and out within 150 MB',
      both('bulk'),
    ],
    [
      'B05',
      '429, pausing and cancelling in the middle of a job',
      'no row fails for it, 30 more at most; every row in one of three files; rows a second printed',
      both('bulk'),
    ],
    [
      'B06',
      'the disk fills up under the embedded database',
      'writes again in 10 s, no acknowledged one lost',
      fast('disk'),
    ],
    [
      'G01',
      'bodies over the limit, compressed or not',
      'refused without being read',
      elsewhere('http/app', 'a body over the limit is refused without being read to its end'),
    ],
    [
      'G02',
      'aliases, directives and repeated fields by the thousand',
      '400',
      elsewhere('http/hostile', 'a document over its limits is reported once'),
    ],
    [
      'G03',
      'depth, circles and amplifying fragments',
      '400',
      elsewhere('graphql/document-limits', 'no other rule looks at a document over its limits'),
    ],
    [
      'G04',
      'no token, foreign ids, thousands of representations',
      'refused before validation, null where foreign',
      elsewhere('http/auth', 'who may not ask is refused before the query is read'),
    ],
    [
      'G05',
      'internal errors, tracing headers',
      'masked, no tracing',
      elsewhere('http/app', 'an unexpected error is masked'),
    ],
    [
      'G06',
      'text, forms, GET mutations, batches',
      '4xx',
      elsewhere('http/app', 'a mutation by GET is refused'),
    ],
    [
      'G07',
      '__proto__ in what comes in',
      'inert',
      elsewhere('billy/decimal-json', 'a member called __proto__ stays a member'),
    ],
    [
      'G08',
      'metacharacters in a search',
      'literal; sqlmap gets in nowhere, and does where it should',
      long('injection'),
    ],
    [
      'G09',
      'forged tokens and headers',
      '401',
      elsewhere('http/auth', 'a token that is missing or does not verify is refused'),
    ],
    [
      'G10',
      'secrets where they do not belong',
      'none in the log; R01 looks for them in all that its schedules log',
      elsewhere('telemetry/log', 'members that hold credentials are not written'),
    ],
    [
      'P01',
      'SIGTERM under load with a stuck client',
      'not ready first, all under way answered, ended in 8 s',
      both('process'),
    ],
    [
      'P02',
      'four hundred slow clients against 256 descriptors',
      'serves again in 25 s',
      fast('process'),
    ],
    [
      'P03',
      'an embedded database opened twice; killed while it writes',
      'refused by name; nothing lost',
      elsewhere('store/store', 'is held by one store at a time'),
    ],
    [
      'X01',
      'the clock jumps forward and back',
      'reads 100 %, an open circuit still closes',
      fast('process'),
    ],
    [
      'X02',
      'five hundred calls at once against a slow, healthy Billy',
      'the circuit stays closed',
      fast('process'),
    ],
    ['X03', 'a small heap and answers of 15 MB at once', 'reads 100 %', fast('process')],
    [
      'X04',
      'everything is down at start',
      'alive, typed errors, serves as things come up',
      fast('process'),
    ],
    [
      'X05',
      'two hundred callers in an outage',
      'at most 32 questions under way, then 60 a minute in all',
      long('upstream'),
    ],
    [
      'X06',
      'a token is revoked, and one of two processes meets it',
      'no other serves a copy of that company’s; one question each',
      fast('replicas'),
    ],
    [
      'X07',
      'a hundred thousand bad documents, variables, events and cells of files',
      'no 5xx, no error of our own; /livez within 100 ms for 99.9 %',
      long('hostile'),
    ],
    ['R01', 'three hundred random schedules of two faults', 'eight invariants', both('random')],
  ];

export const scenarios: readonly Scenario[] = rows.map(([id, fault, passes, where]) => ({
  id,
  fault,
  passes,
  where,
}));

interface Goal {
  readonly figure: string;
  /** Scenarios that measure it. */
  readonly by: readonly string[];
}

/** The goal figures for resilience, and which scenarios print how far they are reached. */
export const goals: readonly Goal[] = [
  { figure: '1,000 reads a second in an outage: success 99.9 %, p95 150 ms', by: ['U01'] },
  { figure: 'the same while Redis is frozen for 30 s, none above 1 s', by: ['C01'] },
  { figure: 'attempts for each request when all fail: at most 1.10', by: ['U01', 'U02'] },
  { figure: 'open after at most 20 failures, or 2 s', by: ['U01'] },
  { figure: '200 callers in a minute of outage: 32 under way, then 60 calls', by: ['X05'] },
  { figure: 'back at most 2 s after Billy, the worst of ten', by: ['U01'] },
  { figure: 'a thousand cold reads over four processes: a call each at most', by: ['C08'] },
  { figure: 'stale sets in ten thousand races: none', by: ['C10'] },
  { figure: 'evictions reach all processes within a second, none lost', by: ['C11', 'C12'] },
  {
    figure: 'writes with lost answers and killed processes: none lost or twice',
    by: ['B01', 'B03'],
  },
  { figure: 'webhooks in, 500 a second: none lost, each effect once', by: ['W03', 'W05', 'W06'] },
  {
    figure: 'bulk: 200 rows a second at 5 ms, 100,000 rows within 150 MB, each row in one set',
    by: ['B04', 'B05'],
  },
  { figure: "another company's records in 250,000 while calls fail: none", by: ['C13'] },
  { figure: 'hostile input: no 5xx', by: ['G01', 'G02', 'G03', 'G06', 'G07', 'X07'] },
  { figure: 'audits of GraphQL and of credentials: no error', by: ['G04', 'G05', 'G09'] },
  { figure: 'the matrix and 300 random schedules: no invariant broken', by: ['R01'] },
  {
    figure: 'SIGTERM ends in 8 s without a failed request; alive with all down',
    by: ['P01', 'X04'],
  },
];
