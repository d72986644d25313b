/** News of circuits and tokens as replicas send them to one another. What is not understood, as of another version, is nothing. */

import { circuitNames, type CircuitOrder } from '../billy/circuits.ts';
import type { CircuitNews, News, TokenNews } from '../billy/sharing.ts';
import { understood } from './message.ts';

export interface NewsMessage {
  /** The replica it comes from. */
  readonly from: string;
  readonly news: News;
}

/** One channel for all hosts: a message is some hundred bytes and there are few. */
export const newsChannel = 'billy1:circuits';

const typesOfCircuits: Readonly<Record<CircuitNews['type'], true>> = {
  opened: true,
  recovered: true,
  ordered: true,
};

const typesOfTokens: Readonly<Record<TokenNews['type'], true>> = {
  tokenRefused: true,
  tokenAccepted: true,
};

const orders: Readonly<Record<CircuitOrder, true>> = {
  auto: true,
  open: true,
  closed: true,
  'dry-run': true,
};

export function writeMessage(message: NewsMessage): string {
  return JSON.stringify(message);
}

/** Undefined when it is not to be understood. */
export function readMessage(text: string): NewsMessage | undefined {
  return understood(text, isMessage);
}

function isMessage(candidate: unknown): candidate is NewsMessage {
  return (
    isObject(candidate) &&
    'from' in candidate &&
    typeof candidate.from === 'string' &&
    'news' in candidate &&
    isNews(candidate.news)
  );
}

function isNews(candidate: unknown): candidate is News {
  return (
    isObject(candidate) &&
    'host' in candidate &&
    typeof candidate.host === 'string' &&
    (isOfCircuit(candidate) || isOfToken(candidate))
  );
}

function isOfCircuit(candidate: object): boolean {
  return (
    'type' in candidate &&
    isOneOf(Object.keys(typesOfCircuits), candidate.type) &&
    'circuit' in candidate &&
    isOneOf(circuitNames, candidate.circuit) &&
    (candidate.type !== 'ordered' ||
      ('order' in candidate && isOneOf(Object.keys(orders), candidate.order)))
  );
}

function isOfToken(candidate: object): boolean {
  return (
    'type' in candidate &&
    isOneOf(Object.keys(typesOfTokens), candidate.type) &&
    'organizationId' in candidate &&
    typeof candidate.organizationId === 'string'
  );
}

function isObject(candidate: unknown): candidate is object {
  return typeof candidate === 'object' && candidate !== null;
}

function isOneOf(texts: readonly string[], candidate: unknown): boolean {
  return typeof candidate === 'string' && texts.includes(candidate);
}
