import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { filesFor, readBrought, rootIn } from '../../config/native/files';
import { readOptions } from '../../config/host/options';
import { addSubPackage, type HostConfig } from '../../config/host/pages';
import { listOf } from '../../config/listOf';
import { failure } from '../failure';
import { readmeOf, tenantFileOf } from './nativeZipTexts';

const FOLDER = 'idaas';

/** What stands in tenant.js until the company writes its own values there. */
const EXAMPLE = {
  origin: 'https://login.example.com',
  clientId: 'your-ClientId',
  product: 'ciam',
  audience: 'customer',
  companyName: 'Example',
  serviceAgreementUrl: 'https://www.example.com/terms',
  privacyPolicyUrl: 'https://www.example.com/privacy',
} as const;

/** A day of the year 1980, the first that a ZIP file can name: the same contents make the same file. */
const MTIME = new Date(1980, 0, 2);

/**
 * Writes a ZIP file of the sign-in pages for a native mini program: the folder that the command of the npm package makes, with
 * values to be replaced by hand. It is for people without npm.
 *
 * @param contents the folder of the npm package, as it would be packed
 * @param into the folder of the ZIP file
 * @returns its path
 */
export function nativeZip(contents: string, into: string): string {
  const { name, version } = JSON.parse(readFileSync(path.join(contents, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
  };
  const brought = readBrought(contents);
  const root = rootIn(FOLDER);
  const reading = readOptions({ root, tenant: EXAMPLE }, contents, 'the ZIP file', 'production');
  if ('problems' in reading) throw failure(listOf(reading.problems));
  const app: HostConfig = { pages: ['pages/index/index'] };
  addSubPackage(app, root, Object.keys(brought.pages));
  const files = filesFor(brought, { folder: FOLDER, options: reading.options, project: contents, app });
  files.set(`${FOLDER}/tenant.js`, tenantFileOf(String(files.get(`${FOLDER}/tenant.js`))));
  // Whether the tenant wants a cipher is not known yet.
  files.set(`${FOLDER}/aes.js`, brought.code.get('aes.js') ?? '');
  files.set(`${FOLDER}/README.md`, readmeOf(version, app.subPackages ?? []));
  files.set(`${FOLDER}/LICENSE`, readFileSync(path.join(contents, 'LICENSE'), 'utf8'));

  const place = path.join(into, `${name}-${version}.zip`);
  writeFileSync(place, zipSync(zippable(files), { level: 9, mtime: MTIME }));
  return place;
}

const zippable = (files: ReadonlyMap<string, string | Buffer>): Zippable =>
  Object.fromEntries(
    [...files].map(([file, contents]) => [
      file,
      typeof contents === 'string' ? strToU8(contents) : new Uint8Array(contents),
    ]),
  );
