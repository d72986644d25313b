/**
 * Spans: what a piece of work was, when it began and ended, and within which other. Every folder may tell of its work
 * here, as every folder may ask the clock; who records it is decided where a request comes in. Where nobody records, a
 * span is a look into one store and nothing else. Why not the SDK's own spans: docs/decisions/0025-tracing.md.
 */

import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** Names and values with few values or figures: never a record's content, a person or a token. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** Something that happened at one moment of a span. */
interface Moment {
  readonly name: string;
  /** As of `performance.now()`. */
  readonly at: number;
  readonly attributes: Attributes;
}

/** A recorded piece of work. */
export interface Span {
  readonly name: string;
  /** Sixteen hexadecimal digits. */
  readonly id: string;
  /** The span it is part of, here or in another process. */
  readonly parentId: string | undefined;
  /** As of `performance.now()`. */
  readonly begunAt: number;
  /** Undefined while it goes on. */
  endedAt: number | undefined;
  readonly attributes: Attributes;
  readonly moments: readonly Moment[];
  /** The kind of failure it ended with. */
  failure: string | undefined;
  /** Says more of it; what was said before under the same name is no longer so. */
  describe(attributes: Attributes): void;
}

/** What is recorded of one request or job. */
export interface Recording {
  /** Thirty-two hexadecimal digits. */
  readonly traceId: string;
  /** The whole, of which all other spans are parts. */
  readonly root: Span;
  /** In the order they began, the whole first. */
  readonly spans: readonly Span[];
  /** Spans that were too many to be kept. */
  readonly dropped: number;
  /** When it began, in epoch milliseconds. */
  readonly begunAtEpochMs: number;
}

/** The place of a trace, in this process or in another one. */
export interface Origin {
  readonly traceId: string;
  readonly spanId: string;
}

/** As its caller names it, who says whether the trace is kept. */
interface NamedPlace extends Origin {
  readonly isSampled: boolean;
}

/** Does a job that nobody waits for as a trace of its own, linked to whatever caused it. */
export type Job = <T>(about: JobName, work: () => Promise<T>) => Promise<T>;

interface JobName {
  readonly name: string;
  readonly attributes?: Attributes;
  /** Undefined ones are left out. */
  readonly causes?: readonly (Origin | undefined)[];
}

/** Where nobody traces jobs. */
export const untraced: Job = (_about, work) => work();

interface Opening {
  readonly name: string;
  /** The span it is part of, or the id of one of another process. */
  readonly parent: Span | string | undefined;
  readonly begunAt: number;
  readonly attributes?: Attributes;
}

/** A request makes a few dozen; a sweep through a thousand pages must not fill the memory. */
const spansAtMost = 500;
const momentsAtMost = 32;

const noMoments: readonly Moment[] = [];

/** Most spans are never sent: whatever only a reader needs is made when somebody reads. */
class RecordedSpan implements Span {
  readonly name: string;
  readonly begunAt: number;
  endedAt: number | undefined = undefined;
  failure: string | undefined = undefined;
  private readonly parent: Opening['parent'];
  private ownId: string | undefined = undefined;
  private readonly firstSaid: Attributes;
  private saidSince: Attributes[] | undefined = undefined;
  private noted: Moment[] | undefined = undefined;

  constructor({ name, parent, begunAt, attributes = {} }: Opening) {
    this.name = name;
    this.parent = parent;
    this.begunAt = begunAt;
    this.firstSaid = attributes;
  }

  get id(): string {
    return (this.ownId ??= newSpanId());
  }

  get parentId(): string | undefined {
    return typeof this.parent === 'object' ? this.parent.id : this.parent;
  }

  get attributes(): Attributes {
    let said = this.firstSaid;
    for (const more of this.saidSince ?? []) said = { ...said, ...more };
    return said;
  }

  get moments(): readonly Moment[] {
    return this.noted ?? noMoments;
  }

  describe(attributes: Attributes): void {
    (this.saidSince ??= []).push(attributes);
  }

  note(name: string, attributes: Attributes): void {
    const noted = (this.noted ??= []);
    if (noted.length < momentsAtMost) noted.push({ name, at: performance.now(), attributes });
  }
}

/** A recording under way; what its holder is shown of it is `Recording`. */
class Recorded implements Recording {
  readonly root: RecordedSpan;
  readonly spans: RecordedSpan[];
  readonly begunAtEpochMs = Date.now();
  /** Whether it is certain that others will find it where traces are kept. */
  readonly willBeFound: () => boolean;
  readonly isDetailed: boolean;
  dropped = 0;
  isOver = false;
  private ownTraceId: string | undefined;

  constructor(
    name: string,
    { origin, isDetailed = true }: RecordingTerms,
    willBeFound: Recorded['willBeFound'],
  ) {
    this.isDetailed = isDetailed;
    this.ownTraceId = origin?.traceId;
    this.root = new RecordedSpan({ name, parent: origin?.spanId, begunAt: performance.now() });
    this.spans = [this.root];
    this.willBeFound = willBeFound;
  }

  get traceId(): string {
    // Of its 128 bits a UUID fixes six, none of them among those that samplers look at.
    return (this.ownTraceId ??= randomUUID().replaceAll('-', ''));
  }

  add(opening: Opening): RecordedSpan | undefined {
    // Work that goes on after the end, such as a refresh, is nobody's any more.
    if (this.isOver) return undefined;
    if (this.spans.length >= spansAtMost) {
      this.dropped += 1;
      return undefined;
    }
    const span = new RecordedSpan(opening);
    this.spans.push(span);
    return span;
  }
}

interface Place {
  readonly recording: Recorded;
  readonly span: RecordedSpan;
}

const places = new AsyncLocalStorage<Place>();

