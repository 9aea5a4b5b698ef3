import { Refusal } from '../errors';
import { productOf } from '../product';
import { bodyOf, textOf } from '../request';
import type { Journey, Pending } from '../tenant/journey';
import { changePassword, checkPassword } from '../tenant/passwords';
import type { Person } from '../tenant/people';
import type { StateEntry } from '../tenant/stateTokens';
import type { Routes } from './continuation';
import { continueWith } from './continuation';

const either: readonly Pending[] = ['PASSWORD_WARN', 'PASSWORD_EXPIRED'];

const passed = (state: StateEntry): Journey => ({
  ...state.journey,
  passed: [...state.journey.passed, 'password'],
});

/** An expiring password may be kept for now, an expired one must change (contract §5.8–5.10, §5B). */
export const passwordRoutes: Routes = (app, context) => {
  const { tenant } = context;
  const personOf = (state: StateEntry): Person => {
    const person = tenant.people.byId(state.journey.personId ?? '');
    if (!person) throw new Refusal('userNotFound');
    return person;
  };

  app.post('/pwd/update', (request) =>
    continueWith(context, request, either, (state) => {
      const body = bodyOf(request);
      const [old, next] = [textOf(body, 'old_password'), textOf(body, 'new_password')];
      changePassword(tenant, checkPassword(tenant, personOf(state).userName, old), next);
      return passed(state);
    }),
  );

  app.get('/pwd/skip-update', (request) => continueWith(context, request, ['PASSWORD_WARN'], passed));

  const addCodePath = (path: string, field: 'mobile' | 'email', typeOf: () => string): void => {
    app.post(path, (request) =>
      continueWith(context, request, either, (state) => {
        const body = bodyOf(request);
        const [code, next] = [textOf(body, 'verify_code'), textOf(body, 'new_password')];
        const person = personOf(state);
        const to = person[field];
        if (to === undefined) throw new Refusal('parameterWrong', field);
        tenant.codes.spend(to, typeOf(), code);
        changePassword(tenant, person, next);
        return passed(state);
      }),
    );
  };
  const root = '/after-login/pwd';
  addCodePath(`${root}/update-by-email`, 'email', () => productOf(tenant.policy()).passwordEmail);
  addCodePath(`${root}/update-by-mobile`, 'mobile', () => productOf(tenant.policy()).passwordSms);
};
