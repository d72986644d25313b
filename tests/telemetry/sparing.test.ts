import { withRequestMarks, currentCorrelationId } from '../../src/telemetry/correlation.ts';
import { createSparing } from '../../src/telemetry/sparing.ts';

function openSparing() {
  const told: unknown[] = [];
  const ends: (() => void)[] = [];
  const mayWrite = createSparing(
    (kind, spared) => told.push([kind, spared, currentCorrelationId()]),
    (task) => ends.push(task),
  );
  /** How many of so many lines are written. */
  const write = (kind: string, lines: number): number =>
    Array.from({ length: lines }, () => mayWrite(kind)).filter(Boolean).length;
  return {
    told,
    write,
    passSecond: () => {
      for (const end of ends.splice(0)) end();
    },
  };
}

test('of one kind twenty lines a second are written, and of the rest how many there were', () => {
  const { told, write, passSecond } = openSparing();
  expect(write('retry.denied', 1_000)).toBe(20);
  expect(told).toEqual([]);
  passSecond();
  expect(told).toEqual([['retry.denied', 980, undefined]]);
  expect(write('retry.denied', 21)).toBe(20);
});

test('a flood of one kind spares no line of another', () => {
  const { told, write, passSecond } = openSparing();
  write('retry.denied', 1_000);
  expect(write('circuit.opened', 20)).toBe(20);
  passSecond();
  expect(told).toHaveLength(1);
});

test('the count is no one request’s', () => {
  const told: unknown[] = [];
  let end = (): void => undefined;
  const mayWrite = createSparing(
    () => told.push(currentCorrelationId()),
    (task) => {
      told.push(currentCorrelationId());
      end = task;
    },
  );
  withRequestMarks({ correlationId: 'first', language: 'en' }, () => {
    for (let line = 0; line < 30; line += 1) mayWrite('retry.denied');
  });
  end();
  expect(told).toEqual([undefined, undefined]);
});
