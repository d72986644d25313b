/**
 * What each company read most when the process ended, in a file: names of things and ids, nothing of what they hold. Lists that
 * were searched by a text are left out, because the text may be somebody's name.
 */

import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { resourceNames, resources } from '../billy/resources/index.ts';
import { relationsFrom } from '../billy/resources/relations.ts';
import type { Thing } from './things.ts';

/** By organization, most read first. */
export type HotSets = ReadonlyMap<string, readonly Thing[]>;

export interface WarmFile {
  /** Empty when there is none, or none that can be read. */
  load(): Promise<HotSets>;
  /** @throws what the file system throws */
  save(sets: HotSets): Promise<void>;
}

const version = 1;

const id = z.string().regex(/^[\w-]{1,64}$/);
const name = z.enum(resourceNames);
const value = z.union([z.string().max(200), z.number(), z.boolean()]);

const thing: z.ZodType<Thing> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('record'), resource: name, id }),
  z
    .object({ kind: z.literal('children'), parent: name, relation: z.string(), id })
    .refine(({ parent, relation }) =>
      relationsFrom(parent).some((known) => known.relation === relation),
    ),
  z.object({
    kind: z.literal('list'),
    resource: name,
    identity: z.object({
      filters: z.record(z.string(), value),
      sort: z.object({ key: z.string(), direction: z.enum(['ASC', 'DESC']) }).exactOptional(),
      extent: z.union([
        z.literal('whole'),
        z.object({ page: z.int().min(1), pageSize: z.int().min(1) }),
      ]),
    }),
  }),
]);

const fileSchema = z.object({
  version: z.literal(version),
  companies: z.record(z.string(), z.array(thing)),
});

/** Whether no text that somebody typed is part of it. */
function namesNobody(named: Thing): boolean {
  if (named.kind !== 'list') return true;
  const { filters } = resources[named.resource];
  return Object.keys(named.identity.filters).every((filter) => {
    const type = filters[filter]?.type;
    return type !== undefined && type !== 'string';
  });
}

/** Where it lies; undefined where nothing outlives the process. */
export function warmFileIn(dataDir: string): string | undefined {
  return dataDir === 'memory' ? undefined : join(dataDir, 'hot-sets.json');
}

export function createWarmFile(path: string): WarmFile {
  return {
    async load() {
      try {
        const { companies } = fileSchema.parse(JSON.parse(await readFile(path, 'utf8')));
        return new Map(Object.entries(companies));
      } catch {
        // Without it the start is as cold as the first one was.
        return new Map();
      }
    },
    async save(sets) {
      await mkdir(dirname(path), { recursive: true });
      const companies = Object.fromEntries(
        [...sets].map(([id, things]) => [id, things.filter(namesNobody)]),
      );
      // Written beside and renamed, so that a process that is killed leaves the old one.
      await writeFile(`${path}.new`, JSON.stringify({ version, companies }), { mode: 0o600 });
      await rename(`${path}.new`, path);
    },
  };
}
