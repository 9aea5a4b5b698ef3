import { useCallback, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Snapshot } from '../phone/snapshot';
import { createLink } from './link';
import type { Link } from './link';

/** Changes that follow each other closely are looked at together. */
const settleMs = 80;
/** What changes without a word: storage, the tree of the page. */
const lookMs = 1000;

export interface LinkedPhone {
  readonly frame: RefObject<HTMLIFrameElement>;
  readonly link: Link;
  readonly snapshot: Snapshot | undefined;
  /** Forgets what was seen: another phone starts. */
  readonly forget: () => void;
}

/**
 * The phone in the frame, and what it looks like now.
 * @param origin of the phone
 */
export function usePhone(origin: string): LinkedPhone {
  const frame = useRef<HTMLIFrameElement>(null);
  const [snapshot, setSnapshot] = useState<Snapshot>();
  const isReady = useRef(false);
  const timer = useRef(0);
  const look = useRef<() => void>(() => undefined);
  const [link] = useState(() =>
    createLink({
      frame: () => frame.current?.contentWindow,
      origin,
      told: (what) => {
        if (what === 'ready') isReady.current = true;
        window.clearTimeout(timer.current);
        timer.current = window.setTimeout(() => look.current(), settleMs);
      },
    }),
  );
  look.current = () => {
    if (isReady.current) void link.call('look').then(setSnapshot, () => undefined);
  };
  useEffect(() => {
    const watch = window.setInterval(() => look.current(), lookMs);
    return () => window.clearInterval(watch);
  }, []);
  const forget = useCallback(() => {
    isReady.current = false;
    setSnapshot(undefined);
  }, []);
  return { frame, link, snapshot, forget };
}
