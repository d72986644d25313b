/** Hands over an export that is ready: piece by piece as the reader takes them, and whole or not at all. */

import type { Clock } from '../../clock.ts';
import type { Export, ExportFile } from './export.ts';
import type { ExportRows } from './export-rows.ts';
import { fileEndings, mediaTypes } from './formats.ts';
import { workbookOf } from './workbook.ts';

/** Undefined when the company has no such export, or it is not ready. */
export type DeliverExport = (organizationId: string, id: string) => Promise<ExportFile | undefined>;

/** No transaction is held while somebody slow reads: a ready export does not change, and its pieces go with it. */
export function createDelivery(rows: ExportRows, clock: Clock): DeliverExport {
  return async (organizationId, id) => {
    const made = await rows.find({ organizationId, id }, clock.now());
    if (made?.state !== 'ready') return undefined;
    const weighed = await rows.weigh(made);
    if (weighed.rows !== made.rows || weighed.bytes !== made.bytes)
      throw new Error(
        `Expected export ${id} to have ${made.rows} rows of ${made.bytes} bytes, got ${weighed.rows} of ${weighed.bytes}.`,
      );
    return {
      name: fileNameOf(made),
      mediaType: mediaTypes[made.format.kind],
      ...(made.format.kind === 'excel'
        ? { bytes: undefined, body: workbookOf(piecesOf(rows, made)) }
        : { bytes: made.bytes, body: piecesOf(rows, made) }),
    };
  };
}

/** Such as `invoices-2026-03-02.csv`; nothing in it is a caller's. */
export function fileNameOf({ resource, createdAt, format }: Export): string {
  return `${resource}-${new Date(createdAt).toISOString().slice(0, 10)}.${fileEndings[format.kind]}`;
}

async function* piecesOf(rows: ExportRows, made: Export): AsyncGenerator<Uint8Array> {
  for (let number = 0; number < made.chunks; number += 1) {
    const piece = await rows.piece(made, number);
    // Cancelled, or its day has ended: the reader is cut off, which differs from an end.
    if (piece === undefined) throw new Error(`Export ${made.id} has gone while it was read.`);
    yield piece;
  }
}
