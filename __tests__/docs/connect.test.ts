import { describe, expect, test } from '@jest/globals';
import { settings } from '../../config/settings';
import { PATHS } from '../../src/idaas/paths';
import { settingsOf } from '../../src/idaas/presets';
import { CHECKS } from '../../scripts/doctor/report';
import { quotedIn, readDocument, rowsUnder } from './documents';

const connect = readDocument('docs/connect.md');
const openQuestions = rowsUnder(connect, '| # | open question |');
const phoneCalls = rowsUnder(connect, '| phone |');

/** The settings that the page shows with a default, as `name`: `JSON`. */
const defaultsShown: [string, unknown][] = [...connect.text.matchAll(/`(\w+)`: `([^`]+)`/g)].map(
  ([, name = '', json = '']) => [name, JSON.parse(json)],
);

describe('docs/connect.md', () => {
  test('has a row for every setting of the build', () => {
    const named = rowsUnder(connect, '| setting | meaning |').map(([name = '']) => name.replaceAll('`', ''));
    expect(named).toEqual(Object.keys(settings));
  });

  test('names every setting for what the vendor leaves open', () => {
    expect(quotedIn(connect)).toEqual(expect.arrayContaining(Object.keys(settingsOf('eiam'))));
  });

  test('shows every default as it is for the default product; the paths are too many to show', () => {
    const { paths: _tooMany, ...others } = settingsOf('eiam');
    expect(Object.fromEntries(defaultsShown)).toEqual(others);
  });

  test('has all 26 open questions, in order', () => {
    expect(openQuestions.map(([number]) => number)).toEqual(
      Array.from({ length: 26 }, (_, index) => `U${index + 1}`),
    );
  });

  test('says of every question which check of the doctor, or which call on a phone, answers it', () => {
    const answeredBy = openQuestions.map((cells) => cells.at(-1) ?? '');
    const checks = answeredBy.flatMap((text) => [...text.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name));
    expect(checks.length).toBeGreaterThan(8);
    expect(CHECKS).toEqual(expect.arrayContaining(checks));
    expect(answeredBy.filter((text) => !/doctor|phone/.test(text))).toEqual(['–']);
  });

  test('names the questions beside the call on a phone that answers them', () => {
    const named = new Map(
      phoneCalls.map(([number, , seen = '']) => [number, [...seen.matchAll(/U\d+/g)].map(([name]) => name)]),
    );
    expect(phoneCalls.map(([number]) => number)).toEqual(phoneCalls.map((_, index) => String(index + 1)));
    const wanted = openQuestions.flatMap(([name = '', ...cells]) =>
      [...(cells.at(-1) ?? '').matchAll(/phone (\d+)/g)].map(([, number = '']) => `${name} by ${number}`),
    );
    const given = [...named].flatMap(([number, names]) => names.map((name) => `${name} by ${number}`));
    expect(given.sort()).toEqual(wanted.sort());
  });
});

test('docs/contract.md has every call that we make', () => {
  const contract = readDocument('docs/contract.md').text;
  expect(
    Object.values(PATHS).filter((path) => !contract.includes(`${path}\``) && !contract.includes(`${path} {`)),
  ).toEqual([]);
});
