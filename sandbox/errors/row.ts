import type { ErrorDialect } from '../policy';

export type Language = 'zh' | 'en';

/** A code without its prefix, and the page that prints it in this dialect; without a page it is our choice. */
export interface Code {
  code: string;
  page?: string;
}

/** Why a request is refused. `{0}` and `{1}` in the texts are filled in. */
export interface Row {
  codes: Record<ErrorDialect, Code>;
  zh: string;
  en: string;
  /** 400 without it. */
  http?: number;
}

const returncode = 'E:userapi/returncode.html';

/** One number in every dialect, with the pages that print it. */
export const everywhere = (
  code: string,
  pages: Partial<Record<ErrorDialect, string>> = {},
): Row['codes'] => ({
  'IDAAS.SDK': { code, ...printed(pages['IDAAS.SDK']) },
  SDK: { code, ...printed(pages.SDK) },
  OneAccess: { code, ...printed(pages.OneAccess) },
});

/** A code of EIAM's own list; that the other products use the same number is our choice. */
export const listed = (code: string): Row['codes'] => everywhere(code, { SDK: returncode });

/** A code that differs between the products. */
export const each = (ciam: Code, eiam: Code, oneaccess: Code): Row['codes'] => ({
  'IDAAS.SDK': ciam,
  SDK: eiam,
  OneAccess: oneaccess,
});

const printed = (page: string | undefined): Pick<Code, 'page'> => (page === undefined ? {} : { page });