/** A recording with its holder's means to run work within it and to end it. */
export interface OpenRecording {
  readonly recording: Recording;
  /** Runs a function, and all it starts, as part of it. */
  within<T>(run: () => T): T;
  /**
   * Nothing is added from here on. `take` sees all of it, for the last time: what it is made of is let go of, because
   * connections and timers that were begun within keep hold of their place for as long as they last.
   */
  end(take: (recording: Recording) => void): void;
}

export interface RecordingTerms {
  /** The place of another process that it goes on from. */
  readonly origin?: Origin | undefined;
  /** Asked while it goes on, whether it is certain that it will be kept; never, unless said otherwise. */
  readonly willBeFound?: (recording: Recording) => boolean;
  /** Whether steps that wait for nobody are spans too, which costs more than all others; true unless said otherwise. */
  readonly isDetailed?: boolean;
}

export function beginRecording(name: string, terms: RecordingTerms = {}): OpenRecording {
  const { willBeFound = () => false } = terms;
  const recording: Recorded = new Recorded(name, terms, () => willBeFound(recording));
  return {
    recording,
    within: (run) => places.run({ recording, span: recording.root }, run),
    end(take) {
      if (recording.isOver) return;
      recording.isOver = true;
      recording.root.endedAt = performance.now();
      take(recording);
      recording.spans.length = 0;
    },
  };
}

/** What is recorded of what one is part of; undefined where nobody records. */
export function currentRecording(): Recording | undefined {
  const recording = places.getStore()?.recording;
  return recording?.isOver === true ? undefined : recording;
}

/** Whether anybody records what is done here: asked before what only a record needs is worked out. */
export function isRecorded(): boolean {
  return places.getStore() !== undefined;
}

/** Whether it is recorded step by step. */
export function isDetailed(): boolean {
  return places.getStore()?.recording.isDetailed === true;
}

/** Where one is, for logs and for what is caused from here. */
export function currentOrigin(): Origin | undefined {
  const place = places.getStore();
  return place && { traceId: place.recording.traceId, spanId: place.span.id };
}

/** The same where it is certain that whoever looks for the trace will find it: for exemplars. */
export function currentOriginToBeFound(): Origin | undefined {
  return places.getStore()?.recording.willBeFound() === true ? currentOrigin() : undefined;
}

const sampledFlag = 1;

/** A place by its name for other processes, and for later ones: a `traceparent` (W3C Trace Context). */
export function traceparentOf({ traceId, spanId }: Origin): string {
  return `00-${traceId}-${spanId}-0${sampledFlag}`;
}

/** The place named by a `traceparent`; undefined when it is none. */
export function placeIn(traceparent: string | null | undefined): NamedPlace | undefined {
  if (traceparent === undefined || traceparent === null) return undefined;
  const [, version, traceId, spanId, flags] =
    /^([\da-f]{2})-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})(?:-.*)?$/.exec(traceparent) ?? [];
  if (version === 'ff' || traceId === undefined || spanId === undefined || flags === undefined)
    return undefined;
  // All zeroes name nothing.
  if (/^0+$/.test(traceId) || /^0+$/.test(spanId)) return undefined;
  return { traceId, spanId, isSampled: (Number.parseInt(flags, 16) & sampledFlag) !== 0 };
}

/** Does some work as a span of its own; it fails as the work fails. */
export function inSpan<T>(
  name: string,
  attributes: Attributes,
  work: () => Promise<T>,
): Promise<T> {
  const place = places.getStore();
  const span = place?.recording.add({
    name,
    parent: place.span,
    begunAt: performance.now(),
    attributes,
  });
  if (place === undefined || span === undefined) return work();
  return ended(span, () => places.run({ recording: place.recording, span }, work));
}

/** The same for a step between others, which is a span only of what is recorded in detail. */
export function inDetail<T>(
  name: string,
  attributes: Attributes,
  work: () => Promise<T>,
): Promise<T> {
  return isDetailed() ? inSpan(name, attributes, work) : work();
}

/** The work's own promise: one more around it would put off whoever waits by some turns. */
function ended<T>(span: RecordedSpan, begin: () => Promise<T>): Promise<T> {
  const work = begin();
  work.then(
    () => {
      span.endedAt = performance.now();
    },
    (error: unknown) => {
      span.endedAt = performance.now();
      span.failure = failureNameOf(error);
    },
  );
  return work;
}

/** What has just ended and took so long, as a span of what goes on around it. */
export function noteSpan(
  name: string,
  durationMs: number,
  attributes: Attributes,
  failure?: string,
): void {
  const place = places.getStore();
  if (place === undefined) return;
  const endedAt = performance.now();
  const span = place.recording.add({
    name,
    parent: place.span,
    // It may have been taken by a coarser clock.
    begunAt: Math.max(place.span.begunAt, endedAt - durationMs),
    attributes,
  });
  if (span === undefined) return;
  span.endedAt = endedAt;
  span.failure = failure;
}

/** Says more of the span one is in. */
export function describeSpan(attributes: Attributes, failure?: string): void {
  const span = places.getStore()?.span;
  if (span === undefined) return;
  span.describe(attributes);
  span.failure ??= failure;
}

/** Something happened within the span one is in. */
export function noteMoment(name: string, attributes: Attributes): void {
  places.getStore()?.span.note(name, attributes);
}

/** The name of an error's class, or its code; a message may hold anything. */
export function failureNameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

/** Ids need to differ, not to be secret: asking the system for random bytes costs ten times the rest of a span. */
function newSpanId(): string {
  return half() + half();
}

function half(): string {
  // Never zero, so that the whole is not.
  return (1 + Math.floor(Math.random() * 0xffff_fffe)).toString(16).padStart(8, '0');
}
