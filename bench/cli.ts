/**
 * npm run bench: what our package weighs and what its start costs, beside an empty Taro + React app that is built in the same
 * run. It prints the table, and writes bench/results.json, the tables of the READMEs and docs/growth.
 */
import { writeGeneratedParts } from '../scripts/docs/write';
import { runCommand } from '../scripts/failure';
import { readFlags } from '../scripts/flags';
import { step } from '../scripts/progress';
import { buildBoth, weightOf } from './builds';
import { groupsOf } from './groups';
import { amounts, measureGrowth } from './growth';
import { drawCurves } from './growth/plot';
import { timeLaunches } from './launch';
import { writeResults, type Results } from './results';
import { measureStarts } from './starts';
import { asText, rowsOf } from './table';

const usage = `Usage: npm run bench -- [--launches <number>] [--dry]

  --launches  how often each app is launched to time it (40)
  --dry       writes no result`;

async function main(): Promise<number> {
  const { launches, dry, help } = readFlags(usage, {
    options: {
      launches: { type: 'string', default: '40' },
      dry: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const builds = await step('building our app and an empty one', buildBoth);
  const results: Results = {
    bytes: { ours: weightOf(builds.ours), empty: weightOf(builds.empty) },
    groups: groupsOf(builds.ours),
    launch: await step('timing launches', () => Promise.resolve(timeLaunches(builds, Number(launches)))),
    starts: await step('starting it in the simulator', () => measureStarts(builds.ours)),
    growth: await step('raising callers, people and languages', () => measureGrowth(amounts)),
  };
  process.stdout.write(`\n${asText(rowsOf(results))}\n`);
  if (dry) return 0;
  writeResults(results);
  await step('drawing docs/growth', () => drawCurves(results.growth));
  await step('writing the tables of the READMEs and of docs/growth.md', () =>
    writeGeneratedParts(['README.md', 'README.zh-CN.md', 'docs/growth.md']),
  );
  return 0;
}

runCommand(main);
