import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import postcss from 'postcss';
import { coloursOf, DEFAULT_BRAND } from '../../config/look/colours';

const root = path.join(__dirname, '../../src');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' });
const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8');
const sheets = sources.filter((file) => file.endsWith('.css'));
const scripts = sources.filter((file) => /\.tsx?$/.test(file));

/** A colour as CSS writes it. `#000` in a mask, whose colour is not drawn, is written `%23000`. */
const COLOUR = /#[0-9a-f]{3,8}\b|\b(rgb|hsl|hwb|lab|lch|oklab|oklch|color|color-mix)a?\(/i;
const BY_NAME = /\b(white|black|gr[ae]y|silver|red|green|blue|orange|yellow|purple|pink|gold|teal|navy)\b/i;

const declarations = sheets.flatMap((file) => {
  const found: string[] = [];
  postcss.parse(textOf(file), { from: file }).walkDecls(({ prop, value }) => {
    found.push(`${file}: ${prop}: ${value}`);
  });
  return found;
});

test('no style sheet names a colour: all of them stand in config/look/colours.ts', () => {
  expect(declarations.length).toBeGreaterThan(300);
  const named = declarations.filter((one) => {
    const drawn = one.replace(/url\("data:[^"]*"\)/g, '');
    return COLOUR.test(drawn) || BY_NAME.test(drawn.split(': ')[2] ?? '');
  });
  expect(named).toEqual([]);
});

test('no script names a colour', () => {
  expect(scripts.length).toBeGreaterThan(100);
  const named = scripts.filter((file) => /['"`](#[0-9a-f]{3,8}|rgba?\(.*)['"`]/i.test(textOf(file)));
  expect(named).toEqual([]);
});

test('every variable of the style sheets is in the table, and all of the table is used', () => {
  const used = declarations.flatMap((one) => [...one.matchAll(/var\(--([\w-]+)/g)].map(([, name]) => name));
  const scripted = scripts.flatMap((file) =>
    [...textOf(file).matchAll(/var\(--([\w-]+)/g)].map(([, name]) => name),
  );
  const own = declarations.flatMap((one) => /: --([\w-]+):/.exec(one)?.[1] ?? []);
  const table = Object.keys(coloursOf(DEFAULT_BRAND, 'light'));
  const known = new Set([...table, ...own]);
  expect(used.filter((name = '') => !known.has(name) && !name.startsWith('weui-'))).toEqual([]);
  expect(table.filter((name) => ![...used, ...scripted].includes(name))).toEqual([]);
});
