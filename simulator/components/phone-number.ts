import { mintCode } from '../phone/network';
import { isFailure } from '../phone/phone';
import { requirePrivacy } from '../phone/privacy';
import type { PhonePermission } from '../phone/settings';
import { askPhoneNumber } from '../sheets/phone-number-sheet';
import { showToast } from '../sheets/toast';
import type { Host } from './built-in';

type Refusal = { errMsg: string; errno: number };

// Numbers and words as WeChat's documentation and its community give them.
const refusals: Partial<Record<PhonePermission, Refusal>> = {
  deny: { errMsg: 'getPhoneNumber:fail user deny', errno: 103 },
  noQuota: { errMsg: 'getPhoneNumber:fail jsapi has no quota', errno: 1400001 },
  notEntitled: { errMsg: 'getPhoneNumber:fail no permission', errno: 102 },
  privacyRefused: { errMsg: 'getPhoneNumber:fail privacy permission is not authorized', errno: 104 },
  scopeNotDeclared: {
    errMsg: 'getPhoneNumber:fail api scope is not declared in the privacy agreement',
    errno: 112,
  },
};

async function answerOf(host: Host): Promise<Refusal | { errMsg: string; code: string }> {
  const { phone } = host;
  const { phonePermission, mobile, network } = phone.settings;
  const refusal = refusals[phonePermission];
  if (refusal !== undefined) return refusal;
  try {
    await requirePrivacy(phone, 'button.getPhoneNumber');
  } catch (error) {
    if (isFailure(error)) return { errMsg: `getPhoneNumber:fail ${error.reason}`, errno: error.errno ?? 104 };
    throw error;
  }
  const answer = phonePermission === 'allow' ? 'allow' : await askPhoneNumber(phone);
  if (answer === 'deny') return { errMsg: 'getPhoneNumber:fail user deny', errno: 103 };
  if (network === 'none') return { errMsg: 'getPhoneNumber:fail network error', errno: 5 };
  return { errMsg: 'getPhoneNumber:ok', code: await mintCode('phone', { mobile }) };
}

/** A tap on a phone number button: asks the person and sends the component's event. */
export async function askForPhoneNumber(host: Host, event: string): Promise<void> {
  const detail = await answerOf(host);
  if ('errno' in detail && detail.errno === 1400001 && host.isOn('phone-number-no-quota-toast', true)) {
    showToast(host.phone, {
      title: '该功能使用次数已达当前小程序上限，暂时无法使用',
      icon: 'none',
      durationMs: 1500,
    });
  }
  host.trigger(event, detail);
}
