import { useCallback, useEffect } from 'react';
import { useStore } from 'zustand';
import { cipher } from '../../cipher';
import { pauseLeft, type CodePurpose } from '../../core/cooldowns';
import type { CodeMethod } from '../../core/flow';
import type { Recipient } from '../../core/recipient';
import { codeSender } from '../../signIn';

/** Whether the puzzle covers the page. */
export const useIsPuzzleOpen = (): boolean => useStore(codeSender.store, ({ stage }) => isPuzzle(stage.name));

const isPuzzle = (stage: string) => ['loadingPuzzle', 'puzzle', 'checkingPuzzle'].includes(stage);

/** Sending codes from one page, for one purpose. Another method begins anew. */
export function useCodeSending(purpose: CodePurpose, method: CodeMethod) {
  const { stage, recipient, sentTo, problem, cooldowns } = useStore(codeSender.store, (state) => state);
  useEffect(() => {
    void codeSender.open();
    return () => codeSender.cancel();
  }, [purpose, method]);

  const msLeft = useCallback(
    (now: number) => (recipient ? pauseLeft(cooldowns, purpose, recipient, now) : 0),
    [cooldowns, purpose, recipient],
  );
  return {
    stage,
    problem,
    isPuzzleOpen: isPuzzle(stage.name),
    puzzle: stage.name === 'puzzle' || stage.name === 'checkingPuzzle' ? stage.puzzle : null,
    /** of the last request; `null` for none */
    recipient,
    /** who was sent a code; `null` until one was */
    sentTo,
    /** ms until a code can be sent to the recipient of the last request, at an instant (epoch ms) */
    msLeft,
    send: (to: Recipient) => void codeSender.request(purpose, to),
    /** Discards the recipient of the last request: another one is being entered. */
    changeRecipient: () => void codeSender.open(),
    solve: (x: number) => void codeSender.solve(purpose, x, cipher),
    refresh: () => void codeSender.refresh(),
    cancel: codeSender.cancel,
  };
}
