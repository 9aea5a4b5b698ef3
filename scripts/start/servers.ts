import { startSandbox, type Sandbox, type SandboxOptions } from '../../sandbox/index';
import { startSimulator, type Simulator, type SimulatorOptions } from '../../simulator/index';
import { startOnFreePort } from '../ports';

const SIMULATOR_PORT = 4020;

/**
 * Starts the sandbox with its control API on the wanted port, or on the next free one.
 * @param say told where the sandbox is, if it is not on the wanted port
 */
export async function startTenant(
  wanted: number,
  options: Omit<SandboxOptions, 'port' | 'control'>,
  say: (line: string) => void,
): Promise<Sandbox> {
  const sandbox = await startOnFreePort(wanted, (port) => startSandbox({ ...options, port, control: true }));
  if (!sandbox.origin.endsWith(`:${wanted}`))
    say(`  port ${wanted} is taken: the sandbox is at ${sandbox.origin}`);
  return sandbox;
}

/** Starts the phone in the browser on a free port. It compiles the folder again when the folder changes. */
export const startPhone = (options: Omit<SimulatorOptions, 'port' | 'watch'>): Promise<Simulator> =>
  startOnFreePort(SIMULATOR_PORT, (port) => startSimulator({ ...options, port, watch: true }));

/** Settles when the command is to end: Ctrl-C, or the end of its terminal. */
export const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
