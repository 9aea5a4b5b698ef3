import { readApiGroups } from '../../simulator/compile/api-names';
import { fidelityTo } from '../../simulator/offered/fidelity';
import type { Held } from '../../simulator/offered/fidelity';
import { readWechatComponents } from './wechatComponents';

const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(' ') || '–';

/** A line for each, because a table with cells this long cannot be read as text. */
const lines = (held: readonly Held[]): string =>
  held
    .map(({ name, has, lacks }) => `- **${name}**\n  - simulated: ${code(has)}\n  - absent: ${code(lacks)}`)
    .join('\n');

let read: ReturnType<typeof fidelityTo> | undefined;

/** The typings are read once for all three lists. */
const fidelity = () => (read ??= fidelityTo(readWechatComponents(), readApiGroups()));

/** The built-in components with their attributes and events, for docs/fidelity.md. */
export const listOfComponents = (): string => lines(fidelity().components);

/** The components that are not drawn. */
export const absentComponents = (): string => code(fidelity().absentTags.map((tag) => `<${tag}>`));

/** The members of `wx`, by the group of WeChat's documentation. */
export const listOfApis = (): string => lines(fidelity().apis);
