import { describe, expect, test } from '@jest/globals';
import { transferHydrateData } from '../../config/plugins/pageMeta';

const aliases = { '#text': { _num: '7' } };

function createPage() {
  const sent: object[] = [];
  return { sent, setData: (data: object, done?: () => void) => (sent.push(data), done?.()) };
}

const metaOn = (page: ReturnType<typeof createPage>) =>
  ({ isTransferElement: true, sid: '_A', dataName: 'pageMeta', _root: { ctx: page } }) as const;

describe('the attributes of page-meta', () => {
  test('go out with the next setData, and no later one', () => {
    const page = createPage();
    expect(transferHydrateData({ sid: '_A', p1: 'system' }, metaOn(page), aliases)).toEqual({
      sid: '_A',
      v: '',
      nn: '7',
    });
    expect(page.sent).toEqual([]);
    let isDone = false;
    page.setData({ 'root.cn': [] }, () => (isDone = true));
    page.setData({ 'root.cn.[0]': 1 });
    const pageMeta = { sid: '_A', p1: 'system', nn: 'pageMeta' };
    expect(page.sent).toEqual([{ pageMeta, 'root.cn': [] }, { 'root.cn.[0]': 1 }]);
    expect(isDone).toBe(true);
  });

  test('of other elements are left to Taro', () => {
    expect(transferHydrateData({ sid: '_B' }, { sid: '_B', dataName: '' }, aliases)).toBeUndefined();
  });
});
