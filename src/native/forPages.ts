/*
 * What the pages get from the main package of their host. The cipher is a file beside it, which is written for the tenant. What
 * only the sign-in pages use (src/signIn.ts) is part of the pages; the error class is not, since an error has to be known as one
 * on both sides.
 */

export { cipher } from '../cipher';
export * from '../compose';
export { ProblemError, problemErrorOf, problemOf, recoveryOf } from '../core/problems';
