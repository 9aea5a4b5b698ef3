import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { compileProgram } from '../../simulator/compile/program';
import { withFixture } from './fixture-phone';
import { createSite } from './site';

/*
 * What mini programs do that this repository's own does not: packages in miniprogram_npm, ES modules, WXS that requires, native
 * behaviors, names of the browser, pages that do not compile. Each of these stopped a program of others.
 */

const dist = join(__dirname, 'foreign', 'fixture');
const site = createSite();

test('a page with all of it opens, and nothing is unknown or failing', () =>
  withFixture(
    site,
    async (phone) => {
      const lines = await phone.top.locator('#lines').innerText();
      expect(lines.split(';').map((line) => line.trim())).toEqual([
        'an ES module!',
        'a package',
        'the index of a folder',
        'shared by global',
        'name status open',
        'undefined',
        '',
      ]);
      const tag = phone.top.getByText('a tag');
      expect(await tag.getAttribute('class')).toMatch(/tag .*tag_big .*tag-round/);
      await phone.page.waitForFunction(
        () => document.querySelector<HTMLImageElement>('#picture img')?.naturalWidth === 12,
      );
      expect(await phone.top.locator('.swiper-dots').count()).toBe(1);
      // The file of the torn page is reported at the start, and is not a fault of this one.
      const { unsupported, crashes } = await phone.troubles();
      expect({ unsupported, crashes }).toEqual({ unsupported: [], crashes: [] });
    },
    { dist, mayHaveFaults: true },
  ));

test('a placeholder has the class of its component, and is grey unless it is styled', () =>
  withFixture(
    site,
    async (phone) => {
      const colourOf = (text: string): Promise<string> =>
        phone.top
          .locator('.wx-placeholder', { hasText: text })
          .evaluate((dom) => getComputedStyle(dom).color);
      expect(await colourOf('Colour')).toBe('rgb(1, 2, 3)');
      expect(await colourOf('plain')).toBe('rgba(128, 128, 128, 0.8)');
    },
    { dist, mayHaveFaults: true },
  ));

test('a page whose code throws opens with its template, is named with its line, and the rest runs', () =>
  withFixture(
    site,
    async (phone) => {
      await phone.tap('To the broken page');
      await phone.visible('the template of the broken page');
      expect((await phone.troubles()).consoleErrors).toContainEqual(
        expect.stringMatching(/^pages\/broken\/index\.js:3:\d+ Error: not today 1$/),
      );
      await phone.page.locator('.faults').getByText('pages/broken/index.js:3').waitFor();
      await phone.page.getByRole('button', { name: 'close' }).click();
      await phone.back();
      await phone.visible('a tag');
    },
    { dist, mayHaveFaults: true },
  ));

test('what does not compile is named with file, line and column, and only that', () => {
  const { problems, pages } = compileProgram(dist);
  expect(pages).toHaveLength(3);
  expect(problems.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'pages/torn/index.js:2:25',
    'pages/torn/index.wxml:2:14',
  ]);
});
