import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { weigh } from '../../scripts/weight';
import { SIGN_IN_ROOT } from '../../src/routes';
import { packageFolder } from '../packages';

const dist = packageFolder('employee');

/** The sources that the scripts of one of the two packages were compiled from. */
function sourcesOf(isSignIn: boolean): string[] {
  const scripts = [...weigh(dist).keys()].filter(
    (file) => file.endsWith('.js') && file.startsWith(`${SIGN_IN_ROOT}/`) === isSignIn,
  );
  return scripts.flatMap((script) => {
    const map = path.join(dist, `${script}.map`);
    // Taro writes one small script without a map.
    return existsSync(map) ? (JSON.parse(readFileSync(map, 'utf8')) as { sources: string[] }).sources : [];
  });
}

// WeChat downloads and runs the main package before the first page, also for a person who is signed in.
test.each([
  ['the words of the sign-in pages', /src.copy.[\w-]+.signIn\.ts/],
  ['the cipher of puzzles', /@noble.ciphers/],
  ['the engine of the sign-in pages', /src.engine.createSignIn/],
  ['the sending of codes', /src.(?:engine.codes|core.codeSending|core.cooldowns)/],
  [
    'the calls of the sign-in pages',
    /src.idaas.(?:signInClient|captcha|areas|password|secondFactor|account)\.ts/,
  ],
  ['the rules for passwords', /src.core.(?:passwordPolicy|sharedPattern)/],
  ['the captcha', /src.features.captcha/],
  ['the forms for codes', /src.features.codes/],
  ['the page of the account', /src.features.account/],
  ['the page of questions on pages of the host app', /src.features.privacy.PrivacyPage/],
])('the main package leaves to the sign-in pages: %s', (_what, wanted) => {
  expect(sourcesOf(false).filter((source) => wanted.test(source))).toEqual([]);
  expect(sourcesOf(true).filter((source) => wanted.test(source))).not.toEqual([]);
});
