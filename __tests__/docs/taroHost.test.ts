import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readOptions } from '../../config/host/options';
import { complaintsAbout } from './compiled';
import { fencesIn, quotedIn, readDocument, root, rowsUnder } from './documents';

const page = readDocument('docs/taro-host.md');
const NAME = 'bamboocloud-idaas-miniprogram-taro';

describe('the document for Taro apps', () => {
  test('shows examples, and every one of them compiles against the real code', () => {
    const examples = fencesIn({ ...page, text: page.text.replaceAll(/^ {3}/gm, '') })
      .filter(({ language }) => /^tsx?$/.test(language))
      .map(({ language, code }, index) => ({
        file: path.join(root, `docs/taro-${index}.${language}`),
        text: code.startsWith('import') ? code : `import '@tarojs/taro';\n${code}`,
      }));
    expect(examples).toHaveLength(4);
    expect(complaintsAbout(examples, { [NAME]: [path.join(root, 'src/taro/index.ts')] })).toEqual([]);
  }, 120_000);

  test('lists the options that there are', () => {
    const listed = rowsUnder(page, '| option ').map(([cell = '']) => cell.replaceAll('`', ''));
    expect(listed).toEqual(['root', 'home', 'tenant']);
    const readHere = (given: unknown) =>
      readOptions(given, root, 'the option tenant in config/index.ts', 'development');
    const given = Object.fromEntries(listed.map((name) => [name, name === 'tenant' ? {} : 'a/b']));
    expect(readHere(given)).toHaveProperty('options');
    expect(readHere({ routes: 'x' })).toEqual({
      problems: ['routes is no option; there are root, home and tenant.'],
    });
  });

  test('names every function of the package', () => {
    const text = quotedIn(page).map((name) => name.replace(/\(.*\)$/, ''));
    const exported = [
      ...['ready', 'current', 'useSignedIn', 'onChange', 'requireSignIn', 'authorizedRequest', 'signOut'],
      ...['withdrawConsent', 'currentConsent', 'forgetPhone', 'onProblem', 'privacyAsked', 'openAccount'],
      ...['ProblemError', 'recoveryOf'],
    ];
    expect(text).toEqual(expect.arrayContaining(exported));
    const uses = {
      file: path.join(root, 'docs/taro-names.ts'),
      text: `export { ${exported.join(', ')} } from '${NAME}';`,
    };
    expect(complaintsAbout([uses], { [NAME]: [path.join(root, 'src/taro/index.ts')] })).toEqual([]);
  }, 120_000);
});
