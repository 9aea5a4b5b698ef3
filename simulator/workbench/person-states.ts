import { control } from './control';
import type { Person, PersonState } from './control';

/** Who the phone's WeChat user is. */
export interface WechatUser {
  readonly openid: string;
  readonly mobile: string;
}

/** Used where no person of the tenant has the openid or the number of the WeChat user. */
const newcomer: Person = {
  id: 'work-page',
  userName: 'gongxiao',
  password: 'Gong2026pass',
  name: '龚晓',
  email: 'gongxiao@example.com',
};

const without = (person: Person, names: readonly string[]): Person => {
  const { id, name } = person;
  return { id, name, ...Object.fromEntries(Object.entries(person).filter(([key]) => !names.includes(key))) };
};

/** The people who have this openid or number, without it. */
const freed = (people: readonly Person[], { openid, mobile }: WechatUser): Person[] =>
  people
    .filter((person) => person.openid === openid || person.mobile === mobile)
    .map((person) =>
      without(person, [
        ...(person.openid === openid ? ['openid'] : []),
        ...(person.mobile === mobile ? ['mobile'] : []),
      ]),
    );

/** Brings the WeChat user into a state: the tenant then knows them like this, and no other person has their openid or number. */
export async function bringInto(state: PersonState, user: WechatUser): Promise<void> {
  const people = await control.people();
  const known =
    people.find(({ openid }) => openid === user.openid) ??
    people.find(({ mobile }) => mobile === user.mobile) ??
    newcomer;
  const others = freed(people, user).filter(({ id }) => id !== known.id);
  const plain = without(known, ['openid', 'mobile', 'access', 'mfa', 'passwordState', 'locked']);
  const person: Person = {
    ...plain,
    ...(state.linked !== 'none' && { mobile: user.mobile }),
    ...(state.linked === 'openid' && { openid: user.openid }),
    ...state.change,
  };
  await control.putPeople([...others, person]);
  await control.setPolicy(state.policy);
}
