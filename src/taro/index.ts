/*
 * The entry `bamboocloud-idaas-miniprogram-taro`: what the pages of a Taro app import whose sign-in pages are ours.
 * docs/taro-host.md shows how it is used.
 */

export * from '../native/index';
export { useSignedIn } from '../hostApp';
