import type { CodePurpose } from '../../src/core/cooldowns';
import type { Step } from '../../src/core/flow';
import type { Recipient } from '../../src/core/recipient';
import type { App, AppOptions } from '../world/app';
import type { World } from '../world/world';

/** How the rows of the table in docs/flows.md are played: a status brings the app to a step, a method is used there. */

type Options = Omit<AppOptions, 'sandbox'>;

interface StatusPlay {
  /** Makes the tenant answer with the status. */
  play(world: World, options?: Options): Promise<App>;
  /** what is true of the step that the status leads to */
  readonly step: Partial<Record<'name' | 'canSkip' | 'rawStatus', unknown>>;
  /** the person of the sandbox who takes it from there */
  readonly mobile?: string;
  readonly email?: string;
  readonly password?: string;
}

const boundBy =
  (userName: string, password: string): StatusPlay['play'] =>
  async (world, options) => {
    const app = await world.launched(options);
    await app.actions.bindByPassword({ userName, password });
    return app;
  };

const openedBy =
  (openid: string): StatusPlay['play'] =>
  (world, options) =>
    world.launched({ openid, ...options });

const named = (name: Step['name']) => ({ name });

export const STATUS_PLAYS: Readonly<Record<string, StatusPlay>> = {
  SUCCESS: { play: openedBy('openid-bound'), step: named('signedIn') },
  SOCIAL_BIND: {
    play: openedBy('openid-new'),
    step: named('binding'),
    mobile: '13800138000',
    email: 'zhangsan@qq.com',
    password: 'password',
  },
  USER_REGISTER: {
    play(world, options) {
      world.sandbox().control.setPolicy({ whenUnknown: 'USER_REGISTER' });
      return world.launched(options);
    },
    step: named('registering'),
    mobile: '18900000000',
    email: 'new@example.com',
    password: 'password',
  },
  MFA_AUTH: {
    play: openedBy('openid-mfa'),
    step: named('verifying'),
    mobile: '13500135000',
    email: 'chenjing@example.com',
  },
  PASSWORD_EXPIRED: {
    play: boundBy('liuyang', 'Liu2025pass'),
    step: { ...named('changingPassword'), canSkip: false },
    password: 'Liu2025pass',
  },
  PASSWORD_WARN: {
    play: boundBy('sunlei', 'Sun2026pass'),
    step: { ...named('changingPassword'), canSkip: true },
    password: 'Sun2026pass',
  },
  ACCESS_DENIED: { play: openedBy('openid-denied'), step: named('denied') },
  'anything else': {
    play(world, options) {
      world.sandbox().control.setPolicy({ loginStatus: 'BRAND_NEW' });
      return world.launched(options);
    },
    step: { rawStatus: 'BRAND_NEW' },
  },
};

type MethodPlay = (world: World, app: App, person: StatusPlay) => Promise<unknown>;

const PURPOSES: readonly CodePurpose[] = ['binding', 'registering', 'verifying'];

/** Has a code sent, puzzle and all. */
export async function codeFor(world: World, app: App, purpose: CodePurpose, to: Recipient): Promise<string> {
  const { control } = world.sandbox();
  await app.codeSender.request(purpose, to);
  const [puzzle] = control.captchas();
  await app.codeSender.solve(purpose, puzzle?.x ?? -1);
  return control.inbox().at(-1)?.code ?? '';
}

/** Proves the account with a code. */
async function proveByCode(world: World, app: App, recipient: Recipient): Promise<void> {
  const purpose = PURPOSES.find((name) => name === app.step());
  if (!purpose) throw new Error(`no code is sent at the step ${app.step()}`);
  const proof = { recipient, code: await codeFor(world, app, purpose, recipient) };
  await (purpose === 'verifying' ? app.actions.verify(proof) : app.actions.bindByCode(proof));
}

const bySms: MethodPlay = (world, app, { mobile = '' }) =>
  proveByCode(world, app, { method: 'mobile', address: mobile });

const byPhone: MethodPlay = (_world, app, { mobile = '' }) => app.actions.bindByPhone(app.phoneCode(mobile));

export const METHOD_PLAYS: Readonly<Record<string, MethodPlay>> = {
  '–': () => Promise.resolve(),
  'WeChat number': byPhone,
  'WeChat number, `phoneLogin`': byPhone,
  'SMS code': bySms,
  'SMS code, OneAccess': bySms,
  'email code': (world, app, { email = '' }) => proveByCode(world, app, { method: 'email', address: email }),
  password: (_world, app, { password = '' }) =>
    app.step() === 'changingPassword'
      ? app.actions.changePassword({ old: password, new: 'Another2027' })
      : app.actions.bindByPassword({ userName: 'zhangshan', password }),
  later: (_world, app) => app.actions.skipPasswordChange(),
};

/** What a row says of the tenant's product and settings. */
export function optionsOf(method: string): Options {
  if (method.endsWith('OneAccess')) return { product: 'oneaccess' };
  return method.includes('phoneLogin') ? { settings: { phoneLogin: true } } : {};
}
