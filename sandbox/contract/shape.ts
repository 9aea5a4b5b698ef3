import type { z } from 'zod';
import type { Policy, Product } from '../policy';

/** A header that a page prints. */
export interface HeaderShape {
  /** In lower case, as Node reads it. */
  name: string;
  value: z.ZodType<string>;
  page: string;
}

/** What proves the caller, beyond the headers of every call. */
export interface Proof {
  /** One of these must be there. Empty: the call needs no proof. */
  oneOf: readonly HeaderShape[];
  /** These may be there as well. */
  also?: readonly HeaderShape[];
}

/**
 * One call as the vendor's pages print it. Pages are named as in the contract's source key: S0–S4 the seeds, C: and E: the
 * vendor's CIAM and EIAM pages, H: and HG Huawei's pages for OneAccess, § a section of the contract where no page could be
 * read. The table is written from the pages, never from the client, so that one misreading cannot agree with itself.
 */
export interface CallShape {
  method: 'GET' | 'POST';
  /** The whole path, such as `/api/v2/sdk/captcha`. */
  path: string;
  /** The page that prints this call, by product. A product without one is served by our choice. */
  pages: Partial<Record<Product, string>>;
  proof: (product: Product) => Proof;
  /** The JSON bodies that are allowed, each strict. None: the call has no body. */
  bodies: (policy: Policy) => readonly z.ZodObject[];
  /** True where the page asks for none of the headers of every call. */
  isBare?: true;
}

/** The page to cite for a call; says so where the product has none of its own. */
export function pageOf({ pages }: CallShape, product: Product): string {
  const own = pages[product];
  if (own !== undefined) return own;
  const others = Object.values(pages).join('; ');
  return others === '' ? 'no page prints this call' : `${others}; not printed for ${product}`;
}
