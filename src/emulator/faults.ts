/** Which requests go wrong, and how: rules set by tests and by hand, the first that applies wins. */

import { z } from 'zod';

const count = z.int().positive();
const bytes = z.int().positive();

const actionSchema = z.discriminatedUnion('type', [
  /** Answers this status and does nothing else. */
  z.strictObject({
    type: z.literal('status'),
    status: z.int().min(200).max(599),
    /** Seconds, or an HTTP date. */
    retryAfter: z.union([z.number().nonnegative(), z.string()]).optional(),
    /** Text goes out as it is, anything else as JSON; Billy's error envelope when left out. */
    body: z.unknown().optional(),
  }),
  /** Does the work on arrival and holds the answer back. */
  z.strictObject({ type: z.literal('delay'), ms: z.number().nonnegative() }),
  /** Never answers, does nothing. */
  z.strictObject({ type: z.literal('hang') }),
  /** Resets the connection, does nothing. */
  z.strictObject({ type: z.literal('reset') }),
  /** Does the work, then resets the connection: the caller cannot know. */
  z.strictObject({ type: z.literal('commit_then_reset') }),
  /** Does the work, sends half of the answer and closes. */
  z.strictObject({ type: z.literal('truncate') }),
  /** Does the work and sends the answer slowly. */
  z.strictObject({ type: z.literal('drip'), bytesPerSecond: bytes }),
  /** A small gzip body that unpacks to so many bytes; 1 GiB when left out. */
  z.strictObject({ type: z.literal('gzip_bomb'), bytes: bytes.optional() }),
  /** A well-formed JSON body of so many bytes; 256 MiB when left out. */
  z.strictObject({ type: z.literal('huge'), bytes: bytes.optional() }),
  /** A web page where JSON was expected, as a proxy in between may send. */
  z.strictObject({ type: z.literal('html'), status: z.int().min(200).max(599).optional() }),
  /** JSON that stops making sense half way. */
  z.strictObject({ type: z.literal('malformed') }),
  /** 200 without a body. */
  z.strictObject({ type: z.literal('empty') }),
  z.strictObject({ type: z.literal('redirect'), location: z.string() }),
]);

const ruleSchema = z.strictObject({
  match: z
    .strictObject({
      organization: z.string().optional(),
      method: z.string().toUpperCase().optional(),
      /** Regular expression, searched for in path and query as they were sent. */
      path: z.string().refine(isRegularExpression, 'expected a regular expression').optional(),
      /** Chance of going wrong, 0 to 100. */
      percent: z.number().min(0).max(100).optional(),
      /** Only the nth matching request, counted from 1. */
      nth: count.optional(),
    })
    .default({}),
  action: actionSchema,
  /** How many requests go wrong at most. */
  count: count.optional(),
  /** How long the rule lives, from when it was set. */
  forMs: z.number().positive().optional(),
});

export const faultRulesSchema = z.array(ruleSchema);

export type FaultRule = z.input<typeof ruleSchema>;
export type FaultAction = z.output<typeof actionSchema>;

/** What rules are matched against. */
export interface FaultSubject {
  readonly organization: string | null;
  readonly method: string;
  readonly path: string;
}

interface ActiveRule {
  readonly rule: z.output<typeof ruleSchema>;
  readonly path: RegExp | undefined;
  readonly endsAt: number;
  matched: number;
  applied: number;
}

export class Faults {
  readonly #now: () => number;
  readonly #random: () => number;
  #active: ActiveRule[] = [];

  constructor({ now, random }: { now: () => number; random: () => number }) {
    this.#now = now;
    this.#random = random;
  }

  /** Replaces all rules. @throws ZodError when a rule is not understood */
  set(rules: readonly FaultRule[]): void {
    const now = this.#now();
    this.#active = faultRulesSchema.parse(rules).map((rule) => ({
      rule,
      path: rule.match.path === undefined ? undefined : new RegExp(rule.match.path),
      endsAt: now + (rule.forMs ?? Infinity),
      matched: 0,
      applied: 0,
    }));
  }

  clear(): void {
    this.#active = [];
  }

  /** The action for this request, if any; counts it. */
  pick(subject: FaultSubject): FaultAction | undefined {
    const hit = this.#active.find((active) => this.#applies(active, subject));
    if (!hit) return undefined;
    hit.applied += 1;
    return hit.rule.action;
  }

  #applies(active: ActiveRule, subject: FaultSubject): boolean {
    const { match, count: most = Infinity } = active.rule;
    if (this.#now() >= active.endsAt || active.applied >= most) return false;
    if (match.organization !== undefined && match.organization !== subject.organization)
      return false;
    if (match.method !== undefined && match.method !== subject.method) return false;
    if (active.path && !active.path.test(subject.path)) return false;
    active.matched += 1;
    if (match.nth !== undefined && match.nth !== active.matched) return false;
    return match.percent === undefined || this.#random() * 100 < match.percent;
  }
}

function isRegularExpression(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}
