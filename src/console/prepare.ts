/** Runs after `npm ci`: builds the landing page and the console. `npm ci --omit=dev` installs no Vite, and then builds nothing. */

import { fileURLToPath } from 'node:url';

const configFile = fileURLToPath(new URL('vite.config.ts', import.meta.url));

if (isInstalled('vite')) {
  const { build } = await import('vite');
  await build({ configFile });
}

function isInstalled(packageName: string): boolean {
  try {
    import.meta.resolve(packageName);
    return true;
  } catch {
    return false;
  }
}
