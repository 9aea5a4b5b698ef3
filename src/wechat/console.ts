/** Prints what our own code threw unexpectedly, with its stack. For development builds only: it may quote what was typed. */
export const printBug = (cause: unknown): void => console.error('[idaas] unexpected:', cause);
