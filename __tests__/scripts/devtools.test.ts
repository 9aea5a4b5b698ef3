import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { skipsUrlCheck, tellDevtools } from '../../scripts/devtools';

let root = '';
let file = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'devtools-'));
  file = path.join(root, 'project.private.config.json');
});
afterEach(() => rmSync(root, { recursive: true }));

const contents = (): unknown => JSON.parse(readFileSync(file, 'utf8'));

describe('the file of settings that DevTools keeps at the root', () => {
  test('is written with the appid, and with the check of domains off for a sandbox', () => {
    tellDevtools(root, { appid: 'wx0123456789abcdef', urlCheck: false });
    expect(contents()).toEqual({ appid: 'wx0123456789abcdef', setting: { urlCheck: false } });
    expect(skipsUrlCheck(root)).toBe(true);
  });

  test('keeps everything else that DevTools wrote', () => {
    const own = { projectname: 'shop', setting: { compileHotReLoad: true }, condition: { miniprogram: {} } };
    writeFileSync(file, JSON.stringify({ ...own, appid: 'wxffffffffffffffff' }));
    tellDevtools(root, { appid: 'wx0123456789abcdef', urlCheck: false });
    expect(contents()).toEqual({
      ...own,
      appid: 'wx0123456789abcdef',
      setting: { compileHotReLoad: true, urlCheck: false },
    });
  });

  test('keeps the appid and the check that a developer chose when the build knows neither', () => {
    const own = { appid: 'wxffffffffffffffff', setting: { urlCheck: false } };
    writeFileSync(file, JSON.stringify(own));
    tellDevtools(root, {});
    expect(contents()).toEqual(own);
  });

  test('is not written when nothing differs, because DevTools loads the project again then', () => {
    tellDevtools(root, { appid: 'wx0123456789abcdef' });
    utimesSync(file, 1000, 1000);
    tellDevtools(root, { appid: 'wx0123456789abcdef' });
    expect(statSync(file).mtimeMs).toBe(1_000_000);
  });

  test('is not made when there is nothing to say', () => {
    tellDevtools(root, {});
    expect(() => statSync(file)).toThrow('ENOENT');
    expect(skipsUrlCheck(root)).toBe(false);
  });

  test.each(['{ "appid": ', '[]'])('that holds %s is named, and left as it is', (text) => {
    writeFileSync(file, text);
    expect(() => tellDevtools(root, { appid: 'wx0123456789abcdef' })).toThrow(
      'project.private.config.json is not a JSON object',
    );
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
});
