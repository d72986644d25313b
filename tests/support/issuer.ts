/** Somebody who issues tokens, with a key set that can be asked for over HTTP. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export interface Issuer {
  /** What a subgraph is told so that it believes its tokens. */
  readonly env: Readonly<Record<string, string>>;
  /** @param expires such as `5m`, or a moment in epoch seconds */
  token(claims: Readonly<Record<string, unknown>>, expires?: string | number): Promise<string>;
  close(): Promise<void>;
}

export async function startIssuer(): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'key-1', alg: 'RS256', use: 'sig' }];
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server listening on TCP has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  const [issuer, audience] = ['https://issuer.example', 'billy-subgraph'];
  return {
    env: {
      AUTH_JWKS_URL: `http://127.0.0.1:${port}/keys`,
      AUTH_ISSUER: issuer,
      AUTH_AUDIENCE: audience,
    },
    token: (claims, expires = '5m') =>
      new SignJWT({ iss: issuer, aud: audience, ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'key-1' })
        .setIssuedAt()
        .setExpirationTime(expires)
        .sign(privateKey),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
