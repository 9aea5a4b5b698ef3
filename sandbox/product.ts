import type { ErrorDialect, Policy, Product } from './policy';

interface ProductFacts {
  errorDialect: ErrorDialect;
  /** How a session is renewed: path under /api/v2/sdk and the header that proves the session (contract §7.1). */
  renewal: { path: string; header: string };
  /** What a signed-in person asks for is proven by (contract §7.3, §7.4). */
  personProof: 'bearer' | 'signature';
  mfaSms: string;
  mfaEmail: string;
  passwordSms: string;
  passwordEmail: string;
  smsTypes: readonly string[];
  emailTypes: readonly string[];
}

const renewalPath = '/sso/session-token/id-token';
const smsEverywhere = ['REGISTER_SMS', 'BIND_MOBILE_SMS', 'LOGIN_SMS', 'FORGET_PWD_SMS', 'UPDATE_MOBILE_SMS'];
const emailEverywhere = ['REGISTER_EMS', 'LOGIN_EMS', 'FORGET_PWD_EMS', 'BIND_EMAIL_EMS', 'UPDATE_EMAIL_EMS'];

/** Where the three products differ (contract §4.4, §4.5, §7.1, §9). */
const products: Record<Product, ProductFacts> = {
  ciam: {
    errorDialect: 'IDAAS.SDK',
    renewal: { path: renewalPath, header: 'session-token' },
    personProof: 'bearer',
    // CIAM's pages list no second-factor type; without one its MFA_AUTH status could never be answered.
    mfaSms: 'MFA_AUTH_SMS',
    mfaEmail: 'MFA_AUTH_EMS',
    passwordSms: 'UPDATE_PWD_SMS',
    passwordEmail: 'UPDATE_PWD_EMS',
    smsTypes: [...smsEverywhere, 'UPDATE_PWD_SMS', 'MFA_AUTH_SMS'],
    emailTypes: [...emailEverywhere, 'UPDATE_PWD_EMS', 'MFA_AUTH_EMS'],
  },
  eiam: {
    errorDialect: 'SDK',
    renewal: { path: renewalPath, header: 'x-session-token' },
    personProof: 'bearer',
    mfaSms: 'MFA_AUTH_SMS',
    mfaEmail: 'MFA_AUTH_EMS',
    passwordSms: 'CHANGE_PWD_SMS',
    passwordEmail: 'CHANGE_PWD_EMS',
    smsTypes: [...smsEverywhere, 'CHANGE_PWD_SMS', 'MFA_AUTH_SMS'],
    emailTypes: [...emailEverywhere, 'CHANGE_PWD_EMS', 'MFA_AUTH_EMS'],
  },
  oneaccess: {
    errorDialect: 'IDAAS.SDK',
    renewal: { path: '/session-token/refresh-id-token', header: 'x-signature' },
    personProof: 'signature',
    mfaSms: 'OTP_REST_SMS',
    mfaEmail: 'OTP_REST_EMS',
    passwordSms: 'CHANGE_PWD_SMS',
    passwordEmail: 'CHANGE_PWD_EMS',
    smsTypes: [...smsEverywhere, 'OTP_REST_SMS', 'CHANGE_PWD_SMS'],
    // Huawei has no email codes at all.
    emailTypes: [],
  },
};

/** The facts of the product that the policy names. */
export const productOf = (policy: Policy): ProductFacts => products[policy.product];

/** How error codes are spelled under this policy. */
export const dialectOf = (policy: Policy): ErrorDialect =>
  policy.errorDialect ?? productOf(policy).errorDialect;

/** What a signed-in person has to prove who they are with under this policy. */
export const personProofOf = (policy: Policy): ProductFacts['personProof'] =>
  policy.personProof ?? productOf(policy).personProof;
