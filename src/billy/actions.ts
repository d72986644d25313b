/** Routes that fit no row of the table: an account's statement, what became of an e-invoice, whose token this is. */

import type { CallOptions } from './calls.ts';
import { isObject, type JsonObject } from './decimal-json.ts';
import type { Ask } from './exchange.ts';
import { RecordNotFound, UnexpectedShape } from './failures.ts';
import { requirePossibleId } from './ids.ts';
import { encodeQuery } from './queries.ts';
import type { Company } from './records.ts';
import { actions } from './resources/actions.ts';
import type { Field } from './resources/index.ts';
import { readScalar } from './wire-values.ts';

type Fields = Readonly<Record<string, Field>>;

/** A row as its fields say: decimals as exact text. */
type FlatRow<F extends Fields> = {
  readonly [K in keyof F]:
    | (F[K]['type'] extends 'integer' ? number : F[K]['type'] extends 'boolean' ? boolean : string)
    | null;
};

export type AccountStatementRow = FlatRow<typeof actions.accountStatementRow.fields>;

export interface AccountStatement extends FlatRow<typeof actions.accountStatement.fields> {
  readonly rows: readonly AccountStatementRow[];
}

export type InvoiceLog = FlatRow<typeof actions.invoiceLogs.fields>;

export interface BillyActions {
  /**
   * An account's postings in a period with a running balance; null when there is no such account.
   * @param period in Billy's grammar, such as `month:2026-03`
   */
  accountStatement(
    company: Company,
    accountId: string,
    period: string,
    options?: CallOptions,
  ): Promise<AccountStatement | null>;
  /** What became of an invoice's electronic delivery, newest first. */
  invoiceLogs(
    company: Company,
    invoiceId: string,
    options?: CallOptions,
  ): Promise<readonly InvoiceLog[]>;
  /** Id of the company an access token is bound to. */
  organizationOfToken(accessToken: string, options?: CallOptions): Promise<string>;
}

export function createActions(ask: Ask): BillyActions {
  return {
    async accountStatement({ accessToken, organizationId }, accountId, period, call = {}) {
      requirePossibleId('accounts', accountId);
      const { path, fields } = actions.accountStatement;
      try {
        const body = await ask({
          ...call,
          resource: 'accountStatement',
          verb: 'action',
          callClass: 'reports',
          provesAccess: true,
          path:
            path.replace(':id', encodeURIComponent(accountId)) + encodeQuery([['period', period]]),
          organizationId,
          accessToken,
        });
        const statement = object(body['accountStatement'], 'accountStatement');
        const rows = list(statement['rows'], 'accountStatement.rows');
        return {
          ...flatRow(fields, statement, 'accountStatement'),
          rows: rows.map((row) => flatRow(actions.accountStatementRow.fields, row, 'rows')),
        };
      } catch (error) {
        if (error instanceof RecordNotFound) return null;
        throw error;
      }
    },
    async invoiceLogs({ accessToken, organizationId }, invoiceId, call = {}) {
      requirePossibleId('invoices', invoiceId);
      const { path, fields } = actions.invoiceLogs;
      const body = await ask({
        ...call,
        resource: 'invoiceLogs',
        verb: 'action',
        callClass: 'reads',
        provesAccess: true,
        path:
          path +
          encodeQuery([
            ['invoiceId', invoiceId],
            ['organizationId', organizationId],
            ['sortProperty', 'eventTime'],
            ['sortDirection', 'DESC'],
          ]),
        organizationId,
        accessToken,
      });
      const rows = list(body['invoiceLogs'], 'invoiceLogs');
      return rows.map((row) => flatRow(fields, row, 'invoiceLogs'));
    },
    async organizationOfToken(accessToken, call = {}) {
      const body = await ask({
        ...call,
        resource: 'organization',
        verb: 'action',
        path: '/organization',
        callClass: 'reads',
        provesAccess: true,
        organizationId: undefined,
        accessToken,
      });
      const { id } = object(body['organization'], 'organization');
      if (typeof id === 'string' && id !== '') return id;
      throw new UnexpectedShape('organization.id', 'an id', id);
    },
  };
}

function flatRow<F extends Fields>(fields: F, raw: unknown, where: string): FlatRow<F> {
  const row = object(raw, `a row of ${where}`);
  // True: every field is read by the type the row's type is made from; what Billy leaves out is null.
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      readScalar(scalarType(field), row[name] ?? null, `${where}.${name}`),
    ]),
  ) as FlatRow<F>;
}

function scalarType({ type }: Field): Parameters<typeof readScalar>[0] {
  return type === 'integer' || type === 'boolean' || type === 'decimal' ? type : 'string';
}

function object(value: unknown, where: string): JsonObject {
  if (isObject(value)) return value;
  throw new UnexpectedShape(where, 'an object', value);
}

function list(value: unknown, where: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new UnexpectedShape(where, 'a list', value);
}
