export default defineAppConfig({
  pages: ['pages/shop/index', 'pages/account/index'],
  window: {
    navigationBarTitleText: 'Tea shop',
    navigationBarBackgroundColor: '#204020',
    navigationBarTextStyle: 'white',
  },
  __usePrivacyCheck__: true,
  lazyCodeLoading: 'requiredComponents',
  preloadRule: { 'pages/shop/index': { network: 'all', packages: ['sign-in'] } },
});
