import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Recipient } from '../../src/core/recipient';
import { PATHS } from '../../src/idaas/paths';
import { settingsOf } from '../../src/idaas/presets';
import { createWorld } from '../world/world';
import { readDocument, root, rowsUnder } from './documents';
import { codeFor, METHOD_PLAYS, optionsOf, STATUS_PLAYS } from './plays';

const bare = (cell = ''): string => cell.replaceAll('`', '');

const rows = rowsUnder(readDocument('docs/flows.md'), '| status | method | endpoint |').map(
  ([status = '', method = '', endpoint, codeType]) => ({
    status,
    method,
    endpoint: bare(endpoint),
    codeType: bare(codeType),
  }),
);

const forgotten = rowsUnder(readDocument('docs/flows.md'), '| forgotten password by |').map(
  ([by = '', endpoint, codeType]) => ({ by, endpoint: bare(endpoint), codeType: bare(codeType) }),
);

/** Calls that do not answer with a status. */
const BESIDE_THE_FLOW = new Set<string>([
  PATHS.captcha,
  PATHS.checkCaptcha,
  PATHS.sendSms,
  PATHS.sendEmail,
  PATHS.countryCodes,
  PATHS.mobileByToken,
  PATHS.resetPasswordBySms,
  PATHS.resetPasswordByEmail,
  PATHS.renewSession,
  PATHS.boundAccounts,
  PATHS.unbind,
  PATHS.changeMobileByPhone,
  PATHS.signOut,
]);

const world = createWorld();

const calls = (): string[] => world.sandbox().requests.map(({ path: called }) => called);

const typesSent = (): unknown[] =>
  world
    .sandbox()
    .requests.filter(({ path: called }) => called.endsWith('/send'))
    .map(({ body }) => (typeof body === 'object' && body && 'type' in body ? body.type : null));

describe('the table of statuses and methods', () => {
  test('has a row for each status, and for each call that answers with one', () => {
    expect([...new Set(rows.map(({ status }) => status))]).toEqual(Object.keys(STATUS_PLAYS));
    const shown = new Set(rows.map(({ endpoint }) => endpoint));
    expect(
      Object.values(PATHS).filter((called) => !BESIDE_THE_FLOW.has(called) && !shown.has(called)),
    ).toEqual([]);
  });

  test.each(rows)(
    '$status, $method: the call is $endpoint',
    async ({ status, method, endpoint, codeType }) => {
      const person = STATUS_PLAYS[status];
      const act = METHOD_PLAYS[method];
      if (!person || !act) throw new Error('this row cannot be played: see plays.ts');
      const options = optionsOf(method);
      if (options.product) world.sandbox().control.setPolicy({ product: options.product });

      const app = await person.play(world, options);
      expect(app.store.getState().step).toMatchObject(person.step);
      const before = calls();
      await act(world, app, person);
      await app.settled();

      if (endpoint === 'none' || endpoint === 'not offered') expect(calls()).toEqual(before);
      else expect(calls().at(-1)).toBe(endpoint);
      expect(app.session() !== null).toBe(endpoint.startsWith('/'));
      expect(typesSent()).toEqual(codeType === '–' ? [] : [codeType]);
    },
  );

  test('names each code type once, and every one that the sources know', () => {
    const folder = path.join(root, 'src/idaas');
    const source = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8'));
    const known = [...new Set(source.join('\n').match(/\b[A-Z]+(?:_[A-Z]+)*_(?:SMS|EMS)\b/g))].sort();
    const named = [...rows, ...forgotten].map(({ codeType }) => codeType).filter((type) => type !== '–');
    expect(named.sort()).toEqual(known);
  });
});

describe('the table of a forgotten password', () => {
  test('has a row for each call', () => {
    expect(new Set(forgotten.map(({ endpoint }) => endpoint))).toEqual(
      new Set([PATHS.resetPasswordBySms, PATHS.resetPasswordByEmail]),
    );
  });

  test.each(forgotten)('by $by: the call is $endpoint', async ({ by, endpoint, codeType }) => {
    const ofEiam = settingsOf('eiam').forgottenPassword;
    const types = by.includes('EIAM') ? { smsType: codeType, emailType: codeType } : {};
    const app = await world.launched({ settings: { forgottenPassword: { ...ofEiam, ...types } } });
    const recipient: Recipient = by.startsWith('SMS')
      ? { method: 'mobile', address: '13800138000' }
      : { method: 'email', address: 'zhangsan@qq.com' };
    const code = await codeFor(world, app, 'resettingPassword', recipient);
    expect(await app.forgottenPassword.reset({ recipient, code }, 'Zhang2027pass')).toBeNull();
    expect(calls().at(-1)).toBe(endpoint);
    expect(typesSent()).toEqual([codeType]);
    expect(app.step()).toBe('binding');
  });
});
