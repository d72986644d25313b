/**
 * Loaded into a process with `--import`, gives it a wall clock that its parent moves by messages, as an administrator or a
 * bad time server does. Timers and `performance.now()` go on as before.
 */

const realNow = Date.now.bind(Date);
const RealDate = Date;
let movedMs = 0;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args: unknown[], newTarget) =>
    // True: whatever is constructed by Date is an object.
    Reflect.construct(target, args.length === 0 ? [realNow() + movedMs] : args, newTarget) as Date,
  get: (target, name, receiver): unknown =>
    name === 'now' ? () => realNow() + movedMs : Reflect.get(target, name, receiver),
});

process.on('message', (message: { readonly movedMs?: number }) => {
  // What several processes tell each other is not for the clock.
  if (message.movedMs === undefined) return;
  movedMs = message.movedMs;
  process.send?.({ movedMs });
});
// The parent's messages are no reason to stay alive.
process.channel?.unref();
