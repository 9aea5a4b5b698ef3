import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { envExample } from '../../config/env-example';
import { projectRoot } from '../../scripts/taro';

test('.env.example is the table of settings, word by word', () => {
  expect(readFileSync(path.join(projectRoot, '.env.example'), 'utf8')).toBe(envExample());
});
