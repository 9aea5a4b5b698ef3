import { Refusal } from '../errors';
import { internationalMobile } from '../mobile';
import { productOf } from '../product';
import { bodyOf, mobileOf, textOf } from '../request';
import type { Person } from '../tenant/people';
import type { StateEntry } from '../tenant/stateTokens';
import type { Tenant } from '../tenant/tenant';
import { recipientKey } from '../tenant/verificationCodes';
import type { Routes } from './continuation';
import { continueWith, stateOf } from './continuation';

function personOf(tenant: Tenant, state: StateEntry): Person {
  const person = tenant.people.byId(state.journey.personId ?? '');
  if (!person) throw new Refusal('userNotFound');
  return person;
}

/** The second factor (contract §5A): the person's own number, then a code sent to it or to their mailbox. */
export const mfaRoutes: Routes = (app, context) => {
  const { tenant } = context;

  app.get('/mobile-by-token', (request) => {
    const person = personOf(
      tenant,
      stateOf(tenant, request, ['MFA_AUTH', 'PASSWORD_WARN', 'PASSWORD_EXPIRED']),
    );
    if (person.mobile === undefined) throw new Refusal('parameterWrong', 'mobile');
    const mobile = internationalMobile(person.mobile);
    const isNational = tenant.policy().mobileByTokenForm === 'national';
    return { mobile: isNational ? mobile?.replace(/^\+\d+-/, '') : mobile };
  });

  const addFactor = (path: string, field: 'mobile' | 'email', typeOf: () => string): void => {
    app.post(path, (request) =>
      continueWith(context, request, ['MFA_AUTH'], (state) => {
        const body = bodyOf(request);
        const to = field === 'mobile' ? mobileOf(tenant, body) : textOf(body, field);
        const code = textOf(body, 'verify_code');
        const own = personOf(tenant, state)[field];
        // A code proves nothing when it went to another person's phone.
        if (own === undefined || recipientKey(own) !== recipientKey(to))
          throw new Refusal('parameterWrong', field);
        tenant.codes.spend(to, typeOf(), code);
        return { ...state.journey, passed: [...state.journey.passed, 'mfa'] };
      }),
    );
  };
  addFactor('/mfa/sms', 'mobile', () => productOf(tenant.policy()).mfaSms);
  addFactor('/mfa/email', 'email', () => productOf(tenant.policy()).mfaEmail);
};
