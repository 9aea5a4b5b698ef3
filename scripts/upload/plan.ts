import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from '../../config/settings';
import { reviewPackage } from '../review/review';
import type { Version } from './version';

/** WeChat's own program. It is 290 MB with its dependencies, so it is fetched when it is used, and this version alone. */
export const PROGRAM = 'miniprogram-ci@2.1.42';

export type Command = 'upload' | 'preview';

/** What would be sent to WeChat. */
export interface Plan {
  readonly command: Command;
  readonly dist: string;
  readonly appid: string;
  readonly version: string;
  readonly description: string;
  /** which of WeChat's 30 uploaders: each has one version for trial */
  readonly robot: number;
  /** the path of the private key; `null` where none is named */
  readonly keyFile: string | null;
  /** where the QR code goes, for a preview */
  readonly picture: string;
  /** what stands in the way, apart from a key that is not named */
  readonly problems: readonly string[];
}

interface Given extends Version {
  readonly command: Command;
  readonly dist: string;
  readonly env: Environment;
  readonly picture: string;
}

const ROBOTS = 30;

/**
 * Decides what is sent, and whether it can be.
 *
 * @param given `env` may name the key's file (`MINIPROGRAM_CI_KEY`) and the robot (`MINIPROGRAM_CI_ROBOT`, 1 without it)
 * @throws a failure where there is no build
 */
export function planOf({ command, dist, env, version, description, picture }: Given): Plan {
  const { findings } = reviewPackage(dist);
  const robotText = (env['MINIPROGRAM_CI_ROBOT'] ?? '').trim() || '1';
  const robot = Number(robotText);
  const isRobot = Number.isInteger(robot) && robot >= 1 && robot <= ROBOTS;
  const keyFile = (env['MINIPROGRAM_CI_KEY'] ?? '').trim() || null;
  // A preview is for the developer's own phone; only what WeChat refuses at once matters there.
  const matters = findings.filter(({ rule }) => command === 'upload' || ['appid', 'size'].includes(rule));
  return {
    command,
    dist,
    appid: appidIn(dist),
    version,
    description,
    robot,
    keyFile,
    picture,
    problems: [
      ...matters.map(({ rule, place, says, mend }) => `${rule}, ${place}: ${says} ${mend}`),
      ...(isRobot ? [] : [`MINIPROGRAM_CI_ROBOT has to be a number from 1 to ${ROBOTS}: ${robotText}`]),
      ...(keyFile === null ? [] : wrongWithKey(keyFile)),
    ],
  };
}

function appidIn(dist: string): string {
  const file = path.join(dist, 'project.config.json');
  if (!existsSync(file)) return '';
  const { appid = '' } = JSON.parse(readFileSync(file, 'utf8')) as { readonly appid?: string };
  return appid;
}

/** What the file holds is looked at, and never told. */
function wrongWithKey(file: string): string[] {
  if (!existsSync(file)) return [`MINIPROGRAM_CI_KEY names ${file}, which does not exist.`];
  const isKey = /^-----BEGIN (RSA )?PRIVATE KEY-----/.test(readFileSync(file, 'utf8'));
  return isKey ? [] : [`MINIPROGRAM_CI_KEY names ${file}, which holds no private key.`];
}

/** The arguments of WeChat's program. The settings are those of project.config.json, source maps included. */
export const argumentsOf = (plan: Plan, keyFile: string): string[] => [
  plan.command,
  ...['--project-path', plan.dist],
  ...['--private-key-path', keyFile],
  ...['--appid', plan.appid],
  ...['--upload-version', plan.version],
  ...['--upload-description', plan.description],
  ...['--robot', String(plan.robot)],
  ...['--use-project-config', 'true'],
  ...(plan.command === 'preview' ? ['--qrcode-format', 'image', '--qrcode-output-dest', plan.picture] : []),
];
