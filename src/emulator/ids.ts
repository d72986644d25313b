/** Ids as Billy makes them: a version 4 UUID in base64, 22 letters and digits. */

import { randomUUID } from 'node:crypto';

/** Redrawn until no `+` or `/` is left: none of the ids Billy shows has one. */
export function newId(): string {
  for (;;) {
    const id = Buffer.from(randomUUID().replaceAll('-', ''), 'hex').toString('base64').slice(0, 22);
    if (/^[A-Za-z0-9]+$/.test(id)) return id;
  }
}
