/** Senders of events, as many and as disorderly as a scenario wants, and what became of what they sent. */

import { setTimeout as wait } from 'node:timers/promises';
import { Pool } from 'undici';
import { tenantCompany } from '../../src/emulator/seeds/index.ts';
import { eventBody, signedHeaders, webhookSecret } from '../support/signed-events.ts';
import { openStage, type Stage } from './stage.ts';

/** What subgraphs are told so that they take these events. */
export const inboxEnvironment = { WEBHOOK_SECRETS: webhookSecret };

export const company = tenantCompany(0);

/** A contact of the first company as Billy shows it. */
export async function contactOf(
  { emulator }: Pick<Stage, 'emulator'>,
  id: string,
): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(`${emulator.url}/contacts/${id}`, {
    headers: { 'x-access-token': company.accessToken },
  });
  // The emulator's envelope.
  const { contact } = (await response.json()) as { contact: Readonly<Record<string, unknown>> };
  return contact;
}

/** Subgraphs that take events, and a contact to make events of. */
export async function openInbox(
  env: Readonly<Record<string, string>> = {},
  subgraphs = 1,
): Promise<{ readonly stage: Stage; readonly template: Readonly<Record<string, unknown>> }> {
  const stage = await openStage({ subgraphs, env: { ...inboxEnvironment, ...env } });
  const [contact = ''] = stage.ids('contacts');
  return { stage, template: await contactOf(stage, contact) };
}

/** Changes a record of the first company behind everybody's back. */
export async function mutate(
  stage: Stage,
  id: string,
  name: string,
  companyNumber = 0,
): Promise<void> {
  const { organizationId: organization } = tenantCompany(companyNumber);
  const response = await fetch(`${stage.emulator.origin}/__emulator/mutate`, {
    method: 'POST',
    body: JSON.stringify({ organization, resource: 'contacts', id, changes: { name } }),
  });
  if (response.status !== 200) throw new Error(await response.text());
}

export interface Message {
  readonly id: string;
  readonly recordId: string;
  readonly body: string;
}

/** As many events, each of a contact of its own that is told whole. */
export function messagesFrom(
  template: Readonly<Record<string, unknown>>,
  count: number,
  series = 0,
): Message[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `k${String(series).padStart(3, '0')}${String(index).padStart(18, '0')}`;
    const record = { ...template, id, name: `Kunde ${series}-${index}` };
    const facts = { organizationId: company.organizationId, resource: 'contacts', id } as const;
    return {
      id: `msg_${series}_${index}`,
      recordId: id,
      body: eventBody({ ...facts, kind: 'created', record }),
    };
  });
}

/** Each message so many times, all in an order of chance that is the same each time. */
export function shuffledCopies(messages: readonly Message[], copies: number): Message[] {
  const all = messages.flatMap((message) => Array.from({ length: copies }, () => message));
  let seed = 1;
  for (let index = all.length - 1; index > 0; index -= 1) {
    seed = (seed * 48_271) % 2_147_483_647;
    const other = seed % (index + 1);
    // Both lie within the list.
    [all[index], all[other]] = [all[other] as Message, all[index] as Message];
  }
  return all;
}

export interface Delivered {
  /** How many answers of each status; 0 for none. */
  readonly statuses: Readonly<Record<number, number>>;
  /** Ids that were acknowledged at least once. */
  readonly acknowledged: ReadonlySet<string>;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** Posts them at this pace to the subgraphs in turn, whether or not those before have been answered. */
export async function deliver(
  urls: readonly string[],
  messages: readonly Message[],
  perSecond: number,
): Promise<Delivered> {
  const pools = urls.map((url) => new Pool(url, { connections: 128, pipelining: 1 }));
  const statuses: Record<number, number> = {};
  const acknowledged = new Set<string>();
  const times: number[] = [];

  async function post(message: Message, index: number): Promise<void> {
    const started = performance.now();
    let status = 0;
    try {
      const answer = await pools[index % pools.length]?.request({
        method: 'POST',
        path: '/webhooks/billy',
        headers: signedHeaders(message.body, { id: message.id }),
        body: message.body,
      });
      await answer?.body.dump();
      status = answer?.statusCode ?? 0;
    } catch {
      // A process that was killed answers nothing.
    }
    times.push(performance.now() - started);
    statuses[status] = (statuses[status] ?? 0) + 1;
    if (status === 202) acknowledged.add(message.id);
  }

  const out: Promise<void>[] = [];
  const begun = performance.now();
  while (out.length < messages.length) {
    const due = Math.ceil(((performance.now() - begun) * perSecond) / 1_000);
    for (const message of messages.slice(out.length, due)) out.push(post(message, out.length));
    await wait(2);
  }
  await Promise.all(out);
  await Promise.all(pools.map((pool) => pool.close()));
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? 0;
  return { statuses, acknowledged, p50: at(0.5), p99: at(0.99), max: at(1) };
}

/** A series of a subgraph's metrics, summed over its labels that begin so. */
export async function metricOf(url: string, series: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return text
    .split('\n')
    .filter((line) => line.startsWith(series))
    .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}

/** How many changes events have made, over all subgraphs. */
export async function effectsOf(stage: Stage): Promise<number> {
  const each = stage.subgraphs.map(({ url }) =>
    metricOf(url, 'feed_changes_total{source="webhook"}'),
  );
  return (await Promise.all(each)).reduce((sum, count) => sum + count, 0);
}

/** The delivery in words. */
export function deliveryOf({ statuses, p50, p99, max }: Delivered): string {
  const counts = Object.entries(statuses).map(([status, count]) => `${count} × ${status}`);
  return `${counts.join(', ')}, acknowledged p50 ${p50.toFixed(0)}, p99 ${p99.toFixed(0)}, max ${max.toFixed(0)} ms`;
}
