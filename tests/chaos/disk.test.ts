/** The disk fills up under the embedded database: a small one in memory, where this process may mount one. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figuresOf } from '../support/load.ts';
import { until } from '../support/until.ts';
import { codesOf, openStage, tell, type Answer } from './stage.ts';

interface SmallDisk {
  readonly directory: string;
  fill(): void;
  makeRoom(): void;
  unmount(): void;
}

/** Undefined where this process may not mount one. */
function smallDisk(): SmallDisk | undefined {
  const directory = mkdtempSync(join(tmpdir(), 'billy-small-disk-'));
  const filler = join(directory, 'filler');
  try {
    const type = ['-t', 'tmpfs', '-o', 'size=120m', 'tmpfs'];
    execFileSync('mount', [...type, directory], { stdio: 'ignore' });
  } catch {
    rmSync(directory, { recursive: true });
    return undefined;
  }
  return {
    directory,
    fill: () => execFileSync('sh', ['-c', 'cat /dev/zero > "$0" 2>/dev/null || true', filler]),
    makeRoom: () => rmSync(filler),
    unmount() {
      execFileSync('umount', ['--lazy', directory]);
      rmSync(directory, { recursive: true });
    },
  };
}

const disk = smallDisk();
afterAll(() => disk?.unmount());

const create = `mutation ($name: String!) {
  createContact(input: { name: $name, type: COMPANY, countryId: "DK" }, idempotencyKey: $name) { replayed }
}`;

(disk === undefined ? describe.skip : describe)('a disk (needs the right to mount one)', () => {
  test('B06 the disk fills up under the embedded database: writes are refused and taken again, none is lost, reads go on', async () => {
    if (disk === undefined) throw new Error('Expected a disk.');
    const stage = await openStage({ env: { DATA_DIR: join(disk.directory, 'data') } });
    const write = (name: string) => stage.ask({ document: create, variables: { name } });
    try {
      await stage.warm();
      const first = await write('Før ApS');
      disk.fill();
      // The database has some room of its own, and how much of it is left depends on what it did before.
      const answers: { readonly name: string; readonly answer: Answer }[] = [];
      while (answers.length < 2_000 && answers.every(({ answer }) => answer.errors.length === 0))
        answers.push(
          ...(await Promise.all(
            Array.from({ length: 100 }, async (_, index) => {
              const name = `Fuld ${answers.length + index} ApS`;
              return { name, answer: await write(name) };
            }),
          )),
        );
      const taken = answers.filter(({ answer }) => answer.errors.length === 0);
      const reads = await stage.load({ perSecond: 50, forMs: 1_000 });
      disk.makeRoom();
      const backMs = await until(
        'writes are taken again',
        async () => (await write('Efter ApS')).errors.length === 0,
        30_000,
      );
      const again = await Promise.all(['Før ApS', ...taken.map(({ name }) => name)].map(write));
      const contacts = stage.emulator.world().companies[0]?.tables.get('contacts')?.values() ?? [];
      const made = [...contacts].map(({ name }) => name);
      const refused = answers.filter(({ answer }) =>
        codesOf(answer).includes('SERVICE_UNAVAILABLE'),
      );
      tell(
        'B06',
        `${taken.length} of ${answers.length} writes taken on a full disk, ${refused.length} refused; reads ${figuresOf(reads)}; ` +
          `writes again ${backMs.toFixed(0)} ms after there was room`,
      );
      expect(first.errors).toEqual([]);
      expect(reads.share).toBe(1);
      expect(taken.length).toBeLessThan(answers.length);
      // What was acknowledged is remembered, and its key is busy as long as the outcome is still to be written down.
      for (const answer of again)
        expect(['replayed', 'IN_PROGRESS']).toContain(
          answer.errors.length === 0 ? 'replayed' : codesOf(answer).join(),
        );
      expect(made.filter((name, index) => made.indexOf(name) < index)).toEqual([]);
      // Where it was said that nothing was done, nothing was.
      expect(refused.filter(({ name }) => made.includes(name))).toEqual([]);
      expect(taken.filter(({ name }) => !made.includes(name))).toEqual([]);
      expect(backMs).toBeLessThan(10_000);
    } finally {
      await stage.close();
    }
  }, 90_000);
});
