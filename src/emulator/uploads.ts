/** `POST /files`: raw bytes with their name in a header, and an attachment for them when asked. */

import type { Headers } from './auth.ts';
import type { Success } from './envelope.ts';
import { invalidFile } from './refusals.ts';
import { write, type WriteOptions } from './writing.ts';

const acceptedExtensions = ['pdf', 'jpg', 'jpeg', 'png', 'gif'];

/** Keeps the bytes under the new file's id. @throws Refusal 422 when the name has no accepted extension */
export function upload(
  { headers, body }: { readonly headers: Headers; readonly body: Buffer },
  files: Map<string, Buffer>,
  options: WriteOptions,
): Success {
  const fileName = nameOf(headers);
  const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  if (!acceptedExtensions.includes(extension)) throw invalidFile();
  return write(options, 'files', (work) => {
    const file = work.add('files', {
      fileName,
      fileSize: body.length,
      fileType: extension,
      isImage: extension !== 'pdf',
      isPdf: extension === 'pdf',
    });
    files.set(file.id, body);
    if (headers['x-create-attachment'] === 'true') {
      work.add('attachments', { fileId: file.id, ownerReference: null, isDuplicate: false });
    }
    return file;
  });
}

/** The name is URL-encoded; one that is not is taken as it stands. */
function nameOf(headers: Headers): string {
  const sent = headers['x-filename'] ?? '';
  try {
    return decodeURIComponent(sent);
  } catch {
    return sent;
  }
}
