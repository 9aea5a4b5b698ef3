import { build } from 'esbuild';
import { CONSTANTS } from '../../config/host/constants';
import { forOldSafari, forWechat, inMemory, packagesIn, plainFile, type BuiltCode } from './code';

/** A directive holds before every other statement only. */
const STRICT = '"use strict";';

/**
 * The part for the main package: one engine, which the host app's pages and ours share. The tenant and the cipher are files
 * beside it, which are written for the tenant (config/native).
 *
 * @param folder where the files are in the npm package
 */
export async function nativeMain(folder: string): Promise<BuiltCode[]> {
  return [
    await bundle('src/native/main.ts', `${folder}/engine.js`),
    await bundle('src/idaas/aes.ts', `${folder}/aes.js`),
    plainFile(`${folder}/index.js`, await entry()),
    plainFile(`${folder}/tenant.js`, NOT_WRITTEN),
  ];
}

const NOT_WRITTEN = `throw new Error('bamboocloud-idaas-miniprogram-native: no tenant. Its command, or its plugin for vite, writes it.');\n`;

/** What the host app's pages import: each name by itself, so that Node and bundlers see it without running the file. */
async function entry(): Promise<string> {
  const { metafile } = await build({
    ...forWechat,
    ...inMemory,
    entryPoints: ['src/native/index.ts'],
    format: 'esm',
  });
  const names = Object.values(metafile.outputs).flatMap((output) => output.exports);
  const lines = names.map((name) => `exports.${name} = host.${name};\n`);
  return `const { host } = require("./engine.js");\n${lines.join('')}`;
}

async function bundle(file: string, output: string): Promise<BuiltCode> {
  const { outputFiles, metafile } = await build({
    ...forWechat,
    ...inMemory,
    entryPoints: [file],
    format: 'cjs',
    define: { TENANT: CONSTANTS.TENANT, IS_DEVELOPMENT: 'false' },
    plugins: [
      {
        name: 'cipher-beside',
        setup: ({ onResolve }) =>
          onResolve({ filter: /\/idaas\/aes$/ }, () => ({ path: './aes.js', external: true })),
      },
    ],
    minify: true,
  });
  const text = (await forOldSafari(outputFiles[0]?.text ?? '', true)).replace(STRICT, '');
  const tenant = text.includes(CONSTANTS.TENANT) ? `var ${CONSTANTS.TENANT}=require("./tenant.js");` : '';
  return {
    output,
    text: `${STRICT}${tenant}${text}`,
    inside: packagesIn(Object.keys(metafile.inputs)),
    imported: [],
  };
}
