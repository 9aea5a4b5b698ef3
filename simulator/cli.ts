#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { startSimulator } from './index';
import type { Simulator, SimulatorOptions } from './index';
import { resolveMap } from './resolveMap';
import { isHere } from './server/target';

const usage = `Runs a built mini program on a phone in the browser.

  --dist <folder>            the mini program, or the project whose miniprogramRoot it is [.]
  --port <number>            of the page; another free one where it is taken [4020]
  --idaas <origin>           a tenant that the mini program may ask. On this computer it is a sandbox:
                             it mints the codes of wx.login, and the page edits its people and its policy
                             (npx bamboocloud-idaas-sandbox --control)
  --resolve <from>=<to>      requests to one origin go to another; may be repeated
  --no-domain-check          requests reach every server, as in WeChat DevTools without the check of domains
  --allow-pictures <origin>  pictures and fonts may come from there, or from everywhere (*); may be repeated
  --watch                    compile again when the folder changes
`;

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new Error(`--port ${text}: not a port number`);
  return port;
}

/** A sandbox on this computer plays WeChat and has a control API; a tenant elsewhere is only asked. */
function tenantOptions(idaas: string | undefined): Partial<SimulatorOptions> {
  if (idaas === undefined) return {};
  if (!URL.canParse(idaas)) throw new Error(`--idaas ${idaas}: not an address`);
  const url = new URL(idaas);
  const { origin } = url;
  return isHere(url) ? { wechatOrigin: origin, control: origin } : { resolve: { [origin]: origin } };
}

async function startOnFreePort(options: SimulatorOptions): Promise<Simulator> {
  try {
    return await startSimulator(options);
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken) throw error;
    return startSimulator({ ...options, port: 0 });
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      dist: { type: 'string', default: '.' },
      port: { type: 'string', default: '4020' },
      idaas: { type: 'string' },
      resolve: { type: 'string', multiple: true, default: [] },
      'no-domain-check': { type: 'boolean', default: false },
      'allow-pictures': { type: 'string', multiple: true, default: [] },
      watch: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  const tenant = tenantOptions(values.idaas);
  const simulator = await startOnFreePort({
    dist: values.dist,
    port: readPort(values.port),
    ...tenant,
    resolve: { ...tenant.resolve, ...resolveMap(values.resolve) },
    checkDomains: !values['no-domain-check'],
    pictures: values['allow-pictures'],
    watch: values.watch,
  });
  process.stdout.write(`The phone is at ${simulator.origin}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void simulator.close());
}

main().catch((error: unknown) => {
  process.stderr.write(`simulator: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
