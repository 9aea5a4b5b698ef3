import { cpSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../scripts/taro';
import { newProject, run, tarballOf, unpackInto } from './tarballs';

const EXAMPLE = 'examples/uniapp-host';
const NAME = 'bamboocloud-idaas-miniprogram-native';

/**
 * examples/uniapp-host with the packed package in its node_modules; everything else is found in those of this project.
 * @param name of the project's folder: each user of it needs one of its own
 * @returns the project's folder
 */
export async function uniappHostProject(name: string): Promise<string> {
  const project = newProject(name);
  cpSync(path.join(projectRoot, EXAMPLE), project, {
    recursive: true,
    filter: (file) => !/node_modules|[\\/]dist|README/.test(path.relative(projectRoot, file)),
  });
  unpackInto(path.join(project, 'node_modules', NAME), await tarballOf('native'));
  return project;
}

/** @returns the folder of the mini program, as it is built for an upload */
export async function buildUniappHost(): Promise<string> {
  const project = await uniappHostProject('uniapp-host');
  run('npm', ['run', '--silent', 'build'], project);
  return path.join(project, 'dist/build/mp-weixin');
}
