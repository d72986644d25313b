import { closeWithin } from '../src/closing.ts';

test('what closes in time is not named, whether it answers at once or later', async () => {
  const unclosed = await closeWithin(60_000, [
    { name: 'at once', close: () => undefined },
    { name: 'later', close: () => new Promise(setImmediate) },
  ]);
  expect(unclosed).toEqual([]);
});

test('what is frozen holds nobody longer than the limit, and the others are closed beside it', async () => {
  const closed: string[] = [];
  const unclosed = await closeWithin(20, [
    { name: 'frozen', close: () => new Promise(() => undefined) },
    { name: 'healthy', close: () => closed.push('healthy') },
  ]);
  expect(unclosed).toEqual([{ name: 'frozen' }]);
  expect(closed).toEqual(['healthy']);
});

test('what fails while it is closed is named with its error', async () => {
  const broken = new Error('broken');
  const unclosed = await closeWithin(60_000, [
    {
      name: 'broken',
      close: () => {
        throw broken;
      },
    },
    { name: 'rejecting', close: () => Promise.reject(broken) },
  ]);
  expect(unclosed).toEqual([
    { name: 'broken', error: broken },
    { name: 'rejecting', error: broken },
  ]);
});
