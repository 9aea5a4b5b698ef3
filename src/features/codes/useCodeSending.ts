import { useCallback, useEffect } from 'react';
import { useStore } from 'zustand';
import { codeSender } from '../../compose';
import { pauseLeft, type CodePurpose } from '../../core/cooldowns';
import type { Recipient } from '../../core/recipient';
import { useCountdown } from '../flow/useCountdown';

/** Whether the puzzle covers the page. */
export const useIsPuzzleOpen = (): boolean => useStore(codeSender.store, ({ stage }) => isPuzzle(stage.name));

const isPuzzle = (stage: string) => ['loadingPuzzle', 'puzzle', 'checkingPuzzle'].includes(stage);

/** Sending codes from one page, for one purpose. */
export function useCodeSending(purpose: CodePurpose) {
  const { stage, recipient, sentTo, problem, cooldowns } = useStore(codeSender.store, (state) => state);
  useEffect(() => {
    void codeSender.open();
    return () => codeSender.cancel();
  }, [purpose]);

  const msLeft = useCallback(
    (now: number) => (recipient ? pauseLeft(cooldowns, purpose, recipient, now) : 0),
    [cooldowns, purpose, recipient],
  );
  return {
    stage,
    problem,
    isPuzzleOpen: isPuzzle(stage.name),
    puzzle: stage.name === 'puzzle' || stage.name === 'checkingPuzzle' ? stage.puzzle : null,
    /** who was sent a code; `null` until one was */
    sentTo,
    /** until a code can be sent to the recipient of the last request */
    secondsLeft: useCountdown(msLeft),
    send: (to: Recipient) => void codeSender.request(purpose, to),
    /** Discards the recipient, so that another one can be entered. */
    changeRecipient: () => void codeSender.open(),
    solve: (x: number) => void codeSender.solve(purpose, x),
    refresh: () => void codeSender.refresh(),
    cancel: codeSender.cancel,
  };
}
