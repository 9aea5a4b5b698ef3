import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Source files that can name a class: the app's own TypeScript. */
function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .sort()
    .map((file) => path.join(folder, file));
}

/**
 * Every word the sources hold, and every tag they render. A class counts as used when its whole name stands
 * somewhere in src, so never glue a name together (`weui-btn_${kind}`): write the names out.
 * @param source TypeScript text
 * @returns words such as `weui-btn_primary`, tags such as `scroll-view`
 */
function namesIn(source: string): string[] {
  const words = source.match(/[A-Za-z][\w-]*/g) ?? [];
  const tags = [...source.matchAll(/<([A-Z]\w*)/g)].map(([, tag = '']) => toTag(tag));
  return [...new Set([...words, ...tags])];
}

/** The names used under a source folder; see `namesIn`. */
export function usedNames(folder: string): string[] {
  return namesIn(
    sourceFiles(folder)
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n'),
  );
}

function toTag(component: string): string {
  return component.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
}
