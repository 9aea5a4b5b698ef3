import { afterEach, describe, expect, test } from '@jest/globals';
import { callers } from './caller';

const use = callers({ afterEach });
const path = '/social/username-password-bind';
const good = { user_name: 'zhangshan', password: 'password' };
const guess = { ...good, password: 'guess' };
const invalid = 'IDAAS.SDK.COMMON.1007';

describe('state tokens', () => {
  test('a missing, a made-up and a spent one get the documented answer', async () => {
    const { post, stateFor } = await use();
    const state = await stateFor();
    await post(path, good, state);
    for (const headers of [{}, { 'X-state-token': 'eyJ.made.up' }, state]) {
      const { status, body } = await post(path, good, { ...headers, 'X-L': 'en' });
      expect([status, body]).toEqual([
        400,
        { error_code: invalid, error_msg: 'state_token parameter error' },
      ]);
    }
  });

  test('the policy can answer with the other documented code', async () => {
    const { post } = await use({ policy: { stateTokenErrorCode: 'PARAM.0014' } });
    expect((await post(path, good)).body.error_code).toBe('IDAAS.SDK.PARAM.0014');
  });

  test('one lives as long as the policy says', async () => {
    const { post, pass, stateFor } = await use({ policy: { stateTokenSeconds: 120 } });
    const state = await stateFor();
    pass(119);
    expect((await post(path, guess, state)).body.error_code).toBe('IDAAS.SDK.LOGIN.1005');
    pass(1);
    expect((await post(path, good, state)).body.error_code).toBe(invalid);
  });

  test('a wrong password leaves it alive, or burns it where the policy says so', async () => {
    const { post, stateFor, sandbox } = await use();
    const kept = await stateFor();
    await post(path, guess, kept);
    sandbox.control.setPolicy({ statePerFailure: 'burned' });
    const burned = await stateFor('another stranger');
    await post(path, guess, burned);
    expect((await post(path, good, burned)).body.error_code).toBe(invalid);
    expect((await post(path, good, kept)).body.status).toBe('SUCCESS');
  });

  test('a further step gives a new one and ends the old one', async () => {
    const { get, post, stateFor } = await use({ policy: { mfa: 'required' } });
    const first = await stateFor();
    const { body } = await post(path, good, first);
    expect(body.status).toBe('MFA_AUTH');
    expect(body.state_token).not.toBe(first['X-state-token']);
    for (const old of [await get('/mobile-by-token', first), await post(path, good, first)])
      expect(old.body.error_code).toBe(invalid);
    expect((await get('/mobile-by-token', { 'X-state-token': String(body.state_token) })).status).toBe(200);
  });

  test('without rotation the same one goes on, for the new step only', async () => {
    const { get, post, stateFor } = await use({ policy: { mfa: 'required', stateTokenRotates: false } });
    const state = await stateFor();
    expect((await post(path, good, state)).body.state_token).toBe(state['X-state-token']);
    expect((await get('/mobile-by-token', state)).status).toBe(200);
    expect((await post(path, good, state)).body.error_code).toBe(invalid);
  });

  test('one belongs to its device where the policy says so', async () => {
    const { post, stateFor } = await use({ policy: { fingerprintMustMatch: true } });
    const state = await stateFor();
    const elsewhere = { ...state, 'X-device-fingerprint': 'another phone' };
    expect((await post(path, good, elsewhere)).body.error_code).toBe(invalid);
    expect((await post(path, good, state)).body.status).toBe('SUCCESS');
  });

  test('of two answers at the same moment only one counts', async () => {
    const { post, stateFor } = await use();
    const state = await stateFor();
    const replies = await Promise.all([post(path, good, state), post(path, good, state)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 400]);
  });
});
