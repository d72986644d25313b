/**
 * What several processes that share a port have counted, as one: whichever is asked for it asks the first process, which asks them
 * all. A process that has ended still counts with what it had counted when it was asked last, or every rate would see a fall.
 */

import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { countedOnce, textOfAll, type Figures } from '../telemetry/joined-metrics.ts';
import type { Metrics } from '../telemetry/registry.ts';

/** What is said between the first process and the others. */
const message = z.discriminatedUnion('billy', [
  z.object({ billy: z.literal('metrics.wanted'), id: z.string() }),
  z.object({ billy: z.literal('metrics.told'), id: z.string(), text: z.string() }),
  z.object({ billy: z.literal('metrics.failed'), id: z.string(), reason: z.string() }),
  z.object({ billy: z.literal('figures.wanted'), id: z.string() }),
  z.object({ billy: z.literal('figures.told'), id: z.string(), figures: z.unknown() }),
]);
type Message = z.infer<typeof message>;

/** One end of the way between two processes. */
export interface Channel {
  send(message: Message): void;
  onMessage(heard: (message: unknown) => void): void;
}

/** One that is busy is left out, and its latest figures are taken. */
const patienceMs = 1_000;

/** The metrics of one process of several: its text is that of all. */
export function metricsOfAll(own: Metrics, channel: Channel): Metrics {
  const waiting = new Map<string, PromiseWithResolvers<string>>();
  channel.onMessage((heard) => {
    const said = message.safeParse(heard).data;
    if (said?.billy === 'metrics.told') waiting.get(said.id)?.resolve(said.text);
    if (said?.billy === 'metrics.failed') waiting.get(said.id)?.reject(new Error(said.reason));
    if (said?.billy === 'figures.wanted')
      own.figures().then(
        (figures) => channel.send({ billy: 'figures.told', id: said.id, figures }),
        (error: unknown) =>
          channel.send({ billy: 'metrics.failed', id: said.id, reason: String(error) }),
      );
  });
  return {
    ...own,
    async openMetrics() {
      const id = randomUUID();
      const told = Promise.withResolvers<string>();
      waiting.set(id, told);
      channel.send({ billy: 'metrics.wanted', id });
      return told.promise.finally(() => waiting.delete(id));
    },
  };
}

/** The first process's part. */
export interface Sum {
  join(worker: number, channel: Channel): void;
  leave(worker: number): void;
}

export function createSum(): Sum {
  const channels = new Map<number, Channel>();
  const latest = new Map<number, Figures>();
  /** Of processes that are gone, together. */
  let gone: Promise<Figures> = Promise.resolve([]);
  const asked = new Map<string, PromiseWithResolvers<undefined>>();

  /** Resolves when it has told, or has been waited for long enough. @throws Error when it could not tell */
  async function ask(channel: Channel): Promise<void> {
    const id = randomUUID();
    const told = Promise.withResolvers<undefined>();
    asked.set(id, told);
    channel.send({ billy: 'figures.wanted', id });
    try {
      await Promise.race([told.promise, wait(patienceMs, undefined, { ref: false })]);
    } finally {
      asked.delete(id);
    }
  }

  return {
    join(worker, channel) {
      channels.set(worker, channel);
      channel.onMessage((heard) => {
        const said = message.safeParse(heard).data;
        if (said?.billy === 'figures.told') {
          // As `figures` made them.
          latest.set(worker, said.figures as Figures);
          asked.get(said.id)?.resolve(undefined);
        }
        if (said?.billy === 'metrics.failed') asked.get(said.id)?.reject(new Error(said.reason));
        if (said?.billy === 'metrics.wanted')
          Promise.all([...channels.values()].map(ask))
            .then(async () => textOfAll([...latest.values(), await gone]))
            .then(
              (text) => channel.send({ billy: 'metrics.told', id: said.id, text }),
              // Whoever asked tells of it; this process leads the others and must not end by it.
              (error: unknown) =>
                channel.send({ billy: 'metrics.failed', id: said.id, reason: String(error) }),
            );
      });
    },
    leave(worker) {
      const figures = latest.get(worker) ?? [];
      gone = gone.then((others) => countedOnce([others, figures]));
      channels.delete(worker);
      latest.delete(worker);
    },
  };
}
