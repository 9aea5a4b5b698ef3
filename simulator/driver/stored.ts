import { storageName } from '../wx/storage-name';

/**
 * A script for the browser, to be run before the phone starts: the user's storage already holds this plain record, unless
 * the mini program has written the key since.
 * @param openid of the user; each user of the simulator has a storage of their own
 * @param value as `wx.getStorage` will give it
 */
export function storedBefore(openid: string, key: string, value: unknown): string {
  const name = JSON.stringify(storageName(openid, key));
  const record = JSON.stringify(JSON.stringify({ encrypted: false, text: JSON.stringify({ value }) }));
  return `localStorage.getItem(${name}) ?? localStorage.setItem(${name}, ${record})`;
}
