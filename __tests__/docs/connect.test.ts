import { describe, expect, test } from '@jest/globals';
import { settings } from '../../config/settings';
import { PATHS } from '../../src/idaas/paths';
import { settingsOf } from '../../src/idaas/settings';
import { quotedIn, readDocument, rowsUnder } from './documents';

const connect = readDocument('docs/connect.md');
const openQuestions = rowsUnder(connect, '| # | open question |');

describe('who connects a tenant', () => {
  test('reads of every setting of the build', () => {
    const named = rowsUnder(connect, '| setting | meaning |').map(([name = '']) => name.replaceAll('`', ''));
    expect(named).toEqual(Object.keys(settings));
  });

  test('reads of every setting for what the vendor leaves open', () => {
    expect(quotedIn(connect)).toEqual(expect.arrayContaining(Object.keys(settingsOf('eiam'))));
  });

  test('finds all 26 open questions, in order', () => {
    expect(openQuestions.map(([number]) => number)).toEqual(
      Array.from({ length: 26 }, (_, index) => `U${index + 1}`),
    );
  });

  test('reads of every call that we make in the contract', () => {
    const contract = readDocument('docs/contract.md').text;
    expect(
      Object.values(PATHS).filter(
        (path) => !contract.includes(`${path}\``) && !contract.includes(`${path} {`),
      ),
    ).toEqual([]);
  });
});
