/**
 * npm run docs: writes the generated parts of the documents, and .env.example, anew. A test fails while one of them is older
 * than what it is made of.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { envExample } from '../config/env-example';
import { generatedParts, withGeneratedParts } from './docs/generated';
import { runCommand } from './failure';
import { step } from './progress';
import { projectRoot } from './taro';

async function main(): Promise<number> {
  for (const [document, parts] of Object.entries(generatedParts)) {
    const file = path.join(projectRoot, document);
    await step(document, async () => {
      const text = withGeneratedParts(readFileSync(file, 'utf8'), parts);
      writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
    });
  }
  await step('.env.example', () =>
    Promise.resolve(writeFileSync(path.join(projectRoot, '.env.example'), envExample())),
  );
  return 0;
}

runCommand(main);
