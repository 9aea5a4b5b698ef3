/*
 * The tenant's pattern for a password is a Java regular expression, and how the server applies it is not documented. Here it
 * only advises, so it is read only where it surely means the same in JavaScript and cannot take long.
 */

/** The longest pattern that is read, characters. */
const LONGEST_PATTERN = 256;

/** The longest password that a pattern is tried on, characters. */
const LONGEST_TRIED = 64;

/** How many choices may follow one another: matching takes at most 64 to this power steps from each character. */
const MOST_CHOICES = 2;

/**
 * What both dialects spell alike: groups, quantifiers, alternatives, anchors, escapes, general categories, classes, and
 * literal characters. A class in Java may also hold another class or `&&`; those are left out.
 */
const TOKENS =
  /\((?:\?[:=!]|(?!\?))|\)|[*+?]\??|\{\d+(?:,\d*)?\}\??|\||[.^$]|\\[dDwWsS\\^$.*+?()[\]{}|/]|\\[pP]\{[LNPSZ][a-z]?\}|\[\^?(?:\\[dDwWsS\\^$.*+?()[\]{}|/-]|\\[pP]\{[LNPSZ][a-z]?\}|[^\\[\]&]|&(?!&))+\]|[^\\[\](){}*+?|^$.]/g;

/** Printable ASCII: for other characters, `\s`, `\w` and `.` differ between the dialects. */
const PLAIN = /^[ -~]*$/;

/** @returns whether a password fulfils the pattern; `null` where only the server can say */
export type CheckPattern = (password: string) => boolean | null;

/**
 * Reads a pattern of the tenant.
 *
 * @returns `null` where it may mean something else in JavaScript, or may take too long
 */
export function readPattern(pattern: string): CheckPattern | null {
  const tokens = pattern.match(TOKENS) ?? [];
  if (pattern === '' || pattern.length > LONGEST_PATTERN || tokens.join('') !== pattern) return null;
  const [found, whole] = [compile(pattern), compile(`^(?:${pattern})$`)];
  if (!found || !whole || choicesIn(tokens) > MOST_CHOICES) return null;
  return (password) => {
    if (password.length > LONGEST_TRIED || !PLAIN.test(password)) return null;
    // The server may want the pattern to match the whole password, or a part of it: only what holds for both is told.
    if (!found.test(password)) return false;
    return whole.test(password) ? true : null;
  };
}

function compile(pattern: string): RegExp | null {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    return null;
  }
}

/** Quantifiers that leave no choice: `{8}`. */
const FIXED = /^\{\d+\}/;
const QUANTIFIER = /^[*+?{]/;

interface Group {
  readonly isLookahead: boolean;
  /** the quantifiers and groups of alternatives in the present alternative, one after another */
  choices: number;
  /** the most in one alternative so far, where a look-ahead counts with what precedes it */
  most: number;
  hasAlternatives: boolean;
}

const groupOf = (isLookahead: boolean): Group => ({
  isLookahead,
  choices: 0,
  most: 0,
  hasAlternatives: false,
});

/** The most that is tried in combination in a group. To choose between its alternatives is one choice more. */
const mostIn = ({ choices, most, hasAlternatives }: Group): number =>
  Math.max(choices, most) + (hasAlternatives ? 1 : 0);

/**
 * Counts the choices that are tried in combination. A look-ahead that succeeded is not tried again, so it counts only with
 * what precedes it.
 *
 * @param tokens of a pattern that compiles
 * @returns `Infinity` where a repeated group has a choice in it, because the combinations then grow exponentially
 */
function choicesIn(tokens: readonly string[]): number {
  const outer: Group[] = [];
  let group = groupOf(false);
  for (const [at, token] of tokens.entries()) {
    if (token.startsWith('(')) {
      outer.push(group);
      group = groupOf(/[=!]$/.test(token));
    } else if (token === ')') {
      const inner = mostIn(group);
      if (inner > 0 && QUANTIFIER.test(tokens[at + 1] ?? '')) return Infinity;
      const { isLookahead } = group;
      group = outer.pop() ?? group;
      group.most = Math.max(group.most, group.choices + inner);
      if (!isLookahead) group.choices += inner;
    } else if (token === '|') {
      group.most = Math.max(group.most, group.choices);
      group.choices = 0;
      group.hasAlternatives = true;
    } else if (QUANTIFIER.test(token) && !FIXED.test(token)) {
      group.choices += 1;
    }
  }
  return mostIn(group);
}
