import { defineConfig } from '@tarojs/cli';

export default defineConfig({
  projectName: 'taro-host',
  // The shop is designed 750 wide, NutUI 375.
  designWidth: (input) => (typeof input === 'object' && input.file?.includes('@nutui') ? 375 : 750),
  deviceRatio: { 640: 1.17, 750: 1, 375: 2, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: 'dist',
  framework: 'react',
  // Taro cannot compile a style sheet ahead: the development build would require it as a module. NutUI's icons import one.
  compiler: {
    type: 'webpack5',
    prebundle: { exclude: ['@nutui/nutui-react-taro', '@nutui/icons-react-taro'] },
  },
  plugins: [
    [
      'bamboocloud-idaas-miniprogram-taro',
      {
        root: 'sign-in',
        tenant: {
          origin: 'https://login.example.com',
          clientId: 'nTo1eRIub60vPb54WeE6aojPwYwImtl4',
          product: 'ciam',
          audience: 'customer',
          companyName: '示例茶铺',
          serviceAgreementUrl: 'https://www.example.com/terms',
          privacyPolicyUrl: 'https://www.example.com/privacy',
          brand: { color: '#8a4b08' },
        },
      },
    ],
  ],
});
