/** A subscription as GraphiQL follows it: server-sent events, one answer each, until the server or the visitor ends it. */

/** Nothing is asked before somebody waits for the first answer; ending the iteration closes the connection. */
export function follow(url: URL, init: RequestInit): AsyncIterable<unknown> {
  const ending = new AbortController();
  const answers = answersOf(url, { ...init, signal: ending.signal });
  return {
    [Symbol.asyncIterator]: () => ({
      next: () => answers.next(),
      return() {
        // What waits for the next event would wait on; an aborted connection ends it.
        ending.abort();
        return Promise.resolve({ done: true, value: undefined });
      },
    }),
  };
}

async function* answersOf(
  url: URL,
  init: RequestInit & { readonly signal: AbortSignal },
): AsyncGenerator<unknown, undefined> {
  try {
    const response = await fetch(url, init);
    if (response.headers.get('content-type')?.startsWith('text/event-stream') !== true) {
      // Refused before it began: the answer is the only one.
      yield await response.json();
      return undefined;
    }
    for await (const { event, data } of eventsIn(response)) {
      if (event === 'complete') return undefined;
      if (event === 'next') yield JSON.parse(data);
    }
  } catch (error) {
    if (!init.signal.aborted) throw error;
  }
  return undefined;
}

interface StreamEvent {
  readonly event: string;
  readonly data: string;
}

/** Events end with an empty line; lines that begin with a colon keep the connection alive. */
async function* eventsIn({ body }: Response): AsyncGenerator<StreamEvent, undefined> {
  if (body === null) return undefined;
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { done, value = '' } = await reader.read();
    if (done) return undefined;
    const events = (text + value).split('\n\n');
    text = events.pop() ?? '';
    for (const lines of events) yield eventOf(lines);
  }
}

function eventOf(text: string): StreamEvent {
  const partsOf = (name: string): string =>
    text
      .split('\n')
      .filter((line) => line.startsWith(`${name}:`))
      .map((line) => line.slice(name.length + 1).trimStart())
      .join('\n');
  return { event: partsOf('event'), data: partsOf('data') };
}
