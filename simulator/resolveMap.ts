/**
 * Reads the pairs of `--resolve`.
 * @param pairs each `<from>=<to>`, two origins
 * @returns where requests to each origin go
 * @throws {Error} that names the pair which is none
 */
export function resolveMap(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(pairs.map(originsIn));
}

function originsIn(pair: string): [string, string] {
  const at = pair.indexOf('=');
  const [from, to] = [pair.slice(0, at), pair.slice(at + 1)];
  if (at < 0 || !URL.canParse(from) || !URL.canParse(to))
    throw new Error(
      `--resolve needs <from>=<to>, two origins such as https://shop.example.com, not "${pair}"`,
    );
  return [from, to];
}
