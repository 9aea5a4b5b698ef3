/** Numbers turns of work, so that an answer that belongs to an earlier turn can be ignored. */
export interface Turns {
  /** Begins a turn, which ends the one before. @returns whether this turn is still the latest */
  begin(): () => boolean;
  /** @returns whether the turn that is running now is still the latest when asked later */
  current(): () => boolean;
}

export function createTurns(): Turns {
  let latest = 0;
  const current = () => {
    const mine = latest;
    return () => mine === latest;
  };
  return {
    begin() {
      latest += 1;
      return current();
    },
    current,
  };
}
