import { expect, test } from '@jest/globals';
import { routes } from '../../src/routes';
import { createWechatNavigation } from '../../src/wechat/navigation';
import { fails, installFakeWx } from './fakeWx';

const navigation = createWechatNavigation(routes);

test('our pages are known by name; pages of the host app have none', () => {
  const { pages } = installFakeWx();
  pages.lay([
    { route: 'pages/home/index' },
    { route: 'pages/orders/index' },
    { route: '/pages/sign-in/bind/index' },
    {},
  ]);
  expect(navigation.openPages()).toEqual(['home', null, 'bind', null]);
});

test('pages are where the host app put them', async () => {
  const { pages } = installFakeWx();
  const elsewhere = createWechatNavigation({ ...routes, bind: 'idaas/bind' });
  await elsewhere.push('bind');
  expect(pages.open()).toEqual(['pages/home/index', 'idaas/bind']);
  expect(elsewhere.openPages()).toEqual(['home', 'bind']);
});

test('a page that cannot be opened on top leaves all pages as they are', async () => {
  const { pages, optionsOf, misbehave } = installFakeWx();
  const orders = Array.from({ length: 10 }, () => 'pages/orders/index');
  pages.lay(orders.map((route) => ({ route })));
  await expect(navigation.push('code', { method: 'mobile' })).rejects.toMatchObject({
    cause: { errMsg: 'navigateTo:fail webview count limit exceed' },
  });
  misbehave('redirectTo', { kind: 'ends', ending: fails('redirectTo:fail') });
  await expect(navigation.replaceTop('verify')).rejects.toMatchObject({
    cause: { errMsg: 'redirectTo:fail' },
  });
  expect(pages.open()).toEqual(orders);
  expect(optionsOf('reLaunch')).toEqual([]);
});

test('a page that takes the place of another is told what it is for', async () => {
  const { optionsOf } = installFakeWx();
  await navigation.replaceTop('code', { method: 'email' });
  expect(optionsOf('redirectTo')).toEqual([{ url: '/pages/sign-in/code/index?method=email' }]);
});

test('pages are opened, replaced and closed as WeChat does it', async () => {
  const { pages, optionsOf } = installFakeWx();
  await navigation.push('bind');
  expect(pages.open()).toEqual(['pages/home/index', 'pages/sign-in/bind/index']);
  await navigation.replaceTop('denied');
  expect(pages.open()).toEqual(['pages/home/index', 'pages/sign-in/denied/index']);
  await navigation.push('trace');
  await navigation.back(2);
  expect(pages.open()).toEqual(['pages/home/index']);
  await navigation.push('bind');
  await navigation.replaceAll('home');
  expect(pages.open()).toEqual(['pages/home/index']);
  expect(optionsOf('navigateTo')[0]).toEqual({ url: '/pages/sign-in/bind/index' });
  expect(optionsOf('redirectTo')).toEqual([{ url: '/pages/sign-in/denied/index' }]);
  expect(optionsOf('reLaunch')).toEqual([{ url: '/pages/home/index' }]);
  expect(optionsOf('navigateBack')).toEqual([{ delta: 2 }]);
});

test('a move that fails altogether is a rejection with WeChat’s failure as the cause', async () => {
  installFakeWx({ pages: ['pages/home/index'] });
  const notFound = (api: string) => ({
    cause: { errMsg: `${api}:fail page "pages/sign-in/bind/index" is not found` },
  });
  await expect(navigation.push('bind')).rejects.toMatchObject(notFound('navigateTo'));
  await expect(navigation.replaceTop('bind')).rejects.toMatchObject(notFound('redirectTo'));
  await expect(navigation.replaceAll('bind')).rejects.toMatchObject(notFound('reLaunch'));
  await expect(navigation.back(1)).rejects.toMatchObject({
    cause: { errMsg: 'navigateBack:fail cannot navigate back at first page' },
  });
});
