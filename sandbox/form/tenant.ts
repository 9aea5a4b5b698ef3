import type { tenantSettings } from '../settings/tenant';
import type { Policy } from '../policy';
import type { Form } from './field';

export const tenantForm: Form<Pick<Policy, keyof typeof tenantSettings>> = {
  product: {
    label: ['产品', 'Product'],
    kind: 'choice',
    choices: {
      eiam: ['EIAM（员工）', 'EIAM (employees)'],
      ciam: ['CIAM（客户）', 'CIAM (customers)'],
      oneaccess: ['OneAccess（华为云）', 'OneAccess (Huawei)'],
    },
  },
  whenUnknown: {
    label: ['未绑定的微信用户', 'A stranger is asked to'],
    kind: 'choice',
    choices: { SOCIAL_BIND: ['绑定账号', 'link an account'], USER_REGISTER: ['注册账号', 'register'] },
  },
  flows: { label: ['允许的验证方式', 'Ways that are open'], kind: 'json' },
  mfa: {
    label: ['二次验证', 'Second factor'],
    kind: 'choice',
    choices: { off: ['按用户', 'per person'], required: ['所有人', 'everybody'] },
  },
  passwordStateOn: {
    label: ['检查密码状态', 'Password age counts'],
    kind: 'choice',
    choices: { password: ['仅密码登录时', 'with a password only'], always: ['总是', 'always'] },
  },
  passwordRule: { label: ['密码规则', 'Password rule'], kind: 'json' },
};
