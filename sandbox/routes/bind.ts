import type { FastifyRequest } from 'fastify';
import { Refusal } from '../errors';
import { bodyOf, mobileOf, textOf } from '../request';
import type { Pending } from '../tenant/journey';
import { refuseOtherBinding } from '../tenant/login';
import { checkPassword } from '../tenant/passwords';
import type { Person } from '../tenant/people';
import type { StateEntry } from '../tenant/stateTokens';
import type { Tenant } from '../tenant/tenant';
import type { Routes } from './continuation';
import { continueWith } from './continuation';

type Recipient = { mobile: string } | { email: string };
type Family = 'SOCIAL_BIND' | 'USER_REGISTER';

const types: Record<Family, { sms: string; email: string }> = {
  SOCIAL_BIND: { sms: 'BIND_MOBILE_SMS', email: 'BIND_EMAIL_EMS' },
  USER_REGISTER: { sms: 'REGISTER_SMS', email: 'REGISTER_EMS' },
};

function refuseMethod(tenant: Tenant, flow: 'VERIFY_PHONE' | 'VERIFY_EMAIL'): void {
  const { flows } = tenant.policy();
  if (flows !== null && !flows.includes(flow)) throw new Refusal('methodNotConfigured');
}

function proveRecipient(tenant: Tenant, body: Record<string, unknown>, family: Family): Recipient {
  const byMobile = body.mobile !== undefined || body.email === undefined;
  const to = byMobile ? mobileOf(tenant, body) : textOf(body, 'email');
  const code = textOf(body, 'verify_code');
  refuseMethod(tenant, byMobile ? 'VERIFY_PHONE' : 'VERIFY_EMAIL');
  tenant.codes.spend(to, types[family][byMobile ? 'sms' : 'email'], code);
  return byMobile ? { mobile: to } : { email: to };
}

function personFor(tenant: Tenant, recipient: Recipient, state: StateEntry): Person {
  const known =
    'mobile' in recipient ? tenant.people.byMobile(recipient.mobile) : tenant.people.byEmail(recipient.email);
  if (known) return known;
  if (state.pending === 'SOCIAL_BIND') throw new Refusal('userNotFound');
  // Checked before the account is made: a refusal must not leave one behind that cannot be reached.
  const { openid } = state.journey;
  if (openid !== null && tenant.people.byOpenid(openid)) throw new Refusal('wechatBoundElsewhere');
  return tenant.people.register(recipient);
}

/** Binding an existing account and registering one (contract §5.1–5.5): two families, each with its own paths and code types. */
export const bindRoutes: Routes = (app, context) => {
  const { tenant } = context;
  const goOn = (state: StateEntry, person: Person, passwordTyped = false) => {
    refuseOtherBinding(tenant, person, state.journey.openid);
    return { ...state.journey, personId: person.id, passwordTyped };
  };

  /** The body of a request of one family; an account is created only with all that the tenant demands. */
  const familyBody = (request: FastifyRequest, family: Family) => {
    const body = bodyOf(request);
    if (family === 'USER_REGISTER') for (const field of tenant.policy().registerFields) textOf(body, field);
    return body;
  };

  const addFamily = (family: Family, wechatPath: string, codePath: string): void => {
    const pending: readonly Pending[] = [family];
    app.post(wechatPath, (request) =>
      continueWith(context, request, pending, (state) => {
        const code = textOf(familyBody(request, family), tenant.policy().wechatCodeField);
        return goOn(state, personFor(tenant, { mobile: tenant.wechat.mobileFor(code) }, state));
      }),
    );
    app.post(codePath, (request) =>
      continueWith(context, request, pending, (state) =>
        goOn(state, personFor(tenant, proveRecipient(tenant, familyBody(request, family), family), state)),
      ),
    );
  };
  addFamily('SOCIAL_BIND', '/social/wechat-mobile-bind', '/social/bind');
  addFamily('USER_REGISTER', '/social/wechat-mobile-register-bind', '/social/register-bind');

  app.post('/social/username-password-bind', (request) =>
    continueWith(context, request, ['SOCIAL_BIND'], (state) => {
      const body = bodyOf(request);
      return goOn(state, checkPassword(tenant, textOf(body, 'user_name'), textOf(body, 'password')), true);
    }),
  );
};
