import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What must not be in a package that WeChat serves to everybody, and why. */
const forbidden: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /\bprocess\.env\b/, why: 'process does not exist on a phone: the app would die there' },
  {
    pattern: /app_?secret|client_?secret/i,
    why: 'a secret (or code that wants one) has no place in the package',
  },
  { pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/, why: 'a private key has no place in the package' },
  { pattern: /\bsourceMappingURL=/, why: 'a source map reference shows the sources to everybody' },
];

/** Looks for forbidden words in every text file of a build. */
export function wordProblems(dist: string, files: readonly string[]): string[] {
  return files
    .filter((file) => /\.(js|json|wxml|wxss|wxs)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(path.join(dist, file), 'utf8');
      return forbidden
        .map(({ pattern, why }) => ({ found: pattern.exec(text)?.[0], why }))
        .filter(({ found }) => found !== undefined)
        .map(({ found, why }) => `${file} holds "${found}": ${why}`);
    });
}
