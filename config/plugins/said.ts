import { parse } from 'acorn';

/** Which names a set of program texts can spell at run time. */
export interface Said {
  /** the identifiers of the texts, and the words inside their strings */
  readonly words: ReadonlySet<string>;
  /** what something may be glued to, as in `weui-btn_${kind}`: strings of one word, and words that end with - or _ */
  readonly beginnings: ReadonlySet<string>;
  /**
   * Whether the texts can spell a prop, an attribute or an event: whole, in any of the ways that JSX has for it
   * (`hoverClass`, `hover-class`), or put together. For the latter it is enough that a string begins the name: a module
   * that holds `'aria-'` may spell every name that begins so.
   */
  canSpell(name: string): boolean;
}

/**
 * Reads the names in program texts; in doubt it finds too many.
 * @param texts JavaScript, as webpack compiles it, or JSON
 */
export function createSaid(texts: Iterable<string>): Said {
  const words = new Set<string>();
  const beginnings = new Set<string>();
  const addString = (text: string): void => {
    for (const [word] of text.matchAll(/[A-Za-z][\w-]*/g)) words.add(word);
    const start = /^[A-Za-z][\w-]+$|[A-Za-z][\w-]*[-_]$/.exec(text)?.[0];
    if (start !== undefined) beginnings.add(start);
  };
  for (const text of texts) {
    for (const { isString, value } of namesAndStrings(text)) {
      if (isString) addString(value);
      else words.add(value);
    }
  }
  const whole = new Set([...words].map(bare));
  const starts = new Set([...beginnings].map(bare));
  return {
    words,
    beginnings,
    canSpell(name) {
      const wanted = bare(name);
      if (whole.has(wanted)) return true;
      // Single letters are left out: they begin every name, and a name is not put together letter by letter.
      for (let end = 2; end < wanted.length; end += 1) if (starts.has(wanted.slice(0, end))) return true;
      return false;
    },
  };
}

interface Piece {
  readonly isString: boolean;
  readonly value: string;
}

/** The identifiers and strings of a program; the whole text as one string where it is none (JSON, a style sheet). */
function namesAndStrings(text: string): Piece[] {
  const found: Piece[] = [];
  try {
    parse(text, {
      ecmaVersion: 'latest',
      sourceType: 'module',
      allowReturnOutsideFunction: true,
      onToken(token) {
        const { type, value } = token as { type: { label: string }; value?: unknown };
        if (typeof value !== 'string') return;
        if (type.label === 'name') found.push({ isString: false, value });
        if (type.label === 'string' || type.label === 'template') found.push({ isString: true, value });
      },
    });
    return found;
  } catch {
    return [{ isString: true, value: text }];
  }
}

const bare = (name: string): string => name.replaceAll('-', '').toLowerCase();
