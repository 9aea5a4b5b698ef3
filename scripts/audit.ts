/**
 * npm run audit: known vulnerabilities of the packages that the app and the npm packages are made of (not of the tools that build and test it). The
 * exit code is 1 when there are some. Where the registry cannot be asked it says so, and the exit code is 0: no network is no
 * fault of the code.
 *
 * `.npmrc` switches the audit of each installation off, because an installation must not wait for the network twice.
 */
import { spawn } from 'node:child_process';
import { auditReport, readAudit } from './audit-report';
import type { Audit } from './audit-report';
import { runCommand } from './failure';
import { step } from './progress';
import { projectRoot } from './taro';

async function main(): Promise<number> {
  const audit = await step('asking the registry for advisories', npmAudit);
  process.stdout.write(`${auditReport(audit)}\n`);
  return audit.kind === 'asked' && audit.findings.length > 0 ? 1 : 0;
}

/** npm's exit code is 1 for a finding and for no network alike, so only what it prints is read. */
function npmAudit(): Promise<Audit> {
  const windows = process.platform === 'win32';
  return new Promise((resolve) => {
    const npm = spawn(windows ? 'npm.cmd' : 'npm', ['audit', '--omit=dev', '--json'], {
      cwd: projectRoot,
      shell: windows,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let output = '';
    npm.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    npm.on('error', (error) => resolve({ kind: 'unanswered', reason: error.message }));
    npm.on('close', () => resolve(readAudit(output)));
  });
}

runCommand(main);
