/** npm run packages: builds the npm packages in `packages/`, and packs each into `.cache/tarballs`. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from './failure';
import { assemble, packAll } from './packages/assemble';
import { plans } from './packages/plans';
import { step } from './progress';
import { projectRoot } from './taro';

async function main(): Promise<undefined> {
  for (const plan of Object.values(plans)) {
    const folder = path.join(projectRoot, 'packages', plan.folder);
    const files = await step(`packages/${plan.folder}`, async () => {
      await assemble(plan, folder);
      return packAll(plan, folder, path.join(projectRoot, '.cache/tarballs'));
    });
    for (const file of files) {
      const size = (statSync(file).size / 1024).toFixed(1);
      process.stdout.write(`  ${path.relative(projectRoot, file)} ${size} KB\n`);
    }
  }
}

runCommand(main);
