export default definePageConfig({
  enablePageMeta: true,
  navigationBarBackgroundColor: '@ground',
  backgroundColorTop: '@ground',
  backgroundColorBottom: '@ground',
});
