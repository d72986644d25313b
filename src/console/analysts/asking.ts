/** Who asks, for every component; and what is said when the server wants credentials. */

import { createContext, useContext, useEffect, useState } from 'react';
import { ask, type Answer, type Asking } from './graph.ts';

interface AskingContextValue extends Asking {
  /** Told when the server wants other credentials than these. */
  readonly onRefused: (message: string) => void;
}

export const AskingContext = createContext<AskingContextValue>({
  token: '',
  language: 'en',
  onRefused: () => undefined,
});

export function useAsking(): AskingContextValue {
  return useContext(AskingContext);
}

/** Asks on demand, such as when a form is sent. */
export function useAsk() {
  const asking = useAsking();
  return async <Data>(
    document: string,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<Answer<Data>> => {
    const answer = await ask<Data>(document, variables, asking);
    if (answer.failure?.code === 'UNAUTHENTICATED') asking.onRefused(answer.failure.message);
    return answer;
  };
}

export interface Question {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Asked<Data> {
  /** The latest answer; that of the question before while the next is awaited. */
  readonly answer?: Answer<Data>;
  readonly isLoading: boolean;
}

/**
 * Asks whenever the question changes, and once more for each number of times; an answer nobody waits for any more is
 * dropped. Null asks nothing.
 */
export function useAnswer<Data>(question: Question | null, times = 0): Asked<Data> {
  const asking = useAsking();
  const { token, language } = asking;
  const said = question === null ? '' : JSON.stringify(question);
  const [answer, setAnswer] = useState<Answer<Data>>();
  const [answered, setAnswered] = useState('');
  const wanted = said === '' ? '' : JSON.stringify([said, token, language, times]);

  useEffect(() => {
    if (question === null) {
      setAnswer(undefined);
      return undefined;
    }
    const ending = new AbortController();
    ask<Data>(question.document, question.variables, asking, ending.signal).then(
      (came) => {
        if (came.failure?.code === 'UNAUTHENTICATED') asking.onRefused(came.failure.message);
        setAnswer(came);
        setAnswered(wanted);
      },
      // Only what was ended rejects.
      () => undefined,
    );
    return () => ending.abort();
    // `wanted` is the question, who asks, and how often, as one text.
  }, [wanted]);

  return {
    ...(answer !== undefined && said !== '' && { answer }),
    isLoading: wanted !== answered && said !== '',
  };
}
