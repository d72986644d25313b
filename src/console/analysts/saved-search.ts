/** Saved searches, schedules and exports as the console asks for them. */

export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  readonly folder: string | null;
  readonly resource: string;
  /** Why it cannot be run any more. */
  readonly faults: readonly string[];
  readonly parameters: readonly SavedParameter[];
  readonly schedules: readonly Schedule[];
}

export interface SavedParameter {
  readonly name: string;
  readonly type: 'TEXT' | 'DECIMAL' | 'INTEGER' | 'BOOLEAN' | 'DATE' | 'PERIOD';
  readonly default: string | number | boolean;
}

interface Schedule {
  readonly id: string;
  readonly cron: string;
  readonly nextAt: string | null;
  readonly alert: { readonly isRaised: boolean } | null;
}

/** What is wrong with a form that was sent; nothing was done then. */
export interface UserError {
  readonly message: string;
  readonly path: readonly string[];
}

export interface ExportState {
  readonly id: string;
  readonly state: 'WAITING' | 'RUNNING' | 'READY' | 'FAILED' | 'CANCELLED';
  readonly rows: number;
  readonly totalRows: number;
  readonly fileName: string;
  readonly url: string | null;
  readonly failure: string | null;
  readonly isComplete: boolean;
  readonly isOfOneMoment: boolean | null;
}
