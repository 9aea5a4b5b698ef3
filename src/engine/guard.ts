/** Makes a function of the host app safe to call; see {@link createGuard}. */
export type Guard = ReturnType<typeof createGuard>;

/**
 * The engine calls functions of the host app while it is in the middle of a sign-in. What one of them throws must not end that
 * sign-in, nor keep other listeners from being called.
 *
 * @param onBug told what a function threw. It is the host app's as well: what it throws itself is dropped, because there is
 *   no other place to tell it
 * @returns what makes a function that calls the given one and never throws
 */
export function createGuard(onBug: (cause: unknown) => void) {
  return <Args extends readonly unknown[]>(call: (...args: Args) => void) =>
    (...args: Args): void => {
      try {
        call(...args);
      } catch (thrown) {
        tell(onBug, thrown);
      }
    };
}

function tell(onBug: (cause: unknown) => void, thrown: unknown): void {
  try {
    onBug(thrown);
  } catch {
    // Dropped, see above.
  }
}
