/** What `npm run emulator` is told: every mistake is named together with what was expected. */

import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { EmulatorOptions } from './server.ts';
import { seedNamed, seedNames, type SeedName } from './seeds/index.ts';

/** A command line that cannot be followed. */
export class BadArguments extends Error {
  override readonly name = 'BadArguments';
}

export const usage = `Usage: npm run emulator -- [options]

  --seed NAME            ${seedNames.join(', ')}; demo when left out
  --port NUMBER          4010 when left out, 0 for any free one
  --host ADDRESS         127.0.0.1 when left out
  --latency MS           holds every answer back
  --retail-csv FILE...   the Online Retail files, for the seed retail
  --organizations N      number of companies, for the seed tenants; 50 when left out
  --rate-limit N         requests a minute per token; unlimited when left out
  --webhook-url URL      where events asked for with mutate are posted
  --webhook-secret TEXT  what they are signed with, base64 behind whsec_
`;

/** @throws BadArguments */
export function readCommandLine(
  args: readonly string[],
): EmulatorOptions & { readonly port: number } {
  const { values, positionals } = parse(args);
  const seed = seedNames.find((name) => name === values.seed);
  if (!seed) throw new BadArguments(expected('--seed', seedNames.join(', '), values.seed));
  const csvFiles = [...(values['retail-csv'] ?? []), ...positionals];
  checkCsvFiles(seed, csvFiles);
  const organizations = wholeNumber('--organizations', values.organizations, 1, 10_000);
  const perMinute = values['rate-limit'];
  return {
    world: seedNamed(seed, { organizations, csvFiles }),
    port: wholeNumber('--port', values.port, 0, 65_535),
    host: values.host,
    latencyMs: wholeNumber('--latency', values.latency, 0, 600_000),
    ...(perMinute !== undefined && {
      rateLimit: { perMinute: wholeNumber('--rate-limit', perMinute, 1, 1_000_000) },
    }),
    ...webhookOf(values['webhook-url'], values['webhook-secret']),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      // `--retail-csv a b c` gives the option one value and leaves the others as positionals.
      allowPositionals: true,
      options: {
        seed: { type: 'string', default: 'demo' },
        port: { type: 'string', default: '4010' },
        host: { type: 'string', default: '127.0.0.1' },
        latency: { type: 'string', default: '0' },
        'retail-csv': { type: 'string', multiple: true },
        organizations: { type: 'string', default: '50' },
        'rate-limit': { type: 'string' },
        'webhook-url': { type: 'string' },
        'webhook-secret': { type: 'string' },
      },
    });
  } catch (error) {
    throw new BadArguments(error instanceof Error ? error.message : String(error), {
      cause: error,
    });
  }
}

function checkCsvFiles(seed: SeedName, csvFiles: readonly string[]): void {
  if (seed !== 'retail') {
    const [first] = csvFiles;
    if (first !== undefined) {
      throw new BadArguments(`Expected files only with --seed retail, got ${first}.`);
    }
    return;
  }
  if (csvFiles.length === 0) {
    throw new BadArguments('Expected --retail-csv with at least one file for --seed retail.');
  }
  const missing = csvFiles.find((file) => !existsSync(file));
  if (missing !== undefined) {
    throw new BadArguments(expected('--retail-csv', 'a file that exists', missing));
  }
}

function wholeNumber(option: string, text: string, least: number, most: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  if (!(number >= least && number <= most)) {
    throw new BadArguments(
      expected(option, `a whole number from ${String(least)} to ${String(most)}`, text),
    );
  }
  return number;
}

function webhookOf(
  url: string | undefined,
  secret: string | undefined,
): Pick<EmulatorOptions, 'webhook'> {
  if (url === undefined && secret === undefined) return {};
  if (url === undefined || secret === undefined) {
    throw new BadArguments('Expected --webhook-url and --webhook-secret together.');
  }
  if (!URL.canParse(url)) throw new BadArguments(expected('--webhook-url', 'an address', url));
  return { webhook: { url, secret } };
}

function expected(option: string, what: string, got: string): string {
  return `Expected ${option} to be ${what}, got ${got}.`;
}
