import type { FastifyRequest } from 'fastify';
import { Refusal } from '../errors';
import { productOf } from '../product';
import { bodyOf, mobileOf, textOf } from '../request';
import { changePassword } from '../tenant/passwords';
import type { Person } from '../tenant/people';
import type { Tenant } from '../tenant/tenant';
import type { Routes } from './continuation';
import { signedInPerson } from './person';

type Field = 'mobile' | 'email';

/** The types of code that may reset a forgotten password: EIAM's pages print two (contract §12, 2). */
function forgottenTypes(tenant: Tenant, field: Field): readonly string[] {
  const { forgottenPasswordType: type } = tenant.policy();
  const names = type === 'either' ? ['FORGET_PWD', 'CHANGE_PWD'] : [type];
  return names.map((name) => `${name}_${field === 'mobile' ? 'SMS' : 'EMS'}`);
}

function whoForgot(tenant: Tenant, body: Record<string, unknown>, field: Field): Person {
  const to = field === 'mobile' ? mobileOf(tenant, body) : textOf(body, field);
  const code = textOf(body, 'verify_code');
  const types = forgottenTypes(tenant, field);
  const sent = types.find((type) => tenant.codes.isSent(to, type)) ?? types[0] ?? '';
  // The code comes first: an answer must not tell a stranger which addresses have an account.
  tenant.codes.spend(to, sent, code);
  const person = field === 'mobile' ? tenant.people.byMobile(to) : tenant.people.byEmail(to);
  if (!person) throw new Refusal('userNotFound');
  return person;
}

async function whoChanges(
  tenant: Tenant,
  request: FastifyRequest,
  field: Field,
  type: string,
): Promise<Person> {
  const person = await signedInPerson(tenant, request);
  const code = textOf(bodyOf(request), 'verify_code');
  const to = person[field];
  if (to === undefined) throw new Refusal('parameterWrong', field);
  tenant.codes.spend(to, type, code);
  return person;
}

/** Passwords that were forgotten, and those that people change once they are signed in (contract §12, 2). */
export const ownPasswordRoutes: Routes = (app, { tenant }) => {
  const ownType = (field: Field): string => {
    const { passwordSms, passwordEmail } = productOf(tenant.policy());
    return field === 'mobile' ? passwordSms : passwordEmail;
  };

  for (const field of ['mobile', 'email'] as const) {
    app.post(`/pwd/update-by-${field}`, async (request, reply) => {
      const body = bodyOf(request);
      const password = textOf(body, 'password');
      const isOwn = tenant.policy().product === 'ciam' && body[field] === undefined;
      const person = isOwn
        ? await whoChanges(tenant, request, field, ownType(field))
        : whoForgot(tenant, body, field);
      changePassword(tenant, person, password);
      return reply.send();
    });
  }

  app.post('/pwd/change-by-mobile', async (request, reply) => {
    const password = textOf(bodyOf(request), 'password');
    changePassword(tenant, await whoChanges(tenant, request, 'mobile', ownType('mobile')), password);
    return reply.send();
  });
};
