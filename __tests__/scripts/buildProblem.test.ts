import { expect, test } from '@jest/globals';
import { buildProblemIn } from '../../scripts/buildProblem';

/* The texts are those that Taro 4.2.1 prints, shortened at their ends. */

test('a text that Babel cannot read has file, line and column', () => {
  const text = `ModuleBuildError: Module build failed (from ../../node_modules/babel-loader/lib/index.js):
SyntaxError: /home/me/app/src/pages/index/index.tsx: Unexpected token (11:10)

   9 | }
> 11 | const a = ;
     |           ^`;
  expect(buildProblemIn(text, '/home/me/app')).toEqual({
    file: 'src/pages/index/index.tsx',
    line: 11,
    column: 11,
    message: 'Unexpected token',
  });
});

test('a module that is not there is named with the folder that wants it', () => {
  const text = `resolve './nowhere' in '/home/me/app/src/pages/index'
  using description file: /home/me/app/package.json (relative path: ./src/pages/index)`;
  expect(buildProblemIn(text, '/home/me/app')).toMatchObject({
    file: 'src/pages/index',
    message: "'./nowhere' is not found",
  });
});

test('a style sheet that PostCSS cannot read has file, line and column', () => {
  const text = 'CssSyntaxError\n\n(2:3) /home/me/app/src/app.css Unknown word\n';
  expect(buildProblemIn(text, '/home/me/app')).toEqual({
    file: 'src/app.css',
    line: 2,
    column: 3,
    message: 'Unknown word',
  });
});

test('what is printed otherwise is told by its first line', () => {
  expect(buildProblemIn('\n  Error: something else\n  more', '/home/me/app')).toMatchObject({
    message: 'Error: something else',
  });
});
