import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../taro';
import { generatedParts, withGeneratedParts } from './generated';
import { writeFormatted } from './writeFormatted';

/** Writes the generated parts of these documents anew. @param documents paths from the project's folder */
export async function writeGeneratedParts(documents: readonly string[]): Promise<void> {
  for (const document of documents) {
    const file = path.join(projectRoot, document);
    const text = withGeneratedParts(readFileSync(file, 'utf8'), generatedParts[document] ?? {});
    await writeFormatted(file, text);
  }
}
