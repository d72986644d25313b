/** Senders killed a hundred times on each database. */

import { describeWith } from '../support/services.ts';
import { killEmbedded, killOnPostgres } from './killed-sender.ts';

test(
  'O03 a hundred senders killed on an embedded database: nothing is lost',
  () => killEmbedded(100),
  1_800_000,
);

describeWith('postgres', 'with PostgreSQL', (program) => {
  test(
    'O03 a hundred senders killed on PostgreSQL: nothing is lost',
    () => killOnPostgres(program, 100),
    900_000,
  );
});
