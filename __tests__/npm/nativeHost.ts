import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../scripts/taro';
import { install, run, tarballOf } from './tarballs';

const EXAMPLE = 'examples/native-host';

/**
 * examples/native-host with the package that is installed from its tarball, after its command, as its README says.
 * @param name of the project's folder: each user of it needs one of its own
 * @returns the project's folder
 */
export async function nativeHostProject(name: string): Promise<string> {
  const project = install(await tarballOf('native'), name);
  cpSync(path.join(projectRoot, EXAMPLE), project, {
    recursive: true,
    filter: (file) => !/node_modules|[\\/]idaas$|README/.test(path.relative(projectRoot, file)),
  });
  run('npm', ['run', '--silent', 'idaas'], project);
  return project;
}

/**
 * The same for a tenant that wants the solutions of puzzles encrypted, with an agreement that is in the package.
 * @param terms the text of the agreement
 * @returns the folder of the mini program
 */
export async function buildNativeHostWithMore(terms: string): Promise<string> {
  const project = await nativeHostProject('native-host-more');
  const file = path.join(project, 'idaas.config.json');
  const tenant = JSON.parse(readFileSync(file, 'utf8')) as object;
  const more = {
    serviceAgreementUrl: '',
    agreementFiles: { service: 'terms.md' },
    settings: { captchaEncryption: 'auto' },
  };
  writeFileSync(path.join(project, 'terms.md'), terms);
  writeFileSync(file, JSON.stringify({ ...tenant, ...more }));
  run('npm', ['run', '--silent', 'idaas'], project);
  return path.join(project, 'miniprogram');
}

/** @returns the folder of the mini program */
export const buildNativeHost = async (): Promise<string> =>
  path.join(await nativeHostProject('native-host'), 'miniprogram');
