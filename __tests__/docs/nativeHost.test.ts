import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readTenant } from '../../config/tenant';
import { isTenantFile, wrongInFile } from '../../config/tenantFileSchema';
import { complaintsAbout } from './compiled';
import { fencesIn, quotedIn, readDocument, root, rowsUnder, type Document } from './documents';

const NAME = 'bamboocloud-idaas-miniprogram-native';
const PATHS = {
  [NAME]: [path.join(root, 'src/native/index.ts')],
  [`${NAME}/vite`]: [path.join(root, 'config/native/vite.ts')],
};
const native = readDocument('docs/native-host.md');
const uniapp = readDocument('docs/uni-app-host.md');

/** The examples of a document, those in a list as well. */
const examplesIn = (page: Document, language: string): string[] =>
  fencesIn({ ...page, text: page.text.replaceAll(/^ {3}/gm, '') })
    .filter((fence) => fence.language === language)
    .map(({ code }) => code);

const fileOf = (name: string, text: string) => ({ file: path.join(root, `docs/${name}.ts`), text });

describe('the document for native mini programs', () => {
  test('shows code that compiles against the real code', () => {
    const around = `declare const require: (name: string) => typeof import('${NAME}');\n`;
    const examples = examplesIn(native, 'js').map((code, index) =>
      fileOf(`native-host-${index}`, `${around}${code}\nexport {};`),
    );
    expect(examples).toHaveLength(2);
    expect(complaintsAbout(examples, PATHS)).toEqual([]);
  }, 120_000);

  test('shows values of a tenant that the command accepts', () => {
    const [values = ''] = examplesIn(native, 'json');
    const file: unknown = JSON.parse(values);
    expect(wrongInFile(file, 'idaas.config.json')).toEqual([]);
    expect(isTenantFile(file) && readTenant({}, 'production', file).problems).toBeUndefined();
  });

  test('lists the options that the command has', () => {
    const source = readFileSync(path.join(root, 'config/native/cli.ts'), 'utf8');
    const options = [...source.matchAll(/^ {6}(\w+): \{ type: 'string'/gm)].map(([, name]) => `--${name}`);
    const listed = rowsUnder(native, '| option').map(([cell = '']) => cell.replaceAll('`', ''));
    expect(options).toHaveLength(4);
    expect(listed).toEqual(options);
  });

  test('names every function of the package', () => {
    const source = ['native/index', 'hostFunctions']
      .map((name) => readFileSync(path.join(root, `src/${name}.ts`), 'utf8'))
      .join('\n');
    const exported = [
      ...source.matchAll(/^export (?:const|function|\{) (?:\{ )?([\w, ]+?)(?: \}| =|:|\(|, type)/gm),
    ]
      .flatMap(([, names = '']) => names.split(', '))
      .filter((name) => name !== 'type');
    expect(exported.length).toBeGreaterThan(10);
    const named = quotedIn(native).map((quoted) => quoted.replace(/\(.*\)$/, ''));
    expect(named).toEqual(expect.arrayContaining(exported));
  });
});

describe('the document for uni-app', () => {
  test('shows code that compiles against the real code', () => {
    const examples = examplesIn(uniapp, 'ts').map((code, index) => fileOf(`uniapp-host-${index}`, code));
    expect(examples).toHaveLength(4);
    expect(complaintsAbout(examples, PATHS)).toEqual([]);
  }, 120_000);

  test('lists the options that the plugin has', () => {
    const source = readFileSync(path.join(root, 'config/native/vite.ts'), 'utf8');
    const [, members = ''] = /interface SignInOptions \{([^]*?)\n\}/.exec(source) ?? [];
    const options = [...members.matchAll(/^ {2}readonly (\w+)/gm)].map(([, name]) => name);
    const listed = rowsUnder(uniapp, '| option').map(([cell = '']) => cell.replaceAll('`', ''));
    expect(listed.sort()).toEqual(options.sort());
  });

  test('names the versions that the example is built with', () => {
    const { devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      readonly devDependencies: Readonly<Record<string, string>>;
    };
    expect(uniapp.text).toContain(`uni-app ${devDependencies['@dcloudio/uni-app']}`);
    expect(uniapp.text).toContain(`vite ${devDependencies['vite']}`);
  });
});
