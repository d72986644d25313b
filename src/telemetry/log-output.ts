/**
 * Where the log goes: standard output, many lines a write. A write for each line costs more than most of what the lines tell
 * of. It is written in its turn and not beside: what is under way when a process ends may arrive after its last lines.
 */

import { pino, type DestinationStream } from 'pino';

/** A line waits no longer than this for others: people and tests look at once; what is killed outright loses as much. */
const longestWaitMs = 50;
/** Then they are written at once. Just below what a container's log driver takes in one piece. */
const bufferedLength = 16_000;
/** What several processes write to one pipe stays in one piece up to here: PIPE_BUF of Linux (pipe(7)). */
const wholeLength = 4_096;

interface LogOutput {
  /** Whether other processes write to the same output. */
  readonly isShared?: boolean;
}

export function openLogOutput({ isShared = false }: LogOutput = {}): DestinationStream {
  const most = isShared ? wholeLength : bufferedLength;
  const output = pino.destination({ dest: 1, sync: true });
  let gathered = '';
  let waiting: NodeJS.Timeout | undefined;

  function writeOut(): void {
    clearTimeout(waiting);
    waiting = undefined;
    process.off('exit', writeOut);
    output.write(gathered);
    gathered = '';
  }

  return {
    write(line) {
      // As bytes, of which a character may be three.
      if (isShared && Buffer.byteLength(gathered) + Buffer.byteLength(line) > most) writeOut();
      gathered += line;
      if (gathered.length >= most) writeOut();
      else if (waiting === undefined) {
        waiting = setTimeout(writeOut, longestWaitMs).unref();
        // However the process ends, an error that nobody caught included.
        process.once('exit', writeOut);
      }
    },
  };
}
