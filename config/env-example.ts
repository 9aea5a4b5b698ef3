import { settings } from './settings';

/** The text of `.env.example`, which `npm run docs` writes: the table of settings, commented out. */
export function envExample(): string {
  const rows = Object.entries(settings).map(([name, { meaning, allowed, unset, example }]) =>
    [`# ${meaning}`, `#   accepted: ${allowed}`, `#   not set:  ${unset}`, `# ${name}=${example}`].join('\n'),
  );
  const head =
    '# Settings of the build. Copy what you need to .env.local, or set it in the shell, which has precedence.\n' +
    '# The values become part of the package, which every user can read: no secrets here.';
  return `${[head, ...rows].join('\n\n')}\n`;
}
