import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import type { SourceMapPayload } from 'node:module';
import path from 'node:path';

/**
 * The bytes of a script by the module they were compiled from, read from the source map beside it. What belongs to no
 * module (webpack's own code) is counted under `webpack`.
 * @param script a `.js` file of a production package
 * @returns bytes of minified code by the module's path in the map; empty when the script has no map
 */
export function bytesByModule(script: string): Map<string, number> {
  const bytes = new Map<string, number>();
  if (!existsSync(`${script}.map`)) return bytes;
  const map = new SourceMap(JSON.parse(readFileSync(`${script}.map`, 'utf8')) as SourceMapPayload);
  const lines = readFileSync(script, 'utf8').split('\n');
  lines.forEach((text, line) => {
    for (let column = 0; column < text.length; column += 1) {
      const entry = map.findEntry(line, column);
      const isHere = 'originalSource' in entry && entry.generatedLine === line;
      const module = isHere && entry.originalSource ? moduleName(entry.originalSource) : 'webpack';
      bytes.set(module, (bytes.get(module) ?? 0) + Buffer.byteLength(text[column] ?? ''));
    }
  });
  return bytes;
}

/** `webpack://bamboocloud/./src/core/flow.ts?abc` is `src/core/flow.ts`. */
function moduleName(source: string): string {
  const bare = source.replace(/^webpack:\/\/[^/]*\//, '').replace(/\?.*$/, '');
  return path.posix.normalize(bare).replace(/^(?:\.\.\/)+/, '');
}
