import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startSandbox } from '../../sandbox';
import type { Sandbox } from '../../sandbox';
import { announcement } from '../../scripts/announcement';

let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await startSandbox({});
});
afterEach(() => sandbox.close());

const phone = 'http://127.0.0.1:4020';

describe('what npm start says at the end', () => {
  test('is where to look, who may sign in, and how to stop', () => {
    const said = announcement({ phone, sandbox, tenant: undefined });
    expect(said).toContain(phone);
    expect(said).toContain(`${sandbox.origin}/sandbox/control/inbox`);
    expect(said).toMatch(/zhangshan +password/);
    expect(said).toContain('Ctrl-C');
    expect(said.split('\n').length).toBeLessThan(12);
  });

  test('names no person who is locked out, denied or asked for more than a password', () => {
    const names = sandbox.control
      .people()
      .filter(
        ({ access, locked, mfa, passwordState }) => access === 'denied' || locked || mfa || passwordState,
      )
      .map(({ userName }) => userName);
    expect(names.length).toBeGreaterThan(0);
    const said = announcement({ phone, sandbox, tenant: undefined });
    for (const name of names) expect(said).not.toContain(name);
  });

  test('is, with a tenant of your own, that it refuses the codes of the sandbox', () => {
    const said = announcement({ phone, sandbox, tenant: 'https://login.example.com' });
    expect(said).toContain('https://login.example.com');
    expect(said).toMatch(/a real tenant\s+refuses/);
    expect(said).toContain('WeChat DevTools');
    expect(said).not.toContain('inbox');
    expect(said).not.toContain('zhangshan');
  });
});
