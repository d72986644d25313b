/** Forms as clients of the GraphQL multipart specification send them, and as they should not. */

export interface Part {
  readonly name: string;
  /** Makes it a file. */
  readonly fileName?: string;
  readonly text: string;
}

/** Shows that no page of another site made the request. */
export const preflight = { 'apollo-require-preflight': 'true' };

const boundary = 'boundary-of-a-test';

export const formType = `multipart/form-data; boundary=${boundary}`;

/** A form with these parts in this order. */
export function form(parts: readonly Part[]): { contentType: string; body: Buffer } {
  const body = parts.map((part) => `${headOf(part)}${part.text}\r\n`).join('');
  return { contentType: formType, body: Buffer.from(`${body}${formEnd}`) };
}

/** What stands before a part's content. */
export function headOf({ name, fileName }: Pick<Part, 'name' | 'fileName'>): string {
  const file =
    fileName === undefined ? '' : `; filename="${fileName}"\r\ncontent-type: application/pdf`;
  return `--${boundary}\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n`;
}

export const formEnd = `--${boundary}--\r\n`;
