/**
 * Sends one signed message in a process of its own, because whom it trusts is decided when it starts, and prints what
 * became of it. Every name is at this machine.
 */

import { createAddresses } from '../../../src/features/webhooks/addresses.ts';
import { createSender } from '../../../src/features/webhooks/send.ts';
import { newSecret } from '../../../src/features/webhooks/sign.ts';

const [url = ''] = process.argv.slice(2);
const addresses = createAddresses(['127.0.0.0/8'], (_name, done) => {
  done(null, [{ address: '127.0.0.1', family: 4 }]);
});
const sender = createSender({ addresses, timeoutMs: 10_000 });
const outcome = await sender.send({
  url,
  id: 'msg_tls',
  timestamp: Math.floor(Date.now() / 1_000),
  body: Buffer.from('{}'),
  secrets: [newSecret()],
});
await sender.close();
process.stdout.write(JSON.stringify(outcome));
