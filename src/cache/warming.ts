/**
 * Remembers what each company reads most, and reads it again when the next process starts. In the background and of the class
 * `warm`: a process is ready without it, and what people wait for goes first.
 */

import { setTimeout as sleepFor } from 'node:timers/promises';
import type { Tenant } from './keys.ts';
import type { Thing } from './things.ts';
import type { HotSets, WarmFile } from './warm-file.ts';

export type WarmingEvent =
  /** A company's hot set was read: so many things, of which Billy did not answer some. */
  | {
      readonly type: 'warming.read';
      readonly organizationId: string;
      readonly count: number;
      readonly failed: number;
    }
  /** The file could not be written; the next start is as warm as the last one that could. */
  | { readonly type: 'warming.unsaved'; readonly error: unknown };

export interface Warming {
  /** Reads what the last process left and remembers from then on. */
  start(): void;
  /** Ends the reading and remembers a last time. */
  close(): Promise<void>;
}

interface WarmingNeeds<T extends Tenant> {
  readonly file: WarmFile;
  /** Once it is known who they are: undefined until then. */
  readonly companies: () => readonly T[] | undefined;
  /** Most read first. */
  readonly hottest: (tenant: T) => readonly Thing[];
  /** Reads what is missing; how much of it could not be read. */
  readonly read: (tenant: T, things: readonly Thing[]) => Promise<number>;
  readonly onEvent: (event: WarmingEvent) => void;
}

/** How much a process that is killed has not remembered. */
const saveEveryMs = 60_000;
/** How soon it is asked again whose books these are. */
const askAgainMs = 250;
/** Read at once: as much as two pages of Billy's hold at most, so that the budget is not asked for all of it in one go. */
const stretch = 100;

export function createWarming<T extends Tenant>({
  file,
  companies,
  hottest,
  read,
  onEvent,
}: WarmingNeeds<T>): Warming {
  let isOpen = true;
  let timer: NodeJS.Timeout | undefined;
  let warming: Promise<void> | undefined;
  let saving: Promise<void> = Promise.resolve();
  let left: HotSets = new Map();

  async function warmCompany(company: T, things: readonly Thing[]): Promise<void> {
    let [count, failed] = [0, 0];
    for (let begin = 0; begin < things.length && isOpen; begin += stretch) {
      const some = things.slice(begin, begin + stretch);
      failed += await read(company, some);
      count += some.length;
    }
    onEvent({ type: 'warming.read', organizationId: company.organizationId, count, failed });
  }

  async function warm(): Promise<void> {
    left = await file.load();
    for (const company of await known()) {
      const things = left.get(company.organizationId);
      if (things !== undefined && isOpen) await warmCompany(company, things);
    }
  }

  /** None when the process ends before anybody knows. */
  async function known(): Promise<readonly T[]> {
    for (;;) {
      const found = isOpen ? companies() : [];
      if (found !== undefined) return found;
      await sleepFor(askAgainMs, undefined, { ref: false });
    }
  }

  /** One after the other; what a company has not read again since the start stays what it was. */
  function save(): Promise<void> {
    saving = saving.then(async () => {
      await warming;
      const now = (companies() ?? []).map(
        (company) => [company.organizationId, hottest(company)] as const,
      );
      const sets = new Map([...left, ...now.filter(([, things]) => things.length > 0)]);
      if (sets.size === 0) return;
      try {
        await file.save(sets);
      } catch (error) {
        onEvent({ type: 'warming.unsaved', error });
      }
    });
    return saving;
  }

  return {
    start() {
      warming ??= warm();
      timer ??= setInterval(() => void save(), saveEveryMs).unref();
    },
    async close() {
      isOpen = false;
      clearInterval(timer);
      await save();
    },
  };
}
