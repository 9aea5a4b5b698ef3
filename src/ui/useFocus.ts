import { useState } from 'react';

/**
 * Whether a field is to be entered: when it appears, if `atOnce`, and whenever something is wrong with it.
 * @param problem empty while nothing is
 */
export function useFocus(problem: string, atOnce = false) {
  const [isFocused, setFocused] = useState(atOnce || problem !== '');
  const [lastProblem, setLastProblem] = useState(problem);
  if (problem !== lastProblem) {
    setLastProblem(problem);
    if (problem !== '') setFocused(true);
  }
  return { isFocused, focus: () => setFocused(true), leave: () => setFocused(false) };
}
