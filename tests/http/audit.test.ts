/** The GraphQL over HTTP specification, as the auditors of its reference implementation check it. */

import { auditServer } from 'graphql-http';
import { startSmallApp } from './small-app.ts';

test('no audit of GraphQL over HTTP ends in an error', async () => {
  const { app } = await startSmallApp();
  try {
    const origin = await app.listen({ port: 0, host: '127.0.0.1' });
    const results = await auditServer({ url: `${origin}/graphql`, fetchFn: fetch });
    const count = (status: string) => results.filter((result) => result.status === status).length;
    process.stdout.write(
      `graphql-http: ${count('ok')} ok, ${count('warn')} warnings, ${count('error')} errors\n`,
    );
    for (const result of results) {
      if (result.status !== 'ok') process.stdout.write(`${result.status}: ${result.name}\n`);
    }
    expect(count('ok')).toBeGreaterThan(50);
    expect(results.filter((result) => result.status === 'error')).toEqual([]);
  } finally {
    await app.close();
  }
});
