import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { loadEnvironment } from '../../config/environment';

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'environment-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(file: string, value: string): void {
  writeFileSync(path.join(root, file), `TARO_APP_COMPANY_NAME="${value}"\n`);
}

const company = (mode: string, shell = {}): string | undefined =>
  loadEnvironment(root, mode, shell).TARO_APP_COMPANY_NAME;

test('files of the mode win over general files, and local files over shared ones', () => {
  expect(company('production')).toBeUndefined();
  write('.env', 'shared');
  expect(company('production')).toBe('shared');
  write('.env.local', 'mine');
  expect(company('production')).toBe('mine');
  write('.env.production', 'shared, production');
  expect(company('production')).toBe('shared, production');
  write('.env.production.local', 'mine, production');
  expect(company('production')).toBe('mine, production');
  expect(company('development')).toBe('mine');
});

test('the shell wins over every file, even with an empty value', () => {
  write('.env.production.local', 'file');
  expect(company('production', { TARO_APP_COMPANY_NAME: 'shell' })).toBe('shell');
  expect(company('production', { TARO_APP_COMPANY_NAME: '' })).toBe('');
});
