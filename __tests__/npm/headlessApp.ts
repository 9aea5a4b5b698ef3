import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../scripts/taro';
import { install, tarballOf } from './tarballs';

const NAME = 'bamboocloud-idaas-miniprogram';

/**
 * The native example with the package that is installed from its tarball, and laid out as "build npm" of WeChat's developer
 * tools does it: the folder that the manifest's `miniprogram` names is copied to `miniprogram_npm`.
 *
 * @returns the folder of the mini program
 */
export async function buildHeadlessApp(): Promise<string> {
  const project = install(await tarballOf('sdk'), 'headless');
  const app = path.join(project, 'app');
  rmSync(app, { recursive: true, force: true });
  cpSync(path.join(projectRoot, 'examples/headless'), app, {
    recursive: true,
    filter: (file) => !/node_modules|package\.json|README/.test(path.relative(projectRoot, file)),
  });
  cpSync(
    path.join(project, 'node_modules', NAME, 'miniprogram_dist'),
    path.join(app, 'miniprogram_npm', NAME),
    { recursive: true },
  );
  return app;
}
