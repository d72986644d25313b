/** What exports tell whoever logs. What is in them is not told. */

interface OfExport {
  readonly organizationId: string;
  readonly export: string;
  readonly resource: string;
}

export type ExportEvent =
  | (OfExport & {
      readonly type: 'export.ready';
      readonly rows: number;
      readonly bytes: number;
      readonly durationMs: number;
    })
  /** It is gone on with later, unless `export.failed` follows. */
  | (OfExport & { readonly type: 'export.postponed'; readonly error: unknown })
  | (OfExport & { readonly type: 'export.failed'; readonly reason: string })
  /** Another process had begun it. */
  | (OfExport & { readonly type: 'export.taken-over'; readonly rows: number })
  /** The database did not give or take what was needed; it goes on with the next look. */
  | { readonly type: 'export.round-failed'; readonly error: unknown };

export type ExportEventListener = (event: ExportEvent) => void;
