/** Files and what they are attached to; without an owner an attachment waits in the receipt inbox. */

import type { DateText } from '../../accounting/calendar.ts';
import type { Company } from './company.ts';
import { drawHex } from './ids.ts';
import { randomFor } from './random.ts';
import type { Values } from './records.ts';

/** What the scan of a receipt made of it. */
export interface Scan {
  readonly documentDate?: DateText;
  readonly amount?: string;
  readonly supplier?: string;
  readonly type?: string;
  readonly isDuplicate?: boolean;
}

export function attachFile(
  { books, stamp }: Company,
  facts: {
    /** As `bill:<id>`, or null for the inbox. */
    readonly ownerReference: string | null;
    readonly fileName: string;
    readonly date: DateText;
    readonly scan?: Scan;
  },
): void {
  const createdTime = stamp(facts.date);
  const file = books.add('files', { createdTime, ...fileFacts(facts.fileName) });
  books.add('attachments', {
    createdTime,
    ownerReference: facts.ownerReference,
    ownerId: facts.ownerReference?.split(':')[1] ?? null,
    fileId: file.id,
    priority: 0,
    ...facts.scan,
  });
}

function fileFacts(fileName: string): Values {
  const random = randomFor(`file ${fileName}`);
  const fileType = fileName.slice(fileName.lastIndexOf('.') + 1);
  const isImage = fileType !== 'pdf';
  return {
    fileName,
    fileSize: random.integer(18_000, 900_000),
    fileType,
    isImage,
    isPdf: !isImage,
    imageWidth: isImage ? 1240 : null,
    imageHeight: isImage ? 1754 : null,
    downloadUrl: `https://download.example.test/${fileName}?token=${drawHex(random, 24)}`,
  };
}
