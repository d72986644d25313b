/** Every alert fires when it should and stays silent when it should not; each says what to do. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { describeWith } from '../support/services.ts';
import { alertCases, type AlertCase } from './alert-cases.ts';
import { alertRules, pathIn, ruleFiles, textOf } from './rules.ts';

test('each alert has a case, and no case is about another', () => {
  expect(alertCases.map(({ alert }) => alert)).toEqual(alertRules.map(({ alert }) => alert));
});

test.each(alertRules.map((rule) => [rule.alert, rule] as const))(
  '%s says how severe it is, what has happened, and where it is written what to do',
  (alert, { labels, annotations }) => {
    expect(['critical', 'warning']).toContain(labels?.['severity']);
    expect(annotations?.summary).toMatch(/^[A-Z].+\.$/);
    expect(annotations?.runbook_url).toBe(`docs/runbooks/${alert ?? ''}.md`);
    const page = join(pathIn('..'), annotations?.runbook_url ?? '');
    expect(existsSync(page)).toBe(true);
    const text = readFileSync(page, 'utf8');
    for (const part of ['# ', '## What it means', '## Look at', '## Do'])
      expect(text).toContain(part);
  },
);

test('what is silenced by a cause follows one that has an alert', () => {
  // The parts looked at, as amtool has found them.
  const { inhibit_rules: rules } = parse(textOf('alertmanager/alertmanager.yml')) as {
    inhibit_rules: readonly { source_matchers: string[]; target_matchers: string[] }[];
  };
  const texts = rules.map(({ source_matchers: s, target_matchers: t }) => [...s, ...t].join(' '));
  const followed = new Set(alertRules.flatMap(({ labels }) => labels?.['follows'] ?? []));
  expect([...followed].sort()).toEqual(['billy', 'database', 'redis']);
  for (const cause of followed)
    expect(texts.some((text) => text.includes(`follows="${cause}"`))).toBe(true);
  const names = new Set(alertRules.map(({ alert }) => alert));
  for (const [, name] of texts.join(' ').matchAll(/alertname="(\w+)"/g))
    expect(names).toContain(name);
});

describeWith('promtool', 'promtool', (promtool) => {
  test('finds nothing wrong with the rules and the configuration', () => {
    const rules = ruleFiles.map((file) => pathIn(`prometheus/${file}`));
    expect(run(promtool, ['check', 'rules', '--lint-fatal', ...rules])).toMatch(/SUCCESS/);
    expect(run(promtool, ['check', 'config', pathIn('prometheus/prometheus.yml')])).toMatch(
      /SUCCESS/,
    );
  });

  test.each(alertCases.map((each) => [each.alert, each] as const))(
    '%s fires, and stays silent',
    (_alert, alertCase) => {
      const directory = mkdtempSync(join(tmpdir(), 'alerts-'));
      try {
        const file = join(directory, 'cases.yml');
        writeFileSync(file, stringify(promtoolCases(alertCase)));
        expect(run(promtool, ['test', 'rules', file])).toContain('SUCCESS');
      } finally {
        rmSync(directory, { recursive: true });
      }
    },
  );
});

describeWith('amtool', 'amtool', (amtool) => {
  test('finds nothing wrong with the configuration', () => {
    expect(run(amtool, ['check-config', pathIn('alertmanager/alertmanager.yml')])).toContain(
      'SUCCESS',
    );
  });
});

function promtoolCases({ alert, after, fires, silent, labels }: AlertCase) {
  const rule = alertRules.find((each) => each.alert === alert);
  const seriesOf = (series: Readonly<Record<string, string>>) =>
    Object.entries(series).map(([name, values]) => ({ series: name, values }));
  const at = { eval_time: `${after}m`, alertname: alert };
  return {
    rule_files: ruleFiles.map((file) => pathIn(`prometheus/${file}`)),
    tests: [
      {
        interval: '1m',
        input_series: seriesOf(fires),
        alert_rule_test: [
          {
            ...at,
            exp_alerts: [
              { exp_labels: { ...rule?.labels, ...labels }, exp_annotations: rule?.annotations },
            ],
          },
        ],
      },
      {
        interval: '1m',
        input_series: seriesOf(silent),
        alert_rule_test: [{ ...at, exp_alerts: [] }],
      },
    ],
  };
}

/** What it printed. @throws Error with that when it ended with a failure */
function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}:\n${stdout}${stderr}`);
  return stdout + stderr;
}
