/** How the caches are used, and orders to forget something. */

import {
  isResourceName,
  resourceNames,
  resources,
  type ResourceName,
} from '../../billy/resources/index.ts';
import type { CacheStatus, Forgotten } from '../../cache/desk.ts';
import { CodedError } from '../../errors.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import type { GraphQLContext } from '../context.ts';
import { reasonIn } from '../reason.ts';

export const cacheResolvers: Resolvers = {
  Query: {
    cacheStatus: (_parent, _args, { cache }) => cache.status(),
  },
  Mutation: {
    evictRecord: (_parent, { type, id, reason }, context) =>
      evict(context, 'evictRecord', { resource: resourceOfType(type), id }, reason),
    evictResource: (_parent, { resource, reason }, context) =>
      evict(context, 'evictResource', { resource: resourceNamed(resource) }, reason),
    evictCompany: (_parent, { reason }, context) => evict(context, 'evictCompany', 'all', reason),
  },
  CacheStatus: {
    at: (_status, _args, { clock }) => new Date(clock.now()).toISOString(),
    levels: levelsOf,
  },
  CacheReads: {
    asked,
    hitRate: (reads) => (asked(reads) - reads.missed) / Math.max(1, asked(reads)),
  },
  HotRecord: {
    type: ({ resource }) => resources[resource].type,
  },
};

function levelsOf({ reads, answers, kept, memory, redis, database }: CacheStatus) {
  const sum = (member: 'memory' | 'redis' | 'database' | 'missed') =>
    reads.reduce((total, counts) => total + counts[member], 0);
  const missed = sum('missed');
  const found = { memory: sum('memory'), redis: sum('redis'), database: sum('database') };
  const inMemory = {
    name: 'MEMORY' as const,
    isReady: true,
    ...rated(found.memory, found.redis + found.database + missed),
    ...memory,
  };
  const inRedis = {
    name: 'REDIS' as const,
    isReady: redis === 'ready',
    ...rated(found.redis, redis === 'off' ? 0 : found.database + missed),
  };
  const inDatabase = {
    name: 'DATABASE' as const,
    isReady: database === 'ready',
    ...rated(found.database, database === 'off' ? 0 : missed),
  };
  const whole = {
    name: 'ANSWERS' as const,
    isReady: true,
    ...rated(answers.hits, answers.misses),
    ...kept,
  };
  return [whole, inMemory, inRedis, inDatabase];
}

function rated(hits: number, misses: number) {
  return { hits, hitRate: hits + misses === 0 ? null : hits / (hits + misses) };
}

function asked({ memory, redis, database, missed }: CacheStatus['reads'][number]): number {
  return memory + redis + database + missed;
}

function evict(
  { cache }: GraphQLContext,
  operation: string,
  what: Forgotten,
  reason: string | null | undefined,
) {
  return cache.evict({ operation, what, reason: reasonIn(reason) });
}

function resourceOfType(type: string): ResourceName {
  const found = resourceNames.find((name) => resources[name].type === type);
  if (found !== undefined) return found;
  throw new CodedError(
    'BAD_USER_INPUT',
    `There is no type ${JSON.stringify(type.slice(0, 40))} of records.`,
    {
      inputPath: ['type'],
    },
  );
}

function resourceNamed(name: string): ResourceName {
  if (isResourceName(name)) return name;
  throw new CodedError(
    'BAD_USER_INPUT',
    `There is no resource ${JSON.stringify(name.slice(0, 40))}.`,
    {
      inputPath: ['resource'],
    },
  );
}
