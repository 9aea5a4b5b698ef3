import { DEVELOPMENT_PAGES } from './core/route';

export default defineAppConfig({
  // The names in core/route.ts; home is where the app opens.
  pages: [
    'pages/home/index',
    'pages/bind/index',
    'pages/password/index',
    'pages/register/index',
    'pages/code/index',
    'pages/verify/index',
    'pages/change-password/index',
    'pages/account/index',
    'pages/denied/index',
    'pages/stopped/index',
    'pages/privacy/index',
    ...(IS_DEVELOPMENT ? DEVELOPMENT_PAGES : []).map((name) => `pages/${name}/index`),
  ],
  window: {
    navigationBarTitleText: '',
    navigationBarBackgroundColor: '@navigationBackground',
    navigationBarTextStyle: '@navigationText',
    backgroundColor: '@background',
    backgroundColorTop: '@background',
    backgroundColorBottom: '@background',
    backgroundTextStyle: '@backgroundText',
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
});
