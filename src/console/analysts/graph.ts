/** How the console asks: a POST to `/graphql` beside the page, and nothing else. */

/** Who asks, and in which language answers are wanted. */
export interface Asking {
  /** As it was typed; kept in memory alone, and gone with the page. Empty where none is needed. */
  readonly token: string;
  readonly language: string;
}

/** What went wrong with a question, in words that can be shown. */
export interface Failure {
  /** One of the error catalogue's, or NO_ANSWER when there was none that could be read. */
  readonly code: string;
  readonly message: string;
  /** Place in a filter's text, in UTF-16 units from 0, where the server names one. */
  readonly position?: number;
}

/** A record of the answer that is older than it was meant to be. */
interface StaleRecord {
  readonly ageSeconds: number;
  readonly reason: string;
}

export type Answer<Data> =
  | { readonly data: Data; readonly stale: readonly StaleRecord[]; readonly failure?: Failure }
  | { readonly data?: undefined; readonly failure: Failure };

interface WireError {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}

interface WireAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly WireError[];
  readonly extensions?: { readonly freshness?: readonly StaleRecord[] };
}

// Relative to the page: the service may live behind a path prefix.
const endpoint = new URL('graphql', document.baseURI);

/**
 * Asks once. An answer with data and errors has both: what is there is shown, and what is missing is said.
 * @throws DOMException AbortError when nobody waits for it any more
 */
export async function ask<Data>(
  document: string,
  variables: Readonly<Record<string, unknown>>,
  asking: Asking,
  signal?: AbortSignal,
): Promise<Answer<Data>> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json;q=0.9',
        'content-type': 'application/json',
        ...headersOf(asking),
      },
      body: JSON.stringify({ query: document, variables }),
      ...(signal && { signal }),
    });
    // A GraphQL server answers with results; what else comes (a proxy's page) fails to parse.
    return answerOf((await response.json()) as WireAnswer<Data>);
  } catch (error) {
    if (signal?.aborted === true) throw error;
    return { failure: { code: 'NO_ANSWER', message: '' } };
  }
}

/** The file of an export, with the same credentials; null when it could not be had whole. */
export async function fetchFile(address: string, asking: Asking): Promise<Blob | null> {
  try {
    // `/exports/…` of this server, wherever it stands.
    const response = await fetch(new URL(address.replace(/^\//, ''), document.baseURI), {
      headers: headersOf(asking),
    });
    return response.ok ? await response.blob() : null;
  } catch {
    return null;
  }
}

function headersOf({ token, language }: Asking): Record<string, string> {
  return {
    'accept-language': language,
    ...(token !== '' && { authorization: `Bearer ${token}` }),
  };
}

function answerOf<Data>({ data, errors = [], extensions }: WireAnswer<Data>): Answer<Data> {
  const [first] = errors;
  const failure = first && failureOf(first);
  if (data === undefined || data === null)
    return { failure: failure ?? { code: 'NO_ANSWER', message: '' } };
  return { data, stale: extensions?.freshness ?? [], ...(failure && { failure }) };
}

function failureOf({ message, extensions }: WireError): Failure {
  // A filter's fault names its place in words, counted from 1: `… at 15, got "amunt:>10".`
  const place = / at (\d+), got /.exec(message)?.[1];
  return {
    code: extensions?.code ?? 'NO_ANSWER',
    message: place === undefined ? message : message.replace(` at ${place}, got `, ', got '),
    ...(place !== undefined && { position: Number(place) - 1 }),
  };
}
