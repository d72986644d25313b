/** The same submission from two processes at once: one of them writes, everybody gets the answer. */

import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startPostgres } from '../support/postgres.ts';
import { describeWith } from '../support/services.ts';
import { openOffice } from './office.ts';
import type { Submissions } from './same-submission.ts';

const script = fileURLToPath(new URL('same-submission.ts', import.meta.url));
const run = promisify(execFile);

async function submit(settings: Submissions): Promise<{ replays: number; ids: string[] }> {
  const { stdout } = await run(process.execPath, [script, JSON.stringify(settings)]);
  // What the script prints.
  return JSON.parse(stdout) as { replays: number; ids: string[] };
}

describeWith('postgres', 'twenty identical submissions from two processes', (program) => {
  test('make one record and nineteen replays', async () => {
    const postgres = await startPostgres(program);
    const office = await openOffice({ latencyMs: 20, isLive: true });
    try {
      const settings = {
        databaseUrl: await postgres.newDatabase(),
        baseUrl: office.emulator.url,
        count: 10,
      };
      const answers = await Promise.all([submit(settings), submit(settings)]);
      const ids = answers.flatMap((answer) => answer.ids);
      const replays = answers.reduce((sum, answer) => sum + answer.replays, 0);
      process.stdout.write(`20 submissions: ${new Set(ids).size} record, ${replays} replays\n`);
      expect(ids).toHaveLength(20);
      expect(new Set(ids).size).toBe(1);
      expect(replays).toBe(19);
      expect(office.contacts()).toHaveLength(1);
    } finally {
      await office.close();
      await postgres.close();
    }
  }, 60_000);
});
