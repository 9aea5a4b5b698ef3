import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { failure } from './failure';

/**
 * Reads a command's flags, as `parseArgs` of node:util does.
 * @param usage what the command understands
 * @throws a failure that says what is not understood, and the usage
 */
export function readFlags<Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>>['values'] {
  try {
    return parseArgs(config).values;
  } catch (error) {
    throw failure(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}
