/**
 * npm run doctor: checks a tenant and this project, and says which settings follow (docs/doctor.md).
 */
import { readCommandLine, USAGE } from './doctor/commandLine';
import { headOf, lineOf, LOG, tailOf } from './doctor/print';
import { runDoctor } from './doctor/run';
import { runCommand } from './failure';
import { projectRoot } from './taro';

const WRONG_USAGE = 2;

async function main(): Promise<number> {
  const { stdout, stderr, argv, env } = process;
  const line = await readCommandLine(argv.slice(2), projectRoot, env);
  if ('help' in line) {
    stdout.write(USAGE);
    return 0;
  }
  if ('wrong' in line) {
    stderr.write(`${line.wrong}\n\n${USAGE}`);
    return WRONG_USAGE;
  }
  const { run, json } = line;
  if (json) {
    const report = await runDoctor(run);
    stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    return report.exitCode;
  }
  const paper = stdout.isTTY ? { columns: stdout.columns || LOG.columns, colours: !env.NO_COLOR } : LOG;
  stdout.write(headOf(run.tenant));
  const report = await runDoctor({ ...run, onFinding: (found) => stdout.write(lineOf(found, paper)) });
  stdout.write(tailOf(report, paper));
  return report.exitCode;
}

runCommand(main);
