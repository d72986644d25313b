/** How far what is shown can be relied on, in a line: being asked, whole, not whole yet, stale, failed. */

import { useEffect } from 'react';
import type { Answer } from './graph.ts';
import { useWords } from './texts/language.ts';

interface StateLineProps {
  readonly answer: Answer<unknown> | undefined;
  readonly isLoading: boolean;
  /** How many there are, in words; empty before it is known. */
  readonly found: string;
  /** Whether all that was needed had been read; undefined before it is known. */
  readonly isComplete: boolean | undefined;
  /** Names of what is still being read, where it is known. */
  readonly missing?: readonly string[];
  /** Null where it is not told. */
  readonly asOf: string | null;
  /** How often it was asked; what is not whole is asked again some times. */
  readonly times: number;
  readonly onAgain: () => void;
}

/** The lists of a company that nobody has asked about come within a minute or so. */
const againAfterMs = 2_000;
const mostTimes = 40;

export function StateLine(props: StateLineProps) {
  const { answer, isLoading, found, isComplete, missing = [], asOf, times, onAgain } = props;
  const { say, instant, seconds } = useWords();
  const isAskedAgain = isComplete === false && times < mostTimes;

  useEffect(() => {
    if (!isAskedAgain || isLoading) return undefined;
    const timer = setTimeout(onAgain, againAfterMs);
    return () => clearTimeout(timer);
  }, [isAskedAgain, isLoading, onAgain]);

  const { failure } = answer ?? {};
  const stale = answer?.data === undefined ? [] : answer.stale;
  return (
    <div className="state">
      <p role="status">
        {answer === undefined ? (isLoading ? say('loading') : '') : found && <b>{found}</b>}
        {isComplete === true && asOf !== null && (
          <span> {say('complete', { time: instant(asOf) })}</span>
        )}
        {isComplete === false && (
          <span> {say(isAskedAgain ? 'incomplete' : 'incompleteStill')}</span>
        )}
      </p>
      {isComplete === false && missing.length > 0 && (
        <p className="hint">{say('missingOf', { list: missing.join(', ') })}</p>
      )}
      {stale.length > 0 && (
        <p className="warning">
          {say('stale', {
            n: stale.length,
            age: seconds(Math.max(...stale.map(({ ageSeconds }) => ageSeconds))),
          })}{' '}
          <button type="button" className="quiet" onClick={onAgain}>
            {say('again')}
          </button>
        </p>
      )}
      {failure !== undefined && failure.position === undefined && (
        <div role="alert" className="fault">
          <p>
            {answer?.data !== undefined
              ? say('partly', { message: failure.message })
              : failure.message === ''
                ? say('noAnswer')
                : `${say('failed')} ${failure.message}`}
          </p>
          <button type="button" className="quiet" onClick={onAgain}>
            {say('again')}
          </button>
        </div>
      )}
    </div>
  );
}
