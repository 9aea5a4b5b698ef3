import path from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { bin, complaintsAbout, run, tarballOf, unpack } from './tarballs';

/** The package `bamboocloud-idaas-miniprogram-taro`, as it would be published. */

jest.setTimeout(300_000);

const NAME = 'bamboocloud-idaas-miniprogram-taro';
let tarball: string;
let project: string;

beforeAll(async () => {
  tarball = await tarballOf('taro');
  project = path.resolve(unpack(tarball, 'taro', NAME), '../..');
});

test('the manifest is what publint and the types tool want', () => {
  expect(run(bin('publint'), ['run', tarball, '--level', 'warning'], project)).toContain('All good!');
  // Only bundlers load the entry; Node loads the plugin by `main`, as Taro does.
  const said = run(
    bin('attw'),
    [tarball, '--profile', 'esm-only', '--format', 'ascii', '--entrypoints', '.'],
    project,
  );
  expect(said).not.toContain('💀');
});

test('the plugin is one file that Node loads without the sources of this project', () => {
  const program = `const load = require('${NAME}/package.json'); console.log(typeof require('./node_modules/${NAME}/' + load.main).default)`;
  expect(run(process.execPath, ['-e', program], project).trim()).toBe('function');
});

/** A page of a host, checked against the installed declarations. */
const PROGRAM = `
import { ProblemError, ready, requireSignIn, useSignedIn, type SignedIn } from '${NAME}';

export const start = (): Promise<SignedIn | null> => ready();
export const name = (): string => useSignedIn()?.person?.name ?? '';
export const order = () => requireSignIn(({ person }) => person?.name ?? '');
export const isOffline = (thrown: unknown) => thrown instanceof ProblemError && thrown.problem.code === 'offline';
// @ts-expect-error no page of a host gets a token
export const token = () => useSignedIn()?.idToken;
`;

describe('the types', () => {
  test('say to a host what it may do', () => {
    expect(complaintsAbout(project, { file: 'program.ts', text: PROGRAM, resolution: 'bundler' })).toBe('');
  });
});
