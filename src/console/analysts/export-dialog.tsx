/** Has a file made of what the filter means, waits for it, and hands it over. */

import { useEffect, useState } from 'react';
import { useAsk, useAsking } from './asking.ts';
import { Dialog } from './dialog.tsx';
import { exportDocument, exportStateDocument } from './documents.ts';
import { FormFaults } from './form-faults.tsx';
import { fetchFile, type Failure } from './graph.ts';
import type { Kind } from './kinds.ts';
import type { ExportState, UserError } from './saved-search.ts';
import { useWords } from './texts/language.ts';

const formats = ['EXCEL', 'CSV', 'JSON_LINES'] as const;
const notations = ['DA', 'EN'] as const;

/** A large one takes some seconds for each hundred thousand records. */
const lookAgainMs = 1_000;

interface ExportDialogProps {
  readonly kind: Kind;
  readonly text: string;
  readonly totalCount: number;
  readonly onClose: () => void;
}

export function ExportDialog({ kind, text, totalCount, onClose }: ExportDialogProps) {
  const { say, name, number, language } = useWords();
  const ask = useAsk();
  const [format, setFormat] = useState<(typeof formats)[number]>('EXCEL');
  const [notation, setNotation] = useState<(typeof notations)[number]>(
    language === 'da' ? 'DA' : 'EN',
  );
  const [made, setMade] = useState<ExportState>();
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [failure, setFailure] = useState<Failure>();

  useEffect(() => {
    if (made?.state !== 'WAITING' && made?.state !== 'RUNNING') return undefined;
    const timer = setTimeout(() => {
      void ask<{ export: ExportState | null }>(exportStateDocument, { id: made.id }).then(
        ({ data, failure: refused }) => {
          setFailure(refused);
          // What could not be asked is asked again: the file is made all the same.
          setMade(data?.export ?? { ...made });
        },
      );
    }, lookAgainMs);
    return () => clearTimeout(timer);
  }, [made]);

  async function start(): Promise<void> {
    const { data, failure: refused } = await ask<{
      startExport: { export: ExportState | null; userErrors: readonly UserError[] };
    }>(exportDocument, {
      input: {
        resource: kind.resource,
        text,
        format,
        notation,
        // For sheets set up in Danish; other programs stumble over it.
        byteOrderMark: notation === 'DA',
      },
    });
    setErrors(data?.startExport.userErrors ?? []);
    setFailure(refused);
    setMade(data?.startExport.export ?? undefined);
  }

  return (
    <Dialog title={say('exportTitle', { n: number(totalCount) })} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        <fieldset>
          <legend>{say('format')}</legend>
          {formats.map((one) => (
            <label key={one} className="row">
              <input
                type="radio"
                name="format"
                checked={format === one}
                onChange={() => setFormat(one)}
              />
              {name('format', one)}
            </label>
          ))}
        </fieldset>
        {format === 'CSV' && (
          <fieldset>
            <legend>{say('notation')}</legend>
            {notations.map((one) => (
              <label key={one} className="row">
                <input
                  type="radio"
                  name="notation"
                  checked={notation === one}
                  onChange={() => setNotation(one)}
                />
                {name('notation', one)}
              </label>
            ))}
          </fieldset>
        )}
        <FormFaults errors={errors} failure={failure} />
        <button type="submit" className="main">
          {say('makeFile')}
        </button>
      </form>
      <div role="status" className="made">
        {made && <Made file={made} />}
      </div>
    </Dialog>
  );
}

function Made({ file }: { readonly file: ExportState }) {
  const { say, number } = useWords();
  const asking = useAsking();
  const [isCut, setCut] = useState(false);
  const { state, url, fileName, rows, totalRows, failure, isComplete, isOfOneMoment } = file;

  async function download(address: string): Promise<void> {
    // A plain link would go without the credentials.
    const blob = await fetchFile(address, asking);
    setCut(blob === null);
    if (blob === null) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = fileName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href));
  }

  if (state === 'WAITING' || state === 'RUNNING')
    return <p>{say('makingFile', { n: number(rows), total: number(totalRows) })}</p>;
  if (url === null)
    return (
      <p className="fault">
        {say('failed')} {failure}
      </p>
    );
  return (
    <>
      <p>{say('fileReady', { name: fileName, n: number(rows) })}</p>
      {!isComplete && <p className="warning">{say('fileIncomplete')}</p>}
      {isOfOneMoment === false && <p className="warning">{say('fileMoments')}</p>}
      <button type="button" className="main" onClick={() => void download(url)}>
        {say('download', { name: fileName })}
      </button>
      {isCut && <p className="fault">{say('downloadFailed')}</p>}
    </>
  );
}
