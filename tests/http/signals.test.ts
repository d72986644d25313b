import { ownTerminationSignals } from '../../src/http/signals.ts';

/** Owns the signals of this process for one test, and sends it one as the system would. */
function owned(stop: () => Promise<void>, limitMs = 60_000) {
  const exits: number[] = [];
  const failures: unknown[] = [];
  const { promise: ended, resolve: end } = Promise.withResolvers<undefined>();
  const release = ownTerminationSignals({
    stop,
    limitMs,
    exit: (code) => {
      exits.push(code);
      end(undefined);
    },
    onFailure: (error) => failures.push(error),
  });
  return { exits, failures, ended, release };
}

test('SIGTERM stops in order and then ends the process', async () => {
  let stops = 0;
  const { exits, ended, release } = owned(() => Promise.resolve(void (stops += 1)));
  process.emit('SIGTERM', 'SIGTERM');
  await ended;
  release();
  expect({ stops, exits }).toEqual({ stops: 1, exits: [0] });
});

test('a second signal does not wait for the first', () => {
  const { exits, release } = owned(() => new Promise(() => undefined));
  process.emit('SIGINT', 'SIGINT');
  expect(exits).toEqual([]);
  process.emit('SIGINT', 'SIGINT');
  release();
  expect(exits).toEqual([130]);
});

test('a stop that fails is reported, and the process ends with an error', async () => {
  const { exits, failures, ended, release } = owned(() => Promise.reject(new Error('stuck')));
  process.emit('SIGTERM', 'SIGTERM');
  await ended;
  release();
  expect(failures).toEqual([new Error('stuck')]);
  expect(exits).toEqual([1]);
});

test('a stop that never ends is ended all the same', async () => {
  const { exits, failures, ended, release } = owned(() => new Promise(() => undefined), 10);
  process.emit('SIGTERM', 'SIGTERM');
  await ended;
  release();
  expect(failures).toEqual([new Error('Stopping took longer than 10 ms.')]);
  expect(exits).toEqual([1]);
});
