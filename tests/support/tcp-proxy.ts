/**
 * A way over TCP that fails as networks do: it stands between two processes and does to their bytes what its mode says,
 * to connections that are open already as much as to new ones.
 */

import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export type ProxyMode =
  | { readonly type: 'pass' }
  /** Every piece is held back that long, both ways. */
  | { readonly type: 'latency'; readonly ms: number }
  /** Every connection is reset. */
  | { readonly type: 'reset' }
  /** Each connection is reset after so many bytes of answers. */
  | { readonly type: 'reset-mid-body'; readonly afterBytes: number }
  /** Connections come about and no byte gets through, as behind a firewall that drops. */
  | { readonly type: 'black-hole' }
  /** Answers stop after so many bytes, and the connection stays. */
  | { readonly type: 'stall'; readonly afterBytes: number }
  /** Answers end after so many bytes, in good order. */
  | { readonly type: 'truncate'; readonly afterBytes: number }
  /** Answers come no faster. */
  | { readonly type: 'throttle'; readonly bytesPerSecond: number }
  /** Nobody listens. */
  | { readonly type: 'refuse' };

export interface TcpProxy {
  readonly port: number;
  /** Resolves when the mode holds. */
  set(mode: ProxyMode): Promise<void>;
  /** Connections that stand at the moment. */
  open(): number;
  close(): Promise<void>;
}

interface Way {
  readonly near: Socket;
  readonly far: Socket;
  /** Bytes of answers since the mode was set. */
  answered: number;
  /** Lost a byte: nothing that comes after it means anything. */
  isBroken: boolean;
}

/** How often a throttled answer lets a piece go. */
const throttleTickMs = 50;

/** Leads to a port of this machine. */
export async function startTcpProxy(targetPort: number): Promise<TcpProxy> {
  const open = new Set<Way>();
  let mode: ProxyMode = { type: 'pass' };
  const server = createServer((near) => {
    const way: Way = { near, far: connect(targetPort, '127.0.0.1'), answered: 0, isBroken: false };
    open.add(way);
    relay(near, (chunk) => carry(way, way.far, chunk));
    relay(way.far, (chunk) => answer(way, chunk));
    for (const [end, other] of [
      [near, way.far],
      [way.far, near],
    ] as const) {
      end.on('error', () => undefined);
      end.on('close', () => {
        open.delete(way);
        other.destroy();
      });
    }
    if (mode.type === 'reset') reset(way);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // True: it listens on a port.
  const { port } = server.address() as AddressInfo;

  /** A request, or what is left of an answer once its mode has been applied. */
  async function carry(way: Way, to: Socket, chunk: Buffer): Promise<void> {
    if (mode.type === 'black-hole') way.isBroken = true;
    if (mode.type === 'latency') await wait(mode.ms);
    if (!way.isBroken && !to.destroyed) to.write(chunk);
  }

  async function answer(way: Way, chunk: Buffer): Promise<void> {
    if ('afterBytes' in mode) {
      const rest = chunk.subarray(0, Math.max(0, mode.afterBytes - way.answered));
      way.answered += chunk.length;
      if (rest.length === chunk.length) return carry(way, way.near, chunk);
      if (rest.length > 0) await carry(way, way.near, rest);
      way.isBroken = true;
      if (mode.type === 'truncate') way.near.end();
      if (mode.type === 'reset-mid-body') reset(way);
      return;
    }
    while (mode.type === 'throttle' && chunk.length > 0 && !way.near.destroyed) {
      const piece = Math.max(1, Math.round((mode.bytesPerSecond * throttleTickMs) / 1000));
      await carry(way, way.near, chunk.subarray(0, piece));
      chunk = chunk.subarray(piece);
      await wait(throttleTickMs);
    }
    if (chunk.length > 0) await carry(way, way.near, chunk);
  }

  return {
    port,
    async set(next) {
      mode = next;
      for (const way of open) {
        way.answered = 0;
        if (next.type === 'reset' || next.type === 'refuse') reset(way);
      }
      if (next.type === 'refuse') {
        if (server.listening) server.close();
      } else if (!server.listening) {
        server.listen(port, '127.0.0.1');
        await once(server, 'listening');
      }
    },
    open: () => open.size,
    async close() {
      for (const way of open) reset(way);
      if (server.listening) {
        server.close();
        await once(server, 'close');
      }
    },
  };
}

/** Hands on pieces one after the other, however long each one takes. */
function relay(from: Socket, each: (chunk: Buffer) => Promise<void>): void {
  let last = Promise.resolve();
  from.on('data', (chunk: Buffer) => {
    last = last.then(() => each(chunk));
  });
}

function reset({ near, far }: Way): void {
  near.resetAndDestroy();
  far.destroy();
}
