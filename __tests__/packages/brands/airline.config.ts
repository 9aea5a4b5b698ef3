import { defineTenant } from '../../../config/tenantFile';

export default defineTenant({
  origin: 'https://login.example.com',
  clientId: 'nTo1eRIub60vPb54WeE6aojPwYwImtl4',
  product: 'ciam',
  audience: 'customer',
  companyName: { 'zh-CN': '云杉航空', 'zh-TW': '雲杉航空', en: 'Spruce Air' },
  serviceAgreementUrl: 'https://www.example.com/terms',
  privacyPolicyUrl: 'https://www.example.com/privacy',
  agreementsShown: 'web-view',
  accountDeletion: { phone: '400 000 0000' },
  brand: {
    color: '#1a56db',
    logo: '__tests__/packages/brands/airline.svg',
    logoDark: '__tests__/packages/brands/airline-dark.svg',
    slogan: {
      'zh-CN': '登录后查看航班与里程',
      'zh-TW': '登入後查看航班與里程',
      en: 'Your flights and miles',
    },
    support: { wechat: true, phone: '400 000 0000' },
  },
});
