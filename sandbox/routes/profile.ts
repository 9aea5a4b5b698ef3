import { Refusal } from '../errors';
import { internationalMobile } from '../mobile';
import { bodyOf, mobileOf, textOf } from '../request';
import type { Person } from '../tenant/people';
import type { Tenant } from '../tenant/tenant';
import { signedInPerson } from './person';
import type { Routes } from './continuation';

function socialRecords(tenant: Tenant, person: Person) {
  const binding = tenant.people.binding(person);
  if (!binding) return [];
  const at = new Date(binding.boundAt).toISOString();
  return [
    {
      id: binding.id,
      userId: person.id,
      socialType: 'weixin',
      socialUid: person.openid,
      socialChannelId: 'wechat-miniprogram',
      socialNickname: person.name,
      socialHeadImage: null,
      idpId: 'wechat-miniprogram',
      createdAt: at,
      updatedAt: at,
    },
  ];
}

function changeMobile(tenant: Tenant, person: Person, mobile: string): void {
  const owner = tenant.people.byMobile(mobile);
  if (owner && owner.id !== person.id) throw new Refusal('mobileTaken');
  person.mobile = mobile;
}

/** What a person may do once signed in, with the id token as bearer (contract §7.4). */
export const profileRoutes: Routes = (app, { tenant }) => {
  app.get('/social', async (request) => ({
    social: socialRecords(tenant, await signedInPerson(tenant, request)),
  }));

  app.post('/social/unbind-account', async (request, reply) => {
    const person = await signedInPerson(tenant, request);
    const id = textOf(bodyOf(request), 'id');
    if (tenant.people.binding(person)?.id !== id) throw new Refusal('parameterWrong', 'id');
    tenant.people.unbind(person);
    return reply.send();
  });

  app.post('/social/unbind', async (request, reply) => {
    const person = await signedInPerson(tenant, request);
    const body = bodyOf(request);
    const [uid, type] = [textOf(body, 'social_uid'), textOf(body, 'social_type')];
    if (type !== 'weixin') throw new Refusal('parameterWrong', 'social_type');
    if (person.openid !== uid) throw new Refusal('parameterWrong', 'social_uid');
    tenant.people.unbind(person);
    return reply.send();
  });

  app.post('/profile/update-mobile-by-wechat', async (request, reply) => {
    const person = await signedInPerson(tenant, request);
    const code = textOf(bodyOf(request), tenant.policy().wechatCodeField);
    changeMobile(tenant, person, tenant.wechat.mobileFor(code));
    return reply.send();
  });

  app.post('/profile/update-mobile', async (request, reply) => {
    const person = await signedInPerson(tenant, request);
    const body = bodyOf(request);
    const [mobile, code] = [mobileOf(tenant, body), textOf(body, 'verify_code')];
    tenant.codes.spend(mobile, 'UPDATE_MOBILE_SMS', code);
    changeMobile(tenant, person, mobile);
    return reply.send();
  });

  app.get('/profile', async (request) => {
    const { id, name, userName, mobile, email } = await signedInPerson(tenant, request);
    return { id, userName, name, mobile: mobile ? internationalMobile(mobile) : null, email: email ?? null };
  });

  app.post('/profile/update', async (request, reply) => {
    const person = await signedInPerson(tenant, request);
    person.name = textOf(bodyOf(request), 'name');
    return reply.send();
  });
};
