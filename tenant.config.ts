import { defineTenant } from './config/tenantFile';

/*
 * What is known of your tenant. Every line shows the default; take away the // of what differs. docs/settings.md says what
 * each member means and accepts, and `npm run build` refuses what is not accepted. A TARO_APP_… name in the shell or in a
 * .env file wins over this file. Every user can read these values: no secrets here.
 */
export default defineTenant({
  // origin: 'https://login.example.com', // no default: a production build needs it
  // clientId: 'nTo1eRIub60vPb54WeE6aojPwYwImtl4', // no default: a production build needs it
  // product: 'eiam',
  // audience: 'employee',
  // companyName: '', // or one for each language: { 'zh-CN': '示例科技', en: 'Example Ltd.' }
  // serviceAgreementUrl: '',
  // privacyPolicyUrl: '',
  // agreementsShown: 'copy',
  // agreementFiles: {}, // texts in the package instead, such as { service: 'terms.md', privacy: { 'zh-CN': 'privacy.md', en: 'privacy.en.md' } }
  // accountDeletion: {}, // for customers, such as { phone: '400 000 0000' }
  // brand: { color: '#067f3c' }, // logo, logoDark, slogan and support as well
  // tenantId: '', // U20

  // What the vendor's pages leave open. A product has defaults of its own for what is marked.
  settings: {
    // phoneCodeField: 'wechat_code', // U1
    // defaultCodeMethods: ['mobile'], // U2
    // offerWechatPhone: true, // U2
    // offerPassword: true, // U2
    // offerBoundAccounts: true, // by product
    // offerMobileChange: false, // by product
    // stateTokenMs: null, // U5
    // captchaEncryption: 'none', // U7
    // captchaFallbackWidth: 310, // U8
    // captcha: 'required', // U10
    // codeLength: { min: 4, max: 8 }, // U11
    // resendMs: 60_000, // U12
    // mobileFormat: 'national', // U13
    // mfa: { enabled: true, smsType: 'MFA_AUTH_SMS', emailType: 'MFA_AUTH_EMS', mobileLookup: true }, // U14; by product
    // forgottenPassword: { enabled: false, methods: ['mobile', 'email'], url: null, text: null, smsType: 'FORGET_PWD_SMS', emailType: 'FORGET_PWD_EMS' }, // by product
    // renewalHeader: 'X-session-token', // U16; by product
    // signOut: { mode: 'local', proof: 'session-header' }, // U17
    // expectedIssuer: null, // U18
    // expectedAudience: null, // U18
    // problemOfErrorCode: {}, // U19, such as { 'SDK.LOGIN.1009': 'personLocked' }
    // extraRegisterFields: {}, // U22
    // phoneLogin: false, // U23
    // traceHeader: null,
    // paths: {}, // U26, such as { captcha: '/idaas/api/v2/sdk/captcha' }
  },

  // Another tenant in the develop, trial or release version; what is left out is as above.
  environments: {
    // trial: { origin: 'https://login-test.example.com', clientId: 'another-client-id' },
  },
});
