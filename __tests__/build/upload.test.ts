import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { git as runGit } from '../../scripts/git';
import { planOf } from '../../scripts/upload/plan';
import { versionOf } from '../../scripts/upload/version';
import { packageFolder } from '../packages';
import { runScript } from '../runScript';

/** npm run upload and npm run preview, on the customers' package with an appid. Nothing is sent to WeChat. */

const APPID = 'wx0123456789abcdef';
const KEY = '-----BEGIN RSA PRIVATE KEY-----\nMIIsecretsecret\n-----END RSA PRIVATE KEY-----\n';

let folder: string;
let dist: string;
let keyFile: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'upload-'));
  dist = path.join(folder, 'dist');
  keyFile = path.join(folder, 'upload.key');
  cpSync(packageFolder('customer'), dist, { recursive: true });
  writeFileSync(keyFile, KEY);
  giveAppid(APPID);
});
afterEach(() => rmSync(folder, { recursive: true }));

function giveAppid(appid: string): void {
  const file = path.join(dist, 'project.config.json');
  const project = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...project, appid }));
}

const planned = (env: Record<string, string> = {}, command: 'upload' | 'preview' = 'upload') =>
  planOf({ command, dist, env, version: '1.2.0', description: 'First', picture: 'preview.jpg' });

/** Runs the command as npm does. */
function run(args: readonly string[], env: Record<string, string> = {}) {
  const ended = runScript(
    'scripts/upload.ts',
    [...args, '--dist', dist, '--qr', path.join(folder, 'qr.jpg')],
    {
      env: { ...process.env, MINIPROGRAM_CI_KEY: '', ...env },
    },
  );
  return { status: ended.status, said: ended.stdout + ended.stderr };
}

describe('what would be sent', () => {
  test('is a package that the review finds nothing in, by the first robot', () => {
    expect(planned()).toMatchObject({ appid: APPID, robot: 1, keyFile: null, problems: [] });
    expect(planned({ MINIPROGRAM_CI_ROBOT: '30', MINIPROGRAM_CI_KEY: keyFile })).toMatchObject({
      robot: 30,
      keyFile,
      problems: [],
    });
  });

  test.each(['0', '31', '1.5', 'one'])('is nothing with the robot %s', (robot) => {
    const { problems } = planned({ MINIPROGRAM_CI_ROBOT: robot });
    expect(problems).toEqual([`MINIPROGRAM_CI_ROBOT has to be a number from 1 to 30: ${robot}`]);
  });

  test('is nothing with a key that is not there, or is none; what the file holds is not told', () => {
    expect(planned({ MINIPROGRAM_CI_KEY: '/no.key' }).problems).toEqual([
      expect.stringContaining('does not exist'),
    ]);
    writeFileSync(keyFile, 'hunter2hunter2');
    const { problems } = planned({ MINIPROGRAM_CI_KEY: keyFile });
    expect(problems).toEqual([expect.stringContaining('holds no private key')]);
    expect(problems.join()).not.toContain('hunter2');
  });

  test('is nothing where the review finds something, unless it is for the own phone only', () => {
    rmSync(path.join(dist, 'sitemap.json'));
    expect(planned().problems).toEqual([expect.stringContaining('sitemap')]);
    expect(planned({}, 'preview').problems).toEqual([]);
    giveAppid('touristappid');
    expect(planned({}, 'preview').problems).toEqual([expect.stringContaining('touristappid')]);
  });
});

