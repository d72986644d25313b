/** The rule files as they are shipped. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export interface Rule {
  readonly alert?: string;
  readonly record?: string;
  readonly expr: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: { readonly summary: string; readonly runbook_url: string };
}

export const ruleFiles = ['recording.yml', 'alerts.yml'] as const;

export const pathIn = (file: string): string =>
  fileURLToPath(new URL(`../../dashboards/${file}`, import.meta.url));

export const textOf = (file: string): string => readFileSync(pathIn(file), 'utf8');

export function rulesOf(file: (typeof ruleFiles)[number]): readonly Rule[] {
  // What promtool has found to be rules.
  const { groups } = parse(textOf(`prometheus/${file}`)) as {
    groups: readonly { readonly rules: readonly Rule[] }[];
  };
  return groups.flatMap(({ rules }) => rules);
}

export const alertRules = rulesOf('alerts.yml');
