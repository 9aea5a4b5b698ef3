import uni from '@dcloudio/vite-plugin-uni';
import { signInPages } from 'bamboocloud-idaas-miniprogram-native/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    uni(),
    signInPages({
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
    }),
  ],
});
