import { element } from '../phone/dom';
import type { Phone } from '../phone/phone';
import { openHalfSheet } from './half-sheet';

function maskedMobile(mobile: string): string {
  return mobile.replace(/^(\d{3})\d+(\d{4})$/, '$1****$2');
}

/** Asks the person whether the mini program may have the WeChat number. */
export function askPhoneNumber(phone: Phone): Promise<'allow' | 'deny'> {
  const { mobile } = phone.settings;
  const content = [
    element('p', { class: 'sheet-app' }, '小程序'),
    element('h2', { class: 'sheet-title' }, '申请获取并验证你的手机号'),
    element(
      'div',
      { class: 'sheet-number' },
      element('strong', {}, maskedMobile(mobile)),
      element('span', {}, '微信用户手机号'),
    ),
  ];
  return new Promise((resolve) => {
    openHalfSheet(phone, '微信用户手机号', content, [
      { text: '不允许', kind: 'plain', choose: () => resolve('deny') },
      { text: '允许', kind: 'primary', choose: () => resolve('allow') },
    ]);
  });
}
