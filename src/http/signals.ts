/** The one owner of termination signals: the first asks to stop, the second does not wait. */

interface SignalNeeds {
  /** Stops everything; its rejection is a failure to stop in order. */
  readonly stop: (signal: NodeJS.Signals) => Promise<void>;
  /** Ends the process. */
  readonly exit: (code: number) => void;
  readonly onFailure: (error: unknown) => void;
}

/** Exit code of a process that was ended before it had stopped in order. */
const interruptedCode = 130;

/** Listens for SIGTERM and SIGINT; returns how to stop listening. */
export function ownTerminationSignals({ stop, exit, onFailure }: SignalNeeds): () => void {
  let isStopping = false;

  const onSignal = (signal: NodeJS.Signals) => {
    if (isStopping) {
      exit(interruptedCode);
      return;
    }
    isStopping = true;
    stop(signal).then(
      () => exit(0),
      (error: unknown) => {
        onFailure(error);
        exit(1);
      },
    );
  };

  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
  return () => {
    process.off('SIGTERM', onSignal);
    process.off('SIGINT', onSignal);
  };
}
