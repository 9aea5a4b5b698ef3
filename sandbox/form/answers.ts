import type { answerSettings } from '../settings/answers';
import type { Policy } from '../policy';
import type { Form } from './field';

export const answerForm: Form<Pick<Policy, keyof typeof answerSettings>> = {
  expireForm: {
    label: ['expire 写法', 'Form of expire'],
    kind: 'choice',
    choices: { number: ['数字', 'number'], text: ['文本', 'text'], absent: ['没有', 'absent'] },
  },
  mobileByTokenForm: {
    label: ['mobile-by-token 写法', 'Number of mobile-by-token'],
    kind: 'choice',
    choices: { international: ['+86-…', '+86-…'], national: ['11 位', '11 digits'] },
  },
  deniedData: { label: ['ACCESS_DENIED 的 data', 'data of ACCESS_DENIED'], kind: 'text' },
  loginStatus: { label: ['登录 status 改为', 'status of logins becomes'], kind: 'text' },
  bindStatus: { label: ['绑定 status 改为', 'status of binding becomes'], kind: 'text' },
  verbatimBlanks: { label: ['保留文档中的空格', 'Blanks as printed'], kind: 'switch' },
};
