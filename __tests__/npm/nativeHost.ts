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
 * The same with an agreement that is in the package, as a file of the company.
 * @param text of the terms
 * @returns the folder of the mini program
 */
export async function buildNativeHostWithTerms(text: string): Promise<string> {
  const project = await nativeHostProject('native-host-terms');
  const values = path.join(project, 'idaas.config.json');
  const tenant = JSON.parse(readFileSync(values, 'utf8')) as object;
  writeFileSync(path.join(project, 'terms.md'), text);
  writeFileSync(
    values,
    JSON.stringify({ ...tenant, serviceAgreementUrl: '', agreementFiles: { service: 'terms.md' } }),
  );
  run('npm', ['run', '--silent', 'idaas'], project);
  return path.join(project, 'miniprogram');
}

/** @returns the folder of the mini program */
export const buildNativeHost = async (): Promise<string> =>
  path.join(await nativeHostProject('native-host'), 'miniprogram');
