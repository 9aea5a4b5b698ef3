import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { nativeZip } from '../../scripts/packages/nativeZip';
import { projectRoot } from '../../scripts/taro';
import { once } from '../../src/core/singleFlight';
import { fencesIn } from '../docs/documents';
import { newProject, tarballOf } from './tarballs';

const EXAMPLE = 'examples/native-host';
const README = 'idaas/README.md';

/** The folder with the native package, as it would be packed. */
export const nativeContents = async (): Promise<string> =>
  path.join(path.dirname(await tarballOf('native')), 'contents');

/** The contents of the ZIP file of a release, by path. It is made once. */
export const zippedFiles = once(async (): Promise<ReadonlyMap<string, string>> => {
  const file = nativeZip(await nativeContents(), newProject('native-zip-made'));
  const decode = new TextDecoder();
  return new Map(
    Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, decode.decode(bytes)]),
  );
});

/** The first listing of the README in a language. */
const listed = (files: ReadonlyMap<string, string>, language: string): string =>
  fencesIn({ file: README, text: files.get(README) ?? '' }).find((fence) => fence.language === language)
    ?.code ?? '';

/**
 * examples/native-host with the ZIP file in the place of the npm package, made by the steps of the README inside and nothing else.
 * @returns the folder of the mini program
 */
export async function buildZippedHost(): Promise<string> {
  const app = newProject('native-zip');
  cpSync(path.join(projectRoot, EXAMPLE, 'miniprogram'), app, {
    recursive: true,
    filter: (file) => !/[\\/]idaas$/.test(file),
  });
  const files = await zippedFiles();
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(app, file)), { recursive: true });
    writeFileSync(path.join(app, file), text);
  }
  const edit = (file: string, change: (text: string) => string): void =>
    writeFileSync(path.join(app, file), change(readFileSync(path.join(app, file), 'utf8')));

  const { clientId } = JSON.parse(
    readFileSync(path.join(projectRoot, EXAMPLE, 'idaas.config.json'), 'utf8'),
  ) as { readonly clientId: string };
  edit('idaas/tenant.js', (text) =>
    text.replace('your-ClientId', clientId).replace('pages/index/index', 'pages/shop/index'),
  );
  const added = JSON.parse(listed(files, 'json')) as object;
  edit('app.json', (text) => JSON.stringify({ ...(JSON.parse(text) as object), ...added }));
  writeFileSync(path.join(app, 'app.js'), listed(files, 'js'));
  return app;
}
