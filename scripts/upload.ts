/** npm run upload, npm run preview: sends the built package to WeChat. */
import path from 'node:path';
import { listOf } from '../config/listOf';
import { failure, runCommand } from './failure';
import { parseCommand, usage } from './upload/commandLine';
import { planOf, PROGRAM, type Plan } from './upload/plan';
import { send } from './upload/send';
import { versionOf } from './upload/version';
import { projectRoot } from './taro';

async function main(): Promise<number> {
  const given = parseCommand(process.argv.slice(2));
  const say = (text: string): void => void process.stdout.write(`${text}\n`);
  if (given === 'help') {
    say(usage);
    return 0;
  }
  const fromGit = versionOf(projectRoot);
  const plan = planOf({
    command: given.command,
    dist: path.resolve(projectRoot, given.dist),
    env: process.env,
    version: given.version ?? fromGit.version,
    description: given.description ?? fromGit.description,
    picture: path.resolve(projectRoot, given.picture),
  });
  say(planText(plan));
  if (plan.problems.length > 0) throw failure(`\nNothing was sent:\n${listOf(plan.problems)}`);
  if (given.isDry) {
    say('\nNothing was sent (--dry-run).');
    return 0;
  }
  if (plan.keyFile === null) throw failure(NO_KEY);
  const code = await send(plan, plan.keyFile);
  if (code === 0 && plan.command === 'preview') say(`\nThe QR code is in ${plan.picture}`);
  return code;
}

const NO_KEY =
  '\nNothing was sent: MINIPROGRAM_CI_KEY names no file. Create the key on mp.weixin.qq.com (管理 → 开发管理 → 开发设置 → 小程序代码上传), enter the address of this computer there, and keep the key out of the project.';

function planText({ command, dist, appid, version, description, robot, keyFile, picture }: Plan): string {
  return [
    `${command} with ${PROGRAM}`,
    `  package      ${path.relative(projectRoot, dist)}`,
    `  appid        ${appid}`,
    `  version      ${version}`,
    `  description  ${description}`,
    `  robot        ${robot}`,
    `  key          ${keyFile === null ? 'not named (MINIPROGRAM_CI_KEY)' : 'in the file that MINIPROGRAM_CI_KEY names'}`,
    ...(command === 'preview' ? [`  QR code      ${path.relative(projectRoot, picture)}`] : []),
  ].join('\n');
}

runCommand(main);
