import { describe, expect, test } from '@jest/globals';
import { requireCarried } from './taro';

const listener = () => undefined;

describe('the components of these tests', () => {
  test.each([
    ['View', { className: 'a', role: 'dialog', 'aria-modal': true, hoverClass: 'b', onClick: listener }],
    ['Button', { openType: 'getPhoneNumber', phoneNumberNoQuotaToast: false, onGetPhoneNumber: listener }],
    ['Button', { openType: 'agreePrivacyAuthorization', onAgreePrivacyAuthorization: listener }],
    ['Input', { placeholderClass: 'a', maxlength: 4, 'aria-describedby': 'b', onConfirm: listener }],
    ['PageMeta', { rootFontSize: 'system', pageStyle: '' }],
  ])('take what reaches WeChat: %s %j', (component, props) => {
    expect(() => requireCarried(component, props)).not.toThrow();
  });

  test.each([
    ['View', 'aria-labelledby'],
    ['View', 'title'],
    ['Button', 'onGetEverything'],
    ['Input', 'maxLength'],
    ['PageMeta', 'colour'],
  ])('refuse what would be lost on the way: %s %s', (component, prop) => {
    expect(() => requireCarried(component, { [prop]: 'a' })).toThrow(`does not carry ${prop}`);
  });
});
