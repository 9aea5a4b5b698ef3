import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readSeed } from '../../sandbox/seed';
import { seedFor } from '../../scripts/start/runBuilt';
import { tenantsIn } from '../../scripts/start/tenantsIn';

/** npm start -- --dist: which tenants the sandbox has to play for a mini program that is built already. */

let dist = '';

beforeEach(() => {
  dist = mkdtempSync(path.join(tmpdir(), 'built-'));
});
afterEach(() => rmSync(dist, { recursive: true }));

function tenantsOf(code: string) {
  mkdirSync(path.join(dist, 'pages'));
  writeFileSync(path.join(dist, 'app.json'), '{"pages":["pages/shop"]}');
  writeFileSync(path.join(dist, 'pages/shop.js'), code);
  return tenantsIn(dist);
}

const origin = 'https://login.example.com';

describe('the tenants of a built mini program', () => {
  test.each([
    [
      'minified code',
      'var n={origin:"https://login.example.com",clientId:"one",product:"ciam",audience:"customer"}',
    ],
    ['JSON', 'module.exports = {"origin":"https://login.example.com","clientId":"one","product":"ciam"};'],
    [
      'a listing of the documents',
      "createIdaas({\n  origin: 'https://login.example.com',\n  clientId: 'one',\n  product: 'ciam',\n});",
    ],
  ])('are found in %s', (_form, code) => {
    expect(tenantsOf(code)).toEqual([{ origin, clientId: 'one', product: 'ciam' }]);
  });

  test('are found without a product, each once, and for each version', () => {
    const own = `{origin:"${origin}",clientId:"one"}`;
    expect(
      tenantsOf(`${own};${own};({origin:"https://trial.example.com",clientId:"two",product:"eiam"})`),
    ).toEqual([
      { origin, clientId: 'one' },
      { origin: 'https://trial.example.com', clientId: 'two', product: 'eiam' },
    ]);
  });

  test('are none where the two stand apart, or the origin is no address', () => {
    expect(tenantsOf('({origin:"https://login.example.com"});({clientId:"one"});')).toEqual([]);
    expect(tenantsIn(dist)).toEqual([]);
    writeFileSync(path.join(dist, 'pages/shop.js'), '({origin:"the origin",clientId:"one"})');
    expect(tenantsIn(dist)).toEqual([]);
  });

  test('are not looked for where there is no mini program', () => {
    expect(() => tenantsIn(path.join(dist, 'nothing'))).toThrow(/no app\.json in .*nothing/);
  });
});

describe('the people for it', () => {
  const people = [{ id: '1', userName: 'bob', password: 'x', name: 'Bob' }];
  const seed = readSeed({ clients: [{ id: 'other', name: 'other' }], people, policy: { product: 'eiam' } });

  test('are those of the seed, for the applications and the product that it names', () => {
    const two = [
      { origin, clientId: 'one' },
      { origin, clientId: 'two', product: 'ciam' },
    ];
    const made = seedFor(two, seed);
    expect(made.people).toEqual(seed.people);
    expect(made.clients.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(made.policy?.product).toBe('ciam');
    expect(seedFor([{ origin, clientId: 'one' }], seed).policy?.product).toBe('eiam');
  });

  test('are known without a seed of one’s own', () => {
    expect(seedFor([{ origin, clientId: 'one' }]).people.map(({ userName }) => userName)).toContain(
      'zhangshan',
    );
  });
});
