import { useState } from 'react';
import type { ShownExchange } from '../../phone/traffic';
import { Action } from '../parts/Action';
import { useWork } from '../state';

const pathOf = (url: string): string => {
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
};

const headerText = (headers: readonly (readonly [string, string])[]): string =>
  headers.map(([name, value]) => `${name}: ${value}`).join('\n');

/** One side of an exchange: headers, then the body. */
function Side({ title, side }: { title: string; side: ShownExchange['sent'] }) {
  const { words } = useWork();
  return (
    <section className="side">
      <h3>{title}</h3>
      <pre tabIndex={0} aria-label={title}>
        {`${headerText(side.headers)}\n\n${side.body === '' ? words.traffic.noBody : side.body}`}
      </pre>
    </section>
  );
}

/** Every `wx.request`, with headers and bodies; secrets are hidden before they leave the phone. */
export function TrafficTab() {
  const { words, snapshot, link, attempt } = useWork();
  const { traffic: said } = words;
  const [chosen, setChosen] = useState<number>();
  const exchanges = [...(snapshot?.traffic ?? [])].reverse();
  const open = exchanges.find(({ id }) => id === chosen);
  if (exchanges.length === 0) return <p className="note">{said.empty}</p>;
  return (
    <div className="split">
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{said.method}</th>
              <th scope="col">{said.address}</th>
              <th scope="col">{said.status}</th>
              <th scope="col">{said.time}</th>
            </tr>
          </thead>
          <tbody>
            {exchanges.map(({ id, method, url, status, failure, ms }) => (
              <tr key={id} className={id === chosen ? 'chosen' : undefined}>
                <td>{method}</td>
                <td>
                  <button
                    type="button"
                    className="link"
                    aria-pressed={id === chosen}
                    onClick={() => setChosen(id)}
                  >
                    {pathOf(url)}
                  </button>
                </td>
                <td>{status ?? failure ?? said.pending}</td>
                <td>{ms === undefined ? '' : `${ms} ms`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {open !== undefined && (
        <div className="details">
          <div className="bar">
            <code>{open.url}</code>
            <Action act={() => attempt(() => link.call('repeat', open.id))}>{said.repeat}</Action>
          </div>
          <p className="note">{said.secrets}</p>
          <div className="sides">
            <Side title={said.sent} side={open.sent} />
            <Side title={said.received} side={open.received} />
          </div>
        </div>
      )}
    </div>
  );
}
