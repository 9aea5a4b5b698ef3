import net from 'node:net';

/**
 * Runs before every test file: no test reaches beyond this computer. What tries is refused by name and at once, instead of
 * passing here and failing on a machine without a network.
 */

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|localhost|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const GUARDED = Symbol.for('loopback only');

interface Guardable {
  connect: (...args: unknown[]) => unknown;
  [GUARDED]?: true;
}

/** The host of `socket.connect(options | port, host?)`; local where none is named, or a pipe is meant. */
function hostOf(args: readonly unknown[]): string {
  const [first, second] = Array.isArray(args[0]) ? (args[0] as unknown[]) : args;
  if (typeof first === 'object' && first !== null)
    return 'host' in first && typeof first.host === 'string' ? first.host : 'localhost';
  return typeof second === 'string' ? second : 'localhost';
}

const sockets = net.Socket.prototype as unknown as Guardable;
// Node's own modules outlive a test file, so the guard may stand already.
if (!sockets[GUARDED]) {
  const connect = sockets.connect;
  sockets[GUARDED] = true;
  sockets.connect = function guarded(this: net.Socket, ...args: unknown[]) {
    const host = hostOf(args);
    if (LOOPBACK.test(host)) return connect.apply(this, args);
    process.nextTick(() => this.destroy(new Error(`a test asked for ${host}: tests stay on this computer`)));
    return this;
  };
}
