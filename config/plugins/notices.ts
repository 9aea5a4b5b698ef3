import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LicenseWebpackPlugin } from 'license-webpack-plugin';
import { noticesOf } from './notices-text';
import type { Chain } from './slim';

/**
 * Beside the code in the package: MIT asks that every copy carries the notice. Of the suffixes that WeChat uploads
 * (developers.weixin.qq.com/miniprogram/dev/framework/structure.html) only .json suits a text. No code asks for the file, so
 * project.config.json names it in packOptions.include; the upload leaves out unused files otherwise.
 */
export const noticesFile = 'third-party-notices.json';

/** The packages whose style sheets the app's own sheets import: a sheet becomes no module of a chunk. */
function importedStyles(source: string): string[] {
  const imports = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => [
      ...readFileSync(path.join(source, file), 'utf8').matchAll(
        /@import ['"]((?:@[\w.-]+\/)?[\w-][\w.-]*)\//g,
      ),
    ]);
  return [...new Set(imports.map(([, name = '']) => name))];
}

/**
 * Writes the notices of the packages that are compiled into the app, in place of those few that stand in comments
 * (`app.js.LICENSE.txt`, which WeChat does not upload).
 * @param root the project's folder
 * @param source the folder of the app's sources
 */
export function addNotices(chain: Chain, root: string, source: string): void {
  chain.optimization
    .minimizer('terserPlugin')
    .tap(([options]: object[]) => [{ ...options, extractComments: false }]);
  chain.plugin('notices').use(createNotices(root, source));
}

function createNotices(root: string, source: string): LicenseWebpackPlugin {
  // webpack writes its own runtime into the package, which is no module either.
  const noModules = ['webpack', ...importedStyles(source)];
  return new LicenseWebpackPlugin({
    outputFilename: noticesFile,
    perChunkOutput: false,
    additionalModules: noModules.map((name) => ({ name, directory: path.join(root, 'node_modules', name) })),
    renderLicenses: (packages) =>
      JSON.stringify(
        noticesOf(
          packages.map(({ packageJson, licenseText }) => {
            const { name, version } = packageJson as { name: string; version: string };
            return { name, version, text: licenseText ?? '' };
          }),
        ),
      ),
    // Which packages a company uses is the company's decision: what is missing is told in the notices, and stops no build.
    // Those that we bring are listed in a test (__tests__/build/notices.test.ts).
    handleMissingLicenseText: (name, license) =>
      `${name} says that its licence is ${license}. It was published without a licence file.`,
  });
}
