import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openEngine } from '../engine/openEngine';
import { createTestStorage } from '../world/vault';
import { readDocument, root, rowsUnder } from './documents';

const security = readDocument('SECURITY.md');

/** What stands between quotes and begins with `idaas.`, in the sources of a folder of src. */
const keysIn = (folder: string): string[] =>
  readdirSync(path.join(root, 'src', folder))
    .map((file) => readFileSync(path.join(root, 'src', folder, file), 'utf8'))
    .flatMap((source) => source.match(/(?<=['`])idaas\.[^'`]+(?=['`])/g) ?? []);

/** The names of the storages that the engine opens. */
function storagesOpened(): string[] {
  const names: string[] = [];
  openEngine({ ports: { openStorage: (name) => (names.push(name), createTestStorage()) } });
  return names;
}

describe('what SECURITY.md promises', () => {
  test('is stored is what the app stores, key by key', () => {
    const told = rowsUnder(security, '| key ').map(([key = '']) => key.replaceAll('`', ''));
    const opened = storagesOpened().map((name) => `idaas.kept, ${name}`);
    expect(keysIn('wechat').sort()).toEqual(['idaas.kept', 'idaas.session']);
    expect(told.sort()).toEqual(['idaas.session', ...new Set(opened)].sort());
  });
});

describe('the changelog', () => {
  const changelog = readDocument('CHANGELOG.md');
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };

  test('begins with what is not released, then tells of the version in package.json', () => {
    const headings = [...changelog.text.matchAll(/^## \[([^\]]+)\]/gm)].map(([, name]) => name);
    expect(headings.slice(0, 2)).toEqual(['Unreleased', version]);
  });

  test('uses the kinds of change that Keep a Changelog has', () => {
    const kinds = [...changelog.text.matchAll(/^### (.+)$/gm)].map(([, kind]) => kind);
    const known = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
    expect(kinds.filter((kind) => !known.includes(kind ?? ''))).toEqual([]);
  });
});
