/** Who listens with a token that its issuer has signed may do so until it ends, and goes on with the next one. */

import { emptySeed } from '../../../src/emulator/seeds/index.ts';
import { startGraph, type Graph } from '../../support/graph.ts';
import { startIssuer, type Issuer } from '../../support/issuer.ts';
import { until } from '../../support/until.ts';
import { listen } from './listening.ts';

let issuer: Issuer;
let graph: Graph;

beforeAll(async () => {
  issuer = await startIssuer();
  graph = await startGraph({ seed: emptySeed(), env: { AUTH_MODE: 'jwt', ...issuer.env } });
});

afterAll(async () => {
  await graph.close();
  await issuer.close();
});

async function credentials(expires?: number) {
  const org = graph.emulator.world().companies[0]?.organizationId;
  const claims = { org, sub: 'bogholder', scope: 'billy:read billy:write' };
  return { authorization: `Bearer ${await issuer.token(claims, expires)}` };
}

async function createContact(name: string): Promise<string> {
  const create = `mutation ($name: String!) {
    createContact(input: { name: $name, type: COMPANY, countryId: "DK" }) { contact { id } } }`;
  const data = await graph.data(create, { name }, await credentials());
  // As it was asked for.
  return (data['createContact'] as { contact: { id: string } }).contact.id;
}

const subscription = `subscription ($since: String) {
  entityChanged(types: ["contact.created"], since: $since) { id entityId } }`;

const changeIn = (told: { readonly data?: Readonly<Record<string, unknown>> | null } | undefined) =>
  // As it was asked for.
  told?.data?.['entityChanged'] as { readonly id: string; readonly entityId: string };

test('a connection ends with its token, and with the next one nothing has been missed', async () => {
  // The database is open before the token begins to run out.
  await createContact('Kiosken');
  const expires = Math.floor(Date.now() / 1_000) + 10;
  const first = listen(graph.url, subscription, { connectionParams: await credentials(expires) });
  await until('it is heard', async () => {
    await createContact('Havnegade Cykler');
    return first.told.length > 0;
  });
  await until('the token ends', () => first.end() !== undefined, 30_000);
  expect(Date.now()).toBeGreaterThanOrEqual(expires * 1_000);
  expect(first.end()).toMatchObject({ code: 4403 });

  const missed = await createContact('Nordlys ApS');
  const second = listen(graph.url, subscription, {
    variables: { since: changeIn(first.told.at(-1)).id },
    connectionParams: await credentials(),
  });
  await until('it goes on', () => second.told.some((one) => changeIn(one).entityId === missed));
  expect(second.end()).toBeUndefined();
  await second.stop();
}, 60_000);

test('one that has ended already, and one of somebody else’s, open nothing', async () => {
  const other = await startIssuer();
  const org = graph.emulator.world().companies[0]?.organizationId;
  const claims = { org, sub: 'bogholder', scope: 'billy:read' };
  const ended = await credentials(Math.floor(Date.now() / 1_000) - 600);
  const foreign = { authorization: `Bearer ${await other.token(claims)}` };
  await other.close();
  for (const connectionParams of [ended, foreign]) {
    const listening = listen(graph.url, subscription, { connectionParams });
    await until('it is refused', () => listening.end() !== undefined);
    expect(listening.end()).toMatchObject({ code: 4401 });
    expect(listening.told).toEqual([]);
  }
});
