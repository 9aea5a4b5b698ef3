import type { CodePurpose } from '../../src/core/cooldowns';
import type { StepName } from '../../src/core/flow';
import type { Recipient } from '../../src/core/recipient';
import type { PathName } from '../../src/idaas/paths';
import type { App } from '../world/app';
import type { Place } from './place';
import type { Scene, Stage } from './scene';

/** The endpoints behind "get code", at each step that sends codes. */

interface Sending {
  readonly purpose: Exclude<CodePurpose, 'resettingPassword'>;
  readonly mobile: string;
  readonly email: string;
  open(place: Place): Promise<App>;
}

const SENDINGS: readonly Sending[] = [
  {
    purpose: 'binding',
    mobile: '13800138000',
    email: 'zhangsan@qq.com',
    open: (place) => place.launched(),
  },
  {
    purpose: 'registering',
    mobile: '18900000000',
    email: 'new@example.com',
    open(place) {
      place.sandbox.control.setPolicy({ whenUnknown: 'USER_REGISTER' });
      return place.launched();
    },
  },
  {
    purpose: 'verifying',
    mobile: '13500135000',
    email: 'chenjing@example.com',
    open: (place) => place.launched({ openid: 'openid-mfa' }),
  },
];

const problemOfSending = (app: App) => () => app.codeSender.store.getState().problem?.code ?? null;

function sending(place: Place, app: App, purpose: CodePurpose, to: Recipient): Stage {
  return {
    app,
    act: () => place.sendCode(app, purpose, to),
    isDone: () => app.codeSender.store.getState().sentTo === to,
    problem: problemOfSending(app),
  };
}

function scenesOf({ purpose, mobile, email, open }: Sending): Scene[] {
  const toMobile: Recipient = { method: 'mobile', address: mobile };
  const toEmail: Recipient = { method: 'email', address: email };
  const at: StepName = purpose;
  const whole = (name: string, endpoint: PathName, to: Recipient): Scene => ({
    name,
    endpoint,
    at,
    set: async (place) => sending(place, await open(place), purpose, to),
  });
  return [
    {
      name: 'a puzzle is asked for',
      endpoint: 'captcha',
      at,
      async set(place) {
        const app = await open(place);
        return {
          app,
          act: () => app.codeSender.request(purpose, toMobile),
          isDone: () => app.codeSender.store.getState().stage.name === 'puzzle',
          problem: problemOfSending(app),
        };
      },
    },
    whole('the piece is dropped', 'checkCaptcha', toMobile),
    whole('a code goes to the phone', 'sendSms', toMobile),
    whole('a code goes to the mailbox', 'sendEmail', toEmail),
  ];
}

export const CODE_SCENES: readonly Scene[] = SENDINGS.flatMap(scenesOf);
