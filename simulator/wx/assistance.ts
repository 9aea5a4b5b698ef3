import { failure } from '../phone/phone';
import type { Phone } from '../phone/phone';
import { requirePrivacy } from '../phone/privacy';
import { openActionSheet } from '../sheets/action-sheet';
import { showToast } from '../sheets/toast';
import { asyncApi } from './async-api';

const copiedMs = 1500;

/** What the phone does for a page: the clipboard, which the privacy guide covers, calls and vibration. */
export function assistanceApis(phone: Phone) {
  const { records } = phone;
  return {
    setClipboardData: asyncApi<WechatMiniprogram.SetClipboardDataOption>(
      'setClipboardData',
      async ({ data }) => {
        await requirePrivacy(phone, 'setClipboardData');
        records.clipboard = data;
        records.changed.emit(`clipboard: ${data}`);
        // WeChat says so by itself; `hideToast` in the callback takes it away.
        showToast(phone, { title: '内容已复制', icon: 'none', durationMs: copiedMs });
      },
    ),
    getClipboardData: asyncApi<WechatMiniprogram.GetClipboardDataOption>('getClipboardData', async () => {
      await requirePrivacy(phone, 'getClipboardData');
      return { data: records.clipboard };
    }),
    makePhoneCall: asyncApi<WechatMiniprogram.MakePhoneCallOption>(
      'makePhoneCall',
      async ({ phoneNumber }) => {
        if (!phoneNumber) throw failure('parameter error: phoneNumber should not be empty');
        const chosen = await openActionSheet(phone, [`呼叫 ${phoneNumber}`], '', '');
        if (chosen === undefined) throw failure('cancel');
        records.calls.push(phoneNumber);
        records.changed.emit(`call: ${phoneNumber}`);
      },
    ),
    vibrateShort: asyncApi<WechatMiniprogram.VibrateShortOption>('vibrateShort', ({ type }) => {
      records.changed.emit(`vibrate: ${type}`);
    }),
  };
}
