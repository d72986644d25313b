import { fileURLToPath } from 'node:url';
import { readCommandLine } from '../../src/emulator/command-line.ts';

const file = fileURLToPath(import.meta.url);

test('without arguments it is the demo company on port 4010', () => {
  const { port, world, host } = readCommandLine([]);
  expect([port, host]).toEqual([4010, '127.0.0.1']);
  expect(world().companies).toHaveLength(1);
});

test('so many tenants on any free port, each answer late', () => {
  const options = readCommandLine(
    '--seed tenants --organizations 3 --port 0 --latency 20 --rate-limit 100'.split(' '),
  );
  expect(options).toMatchObject({ port: 0, latencyMs: 20, rateLimit: { perMinute: 100 } });
  expect(options.world().companies).toHaveLength(3);
});

test.each([
  ['--seed nothing', 'Expected --seed to be demo, empty, tenants, retail, got nothing.'],
  ['--seed retail', 'Expected --retail-csv with at least one file for --seed retail.'],
  ['--seed retail --retail-csv /no/such.csv', 'a file that exists, got /no/such.csv.'],
  [`--seed demo --retail-csv ${file}`, 'Expected files only with --seed retail'],
  ['--port 99999', 'Expected --port to be a whole number from 0 to 65535, got 99999.'],
  ['--port=-1', 'Expected --port to be a whole number from 0 to 65535, got -1.'],
  ['--latency soon', 'Expected --latency to be a whole number from 0 to 600000, got soon.'],
  ['--organizations 0', 'Expected --organizations to be a whole number from 1'],
  ['--webhook-url http://here.test', 'Expected --webhook-url and --webhook-secret together.'],
  ['--webhook-url here --webhook-secret c2VjcmV0', 'Expected --webhook-url to be an address'],
  ['--colour red', "Unknown option '--colour'"],
])('%s is answered with: %s', (line, message) => {
  expect(() => readCommandLine(line.split(' '))).toThrow(message);
});
