import { Refusal } from '../errors';
import { areaCodes } from '../mobile';
import { productOf } from '../product';
import { bodyOf, mobileOf, textOf } from '../request';
import { isEmail } from '../shapes';
import type { Tenant } from '../tenant/tenant';
import type { Routes } from './continuation';

function send(tenant: Tenant, body: Record<string, unknown>, channel: 'sms' | 'email', to: string): void {
  const type = textOf(body, 'type');
  const { smsTypes, emailTypes } = productOf(tenant.policy());
  if (!(channel === 'sms' ? smsTypes : emailTypes).includes(type))
    throw new Refusal('parameterWrong', 'type');
  if (tenant.policy().captcha === 'required') tenant.captchas.spend(textOf(body, 'captcha_token'), to);
  tenant.codes.send(channel, to, type);
}

/** Codes by SMS and email (contract §4.4–4.6); both answer 200 with an empty body. */
export const codeRoutes: Routes = (app, { tenant }) => {
  app.post('/sms/send', (request, reply) => {
    const body = bodyOf(request);
    send(tenant, body, 'sms', mobileOf(tenant, body));
    return reply.send();
  });

  app.post('/email/send', (request, reply) => {
    const body = bodyOf(request);
    const email = textOf(body, 'email');
    if (!isEmail(email)) throw new Refusal('parameterFormat', 'email');
    send(tenant, body, 'email', email);
    return reply.send();
  });

  app.get('/country-codes', () => ({ phoneAreaCodeDefinitions: areaCodes, preferredAreaCode: 'CN' }));
};
