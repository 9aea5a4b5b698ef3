export default defineAppConfig({
  pages: ['pages/form/index'],
  window: { navigationBarTitleText: '' },
  lazyCodeLoading: 'requiredComponents',
});
