/**
 * `npm run warm -- --dry-run`: what the next start is going to read ahead and what it costs, from the file that the last
 * process left. Asks nobody anything, so it can be run beside one that serves.
 */

import { parseArgs } from 'node:util';
import { createWarmFile, warmFileIn } from './cache/warm-file.ts';
import { ConfigError, loadConfig } from './config.ts';
import { planOfWarming } from './warm-plan.ts';

function main(): Promise<string> | string {
  const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
  if (!values['dry-run'])
    throw new TypeError(
      'A process warms itself when it starts, with WARM_READS; --dry-run shows what with.',
    );
  const { readingAhead, database } = loadConfig();
  const path = warmFileIn(database.dataDir);
  if (readingAhead.warmReads === 0 || path === undefined)
    return 'Nothing: WARM_READS is 0, or DATA_DIR remembers nothing.\n';
  return createWarmFile(path)
    .load()
    .then((sets) => planOfWarming(sets));
}

try {
  process.stdout.write(await main());
} catch (error) {
  if (!(error instanceof ConfigError) && !(error instanceof TypeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
