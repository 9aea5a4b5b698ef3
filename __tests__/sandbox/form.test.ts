import { afterEach, describe, expect, test } from '@jest/globals';
import { startSandbox } from '../../sandbox';
import type { Sandbox } from '../../sandbox';
import { controlForm } from '../../sandbox/form';

/* What the control API tells a page: every value it offers can be set, and reads in both languages. */

const running: Sandbox[] = [];
afterEach(() => Promise.all(running.splice(0).map((sandbox) => sandbox.close())));

const fields = controlForm.topics.flatMap((topic) => topic.fields);

describe('the form of the control API', () => {
  test('has a field for each setting of the policy', () => {
    expect(fields.map(({ name }) => name).sort()).toEqual(Object.keys(controlForm.initial).sort());
  });

  test('offers values that the sandbox takes, the initial one among them', async () => {
    const sandbox = await startSandbox();
    running.push(sandbox);
    for (const { name, kind, choices = [] } of fields) {
      const initial = controlForm.initial[name];
      const offered = kind === 'choice' ? choices.map(({ value }) => value) : [initial];
      expect(offered).toContainEqual(initial);
      for (const value of offered) expect(() => sandbox.control.setPolicy({ [name]: value })).not.toThrow();
    }
  });

  test('offers faults and paths that the sandbox takes, and lists the faults in force', async () => {
    const sandbox = await startSandbox({ control: true });
    running.push(sandbox);
    const steer = (method: string, path: string, body?: unknown) =>
      fetch(`${sandbox.origin}/sandbox/control/${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    const faults = controlForm.faults.map(({ kind }, at) => ({
      kind,
      path: controlForm.paths[at % controlForm.paths.length],
      times: 2,
    }));
    expect((await steer('POST', 'faults', faults)).status).toBe(200);
    expect(await (await steer('GET', 'faults')).json()).toEqual(faults);
    expect(await (await steer('GET', 'form')).json()).toEqual(controlForm);
  });

  test('has words in both languages for everything', () => {
    const labels = [
      ...controlForm.topics.map(({ label }) => label),
      ...controlForm.faults.map(({ label }) => label),
      ...controlForm.personStates.map(({ label }) => label),
      ...[...fields, ...controlForm.person].flatMap(({ label, choices = [] }) => [
        label,
        ...choices.map((choice) => choice.label),
      ]),
    ];
    expect(labels.length).toBeGreaterThan(100);
    expect(labels.filter(([chinese, english]) => chinese.trim() === '' || english.trim() === '')).toEqual([]);
  });

  test('has a state for each way in which a tenant may know a person', () => {
    expect(controlForm.personStates.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['unknown', 'registered', 'bound', 'denied', 'secondFactor', 'locked']),
    );
  });
});
