/**
 * npm run doctor: checks a tenant and this project, and says which settings follow (docs/doctor.md).
 */
import { readCommandLine, USAGE } from './doctor/commandLine';
import { headOf, lineOf, tailOf } from './doctor/print';
import { runDoctor } from './doctor/run';
import { runCommand } from './failure';
import { projectRoot } from './taro';

const WRONG_USAGE = 2;
/** Characters in a line of a log or file. */
const LOG_COLUMNS = 110;

async function main(): Promise<number> {
  const { stdout, stderr, argv, env } = process;
  const line = readCommandLine(argv.slice(2), projectRoot, env);
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
  const paper = stdout.isTTY
    ? { columns: stdout.columns || LOG_COLUMNS, colours: !env.NO_COLOR }
    : { columns: LOG_COLUMNS, colours: false };
  stdout.write(headOf(run));
  const report = await runDoctor({ ...run, onFinding: (found) => stdout.write(lineOf(found, paper)) });
  stdout.write(tailOf(report, paper));
  return report.exitCode;
}

runCommand(main);
