import { spawnSync } from 'node:child_process';

/** What to install, and why, where {@link hasChineseFont} says no. */
export const chineseFontMissing =
  'This computer has no Chinese font. Without one a browser draws an empty box for every character, and tests that measure\n' +
  'text or compare pictures say nothing. Install one, e.g. Noto Sans CJK: apt-get install fonts-noto-cjk';

/**
 * Whether a browser on this computer can draw Chinese. Only a Linux can lack it, and only fontconfig knows; where it cannot be
 * asked, the answer is yes, because nothing is known against it.
 */
export function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], {
    encoding: 'utf8',
    env: process.env,
  });
  return status !== 0 || stdout.trim() !== '';
}
