/** What the emulator was asked, so that a test can count the calls it caused. Administration is not logged. */

import { createHash } from 'node:crypto';

export interface RequestLogEntry {
  /** Epoch milliseconds. */
  readonly arrivalMs: number;
  /** Company of the access token; null without one that is known. */
  readonly organization: string | null;
  readonly method: string;
  /** With query, as it was sent. */
  readonly path: string;
  /** Null while no answer has been sent, and for ever when none was. */
  readonly status: number | null;
  /** SHA-256 in hexadecimal; null without a body. */
  readonly bodyHash: string | null;
}

export class RequestLog {
  #entries: RequestLogEntry[] = [];

  get entries(): readonly RequestLogEntry[] {
    return this.#entries;
  }

  /** Notes a request on arrival; the returned function adds the status once there is one. */
  note(
    request: Omit<RequestLogEntry, 'status' | 'bodyHash'>,
    body: Buffer,
  ): (status: number) => void {
    const entry = {
      ...request,
      status: null as number | null,
      bodyHash: body.length > 0 ? createHash('sha256').update(body).digest('hex') : null,
    };
    this.#entries.push(entry);
    return (status) => {
      entry.status = status;
    };
  }

  clear(): void {
    this.#entries = [];
  }
}
