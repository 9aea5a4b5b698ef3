import type { FastifyRequest } from 'fastify';
import { Refusal } from '../errors';
import { bodyOf, callerOf, mobileOf, textOf } from '../request';
import type { Journey } from '../tenant/journey';
import { advance, startBinding } from '../tenant/login';
import { checkPassword } from '../tenant/passwords';
import type { Person } from '../tenant/people';
import type { Routes } from './continuation';
import { withStatus } from './continuation';

function journeyOf(request: FastifyRequest, person: Person | undefined, openid: string | null): Journey {
  return {
    caller: callerOf(request),
    openid,
    personId: person?.id ?? null,
    passwordTyped: false,
    passed: [],
  };
}

/** The ways in (contract §3): WeChat's login code, WeChat's phone code, password, codes by SMS or email. */
export const loginRoutes: Routes = (app, { tenant, origin }) => {
  const enter = (request: FastifyRequest, person: Person | undefined, passwordTyped = false) => {
    if (!person) throw new Refusal('userNotFound');
    return advance(tenant, { ...journeyOf(request, person, null), passwordTyped }, origin());
  };

  app.post('/login/wechat-miniprogram', async (request) => {
    const openid = tenant.wechat.openidFor(textOf(bodyOf(request), 'code'));
    const person = tenant.people.byOpenid(openid);
    const journey = journeyOf(request, person, openid);
    const answer = person ? await advance(tenant, journey, origin()) : startBinding(tenant, journey);
    return withStatus(answer, tenant.policy().loginStatus);
  });

  app.post('/login/wechat-mini-program-mobile', async (request) => {
    const mobile = tenant.wechat.mobileFor(textOf(bodyOf(request), 'code'));
    return withStatus(await enter(request, tenant.people.byMobile(mobile)), tenant.policy().loginStatus);
  });

  app.post('/login', async (request) => {
    const body = bodyOf(request);
    const person = checkPassword(tenant, textOf(body, 'user_name'), textOf(body, 'password'));
    return enter(request, person, true);
  });

  app.post('/login/mobile-verify-code', async (request) => {
    const body = bodyOf(request);
    const mobile = mobileOf(tenant, body);
    tenant.codes.spend(mobile, 'LOGIN_SMS', textOf(body, 'verify_code'));
    return enter(request, tenant.people.byMobile(mobile));
  });

  app.post('/login/email-verify-code', async (request) => {
    const body = bodyOf(request);
    const email = textOf(body, 'email');
    tenant.codes.spend(email, 'LOGIN_EMS', textOf(body, 'verify_code'));
    return enter(request, tenant.people.byEmail(email));
  });
};
