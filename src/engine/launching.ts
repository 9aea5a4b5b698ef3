/**
 * What is restored from the storages when the app is launched. Nothing is read before; a part that is made after the launch is
 * restored at once.
 */
export function createLaunching() {
  let waiting: (() => unknown)[] | null = [];
  return {
    /** @param open restores a part; it must not reject, and nothing waits for it */
    atLaunch(open: () => unknown): void {
      if (waiting) waiting.push(open);
      else open();
    },

    /** To be called when the app is launched. */
    begin(): void {
      const due = waiting ?? [];
      waiting = null;
      due.forEach((open) => open());
    },
  };
}
