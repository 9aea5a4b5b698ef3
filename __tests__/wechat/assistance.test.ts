import { describe, expect, test } from '@jest/globals';
import { routes } from '../../src/routes';
import { wechatAssistance } from '../../src/wechat/assistance';
import { createWechatNavigation } from '../../src/wechat/navigation';
import { wechatUpdates } from '../../src/wechat/updates';
import { fails, installFakeWx } from './fakeWx';

const refuses = (errMsg: string) => ({ kind: 'ends', ending: fails(errMsg) }) as const;

describe('the clipboard', () => {
  test('holds the text', async () => {
    const { assistance } = installFakeWx();
    expect(await wechatAssistance.copy('trace-1')).toBe('done');
    expect(assistance.clipboard()).toBe('trace-1');
  });

  test('stays as it is where the person does not agree to the privacy guide', async () => {
    const errMsg = 'setClipboardData:fail privacy permission is not authorized';
    installFakeWx().misbehave('setClipboardData', refuses(errMsg));
    expect(await wechatAssistance.copy('trace-1')).toBe('declined');
  });

  test('that the privacy guide does not name is a rejection with WeChat’s failure as the cause', async () => {
    const errMsg = 'setClipboardData:fail api scope is not declared in the privacy agreement';
    installFakeWx().misbehave('setClipboardData', refuses(errMsg));
    await expect(wechatAssistance.copy('trace-1')).rejects.toMatchObject({
      problem: { code: 'unexpected' },
      cause: { errMsg },
    });
  });
});

describe('a call', () => {
  test('is offered with the number', async () => {
    const { optionsOf } = installFakeWx();
    expect(await wechatAssistance.call('4001234567')).toBe('done');
    expect(optionsOf('makePhoneCall')).toEqual([{ phoneNumber: '4001234567' }]);
  });

  test('that the person does not make is declined; one that cannot be made is a rejection', async () => {
    const { misbehave } = installFakeWx();
    misbehave('makePhoneCall', refuses('makePhoneCall:fail cancel'));
    expect(await wechatAssistance.call('4001234567')).toBe('declined');
    misbehave('makePhoneCall', refuses('makePhoneCall:fail'));
    await expect(wechatAssistance.call('4001234567')).rejects.toMatchObject({
      cause: { errMsg: 'makePhoneCall:fail' },
    });
  });
});

describe('a vibration', () => {
  test('is short', async () => {
    const { optionsOf } = installFakeWx();
    await wechatAssistance.vibrate('light');
    expect(optionsOf('vibrateShort')).toEqual([{ type: 'light' }]);
  });

  test('that the phone or WeChat does not have is nothing', async () => {
    installFakeWx().misbehave('vibrateShort', refuses('vibrateShort:fail style is not support'));
    await expect(wechatAssistance.vibrate('light')).resolves.toBeUndefined();
    installFakeWx({ without: ['vibrateShort'] });
    await expect(wechatAssistance.vibrate('light')).resolves.toBeUndefined();
  });
});

describe('a toast', () => {
  test('has a tick, or nothing', async () => {
    const { optionsOf } = installFakeWx();
    await wechatAssistance.toast('登录成功', 'success');
    await wechatAssistance.toast('请稍后再试', 'plain');
    expect(optionsOf('showToast')).toEqual([
      { title: '登录成功', icon: 'success' },
      { title: '请稍后再试', icon: 'none' },
    ]);
  });

  test('that is not shown is a rejection', async () => {
    installFakeWx().misbehave('showToast', refuses('showToast:fail'));
    await expect(wechatAssistance.toast('登录成功', 'success')).rejects.toMatchObject({
      cause: { errMsg: 'showToast:fail' },
    });
  });
});

describe('a newer version', () => {
  test('is reported once it is loaded, and used when it is told to', () => {
    const { assistance } = installFakeWx();
    let reports = 0;
    wechatUpdates.onReady(() => (reports += 1));
    expect(reports).toBe(0);
    assistance.load();
    expect(reports).toBe(1);
    wechatUpdates.apply();
    expect(assistance.restarts()).toBe(1);
  });

  test('is never reported where the base library is too old', () => {
    installFakeWx({ without: ['getUpdateManager'] });
    expect(() => wechatUpdates.onReady(() => undefined)).not.toThrow();
    expect(() => wechatUpdates.apply()).not.toThrow();
  });
});

describe('a page of the host app', () => {
  const navigation = createWechatNavigation(routes);

  test.each(['packages/help/index?from=denied', '/packages/help/index?from=denied'])(
    'is opened by its path and query: %s',
    async (address) => {
      const { optionsOf, pages } = installFakeWx();
      await navigation.pushHostPage(address);
      expect(optionsOf('navigateTo')).toEqual([{ url: '/packages/help/index?from=denied' }]);
      expect(pages.open()).toEqual(['pages/home/index', 'packages/help/index']);
    },
  );

  test('that does not exist is a rejection', async () => {
    installFakeWx({ pages: ['pages/home/index'] });
    await expect(navigation.pushHostPage('packages/help/index')).rejects.toMatchObject({
      cause: { errMsg: 'navigateTo:fail page "packages/help/index" is not found' },
    });
  });
});

test('the page of an agreement is told which one', async () => {
  const { optionsOf } = installFakeWx();
  await createWechatNavigation(routes).push('agreement', { agreement: 'service' });
  expect(optionsOf('navigateTo')).toEqual([{ url: '/pages/sign-in/agreement/index?agreement=service' }]);
});
