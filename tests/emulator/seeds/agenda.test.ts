import { Agenda, timeStamps } from '../../../src/emulator/seeds/agenda.ts';

test('days are lived in order, and what is planned on the way still happens', () => {
  const agenda = new Agenda();
  const seen: string[] = [];
  agenda.on('2026-03-02', () => seen.push('bill'));
  agenda.on('2026-03-01', (date) => {
    seen.push('invoice');
    agenda.on(date, () => seen.push('receipt'));
    agenda.on('2026-03-03', () => seen.push('payment'));
  });
  agenda.on('2026-03-04', () => seen.push('never'));
  agenda.live('2026-03-01', '2026-03-03');
  expect(seen).toEqual(['invoice', 'receipt', 'bill', 'payment']);
});

test('later records of a day have later times, and stay within the day', () => {
  const stamp = timeStamps();
  expect([stamp('2026-03-01'), stamp('2026-03-01'), stamp('2026-03-02')]).toEqual([
    '2026-03-01T07:00:00',
    '2026-03-01T07:02:11',
    '2026-03-02T07:00:00',
  ]);
  for (let count = 0; count < 1000; count++) stamp('2026-03-03');
  expect(stamp('2026-03-03')).toBe('2026-03-03T23:59:59');
});