describe('the version', () => {
  const git = (...args: readonly string[]): void => {
    const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
    runGit(folder, ...identity, ...args);
  };
  const write = (text: string) => writeFileSync(path.join(folder, 'package.json'), text);
  beforeEach(() => {
    rmSync(dist, { recursive: true });
    write('{ "version": "0.1.0" }');
  });

  test('is the one of package.json where there is no git', () => {
    expect(versionOf(folder)).toEqual({ version: '0.1.0', description: 'not from a git checkout' });
  });

  test('names the commit, and the tag where there is one', () => {
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'Begin');
    expect(versionOf(folder).version).toMatch(/^0\.1\.0-[0-9a-f]{7,}$/);
    expect(versionOf(folder).description).toMatch(/^Begin \([0-9a-f]{7,}\)$/);
    git('tag', 'v0.2.0');
    expect(versionOf(folder).version).toBe('0.2.0');
    git('commit', '-qm', 'Go on', '--allow-empty');
    expect(versionOf(folder).version).toMatch(/^0\.2\.0-1-g[0-9a-f]{7,}$/);
  });

  test('says that there are changes which are not committed', () => {
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'Begin');
    git('tag', 'v0.2.0');
    write('{ "version": "0.3.0" }');
    expect(versionOf(folder).version).toBe('0.2.0-changed');
    expect(versionOf(folder).description).toContain('not committed');
  });
});

describe('the command', () => {
  test('says without a key what it would send', () => {
    const { status, said } = run(['preview', '--dry-run', '--version', '9.9.9']);
    expect(said).toContain(APPID);
    expect(said).toMatch(/version +9\.9\.9/);
    expect(said).toContain('MINIPROGRAM_CI_KEY');
    expect(said).toContain('Nothing was sent (--dry-run).');
    expect(status).toBe(0);
  });

  test('sends nothing without a key, and says where to get one', () => {
    const { status, said } = run(['upload']);
    expect(said).toMatch(/Nothing was sent: MINIPROGRAM_CI_KEY names no file.*mp\.weixin\.qq\.com/);
    expect(status).toBe(1);
  });

  test.each<[string[], string]>([
    [['publish'], 'Not understood: publish'],
    [['upload', 'now'], 'Not understood: upload now'],
    [[], 'Not understood: no command'],
    [['upload', '--key', 'x'], "Unknown option '--key'.\n"],
    [['upload', '--version', 'the first one'], '--version the first one: write letters'],
    [['preview', '--version', ''], '--version : write letters'],
  ])('refuses %j with the usage', (args, told) => {
    const { status, said } = run(args);
    expect(said).toContain(told);
    expect(said).toContain('Usage: npm run upload');
    expect(status).toBe(1);
  });

  test('says where it looked for a build', () => {
    rmSync(path.join(dist, 'app.json'));
    const { status, said } = run(['upload']);
    expect(said).toContain(`There is no app.json in ${dist}. Build first`);
    expect(status).toBe(1);
  });
});

describe('the program of WeChat', () => {
  /** A stand-in for npx, which would fetch the program: it writes down its arguments. */
  function withNpx(code: number): Record<string, string> {
    const bin = path.join(folder, 'bin');
    mkdirSync(bin);
    const npx = path.join(bin, 'npx');
    writeFileSync(npx, `#!/bin/sh\nprintf '%s\\n' "$@" > '${folder}/asked'\nexit ${code}\n`);
    chmodSync(npx, 0o755);
    return { PATH: `${bin}${path.delimiter}${process.env['PATH']}`, MINIPROGRAM_CI_KEY: keyFile };
  }
  const asked = () => readFileSync(path.join(folder, 'asked'), 'utf8').trim().split('\n');

  test('is asked in one version, with the path of the key and never the key', () => {
    const { status, said } = run(['preview', '--version', '1.2.0', '--description', 'First'], withNpx(0));
    expect(asked()).toEqual([
      ...['--yes', '--package=miniprogram-ci@2.1.42', 'miniprogram-ci', 'preview'],
      ...['--project-path', dist, '--private-key-path', keyFile, '--appid', APPID],
      ...['--upload-version', '1.2.0', '--upload-description', 'First', '--robot', '1'],
      ...['--use-project-config', 'true'],
      ...['--qrcode-format', 'image', '--qrcode-output-dest', path.join(folder, 'qr.jpg')],
    ]);
    expect(said).toContain('The QR code is in');
    expect(said).not.toContain('secretsecret');
    expect(said).not.toContain(keyFile);
    expect(status).toBe(0);
  });

  test('ends the command with its own exit code', () => {
    const { status, said } = run(['upload'], withNpx(3));
    expect(asked()).not.toContain('--qrcode-format');
    expect(said).not.toContain('The QR code');
    expect(status).toBe(3);
  });
});
