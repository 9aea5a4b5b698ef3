import type { Policy } from '../policy';
import { isOneOf, isTextList } from '../shapes';
import type { Settings } from './setting';

/** How strictly requests are read. */
export const requestSettings: Settings<
  Pick<
    Policy,
    | 'wechatCodeField'
    | 'unknownMembers'
    | 'registerFields'
    | 'mobileForms'
    | 'undocumentedCalls'
    | 'personProof'
    | 'forgottenPasswordType'
  >
> = {
  wechatCodeField: {
    initial: 'wechat_code',
    allows: isOneOf('wechat_code', 'wchat_code'),
    means: 'the field that carries the phone code; the other one is ignored',
    source: 'documented: S2 prints both (U1)',
  },
  unknownMembers: {
    initial: 'refused',
    allows: isOneOf('refused', 'ignored'),
    means: '`ignored`: a member that no page prints does no harm',
    source: 'our choice (U1)',
  },
  registerFields: {
    initial: [],
    allows: isTextList,
    means: 'further members that a new account needs',
    source: 'our choice (U22)',
  },
  mobileForms: {
    initial: 'listed',
    allows: isOneOf('listed', 'national', 'international'),
    means:
      'mainland numbers: `listed` takes what `country-codes` lists, `national` 11 digits, `international` `+86-…`',
    source: 'documented: C:captcha/get-country-codes.html; the other two our choice (U13)',
  },
  undocumentedCalls: {
    initial: 'served',
    allows: isOneOf('served', 'refused'),
    means: '`refused`: 404 for a call that no page of the product prints, see [DOCUMENTED.md](DOCUMENTED.md)',
    source: 'our choice',
  },
  personProof: {
    initial: null,
    allows: isOneOf('bearer', 'signature', null),
    means:
      'what a signed-in person asks for needs: an id token as bearer, or `X-signature`; null: `signature` for OneAccess, `bearer` for the others',
    source:
      'documented: C:user-self-service/unbind-social-account.html, bearer; H:oneaccess_04_0069, signature',
  },
  forgottenPasswordType: {
    initial: 'either',
    allows: isOneOf('either', 'FORGET_PWD', 'CHANGE_PWD'),
    means: 'type of the code that resets a forgotten password, before `_SMS` or `_EMS`',
    source:
      'documented: FORGET_PWD, C:user-self-service/reset-password-by-email.html, H:GetBackPwdByMobile; EIAM contradicts itself: CHANGE_PWD on E:userapi/pwd/update-by-mobile.html, FORGET_PWD on E:userapi/captcha/smssend.html',
  },
};
