/**
 * Where messages may be sent. Whoever subscribes names an address that this server then connects to, so it must not
 * be one that only this server reaches. A URL is judged when it is named, and again each time it is connected to: the
 * address that was judged is the one connected to, because a name may mean another by then.
 */

import { lookup as lookUp } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Thrown where a connection is refused before it is made. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
}

export interface Addresses {
  /** What is wrong with a URL, in a sentence; undefined when it may be subscribed with. Looks names up. */
  faultOf(url: string): Promise<string | undefined>;
  /** @throws AddressRefused for what can be told without looking a name up */
  check(url: URL): void;
  /** For connections of one protocol, `https:` or `http:`: fails for a name with any address that may not be reached. */
  lookupFor(protocol: string): LookupFunction;
}

type Resolved = readonly { readonly address: string; readonly family: number }[];

/** All addresses a name means. */
export type LookUp = (
  hostname: string,
  done: (error: Error | null, addresses: Resolved) => void,
) => void;

const allAddresses: LookUp = (hostname, done) => {
  lookUp(hostname, { all: true }, (error, addresses) => done(error, addresses));
};

const maxUrlLength = 2_048;

/** Of the privileged ports, what a web server listens on; the others belong to other protocols. */
const firstUnprivilegedPort = 1_024;
const webPorts: ReadonlySet<string> = new Set(['', '443']);

/** Networks of IPv4 that are no public host's, by IANA's registry of special purposes. */
const notPublic4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];

/**
 * Of IPv6 only what has been given out for public hosts, without what stands for an IPv4 address, for a protocol or for
 * an example. What maps or translates IPv4 (`::ffff:0:0/96`, `::/96`, `64:ff9b::/96`) lies outside.
 */
const public6 = ['2000::/3'];
const notPublic6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

/** Names that never mean a public host. */
const localName = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|home\.arpa)$/i;

/**
 * @param allowed networks that may be sent to although they are not public, such as `10.0.0.0/8` or `::1/128`
 * @throws Error when one of them is no network
 */
export function createAddresses(
  allowed: readonly string[],
  resolve: LookUp = allAddresses,
): Addresses {
  const ours = listOf(allowed);
  const blocked4 = listOf(notPublic4);
  const open6 = listOf(public6);
  const blocked6 = listOf(notPublic6);

  const isAllowed = (address: string) => ours.check(address, familyOf(address));

  function isPublic(address: string): boolean {
    return isIP(address) === 4
      ? !blocked4.check(address, 'ipv4')
      : open6.check(address, 'ipv6') && !blocked6.check(address, 'ipv6');
  }

  const mayBeReached = (address: string) => isPublic(address) || isAllowed(address);

  /** What is wrong with it whatever its name means. */
  function faultOfForm(url: URL): string | undefined {
    const host = hostOf(url);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
      return `Expected a URL of https, got ${url.protocol.replace(':', '')}.`;
    if (url.username !== '' || url.password !== '')
      return 'Expected a URL without a user name or a password.';
    if (url.hash !== '') return 'Expected a URL without a fragment.';
    if (isIP(host) !== 0) {
      if (isAllowed(host)) return undefined;
      if (!isPublic(host)) return `Expected a public address, got ${host}.`;
    } else if (localName.test(host) || !host.includes('.')) {
      // A name that the settings' networks may hold is judged by its address.
      if (allowed.length === 0) return `Expected a public host, got ${host}.`;
    }
    return undefined;
  }

  /** What only public hosts are asked to keep to. */
  function faultOfPublic(url: URL): string | undefined {
    if (url.protocol !== 'https:') return 'Expected a URL of https, got http.';
    if (!webPorts.has(url.port) && Number(url.port) < firstUnprivilegedPort)
      return `Expected port 443 or one from ${firstUnprivilegedPort} on, got ${url.port}.`;
    return undefined;
  }

  function faultOfAddresses(url: URL, addresses: readonly string[]): string | undefined {
    if (addresses.length === 0) return `Expected a host that can be found, got ${hostOf(url)}.`;
    if (addresses.every(isAllowed)) return undefined;
    if (!addresses.every(mayBeReached))
      return `Expected a public address, got ${hostOf(url)}, which means another.`;
    return faultOfPublic(url);
  }

  return {
    async faultOf(text) {
      if (text.length > maxUrlLength)
        return `Expected a URL of at most ${maxUrlLength} characters, got ${text.length}.`;
      if (!URL.canParse(text)) return 'Expected a URL such as https://example.dk/hooks.';
      const url = new URL(text);
      const fault = faultOfForm(url);
      if (fault !== undefined) return fault;
      const host = hostOf(url);
      const addresses = isIP(host) === 0 ? await addressesOf(resolve, host) : [host];
      return faultOfAddresses(url, addresses);
    },

    check(url) {
      const host = hostOf(url);
      const fault =
        faultOfForm(url) ?? (isIP(host) === 0 ? undefined : faultOfAddresses(url, [host]));
      if (fault !== undefined) throw new AddressRefused(fault);
    },

    lookupFor: (protocol) => (hostname, options, done) => {
      const mayBe = protocol === 'https:' ? mayBeReached : isAllowed;
      resolve(hostname, (error, addresses) => {
        if (error !== null) {
          done(error, '');
          return;
        }
        const [first] = addresses;
        if (first === undefined || !addresses.every(({ address }) => mayBe(address))) {
          done(new AddressRefused(`${hostname} means an address that is not public.`), '');
          return;
        }
        // All of them when asked for all; the caller tries one after the other.
        if (options.all === true) {
          done(null, [...addresses]);
          return;
        }
        done(null, first.address, first.family);
      });
    },
  };
}

function addressesOf(resolve: LookUp, host: string): Promise<readonly string[]> {
  return new Promise((done) => {
    resolve(host, (error, addresses) => {
      done(error === null ? addresses.map(({ address }) => address) : []);
    });
  });
}

/** Without the brackets IPv6 is written in, and without the dot a full name may end with. */
function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|[\].]$/g, '');
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    list.addSubnet(address, Number(bits), familyOf(address));
  }
  return list;
}
