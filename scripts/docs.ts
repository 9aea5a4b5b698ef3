/**
 * npm run docs: writes the generated parts of the documents, and .env.example, anew. A test fails while one of them is older
 * than what it is made of.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { envExample } from '../config/env-example';
import { WECHAT_COMPONENTS, writeWechatComponents } from './docs/wechatComponentsFile';
import { generatedParts } from './docs/generated';
import { writeGeneratedParts } from './docs/write';
import { runCommand } from './failure';
import { step } from './progress';
import { projectRoot } from './taro';

async function main(): Promise<number> {
  for (const document of Object.keys(generatedParts))
    await step(document, () => writeGeneratedParts([document]));
  await step(WECHAT_COMPONENTS, () => writeWechatComponents());
  await step('.env.example', () =>
    Promise.resolve(writeFileSync(path.join(projectRoot, '.env.example'), envExample())),
  );
  return 0;
}

runCommand(main);
