import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Terms } from '../../config/plugins/notices-text';
import { projectRoot } from '../../scripts/taro';
import { weigh } from '../../scripts/weight';
import { packageFolder } from '../packages';

const file = 'third-party-notices.json';

const licences = (dist: string): Terms[] =>
  JSON.parse(readFileSync(path.join(dist, file), 'utf8')) as Terms[];

const namesIn = (dist: string): string[] =>
  licences(dist)
    .flatMap(({ notices }) => notices.flatMap(({ packages }) => packages))
    .map((one) => one.replace(/ \S+$/, ''))
    .sort();

/** The lines that name the owners, in the licence file that a package was installed with. */
function ownersOf(name: string): string[] {
  const folder = path.join(projectRoot, 'node_modules', name);
  const [licence] = readdirSync(folder).filter((one) => /^licen[cs]e/i.test(one));
  if (licence === undefined) throw new Error(`${name} was installed without a licence file`);
  return readFileSync(path.join(folder, licence), 'utf8').match(/^Copyright .*\S/gm) ?? [];
}

describe('the notices in a production package', () => {
  const dist = packageFolder('employee');

  // Kept by hand: a package comes into this list after its licence was looked at.
  test('name every package whose code the app carries', () => {
    expect(namesIn(dist)).toEqual([
      '@babel/runtime',
      '@noble/ciphers',
      '@tarojs/api',
      '@tarojs/plugin-framework-react',
      '@tarojs/plugin-platform-weapp',
      '@tarojs/react',
      '@tarojs/runtime',
      '@tarojs/shared',
      '@tarojs/webpack5-runner',
      'react',
      'react-reconciler',
      'scheduler',
      'tslib',
      'webpack',
      'weui-wxss',
      'zustand',
    ]);
  });

  test('name the owners of each package as its own licence file does', () => {
    const all = licences(dist).flatMap(({ notices }) => notices);
    const owners = namesIn(dist).map((name) => [name, ownersOf(name)] as const);
    expect(owners.filter(([, lines]) => lines.length === 0)).toEqual([]);
    const missing = owners.filter(([name, lines]) => {
      const notice = all.find(({ packages }) => packages.some((one) => one.startsWith(`${name} `)))?.notice;
      return lines.some((line) => !notice?.includes(line.replaceAll(/ +/g, ' ')));
    });
    expect(missing).toEqual([]);
  });

  test('carry the whole terms of MIT and 0BSD, once each', () => {
    const terms = licences(dist).map((licence) => licence.terms);
    expect(terms.map((text) => text.slice(0, 24))).toEqual([
      'Permission is hereby gra',
      'Permission to use, copy,',
    ]);
    for (const text of terms) {
      expect(text).toMatch(/THE SOFTWARE IS PROVIDED "AS IS"[\s\S]*SOFTWARE\.$/);
    }
  });

  test('are of what was compiled, not of what is installed', () => {
    const names = namesIn(packageFolder('small'));
    expect(names).toContain('react');
    expect(names).toContain('weui-wxss');
    expect(names).not.toContain('zustand');
    expect(names).not.toContain('@noble/ciphers');
  });

  test('are uploaded: WeChat takes the suffix, and is told to take the file though no code asks for it', () => {
    const project = JSON.parse(readFileSync(path.join(dist, 'project.config.json'), 'utf8')) as {
      packOptions: { include: object[] };
    };
    expect(project.packOptions.include).toEqual([{ type: 'file', value: file }]);
    expect([...weigh(dist).keys()]).toContain(file);
  });

  test('are few bytes, and stand in no other file', () => {
    expect(weigh(dist).get(file)?.raw).toBeLessThan(5000);
    expect(readdirSync(dist).filter((name) => name.includes('LICENSE'))).toEqual([]);
    expect(readFileSync(path.join(dist, 'app.js'), 'utf8')).not.toContain('license information');
  });
});
