/** Files behind signed addresses: they need no credentials, for the address is the credential. */

import type { Companies } from './company.ts';
import type { Answer } from './envelope.ts';
import { unknownResource } from './refusals.ts';

const contentTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  gif: 'image/gif',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
};

/** Bytes of uploaded files by id; files of a seed have none and come as an empty page. */
export type FileContents = ReadonlyMap<string, Buffer>;

/** @throws Refusal 404 */
export function downloadInvoice(id: string, companies: Companies): Answer {
  const exists = companies.all.some((company) => company.find('invoices', id));
  if (!exists) throw unknownResource(`/downloads/invoices/${id}`);
  return { status: 200, headers: { 'content-type': 'application/pdf' }, body: blankPdf };
}

/** @throws Refusal 404 */
export function downloadFile(id: string, companies: Companies, contents: FileContents): Answer {
  const file = companies.all.map((company) => company.find('files', id)).find(Boolean);
  if (!file) throw unknownResource(`/downloads/files/${id}`);
  const bytes = contents.get(id);
  const type = typeof file['fileType'] === 'string' ? contentTypes[file['fileType']] : undefined;
  return {
    status: 200,
    headers: { 'content-type': (bytes && type) ?? 'application/pdf' },
    body: bytes ?? blankPdf,
  };
}

/** The smallest document readers open: one empty A4 page. */
const blankPdf = Buffer.from(
  [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj',
    'trailer<</Root 1 0 R>>',
    '%%EOF',
  ].join('\n'),
);
