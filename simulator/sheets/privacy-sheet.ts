import { element, phoneButton } from '../phone/dom';
import type { Phone } from '../phone/phone';
import { openHalfSheet } from './half-sheet';

export const contractName = '《小程序用户隐私保护指引》';

/** Shows the privacy guide itself. */
export function showContract(phone: Phone): void {
  const text = '这里显示开发者在微信公众平台填写的用户隐私保护指引。模拟器没有这份文件。';
  openHalfSheet(
    phone,
    contractName,
    [element('h2', { class: 'sheet-title' }, contractName), element('p', {}, text)],
    [{ text: '关闭', kind: 'plain', choose: () => undefined }],
  );
}

/** WeChat's own privacy popup, shown when the mini program has none. */
export function askPrivacy(phone: Phone): Promise<'agree' | 'disagree'> {
  const read = phoneButton(contractName, 'sheet-inline-link', () => showContract(phone));
  const content = [
    element('h2', { class: 'sheet-title' }, '用户隐私保护提示'),
    element(
      'p',
      {},
      '在使用当前小程序服务之前，请仔细阅读',
      read,
      '。如你同意该指引，请点击“同意”开始使用。',
    ),
  ];
  return new Promise((resolve) => {
    openHalfSheet(phone, '用户隐私保护提示', content, [
      { text: '拒绝', kind: 'plain', choose: () => resolve('disagree') },
      { text: '同意', kind: 'primary', choose: () => resolve('agree') },
    ]);
  });
}
