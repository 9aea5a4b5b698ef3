import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { findDist } from '../../simulator/dist-folder';

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'project-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const write = (file: string, value: object): void => {
  mkdirSync(path.dirname(path.join(home, file)), { recursive: true });
  writeFileSync(path.join(home, file), JSON.stringify(value));
};

test('a folder with an app.json is the mini program', () => {
  write('app.json', {});
  write('project.config.json', { miniprogramRoot: 'elsewhere/' });
  expect(findDist(home)).toBe(home);
});

test('a project leads to its miniprogramRoot', () => {
  write('project.config.json', { miniprogramRoot: 'dist/' });
  write('dist/app.json', {});
  expect(path.resolve(findDist(home))).toBe(path.join(home, 'dist'));
});

test('a folder that is not there, and one without a mini program, are named', () => {
  expect(() => findDist(path.join(home, 'nowhere'))).toThrow(
    `There is no folder ${path.join(home, 'nowhere')}.`,
  );
  expect(() => findDist(home)).toThrow(`There is no app.json in ${home}`);
  write('project.config.json', { miniprogramRoot: 'dist' });
  expect(() => findDist(home)).toThrow(`There is no app.json in ${path.join(home, 'dist')}`);
});
