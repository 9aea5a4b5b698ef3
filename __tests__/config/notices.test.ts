import { describe, expect, test } from '@jest/globals';
import { noticesOf } from '../../config/plugins/notices-text';

const terms = (quote: string, line: string): string =>
  `Permission is hereby granted (the ${quote}Software${quote}) as follows:${line}THE SOFTWARE IS PROVIDED ${quote}AS IS${quote}, OR OTHER DEALINGS IN${line}THE SOFTWARE.`;

const mit = (owner: string, quote = '"', line = '\n'): string =>
  `MIT License\n\nCopyright (c) ${owner}\n\n${terms(quote, line)}\n`;

const flat = terms('"', ' ');

describe('the notices of several packages', () => {
  test('hold their common terms once, whatever the line breaks and quotation marks', () => {
    const packages = [
      { name: 'b', version: '2.0.0', text: mit('Bea', "'", '\n ') },
      { name: 'a', version: '1.0.0', text: mit('Ann') },
    ];
    expect(noticesOf(packages)).toEqual([
      {
        terms: flat,
        notices: [
          { packages: ['a 1.0.0'], notice: 'MIT License\nCopyright (c) Ann' },
          { packages: ['b 2.0.0'], notice: 'MIT License\nCopyright (c) Bea' },
        ],
      },
    ]);
  });

  test('name packages together that share an owner', () => {
    const packages = ['x', 'y'].map((name) => ({ name, version: '1.0.0', text: mit('Ann') }));
    expect(noticesOf(packages)[0]?.notices).toEqual([
      { packages: ['x 1.0.0', 'y 1.0.0'], notice: 'MIT License\nCopyright (c) Ann' },
    ]);
  });

  test('keep two owners in one line each', () => {
    const text = mit('Ann\nCopyright (c) Bea');
    expect(noticesOf([{ name: 'a', version: '1.0.0', text }])[0]?.notices[0]?.notice).toContain(
      'Copyright (c) Ann Copyright (c) Bea',
    );
  });

  test('hold a licence of another kind whole', () => {
    const text = 'Apache License\nVersion 2.0\n\nTERMS AND CONDITIONS';
    expect(noticesOf([{ name: 'a', version: '1.0.0', text }])).toEqual([
      {
        terms: 'Apache License Version 2.0 TERMS AND CONDITIONS',
        notices: [{ packages: ['a 1.0.0'], notice: '' }],
      },
    ]);
  });

  test('tell of works embedded in the packages of the app, not of those in others of the same house', () => {
    const embedded = (work: string, home: string): string =>
      `MIT (${work}):\nThe following files embed ${work}:\n\`/packages/taro-${home}/src/a.ts\`\n`;
    const text = `${mit('O2Team')}\n=======\n\n${embedded('raf', 'runtime')}\n=======\n\n${embedded('zepto', 'extends')}`;
    const [{ notices = [] } = {}] = noticesOf([{ name: '@tarojs/runtime', version: '4.0.0', text }]);
    expect(notices[0]?.notice).toMatch(/Copyright \(c\) O2Team\n.*MIT \(raf\)/);
    expect(notices[0]?.notice).not.toContain('zepto');
  });
});
