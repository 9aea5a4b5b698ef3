import path from 'node:path';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { projectRoot } from '../taro';

/** The declarations of one entry of a package. */
export interface Declarations {
  readonly entry: string;
  /** the same text for each, as `dist/react.d.mts` and `dist/react.d.cts` */
  readonly outputs: readonly string[];
  /** npm packages whose types become part of the text */
  readonly inlined: readonly string[];
  /** the main entry of the package, from which the other ones import types instead of repeating them */
  readonly mainEntry: string;
}

/**
 * Writes the declarations of a file and of all that it needs into one text.
 * @param write called with each output
 */
export async function buildTypes(
  { entry, outputs, inlined, mainEntry }: Declarations,
  write: (output: string, text: string) => void,
): Promise<void> {
  const main = path.join(projectRoot, mainEntry);
  const bundle = await rollup({
    input: path.join(projectRoot, entry),
    external: (id, importer) =>
      importer !== undefined && `${path.resolve(path.dirname(importer), id)}.ts` === main,
    plugins: [dts({ tsconfig: path.join(projectRoot, 'tsconfig.json'), includeExternal: [...inlined] })],
    onwarn: (warning) => {
      throw new Error(`${entry}: ${warning.message}`);
    },
  });
  for (const output of outputs) {
    // `.d.mts` describes `.mjs`: an import names the code, and the types beside it are found.
    const sibling = `./index${path.extname(output).replace('ts', 'js')}`;
    const { output: texts } = await bundle.generate({
      format: 'es',
      paths: (id) => (`${id}.ts` === main ? sibling : id),
    });
    write(output, texts[0].code);
  }
  await bundle.close();
}
