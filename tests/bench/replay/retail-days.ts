/**
 * Ten days in which things change as a real shop's did: a customer and a product change whenever an invoice names them (Online
 * Retail, December 2010, real times), and are asked for in the order of a trace of a real cache, spread over office hours. Which
 * key of the trace is which customer or product is ours to say; nothing in either knows the other.
 */

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { materialPath } from '../../support/material.ts';
import type { ThingClass } from '../../../src/cache/learned-lifetimes.ts';
import { byTheClock, dayMs, officeMs } from './office.ts';
import type { World } from './ttl.ts';

export const traces = ['web07', 'orm_busy_0_200000'] as const;
type Trace = (typeof traces)[number];

export const retailFile = 'data/retail/online_retail_2010-12_2011-03.csv.gz';
export const traceFile = (trace: Trace): string => `data/cache-traces/${trace}.txt.gz`;

const days = 10;
const begunAt = Date.UTC(2010, 11, 1);
/** Scatters the keys of a trace, which are numbered as they first came, over things of all kinds. */
const scatter = 7_919;

const classes = {
  contact: { name: 'contacts', usualMs: 120_000 },
  product: { name: 'products', usualMs: 600_000 },
} as const;

interface Row {
  readonly InvoiceNo: string;
  readonly StockCode: string;
  readonly InvoiceDate: string;
  readonly CustomerID: string;
}

/** Keys in the order in which they were asked for. */
export function keysOf(trace: Trace): readonly number[] {
  return gunzipSync(readFileSync(materialPath(traceFile(trace))))
    .toString()
    .trim()
    .split('\n')
    .map(Number);
}

interface Thing {
  readonly cls: ThingClass;
  readonly changes: readonly number[];
}

/** The shop's customers and products, with the times at which an invoice named them. */
export function retailThings(): readonly Thing[] {
  // The file's own columns.
  const rows = parse<Row>(gunzipSync(readFileSync(materialPath(retailFile))), { columns: true });
  const changes = new Map<string, Set<number>>();
  for (const { StockCode, InvoiceDate, CustomerID } of rows) {
    const at = Date.parse(`${InvoiceDate.replace(' ', 'T')}Z`) - begunAt;
    if (at >= days * dayMs) continue;
    for (const thing of [`contact ${CustomerID}`, `product ${StockCode}`])
      changes.set(thing, (changes.get(thing) ?? new Set()).add(at));
  }
  return [...changes].map(([name, times]) => ({
    cls: name.startsWith('contact') ? classes.contact : classes.product,
    changes: [...times].sort((a, b) => a - b),
  }));
}

export function retailDays(trace: Trace, things: readonly Thing[]): World {
  const keys = keysOf(trace);
  return {
    requests: keys.map((key, index) => ({
      at: byTheClock((index / keys.length) * officeMs(days)),
      key: (key * scatter) % things.length,
    })),
    changesOf: (key) => things[key]?.changes ?? [],
    classOf: (key) => things[key]?.cls ?? classes.contact,
  };
}
