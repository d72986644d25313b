/**
 * Material that may lie beside the project, in `../shared`, and is no part of it: recorded exchanges, real data. A suite
 * that reads it says so through `describeWithMaterial`; without it the suite is skipped under a title that says why.
 */

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a file or folder of the material is, or would be. */
export function materialPath(path: string): string {
  return fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url));
}

export function hasMaterial(path: string): boolean {
  return existsSync(materialPath(path));
}

/** `describe` when the material is there; otherwise a skipped suite that names what is missing. */
export function describeWithMaterial(path: string, title: string, suite: () => void): void {
  if (hasMaterial(path)) describe(title, suite);
  else describe.skip(`${title} [skipped: ../shared/${path} is not at hand]`, suite);
}

/** The retail books, as the seed takes them, in the order of their months; none without the material. */
export function retailFiles(): readonly string[] {
  const directory = materialPath('data/retail');
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((file) => file.endsWith('.csv.gz'))
    .sort()
    .map((file) => join(directory, file));
}
