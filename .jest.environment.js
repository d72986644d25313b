/**
 * Jest's environment for Node, beside which the machine code of the embedded database is held: V8 compiles it once for all
 * that hold the same module, in whichever thread, and would do so again for every database a test starts. A test file
 * cannot hold it for the next one; this module is the worker's own.
 */

import { readFileSync } from 'node:fs';
import { TestEnvironment } from 'jest-environment-node';

const program = new URL('pglite.wasm', import.meta.resolve('@electric-sql/pglite'));
const held = new WebAssembly.Module(readFileSync(program));

export default class extends TestEnvironment {
  /** Whoever is alive holds it. */
  databaseCode = held;
}
