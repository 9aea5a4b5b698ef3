/** npm run packages: builds the npm packages in `packages/` and packs each into `.cache/tarballs`. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from './failure';
import { assemble, pack } from './packages/assemble';
import { plans } from './packages/plans';
import { step } from './progress';
import { projectRoot } from './taro';

async function main(): Promise<undefined> {
  for (const plan of Object.values(plans)) {
    const folder = path.join(projectRoot, 'packages', plan.folder);
    const tarball = await step(`packages/${plan.folder}`, async () => {
      await assemble(plan, folder);
      return pack(folder, path.join(projectRoot, '.cache/tarballs'));
    });
    const size = (statSync(tarball).size / 1024).toFixed(1);
    process.stdout.write(`  ${path.relative(projectRoot, tarball)} ${size} KB\n`);
  }
}

runCommand(main);
