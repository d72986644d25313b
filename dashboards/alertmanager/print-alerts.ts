/** Stands in for a pager: prints what Alertmanager tells, one line an alert. For trying things out. */

import { createServer } from 'node:http';

const port = 9094;

interface Message {
  readonly alerts: readonly {
    readonly status: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly annotations: { readonly summary?: string; readonly runbook_url?: string };
  }[];
}

createServer((request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => (body += chunk.toString()));
  request.on('end', () => {
    // The message Alertmanager documents; nobody else knows the way here.
    const { alerts } = JSON.parse(body) as Message;
    for (const { status, labels, annotations } of alerts) {
      const { alertname = '', severity = '' } = labels;
      const { summary = '', runbook_url: page = '' } = annotations;
      process.stdout.write(
        `${request.url ?? ''} ${status} ${severity} ${alertname}: ${summary} ${page}\n`,
      );
    }
    response.end();
  });
}).listen(port);

process.on('SIGTERM', () => process.exit(0));
