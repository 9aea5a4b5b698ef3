import { afterAll, expect, jest, test } from '@jest/globals';
import { ownPrograms } from '../../corpus/programs';
import { gaps } from '../../corpus/gaps';
import { textOfFinding, unstated } from '../../corpus/visit/judge';
import { visitAll } from '../../corpus/visit/visit';
import { closeBrowser, sharedBrowser } from '../e2e/browser';

/*
 * Mini programs that others wrote: the demonstration of WeUI, and a page for each component of TDesign. `npm run corpus` opens
 * more of them.
 */

jest.setTimeout(180_000);
afterAll(closeBrowser);

/** How many pages each has at least: one that lost its pages would pass. */
const PAGES = { weui: 58, tdesign: 80 } as const;

test.each(['weui', 'tdesign'] as const)('%s: every page opens, and what it lacks is stated', async (name) => {
  const { pages, findings } = await visitAll(await sharedBrowser(), ownPrograms[name]());
  expect(pages.length).toBeGreaterThanOrEqual(PAGES[name]);
  expect(unstated(name, findings).map(textOfFinding)).toEqual([]);
});

test('a finding that is not stated fails, and so does a stated gap that is not met', () => {
  const met = (gaps['vant'] ?? []).map(({ what }) => ({ page: 'a', kind: 'unsupported', what }) as const);
  expect(unstated('vant', met)).toEqual([]);
  expect(
    unstated('vant', [...met, { page: 'a', kind: 'error', what: 'Error: no' }]).map(textOfFinding),
  ).toEqual(['a: error: Error: no']);
  expect(unstated('vant', met.slice(1)).map(textOfFinding)).toEqual([`gaps.ts: unmet: ${met[0]?.what}`]);
});
