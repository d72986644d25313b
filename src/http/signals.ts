/** The one owner of termination signals: the first asks to stop, the second does not wait. */

interface SignalNeeds {
  /** Stops everything; its rejection is a failure to stop in order. */
  readonly stop: (signal: NodeJS.Signals) => Promise<void>;
  /** Longer than `stop` takes: after that the process ends, whatever it still waits for. */
  readonly limitMs: number;
  /** Ends the process. */
  readonly exit: (code: number) => void;
  readonly onFailure: (error: unknown) => void;
  /** One that is heard and means nothing; both mean to stop unless said otherwise. */
  readonly unheeded?: 'SIGINT';
}

/** Exit code of a process that was ended before it had stopped in order. */
const interruptedCode = 130;

/** Listens for SIGTERM and SIGINT; returns how to stop listening. */
export function ownTerminationSignals(needs: SignalNeeds): () => void {
  const { stop, limitMs, exit, onFailure, unheeded } = needs;
  let isStopping = false;
  let limit: NodeJS.Timeout | undefined;

  const onSignal = (signal: NodeJS.Signals) => {
    if (signal === unheeded) return;
    if (isStopping) {
      exit(interruptedCode);
      return;
    }
    isStopping = true;
    limit = setTimeout(() => {
      onFailure(new Error(`Stopping took longer than ${limitMs} ms.`));
      exit(1);
    }, limitMs);
    stop(signal)
      .then(
        () => exit(0),
        (error: unknown) => {
          onFailure(error);
          exit(1);
        },
      )
      .finally(() => clearTimeout(limit));
  };

  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
  return () => {
    clearTimeout(limit);
    process.off('SIGTERM', onSignal);
    process.off('SIGINT', onSignal);
  };
}
