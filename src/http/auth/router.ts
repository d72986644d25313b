/** Behind a router: a shared secret proves that it is the router that calls. */

import { timingSafeEqual } from 'node:crypto';
import { unauthenticated } from './identity.ts';
import type { Authenticate } from './identity.ts';
import { digestOf } from './secrets.ts';

/**
 * Takes requests that carry the secret in `router-authorization`; `company` then says whose books are
 * asked for. Both must agree, so a user's token alone does not get past the router.
 */
export function authenticateByRouter(secret: string, company: Authenticate): Authenticate {
  const digest = digestOf(secret);
  return (headers) => {
    const presented = headers['router-authorization'];
    if (typeof presented !== 'string' || !timingSafeEqual(digestOf(presented), digest))
      throw unauthenticated('Expected the secret of the router in Router-Authorization.');
    return company(headers);
  };
}
