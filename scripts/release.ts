/**
 * npm run release: packs what a release consists of into release/, with checksums and notes. It publishes nothing, and sets a tag
 * only where it is asked to.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listOf } from '../config/listOf';
import { failure, runCommand } from './failure';
import { readFlags } from './flags';
import { plans } from './packages/plans';
import { step } from './progress';
import { git } from './git';
import { packInto, writeChecksums, type Packed } from './release/pack';
import { releaseOf } from './release/plan';
import { projectRoot } from './taro';

const usage = `Usage: npm run release -- [--dry-run] [--tag]

  --dry-run  check and say what would be packed
  --tag      set the tag v<version> after packing; nothing is pushed`;

async function main(): Promise<number> {
  const flags = readFlags(usage, {
    options: { 'dry-run': { type: 'boolean' }, tag: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  const say = (text: string): void => void process.stdout.write(`${text}\n`);
  if (flags.help) {
    say(usage);
    return 0;
  }
  const { version, tag, notes, packages, problems } = releaseOf(projectRoot, Object.values(plans));
  say(`release ${version}: ${packages.map(({ folder }) => `packages/${folder}`).join(', ')}`);
  if (problems.length > 0) throw failure(`\nNo release:\n${listOf(problems)}`);
  if (flags['dry-run']) {
    say('\nNothing was packed (--dry-run).');
    return 0;
  }
  const into = path.join(projectRoot, 'release');
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into);
  const packed: Packed[] = [];
  // One after the other, because the declarations take much memory.
  for (const plan of packages)
    packed.push(...(await step(`packages/${plan.folder}`, () => packInto(into, plan))));
  writeChecksums(into, packed);
  writeFileSync(path.join(into, 'NOTES.md'), `${notes}\n`);
  for (const { file, sha256, bytes } of packed) say(`  ${sha256}  ${file} (${(bytes / 1024).toFixed(1)} KB)`);
  if (flags.tag) {
    git(projectRoot, 'tag', '--annotate', '--force', tag, '--message', tag);
    say(`\nThe tag ${tag} is set. Push it with: git push origin ${tag}`);
  }
  say('\nrelease/ holds the files. Nothing was published.');
  return 0;
}

runCommand(main);
