import { fromBase64, toBase64 } from '../phone/network';

const keyName = 'wx.storage-key';
const ivBytes = 12;

// The key lies beside the data, as it must in a browser: this shows behaviour, it does not protect.
async function storageKey(): Promise<CryptoKey> {
  const kept = localStorage.getItem(keyName);
  const bytes = kept === null ? crypto.getRandomValues(new Uint8Array(16)) : fromBase64(kept);
  if (kept === null) localStorage.setItem(keyName, toBase64(bytes));
  return crypto.subtle.importKey('raw', new Uint8Array(bytes), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** AES-128 of a text; base64 of initialisation vector and cipher text. */
export async function encrypt(text: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const bytes = new TextEncoder().encode(text);
  const cipher = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await storageKey(), bytes);
  return toBase64(new Uint8Array([...iv, ...new Uint8Array(cipher)]));
}

/** The text that was encrypted. */
export async function decrypt(text: string): Promise<string> {
  const bytes = new Uint8Array(fromBase64(text));
  const iv = bytes.slice(0, ivBytes);
  const plain = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv },
    await storageKey(),
    bytes.slice(ivBytes),
  );
  return new TextDecoder().decode(plain);
}
