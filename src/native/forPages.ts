/*
 * What the pages get from the main package of their host. The cipher is a file beside it, which is written for the tenant.
 */

export { cipher } from '../cipher';
export * from '../compose';
