/*
 * The entry `bamboocloud-idaas-miniprogram/aes`: 6 KB that only an app needs whose tenant wants the solutions of puzzles
 * encrypted.
 */
export { encryptAes as cipher } from '../idaas/aes';
