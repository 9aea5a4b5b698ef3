import { useState } from 'react';
import { control } from '../control';
import { Action } from '../parts/Action';
import { Row, Text } from '../parts/fields';
import { newOpenid, usualMobile } from '../../openid';
import { bringInto } from '../person-states';
import { useWork } from '../state';
import { useForm, useTold } from '../use-control';
import { People } from './People';

/** Who the WeChat user is, and how the tenant knows them. */
export function PersonTab() {
  const { words, place, parameters, set } = useWork();
  const { person: said } = words;
  const openid = parameters.openid ?? '';
  const mobile = parameters.mobile ?? usualMobile;
  return (
    <>
      <h2>{said.user}</h2>
      <div className="grid">
        <Row label={said.openid}>
          <Text value={openid} change={(value) => set({ openid: value }, 'restart')} />
        </Row>
        <Row label={said.mobile}>
          <Text value={mobile} change={(value) => set({ mobile: value }, 'restart')} />
        </Row>
      </div>
      <div className="bar">
        <Action act={() => set({ openid: newOpenid() }, 'restart')}>{said.fresh}</Action>
      </div>
      {place.hasControl ? <Known user={{ openid, mobile }} /> : <p className="note">{words.noControl}</p>}
    </>
  );
}

/** The states that the tenant can bring the WeChat user into, and the people it knows. */
function Known({ user }: { user: { readonly openid: string; readonly mobile: string } }) {
  const { words, say, attempt, restartEmpty } = useWork();
  const form = useForm();
  const [people = [], readAgain] = useTold(control.people);
  const [state, setState] = useState('');
  if (form === undefined) return null;
  return (
    <>
      <h2>{words.person.state}</h2>
      <div className="bar">
        {form.personStates.map((one) => (
          <Action
            key={one.name}
            isOn={state === one.name}
            act={() =>
              attempt(async () => {
                await bringInto(one, user);
                setState(one.name);
                readAgain();
                restartEmpty();
              })
            }
          >
            {say(one.label)}
          </Action>
        ))}
      </div>
      <People form={form} people={people} saved={readAgain} user={user} />
    </>
  );
}
