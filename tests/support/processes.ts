/** Real processes of ours: the subgraph and the emulator, to be frozen, killed, told to stop and given a wrong time. */

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface OwnProcess {
  readonly pid: number;
  /** Stops it without closing a connection: it is there and never answers. */
  freeze(): void;
  thaw(): void;
  /** Ends it at once, as a crash does; resolves when it is gone. */
  kill(): Promise<void>;
  /** Asks it to end; resolves with its exit code and the milliseconds it took. */
  terminate(): Promise<{ readonly code: number | null; readonly tookMs: number }>;
  /** Everything it has printed so far. */
  output(): string;
}

export interface SubgraphProcess extends OwnProcess {
  /** Such as `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Milliseconds from its start to its listening. */
  readonly startMs: number;
  /** Log lines of this event so far. */
  events(event: string): readonly Readonly<Record<string, unknown>>[];
  /** Puts its wall clock this far from the machine's; resolves when it goes by it. */
  moveClock(byMs: number): Promise<void>;
}

export interface EmulatorProcess extends OwnProcess {
  /** Base of the API. */
  readonly url: string;
}

interface Launch {
  readonly script: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Options of node itself. */
  readonly nodeOptions?: readonly string[];
  /** A program that runs it under limits, such as `['prlimit', '--nofile=256']`. */
  readonly under?: readonly string[];
}

const pathOf = (file: string): string => fileURLToPath(new URL(`../../${file}`, import.meta.url));

/** As `npm start` has it. */
const compileCache = pathOf('node_modules/.cache/node');

/** Starts `src/main.ts`; resolves when it listens. @throws Error with its output when it ends before. */
export async function startSubgraph(
  env: Readonly<Record<string, string>>,
  limits: Pick<Launch, 'nodeOptions' | 'under'> = {},
): Promise<SubgraphProcess> {
  const begun = performance.now();
  const { child, own, firstMatch } = launch({
    ...limits,
    script: 'src/main.ts',
    nodeOptions: [
      '--import',
      pathOf('tests/support/moved-clock.ts'),
      ...(limits.nodeOptions ?? []),
    ],
    env: {
      PORT: '0',
      LOG_LEVEL: 'info',
      AUTH_MODE: 'none',
      DATA_DIR: 'memory',
      DRAIN_NOTICE_MS: '0',
      ...env,
    },
  });
  const [, url = ''] = await firstMatch(/"event":"process.listening","url":"([^"]+)"/);
  return {
    ...own,
    url,
    startMs: performance.now() - begun,
    events: (event) =>
      own
        .output()
        .split('\n')
        .filter((line) => line.includes(`"event":"${event}"`))
        // Our own log: one JSON object a line.
        .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>),
    async moveClock(byMs) {
      const heard = once(child, 'message');
      child.send({ movedMs: byMs });
      await heard;
    },
  };
}

/** Starts `src/emulator/main.ts` with these arguments besides the port. */
export async function startEmulatorProcess(args: readonly string[]): Promise<EmulatorProcess> {
  const { own, firstMatch } = launch({
    script: 'src/emulator/main.ts',
    args: ['--port', '0', ...args],
  });
  const [, url = ''] = await firstMatch(/^API\s+(\S+)/m);
  return { ...own, url };
}

/** Memory a process holds at the moment, itself and its threads. Linux only. */
export function residentBytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
}

function launch({ script, args = [], env = {}, nodeOptions = [], under = [] }: Launch): {
  readonly child: ChildProcess;
  readonly own: OwnProcess;
  readonly firstMatch: (pattern: RegExp) => Promise<RegExpExecArray>;
} {
  const [program = '', ...rest] = [
    ...under,
    process.execPath,
    ...nodeOptions,
    pathOf(script),
    ...args,
  ];
  const child = spawn(program, rest, {
    env: { PATH: process.env['PATH'], NODE_COMPILE_CACHE: compileCache, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let printed = '';
  child.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const gone = once(child, 'exit');
  const isGone = (): boolean => child.exitCode !== null || child.signalCode !== null;

  const own: OwnProcess = {
    pid: child.pid ?? 0,
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    async kill() {
      if (isGone()) return;
      child.kill('SIGKILL');
      await gone;
    },
    async terminate() {
      const begun = performance.now();
      child.kill('SIGTERM');
      if (!isGone()) await gone;
      return { code: child.exitCode, tookMs: performance.now() - begun };
    },
    output: () => printed,
  };

  return {
    child,
    own,
    firstMatch: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(printed);
          if (found !== null) resolve(found);
        };
        child.stdout?.on('data', look);
        child.once('exit', () =>
          reject(new Error(`${script} ended before it served:\n${printed}`)),
        );
      }),
  };
}
