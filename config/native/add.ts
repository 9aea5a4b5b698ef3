import path from 'node:path';
import { readOptions } from '../host/options';
import { addSubPackage, removeSubPackage, themeFileOf, withOurColours, type HostConfig } from '../host/pages';
import { failure } from './failure';
import { filesFor, readBrought, rootIn } from './files';
import { requireOurs, writeFolder } from './folder';
import { openJson } from './jsonFile';
import { readTenantValues } from './tenantValues';

/** What the command is asked for. Paths are seen from the project. */
export interface Request {
  /** the file with the values of the tenant */
  readonly tenant: string;
  /** the folder with app.json; that of project.config.json without it */
  readonly app?: string | undefined;
  /** where the files go, in the folder with app.json */
  readonly to: string;
  /** the page that opens where the flow ends and no page lies below; the first page without it */
  readonly home?: string | undefined;
}

/**
 * Puts the sign-in pages into a mini program, or renews them there.
 *
 * @param project the project's folder
 * @param home the folder of this npm package
 * @returns what was done, a line each
 * @throws a failure in words; nothing is written then
 */
export async function addPages(project: string, home: string, request: Request): Promise<string[]> {
  const { tenant, to: folder } = request;
  const root = rootIn(folder);
  const values = await readTenantValues(project, tenant);
  const given = { root, tenant: values, ...(request.home !== undefined && { home: request.home }) };
  const reading = readOptions(given, project, tenant, 'production');
  if ('problems' in reading) throw failure(...reading.problems);
  const { options } = reading;

  const place = request.app ?? rootOfMiniProgram(project);
  const appFolder = path.resolve(project, place);
  const config = openJson<HostConfig>(path.join(appFolder, 'app.json'));
  const isRenewed = requireOurs(path.join(appFolder, folder), path.join(place, folder));
  const app = structuredClone(config.contents);
  if (isRenewed) removeSubPackage(app, root);

  const brought = readBrought(home);
  const wrong = addSubPackage(app, root, Object.keys(brought.pages));
  if (wrong.length > 0) throw failure(...wrong);
  const files = filesFor(brought, { folder, options, project, app });
  const name = themeFileOf(app);
  // Before anything is written: it may be unreadable.
  const theme = name === undefined ? null : { name, ...openJson(path.join(appFolder, name), {}) };

  writeFolder(appFolder, folder, files);
  const said = [`${path.join(place, folder)}: ${files.size} files for ${options.tenant.origin}`];
  if (config.save(app)) said.push(`${path.join(place, 'app.json')}: the subpackage ${root}`);
  if (theme?.save(JSON.parse(withOurColours(JSON.stringify(theme.contents), options.brand)) as object))
    said.push(`${path.join(place, theme.name)}: colours whose names begin with idaas`);
  return said;
}

/** Where project.config.json says that app.json is; the project's folder without one. */
function rootOfMiniProgram(project: string): string {
  const { contents } = openJson<{ readonly miniprogramRoot?: string }>(
    path.join(project, 'project.config.json'),
    {},
  );
  return contents.miniprogramRoot ?? '.';
}
