import { useState } from 'react';

/**
 * A value as it was before an attempt began, while the attempt runs: what a page said, and how it looked, must not change
 * under the finger that tapped "try again".
 */
export function useKept<Value>(value: Value, isRunning: boolean): Value {
  const [kept, setKept] = useState(value);
  if (!isRunning && kept !== value) setKept(value);
  return isRunning ? kept : value;
}
