import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { codeSender } from '../../compose';
import { pauseLeft, type CodePurpose } from '../../core/cooldowns';
import type { Recipient } from '../../core/recipient';
import { useCountdown } from './useCountdown';

/** Whether the puzzle lies over the page. */
export const useIsPuzzleOpen = (): boolean => useStore(codeSender.store, ({ stage }) => isPuzzle(stage.name));

const isPuzzle = (stage: string) => ['loadingPuzzle', 'puzzle', 'checkingPuzzle'].includes(stage);

/** Sending codes from one page, for one purpose. */
export function useCodeSending(purpose: CodePurpose) {
  const { stage, sentTo, problem, cooldowns } = useStore(codeSender.store, (state) => state);
  /** somebody a code was sent to before this page opened, so that no other may be sent yet */
  const [awaiting, setAwaiting] = useState<Recipient | null>(null);
  useEffect(() => {
    void codeSender.open();
    return () => codeSender.cancel();
  }, [purpose]);

  const recipient = awaiting ?? sentTo;
  const msLeft = useCallback(
    (now: number) => (recipient ? pauseLeft(cooldowns, purpose, recipient, now) : 0),
    [cooldowns, purpose, recipient],
  );
  return {
    stage,
    problem,
    isPuzzleOpen: isPuzzle(stage.name),
    puzzle: stage.name === 'puzzle' || stage.name === 'checkingPuzzle' ? stage.puzzle : null,
    /** who has a code to enter */
    recipient,
    secondsLeft: useCountdown(msLeft),
    send(to: Recipient): void {
      const { cooldowns: running } = codeSender.store.getState();
      if (pauseLeft(running, purpose, to, Date.now()) > 0) setAwaiting(to);
      else void codeSender.request(purpose, to);
    },
    /** The code goes to somebody else after all. */
    changeRecipient(): void {
      setAwaiting(null);
      void codeSender.open();
    },
    solve: (x: number) => void codeSender.solve(purpose, x),
    refresh: () => void codeSender.refresh(),
    cancel: codeSender.cancel,
  };
}
