import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../src/core/language';
import type { ProblemCode } from '../../src/core/problems';
import type { Recipient } from '../../src/core/recipient';
import { singleUse } from '../../src/core/tokens';
import type { App } from '../world/app';
import { createWorld } from '../world/world';

const world = createWorld();
const MOBILE: Recipient = { method: 'mobile', address: '13800138000' };
const EMAIL: Recipient = { method: 'email', address: 'zhangsan@qq.com' };

type Way = 'phone' | 'mobile' | 'email' | 'password';
type BindFlow = 'SOCIAL_BIND' | 'USER_REGISTER';

async function sendCode(app: App, recipient: Recipient): Promise<string> {
  const purpose = app.step() === 'binding' ? 'binding' : 'registering';
  await app.codeSender.request(purpose, recipient);
  const { stage } = app.codeSender.store.getState();
  if (stage.name !== 'puzzle') throw new Error(stage.name);
  await app.codeSender.solve(purpose, world.sandbox().control.captchaX(stage.puzzle.token) ?? -1);
  return world.sandbox().control.inbox().at(-1)?.code ?? '';
}

/** Proves the account, or makes the mistake that belongs to the way. */
const prove: Record<Way, (app: App, isRight: boolean) => Promise<unknown>> = {
  // A wrong phone code is one that WeChat does not know, or knows as spent.
  phone: (app, isRight) =>
    app.actions.bindByPhone(isRight ? app.phoneCode('13800138000') : singleUse('unknown')),
  mobile: async (app, isRight) => {
    const code = await sendCode(app, MOBILE);
    await app.actions.bindByCode({ recipient: MOBILE, code: isRight ? code : 'wrong' });
  },
  email: async (app, isRight) => {
    const code = await sendCode(app, EMAIL);
    await app.actions.bindByCode({ recipient: EMAIL, code: isRight ? code : 'wrong' });
  },
  password: (app, isRight) =>
    app.actions.bindByPassword({ userName: 'zhangshan', password: isRight ? 'password' : 'wrong' }),
};

const ENDPOINT_OF: Record<BindFlow, Partial<Record<Way, string>>> = {
  SOCIAL_BIND: {
    phone: '/social/wechat-mobile-bind',
    mobile: '/social/bind',
    email: '/social/bind',
    password: '/social/username-password-bind',
  },
  USER_REGISTER: {
    phone: '/social/wechat-mobile-register-bind',
    mobile: '/social/register-bind',
    email: '/social/register-bind',
  },
};

const REFUSED_AS: Record<
  Way,
  { readonly problem: ProblemCode; readonly words: Record<'zh-CN' | 'en', RegExp> }
> = {
  phone: { problem: 'wechatLoginFailed', words: { 'zh-CN': /接口错误/, en: /error calling/ } },
  mobile: { problem: 'codeWrong', words: { 'zh-CN': /验证码错误/, en: /incorrect verification code/ } },
  email: { problem: 'codeWrong', words: { 'zh-CN': /验证码错误/, en: /incorrect verification code/ } },
  password: {
    problem: 'credentialsWrong',
    words: { 'zh-CN': /密码错误/, en: /wrong user name or password/ },
  },
};

const cells = (['SOCIAL_BIND', 'USER_REGISTER'] as const).flatMap((family) =>
  (Object.keys(ENDPOINT_OF[family]) as Way[]).flatMap((way) =>
    (['eiam', 'ciam'] as const).map((product) => ({ family, way, product })),
  ),
);

describe('every way of proving an account, in both presets', () => {
  test.each(cells)('$product, $family: by $way', async ({ family, way, product }) => {
    world.sandbox().control.setPolicy({ product, whenUnknown: family });
    const app = await world.launched({ product });
    await prove[way](app, true);
    await app.settled();
    expect(app.session()?.person?.userName).toBe('zhangshan');
    expect(app.vault.kept()).toContain(app.session()?.sessionToken);
    expect(world.sandbox().requests.at(-1)?.path).toBe(`/api/v2/sdk${ENDPOINT_OF[family][way] ?? ''}`);
  });

  test.each(cells.flatMap((cell) => (['zh-CN', 'en'] as const).map((language) => ({ ...cell, language }))))(
    '$product, $family: a wrong proof by $way is refused in $language, and the step stays',
    async ({ family, way, product, language }) => {
      world.sandbox().control.setPolicy({ product, whenUnknown: family });
      const app = await world.launched({ product, language: language satisfies Language });
      const step = app.step();
      await prove[way](app, false);
      const { problem, words } = REFUSED_AS[way];
      expect(app.problem()).toMatchObject({ code: problem });
      expect(app.problem()?.serverMessage).toMatch(words[language]);
      expect(app.step()).toBe(step);
      expect(app.vault.kept()).toBeNull();
    },
  );
});
