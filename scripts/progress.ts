/**
 * Runs one step of a command and says so while it works: the name and the seconds on one line, rewritten every
 * second on a terminal, written once at the end elsewhere (a log, CI).
 * @returns what the step returns; a step that throws is marked and the error passed on
 */
export async function step<T>(name: string, work: () => Promise<T>, out = process.stdout): Promise<T> {
  const startedAt = Date.now();
  const seconds = (): string => `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
  const show = (mark: string): void => {
    if (out.isTTY) out.write(`\r${mark} ${name} ${seconds()}\u001b[K`);
  };
  const timer = setInterval(() => show('·'), 1000);
  if (!out.isTTY) out.write(`· ${name} …\n`);
  show('·');
  const end = (mark: string): void => {
    clearInterval(timer);
    out.write(out.isTTY ? `\r${mark} ${name} ${seconds()}\u001b[K\n` : `${mark} ${name} ${seconds()}\n`);
  };
  try {
    const result = await work();
    end('✓');
    return result;
  } catch (error) {
    end('✗');
    throw error;
  }
}
