/** A failure that is already said in words for people: shown without a stack. */
export function failure(message: string): Error {
  return Object.assign(new Error(message), { name: 'Failure' });
}

/** Runs a command's main function and turns what it throws into a message and exit code 1. */
export function runCommand(main: () => Promise<number | undefined>): void {
  main().then(
    (code) => {
      process.exitCode = code ?? 0;
    },
    (error: unknown) => {
      const plain = error instanceof Error && error.name === 'Failure';
      process.stderr.write(
        `${plain ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
      );
      process.exitCode = 1;
    },
  );
}
