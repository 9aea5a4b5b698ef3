import { useState } from 'react';
import type { Message } from '../control';
import { Action } from '../parts/Action';
import { useWork } from '../state';
import { timeOf } from '../parts/timeOf';

/** The codes that a person would find on the phone or in the mailbox. */
export function InboxTab({ messages }: { messages: readonly Message[] }) {
  const { words, link, attempt } = useWork();
  const [said, setSaid] = useState('');
  const fill = (code: string) => () =>
    attempt(async () => setSaid((await link.call('fill', code)) ? words.inbox.filled : words.inbox.noField));
  if (messages.length === 0) return <p className="note">{words.inbox.empty}</p>;
  return (
    <>
      <p role="status" className="note">
        {said}
      </p>
      <ul className="messages">
        {messages.map(({ channel, to, type, code, sentAt }, at) => (
          <li key={`${sentAt} ${code} ${messages.length - at}`}>
            <span>{words.inbox[channel]}</span>
            <time>{timeOf(sentAt)}</time>
            <span>{to}</span>
            <code>{type}</code>
            <strong>{code}</strong>
            <Action act={fill(code)} name={`${words.inbox.fill} ${code}`}>
              {words.inbox.fill}
            </Action>
          </li>
        ))}
      </ul>
    </>
  );
}
