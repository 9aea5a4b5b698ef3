import type { Policy } from '../policy';
import { isOneOf } from '../shapes';
import { isBoolean } from './checks';
import type { Settings } from './setting';

/** Which codes refuse what: the pages name few of them, and not the same for each product. */
export const errorSettings: Settings<
  Pick<
    Policy,
    | 'errorDialect'
    | 'errorStatus'
    | 'stateTokenErrorCode'
    | 'sessionErrorCode'
    | 'idTokenErrorCode'
    | 'captchaTokenErrors'
    | 'codeErrorCode'
    | 'weakPasswordCode'
    | 'passwordPolicyFails'
  >
> = {
  errorDialect: {
    initial: null,
    allows: isOneOf('IDAAS.SDK', 'SDK', 'OneAccess', null),
    means:
      'prefix and numbers of `error_code`; null: `SDK` for EIAM, `IDAAS.SDK` for the others; `OneAccess`: no prefix, Huawei’s numbers',
    source:
      'documented: IDAAS.SDK C: pages, S0–S3; SDK E:userapi/returncode.html; OneAccess H:ErrorCode. S0, S2 and S3 print IDAAS.SDK for EIAM, a field report SDK (U19)',
  },
  errorStatus: {
    initial: 'asPrinted',
    allows: isOneOf('asPrinted', '200'),
    means: '`200`: every refusal below 500 arrives as HTTP 200 with `error_code` in its body',
    source: 'documented: S0–S3, 400; 200: our choice',
  },
  stateTokenErrorCode: {
    initial: 'COMMON.1007',
    allows: isOneOf('COMMON.1005', 'COMMON.1006', 'COMMON.1007', 'PARAM.0014', '401'),
    means: 'a bad state token; `401`: that status and no body',
    source:
      'documented: 1007 S0–S3; 0014 C:web-application/force-change-password.html; 1005 and 1006 are patterns of E:userapi/returncode.html; 401: our choice',
  },
  sessionErrorCode: {
    initial: 'PARAM.0023',
    allows: isOneOf('PARAM.0023', 'COMMON.1005', 'COMMON.1006', 'COMMON.1007', 'COMMON.1013', '401'),
    means: 'a dead session at its renewal',
    source:
      'documented: 0023 C:user-self-service/refresh-id-token-by-session-token.html; for EIAM and OneAccess all are our choice',
  },
  idTokenErrorCode: {
    initial: 'PARAM.0016',
    allows: isOneOf(
      'PARAM.0016',
      'COMMON.1005',
      'COMMON.1006',
      'COMMON.1007',
      'COMMON.1007 state_token',
      '401',
    ),
    means: 'a bad id token; `COMMON.1007 state_token`: with the sentence about the state token',
    source:
      'documented: 0016 C:user-self-service/unbind-social-account.html; 1007 about the state token E:userapi/social/unbind-account.html; the others our choice',
  },
  captchaTokenErrors: {
    initial: 'CAPTCHA.0002',
    allows: isOneOf('CAPTCHA.0002', 'CAPTCHA.0003/0004'),
    means: 'a stale captcha token: the code of a wrong puzzle, or 0003 when expired and 0004 when unknown',
    source: 'documented: 0003 and 0004 H:ErrorCode; for CIAM and EIAM our choice',
  },
  codeErrorCode: {
    initial: 'CAPTCHA.0007',
    allows: isOneOf('CAPTCHA.0007', 'SMS.1005'),
    means: 'a wrong verification code',
    source:
      'documented: 0007 C:web-application/login-by-mobile-code.html; SMS.1005 E:userapi/pwd/change-by-mobile.html',
  },
  weakPasswordCode: {
    initial: 'LOGIN.1004',
    allows: isOneOf('LOGIN.1004', 'COMMON.1002', 'COMMON.1006'),
    means: 'a new password that breaks the rule',
    source: 'our choice; E:userapi/returncode.html prints LOGIN.1004 for a policy that could not be obtained',
  },
  passwordPolicyFails: {
    initial: false,
    allows: isBoolean,
    means: 'true: every change of a password answers `LOGIN.1004`, the password policy could not be obtained',
    source: 'documented: E:userapi/returncode.html; that it happens there: our choice',
  },
};
