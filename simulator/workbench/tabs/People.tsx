import { useState } from 'react';
import { control } from '../control';
import type { ControlForm, Person } from '../control';
import { Action } from '../parts/Action';
import { ControlField } from '../parts/ControlField';
import { newOpenid } from '../../openid';
import { useWork } from '../state';

interface Props {
  readonly form: ControlForm;
  readonly people: readonly Person[];
  readonly saved: () => void;
  readonly user: { readonly openid: string };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The people of the tenant: one is chosen, edited and saved, or becomes the WeChat user. */
export function People({ form, people, saved, user }: Props) {
  const { words, set, attempt } = useWork();
  const { person: said } = words;
  const [draft, setDraft] = useState<Person>();
  const [note, setNote] = useState('');
  const choose = (person: Person): void => {
    setDraft(person);
    setNote('');
  };
  const save = async (person: Person): Promise<void> => {
    const given = Object.entries(person).filter(([, value]) => value !== undefined && value !== '');
    const { id, name } = person;
    await control.putPeople([{ id, name, ...Object.fromEntries(given) }]);
    setNote(said.saved);
    saved();
  };
  const become = ({ openid, mobile }: Person): void =>
    set(
      { openid: textOf(openid) || newOpenid(), ...(textOf(mobile) && { mobile: textOf(mobile) }) },
      'restart',
    );
  return (
    <>
      <h2>{said.people}</h2>
      <ul className="people">
        {people.map((person) => (
          <li key={person.id}>
            <button
              type="button"
              className="link"
              aria-pressed={draft?.id === person.id}
              onClick={() => choose(person)}
            >
              {person.name} {textOf(person.userName)}
              {person.openid === user.openid && ' ●'}
            </button>
          </li>
        ))}
      </ul>
      {draft !== undefined && (
        <>
          <div className="grid">
            {form.person.map((field) => (
              <ControlField
                key={field.name}
                field={field}
                value={draft[field.name]}
                change={(value) => setDraft({ ...draft, [field.name]: value })}
                refuse={setNote}
              />
            ))}
          </div>
          <div className="bar">
            <Action act={() => attempt(() => save(draft))}>{said.save}</Action>
            <Action act={() => become(draft)}>{said.use}</Action>
            <span role="status">{note}</span>
          </div>
        </>
      )}
    </>
  );
}
