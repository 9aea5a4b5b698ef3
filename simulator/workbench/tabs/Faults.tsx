import { useState } from 'react';
import { control } from '../control';
import type { ControlForm } from '../control';
import { Action } from '../parts/Action';
import { Choice, Row, Text } from '../parts/fields';
import { useWork } from '../state';
import { useTold } from '../use-control';

/** What goes wrong on purpose, by endpoint. */
export function Faults({ form }: { form: ControlForm }) {
  const { words, say, attempt } = useWork();
  const { tenant: said } = words;
  const [path, setPath] = useState(form.paths[0] ?? '*');
  const [kind, setKind] = useState(form.faults[0]?.kind ?? '');
  const [times, setTimes] = useState('');
  const [inForce = [], readAgain] = useTold(control.faults);
  const kinds = Object.fromEntries(form.faults.map((fault) => [fault.kind, say(fault.label)]));
  const add = async (): Promise<void> => {
    await control.addFaults([{ path, kind, ...(times !== '' && { times: Number(times) }) }]);
    readAgain();
  };
  const clear = async (): Promise<void> => {
    await control.clearFaults();
    readAgain();
  };
  return (
    <>
      <div className="grid">
        <Row label={said.endpoint}>
          <Choice
            options={Object.fromEntries(form.paths.map((one) => [one, one]))}
            value={path}
            change={setPath}
          />
        </Row>
        <Row label={said.kind}>
          <Choice options={kinds} value={kind} change={setKind} />
        </Row>
        <Row label={said.times}>
          <Text kind="number" value={times} change={setTimes} />
        </Row>
        <div className="bar">
          <Action act={() => attempt(add)}>{said.add}</Action>
          <Action act={() => attempt(clear)}>{said.clear}</Action>
        </div>
      </div>
      <h3>{said.inForce}</h3>
      {inForce.length === 0 ? (
        <p className="note">{said.none}</p>
      ) : (
        <ul className="messages">
          {inForce.map((fault, at) => (
            <li key={`${fault.path} ${fault.kind} ${at}`}>
              <code>{fault.path}</code>
              <strong>{kinds[fault.kind] ?? fault.kind}</strong>
              <span>{fault.times === undefined ? said.forever : said.timesLeft(fault.times)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
