import { element } from '../phone/dom';
import type { Phone } from '../phone/phone';
import { openHalfSheet } from './half-sheet';

/** Shows the place of WeChat's customer service, a conversation that WeChat opens over the mini program. */
export function openContact(phone: Phone): void {
  const text = '这里是微信的客服会话。模拟器没有客服。';
  openHalfSheet(
    phone,
    '客服会话',
    [element('h2', { class: 'sheet-title' }, '客服会话'), element('p', {}, text)],
    [{ text: '关闭', kind: 'plain', choose: () => undefined }],
  );
}
