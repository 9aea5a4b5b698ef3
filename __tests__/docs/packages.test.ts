import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createIdaas } from '../../src/sdk';
import { flowOf } from '../../src/sdk/flow';
import { installFakeWx } from '../wechat/fakeWx';
import { complaintsAbout } from './compiled';
import { fencesIn, readDocument, root, rowsUnder } from './documents';

const page = readDocument('docs/packages.md');
const documents = [page, readDocument('packages/sdk/README.md')];

const PATHS = {
  'bamboocloud-idaas-miniprogram': [path.join(root, 'src/sdk/index.ts')],
  'bamboocloud-idaas-miniprogram/flow': [path.join(root, 'src/sdk/flow.ts')],
  'bamboocloud-idaas-miniprogram/react': [path.join(root, 'src/sdk/react.ts')],
};

const OPTIONS = {
  origin: 'https://login.example.com',
  clientId: 'client',
  product: 'ciam',
  audience: 'customer',
} as const;

const quotedIn = (cell = ''): string[] => [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);

describe('the document for apps with their own user interface', () => {
  test('shows examples, and every one of them compiles against the real code', () => {
    const examples = fencesIn(page)
      .filter(({ language }) => /^tsx?$/.test(language))
      .map(({ language, code }, index) => ({
        file: path.join(root, `docs/example-${index}.${language}`),
        text: code,
      }));
    expect(examples).toHaveLength(4);
    expect(complaintsAbout(examples, PATHS)).toEqual([]);
  }, 120_000);

  test('shows native code that compiles as well', () => {
    const required = `declare function require(name: 'bamboocloud-idaas-miniprogram'): typeof import('bamboocloud-idaas-miniprogram');
declare function require(name: 'bamboocloud-idaas-miniprogram/flow'): typeof import('bamboocloud-idaas-miniprogram/flow');
`;
    const around = `declare const idaas: import('bamboocloud-idaas-miniprogram').Idaas;\n${required}`;
    const examples = documents
      .flatMap((document) => fencesIn(document))
      // The listings that name their file are run by __tests__/e2e/smallestPage.test.ts.
      .filter(({ language, code }) => language === 'js' && !/^\/\/ [\w./-]+\.js\n/.test(code))
      .map(({ code }, index) => ({
        file: path.join(root, `docs/native-${index}.ts`),
        text: `${code.includes('const idaas') ? required : around}${code}\nexport {};`,
      }));
    expect(examples).toHaveLength(1);
    expect(complaintsAbout(examples, PATHS)).toEqual([]);
  }, 120_000);

  test('lists every option, and every part of the flow', () => {
    const source = readFileSync(path.join(root, 'src/sdk/options.ts'), 'utf8');
    const [, members = ''] = /interface IdaasOptions \{([^]*?)\n\}/.exec(source) ?? [];
    const options = [...members.matchAll(/^ {2}readonly (\w+)/gm)].map(([, name]) => name);
    const listed = rowsUnder(page, '| option ').flatMap(([cell]) => quotedIn(cell));
    expect(listed.sort()).toEqual(options.sort());

    installFakeWx();
    const flow = flowOf(createIdaas(OPTIONS));
    const parts = rowsUnder(page, '| part ').flatMap(([cell]) => quotedIn(cell));
    expect([...parts, 'connection'].sort()).toEqual(Object.keys(flow).sort());
  });

  test('names calls that exist', () => {
    installFakeWx();
    const flow = flowOf(createIdaas(OPTIONS));
    const rows = new Map(
      rowsUnder(page, '| part ').map(([cell, text]) => [quotedIn(cell)[0], quotedIn(text)]),
    );
    for (const part of ['actions', 'codes', 'router'] as const)
      expect(Object.keys(flow[part])).toEqual(expect.arrayContaining(rows.get(part) ?? ['nothing']));
  });
});
