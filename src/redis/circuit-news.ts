/** News of circuits as replicas send them to one another. What is not understood, as of another version, is nothing. */

import { circuitNames, type CircuitOrder } from '../billy/circuits.ts';
import type { CircuitNews } from '../billy/sharing.ts';
import { understood } from './message.ts';

export interface CircuitMessage {
  /** The replica it comes from. */
  readonly from: string;
  readonly news: CircuitNews;
}

/** One channel for all hosts: a message is some hundred bytes and there are few. */
export const circuitChannel = 'billy1:circuits';

const types: Readonly<Record<CircuitNews['type'], true>> = {
  opened: true,
  recovered: true,
  ordered: true,
};

const orders: Readonly<Record<CircuitOrder, true>> = {
  auto: true,
  open: true,
  closed: true,
  'dry-run': true,
};

export function writeMessage(message: CircuitMessage): string {
  return JSON.stringify(message);
}

/** Undefined when it is not to be understood. */
export function readMessage(text: string): CircuitMessage | undefined {
  return understood(text, isMessage);
}

function isMessage(candidate: unknown): candidate is CircuitMessage {
  return (
    isObject(candidate) &&
    'from' in candidate &&
    typeof candidate.from === 'string' &&
    'news' in candidate &&
    isNews(candidate.news)
  );
}

function isNews(candidate: unknown): candidate is CircuitNews {
  return (
    isObject(candidate) &&
    'type' in candidate &&
    isOneOf(Object.keys(types), candidate.type) &&
    'host' in candidate &&
    typeof candidate.host === 'string' &&
    'circuit' in candidate &&
    isOneOf(circuitNames, candidate.circuit) &&
    (candidate.type !== 'ordered' ||
      ('order' in candidate && isOneOf(Object.keys(orders), candidate.order)))
  );
}

function isObject(candidate: unknown): candidate is object {
  return typeof candidate === 'object' && candidate !== null;
}

function isOneOf(texts: readonly string[], candidate: unknown): boolean {
  return typeof candidate === 'string' && texts.includes(candidate);
}
