import path from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from '../../scripts/taro';
import { LANGUAGE_CODES, type Language } from '../../src/core/language';
import type { Curve } from './curve';

/** The words of home and of the sign-in in one to all languages, as they stand minified in the package. */
export async function wordsByLanguage(): Promise<Curve> {
  const points = await Promise.all(
    LANGUAGE_CODES.map(async (_, index): Promise<[number, number]> => {
      const languages = LANGUAGE_CODES.slice(0, index + 1);
      return [languages.length, await bytesOf(languages)];
    }),
  );
  return {
    name: 'languages-words',
    title: 'Languages: bytes of all words',
    of: 'languages',
    cost: 'bytes',
    growth: 'linear',
    points,
  };
}

async function bytesOf(languages: readonly Language[]): Promise<number> {
  const contents = languages
    .flatMap((language) => [`./${language}`, `./${language}/signIn`])
    .map((file, index) => `export * as words${index} from '${file}';`)
    .join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: path.join(projectRoot, 'src/copy') },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.contents.length ?? 0;
}
