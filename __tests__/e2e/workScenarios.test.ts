import { describe, expect, jest, test } from '@jest/globals';
import { scenarios } from '../../scripts/scenarios';
import { createWorkbenches, shown, tap } from './workbench';
import { saying, words } from './words';

/* Scenarios and recordings of the work page. */

jest.setTimeout(120_000);

const workbenches = createWorkbenches();

const { problems, register, denied, locked, codes, changePassword, unsupported, home, bind } = words;

describe('an address sets all of it', () => {
  test.each([
    [scenarios.register.name, register.title],
    [scenarios.denied.name, denied.title],
    [scenarios.locked.name, locked.title],
    [scenarios.secondFactor.name, codes.getCode],
    [scenarios.passwordExpired.name, changePassword.title],
    [scenarios.unknownStatus.name, unsupported.title],
    [scenarios.unreachable.name, home.tryAgain],
    [scenarios.stranger.name, bind.text],
    [scenarios.slowNetwork.name, bind.text],
  ])('/?scenario=%s', async (name, text) => {
    const bench = await workbenches.open({ path: `/?scenario=${name}` });
    await shown(bench, text);
  });

  test.each([
    [scenarios.quotaUsedUp.name, problems.phoneQuotaUsedUp.happened],
    [scenarios.phoneDenied.name, problems.phoneDenied.happened],
  ])('/?scenario=%s, after the agreement and the phone button', async (name, text) => {
    const bench = await workbenches.open({ path: `/?scenario=${name}` });
    await shown(bench, bind.text);
    await bench.phone.getByRole('checkbox').first().click();
    await tap(bench, bind.byPhone);
    await shown(bench, saying(text));
  });
});

test('one is started from the list, and leaves nothing of what was set before', async () => {
  const bench = await workbenches.open({ path: `/?scenario=${scenarios.unreachable.name}&theme=dark` });
  await shown(bench, home.tryAgain);
  const panel = await bench.open('scenarios');
  expect(await panel.getByRole('listitem').count()).toBe(Object.keys(scenarios).length);
  await bench.press(`${bench.words.scenarios.start} ${scenarios.signedIn.name}`);
  await shown(bench, home.signOut);
  expect(bench.sandbox.control.faults()).toEqual([]);
  expect(bench.page.url()).toMatch(/scenario=signed-in/);
  expect(bench.page.url()).not.toMatch(/theme=dark/);
});

describe('a recording', () => {
  test('is the skeleton of a test, without the password', async () => {
    const bench = await workbenches.open();
    const panel = await bench.open('scenarios');
    await bench.press(bench.words.scenarios.record);
    await panel.getByText(bench.words.scenarios.recording).waitFor();
    await tap(bench, bind.byPassword);
    await bench.phone.getByLabel(words.password.userName).fill('zhangshan');
    await bench.phone.getByLabel(words.password.password, { exact: true }).fill('a-secret-of-mine');
    await tap(bench, bind.submit);
    await shown(bench, saying(problems.credentialsWrong.happened));
    await bench.press(bench.words.scenarios.stop);
    const code = panel.getByLabel(bench.words.scenarios.kinds.test, { exact: true });
    await code.filter({ hasText: 'zhangshan' }).waitFor();
    const text = await code.innerText();
    const lines = [
      `await phone.tap('${bind.byPassword}');`,
      `await phone.type('${words.password.userName}', 'zhangshan');`,
      `await phone.type('${words.password.password}', secret);`,
      `await phone.tap('${bind.submit}');`,
      "await phone.visible('what should be seen here');",
    ];
    for (const line of lines) expect(text).toContain(line);
    expect(text).not.toContain('a-secret-of-mine');
    await bench.press(bench.words.scenarios.copy);
    await panel.getByText(bench.words.scenarios.copied).waitFor();
    expect(await bench.page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  });

  test('is a scenario of what was set', async () => {
    const bench = await workbenches.open({ path: '/?permission=deny&privacy=agreed' });
    const panel = await bench.open('scenarios');
    await panel.getByLabel(bench.words.scenarios.as).selectOption('scenario');
    const code = panel.getByLabel(bench.words.scenarios.kinds.scenario, { exact: true });
    expect(await code.innerText()).toContain("phone: { permission: 'deny', privacy: 'agreed' },");
  });
});
