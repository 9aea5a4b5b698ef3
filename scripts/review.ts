/** npm run review: what WeChat's review would reject in the built package. The exit code is 1 where there is anything. */
import path from 'node:path';
import { failure, runCommand } from './failure';
import { readFlags } from './flags';
import { PRIVACY_APIS } from './review/privacyApis';
import { reviewPackage, reviewText } from './review/review';
import { projectRoot } from './taro';

const usage = `Usage: npm run review -- [--dist folder] [--declared names] [--json]

  --dist      the built package; dist without it
  --declared  the entries of your privacy guide, as getPhoneNumber,setClipboardData; compared with what is used
  --json      as JSON: findings, privacy, domains`;

async function main(): Promise<number> {
  const flags = readFlags(usage, {
    options: {
      dist: { type: 'string' },
      declared: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (flags.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const dist = path.resolve(projectRoot, flags.dist ?? 'dist');
  const review = reviewPackage(dist, namesIn(flags.declared));
  process.stdout.write(`${flags.json ? JSON.stringify(review, null, 2) : reviewText(review)}\n`);
  return Promise.resolve(review.findings.length > 0 ? 1 : 0);
}

/** @throws a failure for a name that is no API of the table */
function namesIn(list: string | undefined): string[] | undefined {
  const names = list?.split(',').map((name) => name.trim());
  const unknown = names?.filter((name) => !Object.hasOwn(PRIVACY_APIS, name)) ?? [];
  if (unknown.length > 0)
    throw failure(
      `--declared: ${unknown.join(', ')} is not known. Known: ${Object.keys(PRIVACY_APIS).join(', ')}`,
    );
  return names;
}

runCommand(main);
