/** Prints what our own code threw unexpectedly, with its stack. For development builds: it may quote what people typed. */
export const printBug = (cause: unknown): void => console.error('[idaas] unexpected:', cause);
