/** The answer to bytes that were no HTTP request, or did not become one in time: written straight to the socket. */

import { CodedError } from '../errors.ts';
import { errorBody } from './error-reply.ts';

/** By Node's code for what was wrong with them. */
export function rawRefusal(code: string | undefined): string {
  const [status, message] =
    code === 'HPE_HEADER_OVERFLOW'
      ? ['431 Request Header Fields Too Large', 'The request headers are too large.']
      : code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? ['408 Request Timeout', 'The request did not arrive in time.']
        : ['400 Bad Request', 'These bytes are not an HTTP request.'];
  // Which language its sender reads is not to be known.
  const body = errorBody(new CodedError('BAD_REQUEST', message), 'en');
  return [
    `HTTP/1.1 ${status}`,
    'connection: close',
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n');
}
