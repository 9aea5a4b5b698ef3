import { defineTenant } from '../../../config/tenantFile';

/** A company that sets its name, a colour and one logo for both themes, and nothing else. */
export default defineTenant({
  origin: 'https://login.example.com',
  clientId: 'nTo1eRIub60vPb54WeE6aojPwYwImtl4',
  product: 'ciam',
  audience: 'customer',
  companyName: { 'zh-CN': '小满茶铺', en: 'Grain Rain Tea' },
  serviceAgreementUrl: 'https://www.example.com/terms',
  privacyPolicyUrl: 'https://www.example.com/privacy',
  brand: { color: '#9a3412', logo: '__tests__/packages/brands/tea.svg' },
});
