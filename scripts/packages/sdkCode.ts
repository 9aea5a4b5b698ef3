import path from 'node:path';
import { build, transform } from 'esbuild';
import { forOldSafari, forWechat, importsOf, inChunks, packagesIn, type BuiltCode } from './code';

/** The entries that share the engine. What both need is one file beside them, so that an app has one copy of it. */
const ENTRIES = ['index', 'flow'];

/** In the file names below; esbuild refuses to write two files of this name, as a third entry might make it. */
const SHARED = 'shared';

/**
 * The main entry and the flow: ES modules and CommonJS for bundlers, and what WeChat's developer tools copy to `miniprogram_npm`.
 */
export async function sdkCode(): Promise<BuiltCode[]> {
  const [readable, small] = await Promise.all([modules(false), modules(true)]);
  return Promise.all([
    ...readable.map((file) => finished(file, `dist/${file.name}.mjs`, false)),
    ...readable.map((file) => finished(file, `dist/${file.name}.cjs`, false)),
    ...small.map((file) => finished(file, `miniprogram_dist/${file.name}.js`, true)),
  ]);
}

interface Module extends Pick<BuiltCode, 'text' | 'inside'> {
  readonly name: string;
}

async function modules(isMinified: boolean): Promise<Module[]> {
  const { outputFiles, metafile } = await build({
    ...forWechat,
    ...inChunks,
    entryPoints: ENTRIES.map((name) => ({ in: `src/sdk/${name}.ts`, out: name })),
    chunkNames: SHARED,
    minify: isMinified,
  });
  const outside = importsOf(metafile);
  if (outside.length > 0) throw new Error(`the package would need ${outside.join(', ')}`);
  const inside = packagesIn(Object.keys(metafile.inputs));
  return outputFiles.map(({ path: file, text }) => ({ name: path.basename(file, '.mjs'), text, inside }));
}

/** @param output a `.mjs` is an ES module, every other file CommonJS */
async function finished({ text, inside }: Module, output: string, isMinified: boolean): Promise<BuiltCode> {
  const code = output.endsWith('.mjs') ? text : isMinified ? requiring(text) : await commonJsOf(text);
  return { output, text: await forOldSafari(code, isMinified), inside, imported: [] };
}

async function commonJsOf(text: string): Promise<string> {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'neutral',
    target: forWechat.target,
    charset: 'utf8',
  });
  return code.replaceAll(`./${SHARED}.mjs`, `./${SHARED}.cjs`);
}

/**
 * A minified bundle as WeChat runs it. Its imports stand first and its exports last, and none of them changes later, so that
 * their values are enough; what esbuild writes for live bindings weighs half a kilobyte a file.
 */
function requiring(text: string): string {
  const code = text
    .replaceAll(
      /import\{([^}]*)\}from"\.\/(\w+)\.mjs";/g,
      (_, names: string, file: string) => `const{${names.replaceAll(' as ', ':')}}=require("./${file}.js");`,
    )
    .replace(/export\{([^}]*)\};?\s*$/, (_, names: string) => {
      const members = names.split(',').map((one) => one.replace(/^(\S+) as (\S+)$/, '$2:$1'));
      return `module.exports={${members.join(',')}};`;
    });
  if (/(^|;)(import|export)[\s{*]/.test(code)) throw new Error('an import or export is left in the bundle');
  return `"use strict";${code}`;
}
