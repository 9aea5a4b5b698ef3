import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { outputRoot } from '../../config/output';

const root = path.resolve('/projects/app');

describe('the output folder', () => {
  test('is dist unless OUTPUT_ROOT says otherwise', () => {
    expect(outputRoot(root, undefined)).toBe('dist');
    expect(outputRoot(root, ' ')).toBe('dist');
  });

  test('may lie anywhere else, given from the project or absolutely', () => {
    expect(outputRoot(root, '.cache/e2e/customer')).toBe(path.join('.cache', 'e2e', 'customer'));
    expect(outputRoot(root, path.resolve('/elsewhere'))).toBe(path.join('..', '..', 'elsewhere'));
  });

  test.each(['.', '..', '../..', 'src', 'src/pages', 'config', 'node_modules', '.git'])(
    'is never %s: the build empties it first',
    (chosen) => {
      expect(() => outputRoot(root, chosen)).toThrow('would be emptied');
    },
  );
});
