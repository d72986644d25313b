/** Addresses that a server reaches and its callers must not: refused when they are named, and when they are connected to. */

import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createAddresses, type LookUp } from '../../../src/features/webhooks/addresses.ts';
import { createSender } from '../../../src/features/webhooks/send.ts';
import { newSecret } from '../../../src/features/webhooks/sign.ts';

/** A name server of the test's own: a name's addresses change with every question, the last one stays. */
function names(table: Readonly<Record<string, readonly (readonly string[])[]>>): LookUp {
  const asked = new Map<string, number>();
  return (hostname, done) => {
    const count = asked.get(hostname) ?? 0;
    asked.set(hostname, count + 1);
    const answers = table[hostname];
    const addresses = answers?.[Math.min(count, answers.length - 1)];
    if (addresses === undefined) {
      done(new Error(`ENOTFOUND ${hostname}`), []);
      return;
    }
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
}

/** Every connection to this machine is counted, whatever it says. */
interface Canary {
  readonly port: number;
  connections(): number;
}

let server: Server;
let canary: Canary;

beforeEach(async () => {
  let count = 0;
  server = createServer((socket) => {
    count += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '::', resolve));
  // True: the server listens on a port, not on a pipe.
  const { port } = server.address() as AddressInfo;
  canary = { port, connections: () => count };
});

afterEach(() => new Promise((resolve) => server.close(resolve)));

/** Twenty-five ways to write or to reach what is not public; `:PORT` is the canary's. */
const refused: readonly (readonly [form: string, url: string])[] = [
  ['loopback', 'https://127.0.0.1:PORT/'],
  ['another loopback', 'https://127.8.9.10:PORT/'],
  ['a short form', 'https://127.1:PORT/'],
  ['a decimal number', 'https://2130706433:PORT/'],
  ['an octal form', 'https://0177.0.0.1:PORT/'],
  ['a hexadecimal form', 'https://0x7f000001:PORT/'],
  ['the unspecified address', 'https://0.0.0.0:PORT/'],
  ['a private network of 10', 'https://10.0.0.5:PORT/'],
  ['a private network of 172', 'https://172.16.3.4:PORT/'],
  ['a private network of 192', 'https://192.168.1.1:PORT/'],
  ['link-local, where clouds keep credentials', 'https://169.254.169.254:PORT/'],
  ['shared by a carrier', 'https://100.64.0.1:PORT/'],
  ['an example of documentation', 'https://192.0.2.7:PORT/'],
  ['multicast', 'https://224.0.0.1:PORT/'],
  ['broadcast', 'https://255.255.255.255:PORT/'],
  ['loopback of IPv6', 'https://[::1]:PORT/'],
  ['IPv4 mapped into IPv6', 'https://[::ffff:127.0.0.1]:PORT/'],
  ['IPv4 compatible with IPv6', 'https://[::127.0.0.1]:PORT/'],
  ['IPv4 translated (NAT64)', 'https://[64:ff9b::7f00:1]:PORT/'],
  ['IPv4 tunnelled (6to4)', 'https://[2002:7f00:1::]:PORT/'],
  ['Teredo', 'https://[2001:0:7f00:1::]:PORT/'],
  ['unique local', 'https://[fd00::1]:PORT/'],
  ['link-local of IPv6', 'https://[fe80::1]:PORT/'],
  ['localhost by name', 'https://localhost:PORT/'],
  ['localhost with a dot', 'https://LOCALHOST.:PORT/'],
  ['full-width digits', 'https://１２７.０.０.１:PORT/'],
  ['a name that means loopback', 'https://loop.example.dk:PORT/'],
  ['a name that means both', 'https://both.example.dk:PORT/'],
];

const table = {
  'loop.example.dk': [['127.0.0.1']],
  'both.example.dk': [['93.184.216.34', '::1']],
  'public.example.dk': [['93.184.216.34']],
  // Public when it is asked about, and the next time another.
  'rebinding.example.dk': [['93.184.216.34'], ['127.0.0.1']],
  'internal.example.dk': [['10.1.2.3']],
};

const at = (url: string) => url.replace('PORT', String(canary.port));

async function send(addresses: ReturnType<typeof createAddresses>, url: string) {
  const sender = createSender({ addresses, timeoutMs: 2_000 });
  const message = { id: 'msg_1', timestamp: 1, body: Buffer.from('{}'), secrets: [newSecret()] };
  const outcome = await sender.send({ ...message, url });
  await sender.close();
  return outcome;
}

test.each(refused)('%s is refused when it is named and when it is connected to', async (_, url) => {
  expect(await createAddresses([], names(table)).faultOf(at(url))).toMatch(/^Expected /);
  for (const scheme of ['https:', 'http:']) {
    const outcome = await send(
      createAddresses([], names(table)),
      at(url).replace('https:', scheme),
    );
    expect(outcome).toMatchObject({ failure: 'address', status: null });
  }
  expect(canary.connections()).toBe(0);
});

test('a name that means another address by the time it is connected to is refused then', async () => {
  const addresses = createAddresses([], names(table));
  const url = at('https://rebinding.example.dk:PORT/');
  expect(await addresses.faultOf(url)).toBeUndefined();
  expect(await send(addresses, url)).toMatchObject({ failure: 'address' });
  expect(canary.connections()).toBe(0);
});

test.each([
  ['http', 'http://public.example.dk/'],
  ['another protocol', 'ftp://public.example.dk/'],
  ['a user name', 'https://user@public.example.dk/'],
  ['a password', 'https://user:secret@public.example.dk/'],
  ['a fragment', 'https://public.example.dk/#hook'],
  ['a port of another protocol', 'https://public.example.dk:25/'],
  ['a name of a local network', 'https://printer.local/'],
  ['a name without a domain', 'https://intranet/'],
  ['a name that is not there', 'https://nowhere.example.dk/'],
  ['no URL', 'example.dk/hook'],
  ['a very long URL', `https://public.example.dk/${'x'.repeat(2_100)}`],
])('%s is refused', async (_, url) => {
  expect(await createAddresses([], names(table)).faultOf(url)).toMatch(/^Expected /);
});

test('public hosts are taken by name and by address, at 443 and at ports of no other protocol', async () => {
  const addresses = createAddresses([], names(table));
  for (const url of [
    'https://public.example.dk/hook?key=1',
    'https://public.example.dk:8443/hook',
    'https://93.184.216.34/',
    'https://[2a00:1450:4009:81f::200e]/',
  ])
    expect(await addresses.faultOf(url)).toBeUndefined();
});

test('networks of the settings are reached, by http too, and no others', async () => {
  const addresses = createAddresses(['10.0.0.0/8', '127.0.0.0/8'], names(table));
  expect(await addresses.faultOf('http://10.9.8.7:81/hook')).toBeUndefined();
  expect(await addresses.faultOf('http://internal.example.dk/hook')).toBeUndefined();
  expect(await addresses.faultOf('https://192.168.1.1/')).toMatch(/public/);
  // Http stays inside of them.
  expect(await addresses.faultOf('http://public.example.dk/')).toMatch(/https/);
  expect(await send(addresses, 'http://public.example.dk/')).toMatchObject({ failure: 'address' });
  expect(await send(addresses, at('http://127.0.0.1:PORT/'))).toMatchObject({
    failure: 'connection',
  });
  expect(canary.connections()).toBe(1);
});
