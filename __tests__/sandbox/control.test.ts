import { afterEach, describe, expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox';
import { startSandbox } from '../../sandbox';
import { callers } from './caller';

const use = callers({ afterEach });

async function steer({ origin }: Sandbox, method: string, path: string, body?: unknown) {
  const json = body === undefined ? {} : { body: JSON.stringify(body) };
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${origin}/sandbox/control/${path}`, { method, headers, ...json });
  const text = await answer.text();
  return { status: answer.status, body: (text === '' ? undefined : JSON.parse(text)) as unknown };
}

describe('the control API', () => {
  test('it is not there unless asked for', async () => {
    const { sandbox } = await use();
    expect((await steer(sandbox, 'GET', 'inbox')).status).toBe(404);
  });

  test('it mirrors policy, people, inbox, captchas, faults and reset', async () => {
    const { sandbox, login, codeFor, get } = await use({ control: true });
    await steer(sandbox, 'PUT', 'policy', { whenUnknown: 'USER_REGISTER' });
    expect((await login('a stranger')).body.status).toBe('USER_REGISTER');
    expect((await steer(sandbox, 'GET', 'policy')).body).toMatchObject({ whenUnknown: 'USER_REGISTER' });

    const person = { id: '7', userName: 'heping', password: 'x', name: '何平', openid: 'openid-heping' };
    expect((await steer(sandbox, 'PUT', 'people', person)).status).toBe(200);
    expect((await login('openid-heping')).body.status).toBe('SUCCESS');
    expect((await steer(sandbox, 'GET', 'people')).body).toContainEqual({ ...person, locked: false });

    const code = await codeFor('13800138000', 'LOGIN_SMS');
    expect((await steer(sandbox, 'GET', 'inbox')).body).toMatchObject([{ to: '13800138000', code }]);
    const { token } = (await get('/captcha')).body;
    expect((await steer(sandbox, 'GET', 'captchas')).body).toEqual([{ token, x: expect.any(Number) }]);

    await steer(sandbox, 'POST', 'faults', { path: '/country-codes', kind: '503' });
    expect((await get('/country-codes')).status).toBe(503);
    await steer(sandbox, 'DELETE', 'faults');
    expect((await get('/country-codes')).status).toBe(200);
    expect((await steer(sandbox, 'GET', 'requests')).body).toHaveLength(sandbox.requests.length);

    await steer(sandbox, 'POST', 'reset');
    expect(sandbox.requests).toHaveLength(0);
    expect((await steer(sandbox, 'GET', 'inbox')).body).toEqual([]);
    expect((await login('openid-heping')).body.status).toBe('SOCIAL_BIND');
  });

  test('no fault can lock it out', async () => {
    const { sandbox } = await use({ control: true });
    await steer(sandbox, 'POST', 'faults', [
      { path: '*', kind: '503' },
      { path: 'faults', kind: '503' },
    ]);
    expect((await steer(sandbox, 'DELETE', 'faults')).status).toBe(200);
  });

  test.each([
    ['PUT', 'policy', { sessionSeconds: 'long' }, 'policy.sessionSeconds'],
    ['PUT', 'policy', { nonsense: 1 }, 'policy.nonsense'],
    ['PUT', 'people', { id: '7' }, 'people[0].userName'],
    [
      'PUT',
      'people',
      [{ id: '7', userName: 'a', password: 'b', name: 'c', mobile: '1' }],
      'people[0].mobile',
    ],
    ['POST', 'faults', { path: '*', kind: 'odd' }, 'fault.kind'],
  ])('%s %s says what is wrong with %j', async (method, path, body, named) => {
    const { sandbox } = await use({ control: true });
    const reply = await steer(sandbox, method, path, body);
    expect(reply.status).toBe(400);
    expect((reply.body as { error: string }).error).toContain(named);
  });

  test('a sandbox does not start with a policy or a seed that makes no sense', async () => {
    const person = { id: '1', userName: 'a', password: 'b', name: 'c' };
    await expect(startSandbox({ policy: { maxPasswordAttempts: -1 } })).rejects.toThrow(
      'policy.maxPasswordAttempts',
    );
    await expect(startSandbox({ seed: { clients: [], people: [] } })).rejects.toThrow('clients');
    const twins = { clients: [{ id: 'c', name: 'app' }], people: [person, { ...person, id: '2' }] };
    await expect(startSandbox({ seed: twins })).rejects.toThrow('userName a occurs twice');
  });

  test('a sandbox may have its own people and client id', async () => {
    const seed = {
      clients: [{ id: 'my-app', name: 'app' }],
      people: [{ id: '1', userName: 'a', password: 'b', name: 'c', openid: 'mine' }],
      policy: { sessionSeconds: 60 },
    };
    const { sandbox, login } = await use({ seed });
    expect(sandbox.clientId).toBe('my-app');
    expect((await login('mine')).body).toMatchObject({ status: 'SUCCESS', expire: 60 });
    expect((await login('openid-bound')).body.status).toBe('SOCIAL_BIND');
  });
});
