/** Makes a forgotten case a compile error; should a value slip through at run time all the same, it changes nothing. */
export const assertNever = <Fallback>(_forgotten: never, fallback: Fallback): Fallback => fallback;
