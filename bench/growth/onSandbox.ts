import { startSandbox, type Sandbox } from '../../sandbox';

/** Gives `use` a sandbox of its own, which is closed again whatever becomes of it. */
export async function onSandbox<T>(use: (sandbox: Sandbox) => Promise<T>): Promise<T> {
  const sandbox = await startSandbox({ policy: { product: 'eiam' } });
  try {
    return await use(sandbox);
  } finally {
    await sandbox.close();
  }
}
