/** Full-width forms, as Chinese keyboards type them, to plain ASCII: `１３８` → `138`, `＠` → `@`. */
export const toHalfWidth = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');
