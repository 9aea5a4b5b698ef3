import { readFileSync } from 'node:fs';
import { parse } from 'acorn';

const known = new Map<string, boolean>();

/**
 * Whether a file of node_modules is written in newer JavaScript than ES2018, which is what WeChat on iOS 12 reads
 * (browserslist in package.json). Babel lowers these files; the others are compiled as they are, which is quicker.
 * @param file absolute path
 */
export function isNewerThanES2018(file: string): boolean {
  if (!/[\\/]node_modules[\\/].*\.[cm]?js$/.test(file)) return false;
  const before = known.get(file);
  if (before !== undefined) return before;
  const newer = !parses(readFileSync(file, 'utf8'));
  known.set(file, newer);
  return newer;
}

function parses(text: string): boolean {
  try {
    parse(text, { ecmaVersion: 2018, sourceType: 'module', allowReturnOutsideFunction: true });
    return true;
  } catch {
    return false;
  }
}
