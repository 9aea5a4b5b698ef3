import type { codeSettings } from '../settings/codes';
import type { Policy } from '../policy';
import type { Form } from './field';

export const codeForm: Form<Pick<Policy, keyof typeof codeSettings>> = {
  captcha: {
    label: ['滑块验证', 'Puzzle before a code'],
    kind: 'choice',
    choices: { required: ['需要', 'required'], skip: ['跳过', 'skipped'] },
  },
  captchaEncryption: {
    label: ['滑块加密', 'Encryption of the puzzle'],
    kind: 'choice',
    choices: { none: ['无', 'none'], 'aes-ecb': ['AES-ECB', 'AES-ECB'] },
  },
  captchaSecretKey: {
    label: ['滑块密钥', 'Key of the puzzle'],
    kind: 'choice',
    choices: { shown: ['返回', 'shown'], null: ['null', 'null'] },
  },
  captchaTolerance: { label: ['滑块误差（像素）', 'Tolerance of the puzzle (px)'], kind: 'number' },
  captchaSeconds: { label: ['滑块有效期（秒）', 'Puzzle lives (s)'], kind: 'number' },
  captchaTokenSeconds: { label: ['滑块令牌有效期（秒）', 'Solved puzzle lives (s)'], kind: 'number' },
  codeLength: { label: ['验证码位数', 'Digits of a code'], kind: 'number' },
  codeSeconds: { label: ['验证码有效期（秒）', 'Code lives (s)'], kind: 'number' },
  maxCodeAttempts: { label: ['验证码可错次数', 'Wrong codes allowed'], kind: 'number' },
  resendSeconds: { label: ['重发间隔（秒）', 'Pause between codes (s)'], kind: 'number' },
  sendsPerDay: { label: ['每日发送上限', 'Codes a day'], kind: 'number' },
  maxPasswordAttempts: { label: ['密码可错次数', 'Wrong passwords allowed'], kind: 'number' },
  lockSeconds: { label: ['锁定时长（秒）', 'Lock lasts (s)'], kind: 'number' },
};
