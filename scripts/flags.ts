import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { failure } from './failure';

type Parsed<Config extends ParseArgsConfig> = ReturnType<typeof parseArgs<Config>>;

/** Reads a command's flags: those of {@link readCommand}. */
export const readFlags = <Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): Parsed<Config>['values'] => readCommand(usage, config).values;

/**
 * Reads a command's flags and words, as `parseArgs` of node:util does.
 * @param usage what the command understands
 * @throws a failure that says what is not understood, and the usage
 */
export function readCommand<Config extends ParseArgsConfig>(usage: string, config: Config): Parsed<Config> {
  try {
    return parseArgs(config);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // Node goes on with advice about words that begin with a dash, which no command here has.
    throw failure(`${message.replace(/\. To specify [^]*/, '.')}\n\n${usage}`);
  }
}
