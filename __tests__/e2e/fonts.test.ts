import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { hasChineseFont } from '../../scripts/fonts';
import { cutOn, fontsOf } from './fonts';
import { createPhones } from './phones';
import { words } from './words';

const phones = createPhones();

describe('the fonts of this computer', () => {
  let folder: string;
  const configured = process.env.FONTCONFIG_FILE;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'fonts-'));
  });
  afterEach(() => {
    if (configured === undefined) delete process.env.FONTCONFIG_FILE;
    else process.env.FONTCONFIG_FILE = configured;
    rmSync(folder, { recursive: true, force: true });
  });

  test('draw Chinese', async () => {
    expect(hasChineseFont()).toBe(true);
    const phone = await phones.open('employee');
    await phone.visible(words.bind.title);
    const drawn = await fontsOf(phone.page);
    expect(drawn.length).toBeGreaterThan(0);
    if (process.platform !== 'linux') return;
    const { stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
    expect(drawn.filter((family) => stdout.includes(family))).not.toEqual([]);
  });

  test('are found wanting where a Linux has none that is Chinese', () => {
    process.env.FONTCONFIG_FILE = path.join(folder, 'fonts.conf');
    writeFileSync(process.env.FONTCONFIG_FILE, `<fontconfig><dir>${folder}</dir></fontconfig>`);
    expect(hasChineseFont()).toBe(process.platform !== 'linux');
  });
});

test('a text that is cut off is told with the font it was drawn with', async () => {
  const phone = await phones.open('employee', { width: 320 });
  await phone.visible(words.bind.title);
  expect(await cutOn(phone.page)).toEqual([]);
  await phone.top.evaluate((page) => {
    const box = document.createElement('div');
    box.style.cssText = 'width: 20px; overflow: hidden; white-space: nowrap';
    box.textContent = '这一行太长了';
    page.append(box);
  });
  expect(await cutOn(phone.page)).toEqual([expect.stringMatching(/^这一行太长了 \(drawn with .*\w/)]);
});
