/** Reads Billy's answers to questions: finds the roots and the paging, and harvests the records. */

import { isObject, type JsonObject } from './decimal-json.ts';
import type { EventSink } from './events.ts';
import { UnexpectedShape } from './failures.ts';
import { Harvest } from './harvest.ts';
import type { Answer, Company, Page, Paging } from './records.ts';
import { resources, type ResourceName } from './resources/index.ts';

export interface Reading {
  readonly resource: ResourceName;
  readonly company: Company;
  readonly onEvent: EventSink;
}

/**
 * The answer to a question for one record.
 * @throws UnexpectedShape, ForeignRecord
 */
export function readOne(body: JsonObject, id: string, reading: Reading): Answer {
  const { singular } = resources[reading.resource];
  const main = body[singular];
  if (!isObject(main)) throw new UnexpectedShape(singular, 'an object', main);
  const answer = readRoots(body, singular, [main], reading);
  if (answer.records[0]?.id !== id) {
    throw new UnexpectedShape(`${singular}.id`, 'the id that was asked for', answer.records[0]?.id);
  }
  return answer;
}

/**
 * One page of a list.
 * @throws UnexpectedShape, ForeignRecord
 */
export function readPage(
  body: JsonObject,
  asked: { readonly page: number; readonly pageSize: number },
  reading: Reading,
): Page {
  const { plural } = resources[reading.resource];
  const main = body[plural];
  if (!Array.isArray(main)) throw new UnexpectedShape(plural, 'a list', main);
  const answer = readRoots(body, plural, main, reading);
  return { ...answer, paging: readPaging(body, asked, answer.records.length) };
}

function readRoots(
  body: JsonObject,
  mainRoot: string,
  main: readonly unknown[],
  { resource, company, onEvent }: Reading,
): Answer {
  const harvest = new Harvest(company, onEvent);
  const records = main.map((raw) => harvest.take(resource, raw, mainRoot));
  harvest.takeRoots(body, mainRoot);
  return Object.freeze({
    records: Object.freeze(records),
    all: harvest.records(),
    children: harvest.children(),
  });
}

function readPaging(
  body: JsonObject,
  asked: { readonly page: number; readonly pageSize: number },
  recordCount: number,
): Paging {
  const meta = body['meta'];
  const paging = isObject(meta) ? meta['paging'] : undefined;
  if (paging === undefined || paging === null) {
    // Billy does not page this list: what came is all there is, whichever page was asked for.
    const pageSize = Math.max(asked.pageSize, recordCount);
    return Object.freeze({ page: 1, pageSize, pageCount: 1, total: recordCount });
  }
  if (!isObject(paging)) throw new UnexpectedShape('meta.paging', 'an object', paging);
  const member = (name: string, otherwise: number): number => {
    const value = paging[name] ?? otherwise;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
    throw new UnexpectedShape(`meta.paging.${name}`, 'a whole number', value);
  };
  const page = member('page', asked.page);
  const pageSize = member('pageSize', asked.pageSize);
  const total = member('total', Math.max(0, page - 1) * pageSize + recordCount);
  const pageCount = member('pageCount', pageSize === 0 ? 1 : Math.ceil(total / pageSize));
  return Object.freeze({ page, pageSize, pageCount, total });
}
