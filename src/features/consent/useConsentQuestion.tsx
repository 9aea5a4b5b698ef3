import { useEffect } from 'react';
import { useStore } from 'zustand';
import { consentQuestion } from '../../compose';
import { ConsentPrompt } from './ConsentPrompt';

/**
 * The question of a consent that was taken back, asked before a page of the host app signs the person in. Leaving the page
 * declines.
 *
 * @returns the page to show; `null` while nothing is asked
 */
export function useConsentQuestion() {
  const isAsked = useStore(consentQuestion.store, (state) => state.isAsked);
  useEffect(() => consentQuestion.left, []);
  if (!isAsked) return null;
  const { agree, decline } = consentQuestion;
  return <ConsentPrompt isPage consent={{ give: agree, giveAndContinue: agree, close: decline }} />;
}
