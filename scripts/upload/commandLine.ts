import { failure } from '../failure';
import { readCommand } from '../flags';
import type { Command } from './plan';

export const usage = `Usage: npm run upload -- [--dry-run] [--version 1.2.0] [--description text] [--dist folder]
       npm run preview -- [--dry-run] [--qr file] …

  --dry-run      say what would be sent, and what stands in the way; needs no key
  --version      without it the tag, or the version of package.json, and the commit
  --description  without it the subject of the last commit
  --dist         the built package; dist without it
  --qr           the picture of the QR code; .cache/preview.jpg without it

From the environment: MINIPROGRAM_CI_KEY, the path of the private key of mp.weixin.qq.com; MINIPROGRAM_CI_ROBOT, 1 to 30.`;

/** What the command line asks for. */
export interface Asked {
  readonly command: Command;
  readonly isDry: boolean;
  readonly version: string | undefined;
  readonly description: string | undefined;
  readonly dist: string;
  readonly picture: string;
}

/** What WeChat's console shows as a version, and what git makes of a tag. */
const VERSION = /^[\w.-]+$/;

/** @throws a failure that says what is not understood, and the usage */
export function parseCommand(args: string[]): Asked | 'help' {
  const { values, positionals } = readCommand(usage, {
    args,
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean' },
      version: { type: 'string' },
      description: { type: 'string' },
      dist: { type: 'string' },
      qr: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const [command, ...others] = positionals;
  if (values.help) return 'help';
  if ((command !== 'upload' && command !== 'preview') || others.length > 0)
    throw failure(`Not understood: ${positionals.join(' ') || 'no command'}\n\n${usage}`);
  if (values.version !== undefined && !VERSION.test(values.version))
    throw failure(
      `--version ${values.version}: write letters, digits, dots and hyphens, as 1.2.0\n\n${usage}`,
    );
  return {
    command,
    isDry: values['dry-run'] ?? false,
    version: values.version,
    description: values.description,
    dist: values.dist ?? 'dist',
    picture: values.qr ?? '.cache/preview.jpg',
  };
}
