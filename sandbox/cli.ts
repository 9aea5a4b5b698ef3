#!/usr/bin/env node
import { parseArgs } from 'node:util';
import type { Sandbox } from './index';
import { startSandbox } from './index';
import { readSeedFile } from './seedFile';

const usage = `Usage: sandbox [--port 4010] [--seed-file people.json] [--control]

  --port       where to listen on 127.0.0.1 (0 takes any free port)
  --seed-file  people, applications and policy instead of sandbox/seed.json
  --control    answer the control API under /sandbox/control`;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new Error(`--port ${text}: not a port number`);
  return port;
}

function describe(sandbox: Sandbox, control: boolean): string {
  const people = sandbox.control.people().map(({ name, userName, password, mobile, email, openid }) => {
    const columns = [
      userName.padEnd(12),
      password.padEnd(14),
      (mobile ?? '-').padEnd(13),
      (email ?? '-').padEnd(24),
    ];
    return `  ${columns.join('')}${(openid ?? '-').padEnd(18)}${name}`;
  });
  return [
    `IDaaS sandbox   ${sandbox.origin}`,
    `client id       ${sandbox.clientId}`,
    ...(control ? [`control API     ${sandbox.origin}/sandbox/control`] : []),
    'people          user name, password, mobile, email, openid, name',
    ...people,
  ].join('\n');
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4010' },
      'seed-file': { type: 'string' },
      control: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const seedFile = values['seed-file'];
  const port = readPort(values.port);
  const sandbox = await startSandbox({
    port,
    control: values.control,
    ...(seedFile === undefined ? {} : { seed: readSeedFile(seedFile) }),
  });
  console.log(describe(sandbox, values.control));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void sandbox.close());
}

function explain(error: unknown): string {
  const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  return busy ? 'the port is taken by another program; choose one with --port' : messageOf(error);
}

main().catch((error: unknown) => {
  console.error(`sandbox: ${explain(error)}`);
  process.exitCode = 1;
});
