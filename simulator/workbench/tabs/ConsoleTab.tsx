import { useState } from 'react';
import { Action } from '../parts/Action';
import { Row, Switch } from '../parts/fields';
import { useWork } from '../state';
import { timeOf } from '../parts/timeOf';

function kindOf(text: string): 'error' | 'warn' | 'plain' {
  if (text.startsWith('error:') || / 0$/.test(text)) return 'error';
  return text.startsWith('unsupported:') || text.startsWith('warn:') || / [45]\d\d$/.test(text)
    ? 'warn'
    : 'plain';
}

/** What the mini program said, its requests with their status, errors, and uses of what the simulator has not. */
export function ConsoleTab() {
  const { words, snapshot } = useWork();
  const [clearedAt, setClearedAt] = useState(0);
  const [errorsOnly, setErrorsOnly] = useState(false);
  const lines = (snapshot?.lines ?? [])
    .map((line) => ({ ...line, kind: kindOf(line.text) }))
    .filter(({ at, kind }) => at > clearedAt && (!errorsOnly || kind !== 'plain'))
    .reverse();
  return (
    <>
      <div className="bar">
        <Row label={words.console.errors}>
          <Switch on={errorsOnly} change={setErrorsOnly} />
        </Row>
        <Action act={() => setClearedAt(Date.now())}>{words.console.clear}</Action>
      </div>
      {lines.length === 0 && <p className="note">{words.console.empty}</p>}
      <ol className="log" aria-live="polite" aria-label={words.tabs.console}>
        {lines.map(({ at, text, kind }, index) => (
          <li key={`${at} ${lines.length - index}`} className={kind}>
            <time>{timeOf(at)}</time>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
