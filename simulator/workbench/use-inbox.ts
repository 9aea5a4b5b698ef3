import { useEffect, useState } from 'react';
import { control } from './control';
import type { Message } from './control';

const everyMs = 1000;

/** The codes that the tenant sent, the newest first. */
export function useInbox(hasControl: boolean): readonly Message[] {
  const [messages, setMessages] = useState<readonly Message[]>([]);
  useEffect(() => {
    if (!hasControl) return undefined;
    const read = (): void => {
      control.inbox().then(
        (sent) => setMessages([...sent].reverse()),
        () => undefined,
      );
    };
    read();
    const watch = window.setInterval(read, everyMs);
    return () => window.clearInterval(watch);
  }, [hasControl]);
  return messages;
}
