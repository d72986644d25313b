/** Runs one query against the schema and loaders over plain records. */

import { graphql } from 'graphql';
import type { BillyRecord } from '../../src/billy/records.ts';
import type { ResourceName } from '../../src/billy/resources/index.ts';
import { clockOf } from '../../src/clock.ts';
import { CodedError } from '../../src/errors.ts';
import { buildSchema } from '../../src/graphql/schema.ts';
import { plainLoaders } from './plain-loaders.ts';

/** Ids have the form Billy's have: 22 letters and digits. */
export function idOf(word: string): string {
  return word.padEnd(22, '0');
}

const schema = buildSchema();

export const ownOrganizationId = idOf('organization');

interface Options {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly onUnknownEnum?: (type: string, value: string) => void;
}

export async function query(
  records: Partial<Record<ResourceName, readonly BillyRecord[]>>,
  source: string,
  { variables, onUnknownEnum }: Options = {},
) {
  const { loaders, asked } = plainLoaders(records);
  const result = await graphql({
    schema: onUnknownEnum ? buildSchema({ onUnknownEnum }) : schema,
    source,
    variableValues: variables,
    contextValue: {
      company: { organizationId: ownOrganizationId, accessToken: 'token-of-a-test' },
      loaders,
      clock: clockOf(() => 0),
      correlationId: 'test',
    },
  });
  return {
    // Data without GraphQL's null prototypes, so that it compares with plain objects.
    data: JSON.parse(JSON.stringify(result.data ?? null)) as unknown,
    errors: (result.errors ?? []).map(
      ({ message, path, locations, originalError, extensions }) => ({
        message,
        path,
        locations,
        code: originalError instanceof CodedError ? originalError.code : extensions['code'],
        inputPath: originalError instanceof CodedError ? originalError.inputPath : undefined,
      }),
    ),
    asked,
  };
}
