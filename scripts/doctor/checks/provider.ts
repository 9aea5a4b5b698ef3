import { DEVICE_CODES } from '../errorCode';
import { DEVICE_HEADERS } from '../probe';
import type { Target } from '../probe';
import type { Reading } from '../reading';
import { isBusy, isMissing } from '../reading';
import type { Finding } from '../report';
import { following, words } from '../words';
import type { Step } from './context';

const withoutDevice = Object.fromEntries(Object.keys(DEVICE_HEADERS).map((name) => [name, null]));

/**
 * The first request: a puzzle, asked for without the device headers. An IDaaS refuses it in its own form (contract §2.2,
 * §2.3), which tells it from a proxy's page.
 */
export const provider: Step = {
  checks: ['answers', 'device-headers'],
  run: async ({ target, settings, probe }) => {
    const path = settings.paths.captcha;
    const reading = await probe.ask('GET', path, { headers: withoutDevice });
    const answers = judgeAnswer(reading, target, path);
    if (answers.severity === 'error') return { findings: [answers], stop: true };
    return { findings: [answers, judgeDevice(reading)] };
  },
};

function judgeAnswer(reading: Reading, target: Target, path: string): Finding {
  if (reading.is === 'redirect')
    return following(words.answersRedirect(reading), { environment: movedTo(reading.to, target, path) });
  if (isBusy(reading)) return words.answersBusy(reading);
  if (reading.is === 'refusal' || reading.is === 'object') {
    if (isMissing(reading)) return words.answersNoPath(reading);
    if (reading.is === 'object') return words.answersWithoutRefusal();
    return reading.status === 200 ? words.answersAlways200() : words.answersLikeIdaas();
  }
  return reading.is === 'failure' ? words.unexpected('answers', reading) : words.answersPage(reading);
}

/** The origin of a redirect that keeps the path; any other redirect leads elsewhere. */
function movedTo(to: string, { origin }: Target, path: string) {
  const url = URL.canParse(to, origin) ? new URL(to, origin) : undefined;
  if (url?.protocol !== 'https:' || url.pathname !== path || url.origin === origin) return {};
  return { TARO_APP_IDAAS_ORIGIN: url.origin };
}

function judgeDevice(reading: Reading): Finding {
  if (reading.is === 'object') return words.deviceNotEnforced();
  const isEnforced = reading.is === 'refusal' && DEVICE_CODES.includes(reading.code.family);
  return isEnforced ? words.deviceEnforced(reading) : words.deviceUnseen(reading);
}
