import type { requestSettings } from '../settings/requests';
import type { Policy } from '../policy';
import type { Form } from './field';

export const requestForm: Form<Pick<Policy, keyof typeof requestSettings>> = {
  wechatCodeField: {
    label: ['手机号凭证字段', 'Field of the phone code'],
    kind: 'choice',
    choices: { wechat_code: ['wechat_code', 'wechat_code'], wchat_code: ['wchat_code', 'wchat_code'] },
  },
  unknownMembers: {
    label: ['未公布的字段', 'Members no page prints'],
    kind: 'choice',
    choices: { refused: ['拒绝', 'refused'], ignored: ['忽略', 'ignored'] },
  },
  registerFields: { label: ['注册所需字段', 'Needed to register'], kind: 'json' },
  mobileForms: {
    label: ['手机号写法', 'Spelling of numbers'],
    kind: 'choice',
    choices: {
      listed: ['按国家码列表', 'as listed'],
      national: ['仅 11 位', '11 digits only'],
      international: ['仅 +86-…', '+86-… only'],
    },
  },
  undocumentedCalls: {
    label: ['文档未载的接口', 'Undocumented calls'],
    kind: 'choice',
    choices: { served: ['提供', 'served'], refused: ['404', '404'] },
  },
  personProof: {
    label: ['登录后的凭证', 'Proof of a person'],
    kind: 'choice',
    choices: {
      unset: ['按产品', 'as the product'],
      bearer: ['Bearer', 'Bearer'],
      signature: ['X-signature', 'X-signature'],
    },
  },
  forgottenPasswordType: {
    label: ['找回密码验证码类型', 'Code type, forgotten password'],
    kind: 'choice',
    choices: {
      either: ['两种均可', 'either'],
      FORGET_PWD: ['FORGET_PWD', 'FORGET_PWD'],
      CHANGE_PWD: ['CHANGE_PWD', 'CHANGE_PWD'],
    },
  },
};
