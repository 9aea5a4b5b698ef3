import { useState } from 'react';
import { control } from '../control';
import { Action } from '../parts/Action';
import { ControlField } from '../parts/ControlField';
import { useWork } from '../state';
import { useForm, useTold } from '../use-control';
import { Faults } from './Faults';

const FAULTS = -1;

/** The tenant's policy by topic, and its faults. Every change is in force at once. */
export function TenantTab() {
  const { words, say, attempt, restart } = useWork();
  const form = useForm();
  const [policy, readAgain] = useTold(control.policy);
  const [chosen, setChosen] = useState(0);
  if (form === undefined || policy === undefined) return null;
  const change = (name: string, value: unknown): void =>
    attempt(async () => {
      await control.setPolicy({ [name]: value ?? null });
      readAgain();
    });
  return (
    <>
      <div className="bar" role="group" aria-label={words.tenant.topic}>
        {form.topics.map(({ label }, at) => (
          <Action key={say(label)} act={() => setChosen(at)} isOn={chosen === at}>
            {say(label)}
          </Action>
        ))}
        <Action act={() => setChosen(FAULTS)} isOn={chosen === FAULTS}>
          {words.tenant.faults}
        </Action>
        <Action
          act={() =>
            attempt(async () => {
              await control.reset();
              readAgain();
              restart();
            })
          }
        >
          {words.tenant.reset}
        </Action>
      </div>
      {chosen === FAULTS ? (
        <Faults form={form} />
      ) : (
        <div className="grid">
          {form.topics[chosen]?.fields.map((field) => (
            <ControlField
              key={field.name}
              field={field}
              value={policy[field.name]}
              change={(value) => change(field.name, value)}
              refuse={(reason) => attempt(() => Promise.reject(new Error(reason)))}
            />
          ))}
        </div>
      )}
    </>
  );
}
