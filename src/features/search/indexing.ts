/** Keeps what is found in step with the mirror: in the transaction in which a record is written down, so is its document. */

import type { Transaction } from 'kysely';
import type { BillyRecord } from '../../billy/records.ts';
import type { ResourceName } from '../../billy/resources/index.ts';
import type { DerivedState } from '../../mirror/derivation.ts';
import { nameOf, readRecords, type RecordName } from '../../mirror/records.ts';
import type { Tables } from '../../store/tables.ts';
import {
  childrenOf,
  linesOf,
  lendFacts,
  removeDocuments,
  titlesOf,
  writeDocuments,
  type DocumentName,
} from './document-rows.ts';
import {
  documentOf,
  factsOfInvoice,
  parentsOf,
  searchTypeOf,
  textsOfFile,
  textsOfProduct,
  type FromParent,
  type SearchType,
} from './documents.ts';
import type { Stemming } from './stems.ts';

interface Found {
  readonly type: SearchType;
  readonly record: BillyRecord;
}

/** Asks the transaction alone. */
export async function indexStates(
  transaction: Transaction<Tables>,
  stemming: Stemming,
  organizationId: string,
  states: readonly DerivedState[],
): Promise<void> {
  const gone: DocumentName[] = [];
  const found: Found[] = [];
  const seen = new Map<string, BillyRecord>();
  for (const { resource, id, record } of states) {
    if (record !== null) seen.set(nameOf({ resource, id }), record);
    const type = searchTypeOf(resource);
    if (type === undefined) continue;
    if (record === null) gone.push({ type, id: id.toWellFormed() });
    else found.push({ type, record });
  }
  await removeDocuments(transaction, organizationId, gone);

  const children = await childrenNamed(transaction, organizationId, states);
  const others = children.filter((name) => !seen.has(nameOf(name)));
  for (const [name, record] of await readRecords(transaction, organizationId, others)) {
    const type = searchTypeOf(name.startsWith('attachments:') ? 'attachments' : 'invoiceLines');
    if (type !== undefined) found.push({ type, record });
  }

  const missing = found
    .flatMap(({ type, record }) => parentsOf(type, record))
    .filter((name) => !seen.has(nameOf(name)));
  const known = new Map([...seen, ...(await readRecords(transaction, organizationId, missing))]);
  const documents = found.map(({ type, record }) => {
    const lent = parentsOf(type, record).map((name): FromParent => {
      const parent = known.get(nameOf(name));
      return parent === undefined ? {} : lentBy(name.resource, parent);
    });
    const facts = lent.find((one) => one.facts !== undefined)?.facts;
    const texts = lent.flatMap((one) => one.texts ?? []);
    return documentOf(type, record, { texts, ...(facts && { facts }) });
  });
  await writeDocuments(transaction, stemming, organizationId, documents);

  const lent = found.flatMap(({ type, record }) =>
    type === 'INVOICE' ? [[record.id, factsOfInvoice(record)] as const] : [],
  );
  await lendFacts(transaction, organizationId, new Map(lent));
}

/** What has something of these files and products, whose names may be others now. */
async function childrenNamed(
  transaction: Transaction<Tables>,
  organizationId: string,
  states: readonly DerivedState[],
): Promise<readonly RecordName[]> {
  const there = (of: ResourceName) =>
    states.flatMap(({ resource, id, record }) => (resource === of && record ? [id] : []));
  const attachments = await childrenOf(transaction, organizationId, 'ATTACHMENT', there('files'));
  const renamed = await renamedProducts(transaction, organizationId, states);
  const lines = await linesOf(transaction, organizationId, renamed);
  return [
    ...attachments.map((id) => ({ resource: 'attachments', id }) as const),
    ...lines.map((id) => ({ resource: 'invoiceLines', id }) as const),
  ];
}

/** Ids of products that have another name than they are found by, or that were not known. */
async function renamedProducts(
  transaction: Transaction<Tables>,
  organizationId: string,
  states: readonly DerivedState[],
): Promise<readonly string[]> {
  const products = states.flatMap(({ resource, id, record }) =>
    resource === 'products' && record ? [{ id, record }] : [],
  );
  const titles = await titlesOf(
    transaction,
    organizationId,
    products.map(({ id }) => ({ type: 'PRODUCT' as const, id })),
  );
  return products
    .filter(({ id, record }) => titles.get(id) !== textsOfProduct(record)[0]?.text)
    .map(({ id }) => id);
}

function lentBy(resource: ResourceName, parent: BillyRecord): FromParent {
  switch (resource) {
    case 'invoices':
      return { facts: factsOfInvoice(parent) };
    case 'products':
      return { texts: textsOfProduct(parent) };
    default:
      return { texts: textsOfFile(parent) };
  }
}
