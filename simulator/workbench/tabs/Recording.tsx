import { useState } from 'react';
import type { Step } from '../../phone/recorder';
import { Action } from '../parts/Action';
import { Choice, Row } from '../parts/fields';
import { scenarioOf, testOf } from '../recording';
import { useWork } from '../state';

/** Records what is done on the phone, and shows it as code. */
export function Recording() {
  const { words, parameters, snapshot, link, attempt } = useWork();
  const { scenarios: said } = words;
  const [done, setDone] = useState<readonly Step[]>([]);
  const [kind, setKind] = useState<'test' | 'scenario'>('test');
  const [note, setNote] = useState('');
  const isOn = snapshot?.recording !== undefined;
  const code = kind === 'test' ? testOf(done, parameters) : scenarioOf(parameters);
  const stop = async (): Promise<void> => setDone(await link.call('stopRecording'));
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(code);
    setNote(said.copied);
  };
  return (
    <section>
      <div className="bar">
        {isOn ? (
          <Action act={() => attempt(stop)}>{said.stop}</Action>
        ) : (
          <Action act={() => attempt(() => link.call('startRecording'))}>{said.record}</Action>
        )}
        <span role="status">
          {isOn ? `${said.recording}${said.steps(snapshot?.recording?.length ?? 0)}` : note}
        </span>
        <Row label={said.as}>
          <Choice options={said.kinds} value={kind} change={(next) => setKind(next)} />
        </Row>
        <Action act={() => attempt(copy)}>{said.copy}</Action>
      </div>
      {done.length === 0 && <p className="note">{said.nothing}</p>}
      <pre tabIndex={0} aria-label={said.kinds[kind]}>
        {code}
      </pre>
    </section>
  );
}
