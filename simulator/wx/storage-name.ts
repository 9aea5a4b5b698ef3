/**
 * The browser's name for one key of a user's storage. It has a file of its own because the driver needs it in Node, where
 * the rest of this folder has no place.
 */
export const storageName = (openid: string, key: string): string => `wx.storage/${openid}/${key}`;
