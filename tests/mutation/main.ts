/**
 * Mutation tests: makes a thousand small mistakes in the sources, one at a time, and counts those that a test
 * notices. `npm run mutation` runs all groups, `npm run mutation -- policies circuits` those two. Too long for every
 * change, so it is no part of the gate.
 */

import { Stryker } from '@stryker-mutator/core';
import { groups, type Group } from './groups.ts';

/** Noticed, of a hundred mistakes that could be. */
const leastScore = 80;

interface Mutant {
  readonly fileName: string;
  readonly status: string;
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !groups.some((group) => group.name === name));
if (unknown.length > 0)
  throw new Error(
    `Expected groups among ${groups.map(({ name }) => name).join(', ')}, got ${unknown.join(', ')}.`,
  );

const mutants: Mutant[] = [];
for (const group of groups) {
  if (names.length === 0 || names.includes(group.name)) mutants.push(...(await mutantsOf(group)));
}
const byFile = Map.groupBy(mutants, ({ fileName }) => fileName.replace(/^.*\/src\//, ''));
for (const [file, ofFile] of byFile) tell(file, ofFile);
tell('together', mutants);
if (score(mutants) < leastScore) process.exitCode = 1;

function mutantsOf({ name, mutate, tests }: Group): Promise<readonly Mutant[]> {
  return new Stryker({
    configFile: '.stryker.config.js',
    jest: { config: { testMatch: tests.map((test) => `**/tests/${test}.test.ts`) } },
    mutate: mutate.map((file) => `src/${file}.ts`),
    reporters: ['html', 'json', 'progress-append-only'],
    htmlReporter: { fileName: `artifacts/mutation/${name}.html` },
    jsonReporter: { fileName: `artifacts/mutation/${name}.json` },
  }).runMutationTest();
}

function tell(what: string, of: readonly Mutant[]): void {
  const survived = of.filter(isUnnoticed).length;
  console.log(`${what}: ${score(of).toFixed(1)} % (${survived} unnoticed)`);
}

/** Without the mutants that could not be run: those that do not compile, or that no run can reach anew. */
function score(of: readonly Mutant[]): number {
  const noticed = of.filter(isNoticed).length;
  return (100 * noticed) / Math.max(1, noticed + of.filter(isUnnoticed).length);
}

function isNoticed({ status }: Mutant): boolean {
  return status === 'Killed' || status === 'Timeout';
}

function isUnnoticed({ status }: Mutant): boolean {
  return status === 'Survived' || status === 'NoCoverage';
}
