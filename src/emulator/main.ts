/** `npm run emulator`: the emulator by itself, until it is stopped. */

import { BadArguments, readCommandLine, usage } from './command-line.ts';
import { startEmulator } from './server.ts';

try {
  const emulator = await startEmulator(readCommandLine(process.argv.slice(2)));
  const lines = emulator
    .world()
    .companies.map(({ organizationId, accessToken }) => `  ${organizationId}   ${accessToken}`);
  process.stdout.write(
    [
      `API              ${emulator.url}`,
      `Administration   ${emulator.origin}/__emulator`,
      'Organizations and their access tokens:',
      ...lines,
      '',
    ].join('\n'),
  );
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${reason}\n${error instanceof BadArguments ? `\n${usage}` : ''}`);
  process.exitCode = 1;
}
