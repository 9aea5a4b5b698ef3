import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../taro';

/** A file as a fenced block, word for word: what a document shows is what the tests run. */
const fenced = (file: string): string =>
  `\`\`\`ts\n${readFileSync(path.join(projectRoot, file), 'utf8').trimEnd()}\n\`\`\``;

/** The check of an id token by a host's back end. */
export const backEndExample = (): string => fenced('examples/back-end/idToken.ts');

/** A back end that uses it. */
export const backEndServer = (): string => fenced('examples/back-end/shop.ts');
