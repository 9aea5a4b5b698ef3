import { tableOfBench, tableOfBenchInChinese } from './bench';
import { backEndExample, backEndServer } from './examples';
import { absentComponents, listOfApis, listOfComponents } from './fidelity';
import { curvesOfGrowth } from './growth';
import { chartOfRooms, tableOfRooms } from './rooms';
import { tableOfBrand, tableOfBuildSettings, tableOfPaths, tableOfSettings } from './settings';
import { tableOfNameless, tableOfWords } from './words';
import { LANGUAGE_CODES } from '../../src/core/language';

/** The parts of the documents that are written by `npm run docs`, by document and by name of the part. */
export const generatedParts: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  'README.md': { bench: tableOfBench },
  'README.zh-CN.md': { bench: tableOfBenchInChinese },
  'docs/architecture.md': { 'chart of the rooms': chartOfRooms, 'table of the rooms': tableOfRooms },
  'docs/back-end.md': { 'back-end example': backEndExample, 'back-end server': backEndServer },
  'docs/fidelity.md': {
    components: listOfComponents,
    'absent components': absentComponents,
    apis: listOfApis,
  },
  'docs/growth.md': { growth: curvesOfGrowth },
  'docs/settings.md': {
    'settings of the build': tableOfBuildSettings,
    brand: tableOfBrand,
    settings: tableOfSettings,
    paths: tableOfPaths,
  },
  'docs/words.md': Object.fromEntries(
    LANGUAGE_CODES.flatMap((language) => [
      [`words in ${language}`, () => tableOfWords(language)],
      [`words in ${language} without a company name`, () => tableOfNameless(language)],
    ]),
  ),
};

const begin = (name: string) => `<!-- generated: ${name} -->`;
const END = '<!-- end of generated -->';

/**
 * Puts freshly generated parts into a document.
 * @param text the document, with a begin and an end mark around each part
 * @throws {Error} where a mark is missing
 */
export function withGeneratedParts(text: string, parts: Readonly<Record<string, () => string>>): string {
  return Object.entries(parts).reduce((all, [name, generate]) => {
    const start = all.indexOf(begin(name));
    const end = all.indexOf(END, start);
    if (start < 0 || end < 0) throw new Error(`the marks of the part "${name}" are missing`);
    return `${all.slice(0, start)}${begin(name)}\n\n${generate()}\n\n${all.slice(end)}`;
  }, text);
}
