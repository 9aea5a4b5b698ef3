import type { ReviewedPackage } from './readPackage';

/** What WeChat's review, or the law that it applies, would object to in a built package. */
export interface Finding {
  /** a short name, such as `decline` */
  readonly rule: string;
  /** the file inside the package */
  readonly place: string;
  /** what is wrong there */
  readonly says: string;
  /** what to do about it */
  readonly mend: string;
}

/** Looks for one kind of fault. @returns none where the package is as it should be */
export type Rule = (reviewed: ReviewedPackage) => readonly Finding[];
