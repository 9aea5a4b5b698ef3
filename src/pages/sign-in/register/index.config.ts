// The brand tints the top of this page, so the bar above it begins with the same colour.
export default definePageConfig({
  enablePageMeta: true,
  navigationBarBackgroundColor: '@tinted',
  backgroundColorTop: '@tinted',
});
